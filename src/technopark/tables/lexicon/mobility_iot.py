"""Words of moving people and goods, connected objects, embedded systems and the city."""

from typing import Final

from technopark.tables.lexicon.concept import STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "mobility_iot.logistics",
        STRONG,
        en="logistics, logistic, supply chain, supply chains, supply chain management, freight, freight forwarding, "
        "freight forwarder, freight forwarders, freight broker, freight brokers, trucking, truck, trucks, truckers, truck drivers, "
        "shipping, shipment, shipments, shippers, shipper, cargo, container, containers, carrier, carriers, courier, couriers, "
        "parcel, parcels, packages, warehouse, warehouses, warehousing, warehouse management, fulfillment centers, fulfillment center, "
        "fulfillment, 3pl, 3pls, last mile, last mile delivery, middle mile, same day delivery, on demand delivery, "
        "delivery service, delivery platform, delivery company, food delivery, grocery delivery, delivery drivers, delivery fleet, "
        "deliveries, delivery, delivered, delivering, haulage, ports, customs, customs clearance, import export, transportation management, "
        "tms, cold chain, route optimization, route planning, dispatch, dispatchers, distribution network, moving company, "
        "maritime, ship, ships, vessel, vessels, demand forecasting, inventory planning, boda boda, riders, forklifts",
        fr="logistique, logistiques, supply chain, chaîne d'approvisionnement, chaîne logistique, fret, transporteur, transporteurs, "
        "camion, camions, poids lourds, expédition, expéditions, colis, livraison, livraisons, livreur, livreurs, coursier, coursiers, "
        "dernier kilomètre, entrepôt, entrepôts, entreposage, conteneur, conteneurs, transport de marchandises, marchandises, "
        "transport routier, transport maritime, maritime, import export, traçabilité, tms, wms, tournées, optimisation de tournées, "
        "affrètement, chaîne du froid, approvisionnement, messagerie express, port, ports, palettes, flux logistiques, déménagement",
        ar="لوجستيك, اللوجستيك, لوجستية, سلسلة التوريد, شحن, الشحن, توصيل الطرود, نقل البضائع, مستودعات, البضائع",
    ),
    Concept(
        "mobility_iot.mobility",
        STRONG,
        en="mobility, micromobility, transportation, transport, public transport, public transit, public transportation, transit, "
        "vehicle, vehicles, car, cars, automotive, auto industry, car sharing, carsharing, car rental, carpool, carpooling, "
        "ride sharing, ridesharing, ride hailing, rideshare, ride share, rides, ride, taxi, taxis, cab, cabs, driver, drivers, driving, fleet, "
        "fleets, fleet management, fleet operators, telematics, parking, parking spots, traffic, commute, commuters, commuting, bus, buses, "
        "shuttle, shuttles, train, trains, railway, railways, rail, subway, bike, bikes, bicycle, bicycles, bike sharing, scooter, scooters, motorcycle, "
        "motorcycles, motorbike, electric vehicle, electric vehicles, ev, evs, ev charging, self driving, autonomous vehicle, "
        "autonomous vehicles, autonomous driving, self driving cars, autonomous trucks, lidar, dealership, dealerships, auto dealers, "
        "auto repair, car repair, mechanics, car owners, car wash, gas stations, tires, vehicle inspection, road, roads, road safety, "
        "airline, airlines, aircraft, airplane, airplanes, aviation, airport, airports, flights, flying, air taxi, air taxis, evtol, "
        "aerospace, pilots, helicopter, boats, uber, uber for, lyft, tesla, waymo, electric scooters, electric motorcycles, okada, matatu",
        fr="mobilité, transport, transports, transports en commun, transport en commun, transport public, transports publics, "
        "véhicule, véhicules, voiture, voitures, automobile, automobiles, automobilistes, automobiliste, constructeurs automobiles, "
        "autopartage, auto partage, covoiturage, co voiturage, location de voiture, location de voitures, location de véhicules, "
        "taxi, taxis, vtc, chauffeur, chauffeurs, conducteur, conducteurs, conduite, flotte, flottes, gestion de flotte, flotte automobile, "
        "télématique, stationnement, parking, parkings, place de parking, se garer, trafic, trafic routier, circulation, déplacements, "
        "déplacement, trajet, trajets, itinéraire, itinéraires, bus, autobus, autocar, autocars, train, trains, ferroviaire, métro, tramway, "
        "sncf, ratp, vélo, vélos, trottinette, trottinettes, moto, motos, scooters, deux roues, véhicule électrique, véhicules électriques, "
        "bornes de recharge, véhicule autonome, véhicules autonomes, voiture autonome, conduite autonome, garage, garages, garagistes, "
        "carrosserie, pneus, aéronautique, avion, avions, aérien, aérienne, aéroport, aéroports, compagnies aériennes, voyageurs, "
        "multimodal, intermodalité, usagers des transports, infotrafic, info trafic, route, routes, sécurité routière, navigation routière, "
        "aide à la conduite, équipementiers",
        ar="النقل, نقل, التنقل, سيارات, السيارات, سيارة, سيارات الأجرة, مركبات, النقل العمومي, حافلات, السكك الحديدية, "
        "المركبات, الركاب",
    ),
    Concept(
        "mobility_iot.iot",
        STRONG,
        en="iot, internet of things, connected devices, connected device, connected objects, smart devices, smart device, smart home, "
        "home automation, smart building, smart buildings, smart city, smart cities, smart lock, smart locks, smart speaker, "
        "sensor, sensors, sensor network, sensor data, wireless sensors, embedded systems, embedded, embedded software, firmware, m2m, "
        "machine to machine, rfid, nfc, bluetooth, beacons, ble, gps, gps tracking, gps trackers, geolocation, asset tracking, location tracking, "
        "location data, location based, indoor positioning, indoor navigation, mapping, maps, drone, drones, uav, uavs, unmanned, "
        "edge computing, edge devices, industrial iot, connected cars, connected car, lorawan, smart meters, hardware, hardware devices, predictive maintenance, "
        "thermostat, smart lighting, wearable device, raspberry pi, arduino, urban, cities, city, urban planning, security cameras, cameras, "
        "home security, robots for delivery, delivery robots, satellite imagery",
        fr="iot, internet des objets, objets connectés, objet connecté, objets communicants, objet communicant, internet of things, "
        "domotique, maison connectée, maison intelligente, immotique, smart home, bâtiment intelligent, bâtiments intelligents, smart building, "
        "ville intelligente, villes intelligentes, ville connectée, smart city, smart cities, capteur, capteurs, réseau de capteurs, "
        "réseaux de capteurs, systèmes embarqués, système embarqué, logiciel embarqué, logiciels embarqués, électronique embarquée, "
        "informatique embarquée, embarqué, embarqués, embarquée, embarquées, m2m, machine to machine, rfid, nfc, bluetooth, beacon, beacons, "
        "balises, gps, géolocalisation, géolocalisé, géolocalisée, géolocalisées, géolocaliser, géolocalisés, géomatique, cartographie, "
        "cartographique, cartographiques, traçage, suivi gps, drone, drones, télégestion, télérelève, télémaintenance, télé gestion, "
        "télé maintenance, télémétrie, maintenance prédictive, réseaux sans fil, lora, sigfox, terminaux mobiles embarqués, boîtier, boîtiers, "
        "robots, urbain, urbaine, urbains, urbaines, ville, villes, espace public, mobilier urbain, éclairage public, collectivités territoriales et ville, "
        "temps réel embarqué, microcontrôleurs, passerelles, passerelle, bornes, compteurs communicants, vidéosurveillance, aide à la navigation",
        ar="إنترنت الأشياء, المدينة الذكية, المدن الذكية, أجهزة متصلة, حساسات, طائرات بدون طيار, المنزل الذكي, تحديد المواقع",
    ),
    Concept(
        "mobility_iot.weak",
        WEAK,
        en="autonomous, robotics, robot, robots, navigation, route, routes, tracking, real time tracking, on demand, hardware device, devices, "
        "device, wireless, satellite, satellites, antenna, machines, industrial, manufacturing, manufacturers, factory, factories, "
        "suppliers, supplier, procurement, farms, map, location, locations, neighborhoods, local, travel, "
        "trip, trips, mile, miles, delivery app, distribution, distributors, smart, lock, door, home, lighting, electronics, connected, monitoring, gas, fuel, "
        "electric, inventory, orders, equipment, repair, infrastructure, construction, sidewalk, operators, nationwide, wholesale, restaurants, food",
        fr="connecté, connectée, connectés, connectées, électronique, électroniques, autonome, autonomes, robot, robotique, navigation, suivi en temps réel, "
        "temps réel, sans fil, satellite, satellites, antennes, composants, cartes électroniques, carte, cartes, industriel, industriels, industrielle, "
        "industrielles, télésurveillance, localisation, local, locale, quartier, "
        "voyage, voyages, territoire, territoires, machines, équipement, équipements, signalisation, maintenance, instrumentation, "
        "mesure, application mobile, smartphone, smartphones, télécommande, matériels, matériel, commande, simulation, ingénierie",
    ),
)
