"""Words of moving people and goods, connected objects, embedded systems and the city."""

from typing import Final

from technopark.tables.lexicon.concept import FRENCH, MEDIUM, STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "mobility_iot.core",
        STRONG,
        en="robotics company",
        fr="robotique de service, robotique mobile, robots autonomes, robots mobiles",
    ),
    Concept(
        "mobility_iot.logistics",
        STRONG,
        en="logistics, logistic, supply chain management, freight, freight forwarding, freight forwarder, "
        "freight forwarders, freight broker, freight brokers, trucking, truck, trucks, truckers, truck "
        "drivers, shipping, shipment, shipments, shippers, shipper, cargo, warehousing, warehouse management, "
        "fulfillment centers, fulfillment center, 3pl, 3pls, middle mile, haulage, customs clearance, "
        "transportation management, tms, cold chain, route optimization, route planning, dispatchers, "
        "distribution network, maritime, forklifts, haulers, clearing and forwarding, cold storage, post "
        "harvest storage"
        ", warehouse automation, warehouse robots, warehouse robotics, warehouse operations, warehouse software, "
        "warehouse workers, drayage, ship goods, importers and exporters, cross border trade, international "
        "trade, global trade, customs brokers, customs documentation, trade compliance, truckload, load board, "
        "transporters, long haul, intermodal, tankers, vessels tracking, port operations, seaports, supply chain "
        "visibility, supply chain software, supply chain operations, supply chain planning, supply chain teams, "
        "supply chain disruptions, supply chain platform, supply chain finance tracking, supply chain risk, "
        "supply planning, demand planning, track and trace, fulfilment, ecommerce fulfillment, e commerce "
        "fulfillment, cold rooms, distribution centers, moving services, packaging machines",
        fr="logistique, logistiques, chaîne d'approvisionnement, chaîne logistique, fret, transporteur, "
        "transporteurs, camion, camions, poids lourds, expédition, expéditions, entreposage, conteneur, "
        "conteneurs, transport de marchandises, transport routier, transport maritime, maritime, tms, wms, "
        "tournées, optimisation de tournées, affrètement, chaîne du froid, messagerie express, flux "
        "logistiques, déménagement, transitaire, logisticien, dédouanement, douane, portuaire"
        ", gestion d'entrepôt, préparation de commandes, gestion des approvisionnements, gestion de la supply "
        "chain, affréteur, suivi des marchandises, expéditeurs, tanger med, semi remorques, chronotachygraphe, "
        "tracteurs routiers, chariots élévateurs, intralogistique, commissionnaire, éco conduite, exportateurs, "
        "importateurs, commerce international, commerce transfrontalier"
        ", entreprises de logistique, plateforme logistique, solution logistique, prestataire logistique, opérateur "
        "logistique, logistique urbaine, logistique e commerce, logistique du dernier kilomètre, transport aérien "
        "de marchandises, transporteur routier, bourse de fret, chargeurs, chargement, stockage de marchandises, "
        "tournées de livraison, plan de transport, suivi des livraisons, suivi des colis, commissionnaire de "
        "transport, navires, fluvial, armateurs, déménageurs, palettes consignées, flotte de camions, groupage, "
        "livraison express, éditeur de logiciels de transport, éditeur de logiciels logistiques, éditeur de "
        "solutions logistiques",
        ar="لوجستيك, اللوجستيك, لوجستية, سلسلة التوريد, شحن, الشحن, توصيل الطرود, نقل البضائع, مستودعات, البضائع",
    ),
    Concept(
        "mobility_iot.delivery",
        STRONG,
        en="courier, couriers, parcel, parcels, packages, last mile, last mile delivery, same day delivery, on "
        "demand delivery, delivery service, delivery platform, delivery company, food delivery, grocery "
        "delivery, delivery drivers, delivery fleet, deliveries, delivery, delivered, delivering, boda boda, "
        "riders, boda"
        ", sidewalk robots, bodaboda, smart lockers, pickup points, pick up points, addresses system, digital "
        "addresses",
        fr="colis, livraison, livraisons, livreur, livreurs, coursier, coursiers, dernier kilomètre, point "
        "relais, consignes automatiques"
        ", consignes connectées, tricycle, mototaxi, envois express"
        ", service de livraison, livraison de colis, livraison de repas à domicile, livraison collaborative, "
        "livraison entre particuliers, livraison par drone, livraison rapide, livraison instantanée, livraison "
        "urbaine, livraison écologique, livraison à vélo, livraison de courses, plateforme de livraison, "
        "application de livraison, livre à domicile, coursiers à vélo, société de livraison, consignes, casiers "
        "connectés, boîte à colis",
    ),
    Concept(
        "mobility_iot.goods_word",
        MEDIUM,
        en="supply chain, supply chains, container, containers, warehouse, warehouses, "
        "fulfillment, ports, customs, import export, dispatch, moving company, ship, ships, vessel, vessels, "
        "demand forecasting, inventory planning",
        fr="supply chain, entrepôt, entrepôts, marchandises, import export, traçabilité, approvisionnement, "
        "port, ports, palettes",
    ),
    Concept(
        "mobility_iot.mobility",
        STRONG,
        en="mobility, micromobility, transportation, transport, public transport, public transit, public "
        "transportation, transit, automotive, auto industry, car sharing, carsharing, car rental, carpool, "
        "carpooling, ride sharing, ridesharing, ride hailing, rideshare, ride share, rides, ride, taxi, "
        "taxis, cab, cabs, fleet, fleets, fleet management, fleet operators, telematics, parking, parking "
        "spots, commute, commuters, commuting, bus, buses, shuttle, shuttles, train, trains, railway, "
        "railways, rail, subway, bike, bikes, bicycle, bicycles, bike sharing, scooter, scooters, motorcycle, "
        "motorcycles, motorbike, electric vehicle, electric vehicles, ev, evs, ev charging, self driving, "
        "autonomous vehicle, autonomous vehicles, autonomous driving, self driving cars, autonomous trucks, "
        "lidar, vehicle inspection, road safety, waymo, electric scooters, electric motorcycles, okada, "
        "matatu, electric boda, matatus, tuk tuk"
        ", robotaxi, robotaxis, autonomy stack, driverless, vehicle tracking, vehicle data, vehicle owners, vehicle "
        "maintenance, vehicle software, car ownership, car subscription, car maintenance, car manufacturers, "
        "carmakers, automakers, auto manufacturers, auto maintenance, auto repair shops, auto shops, car "
        "dealerships, car buying, buying a car, car leasing, car service, roadside assistance, towing, driving "
        "safety, dash cam, dashcam, driver safety, minibus, danfo, trotro, dala dala, rickshaw, intercity travel, "
        "vanpool, ebikes, charging infrastructure, curbside, traffic management, traffic lights, traffic data, "
        "road conditions, potholes, hyperloop, locomotives, number plates, license plate",
        fr="mobilité, transport, transports, transports en commun, transport en commun, transport public, "
        "transports publics, automobile, automobiles, automobilistes, automobiliste, constructeurs "
        "automobiles, autopartage, auto partage, covoiturage, co voiturage, location de voiture, location de "
        "voitures, location de véhicules, taxi, taxis, vtc, flotte, flottes, gestion de flotte, flotte "
        "automobile, télématique, stationnement, parking, parkings, place de parking, se garer, trafic "
        "routier, trajet, trajets, itinéraire, itinéraires, bus, autobus, autocar, autocars, train, trains, "
        "ferroviaire, métro, tramway, sncf, ratp, vélo, vélos, trottinette, trottinettes, moto, motos, "
        "scooters, deux roues, véhicule électrique, véhicules électriques, bornes de recharge, véhicule "
        "autonome, véhicules autonomes, voiture autonome, conduite autonome, multimodal, intermodalité, "
        "usagers des transports, infotrafic, info trafic, sécurité routière, navigation routière, aide à la "
        "conduite, équipementiers, triporteur, billettique"
        ", plan de déplacement, déplacements urbains, déplacements doux, information voyageurs, gares routières, "
        "chauffeurs privés, voiture avec chauffeur, voitures partagées, partage de voitures, pistes cyclables, "
        "cyclistes, véhicules connectés, voiture connectée, véhicules d'occasion, concessionnaires, horodateurs, "
        "péage, covoitureurs, trafic urbain, régulation du trafic, gestion du trafic, radar de recul, "
        "téléphérique, navette, véhicules sans conducteur, plaques d'immatriculation"
        ", mobilité urbaine, mobilité partagée, mobilité douce, mobilité connectée, mobilité intelligente, mobilité "
        "des salariés, plan de mobilité, vélo partagé, vélopartage, vélos en libre service, trottinettes "
        "électriques, scooters électriques, moto taxi, moto taxis, réservation de taxi, application de taxi, "
        "application de vtc, transport à la demande, transport urbain, transport scolaire, transport collectif, "
        "transport de personnes, transport intelligent, titres de transport, calculateur d'itinéraire, gare, "
        "stationnement intelligent, parking partagé, location de voitures entre particuliers, location de scooters, "
        "gestion de flotte automobile, flotte de véhicules, navette autonome, auto école en ligne, équipementier "
        "automobile, secteur automobile, industrie automobile, entretien automobile, réparation automobile, garages "
        "automobiles, dépannage automobile, carburant, stations service",
        ar="النقل, نقل, التنقل, سيارات, السيارات, سيارة, سيارات الأجرة, مركبات, النقل العمومي, حافلات, السكك "
        "الحديدية, المركبات, الركاب",
    ),
    Concept(
        "mobility_iot.air",
        MEDIUM,
        en="airline, airlines, aircraft, airplane, airplanes, aviation, airport, airports, flights, flying, air "
        "taxi, air taxis, evtol, aerospace, pilots, helicopter, boats",
        fr="aéronautique, avion, avions, aérien, aérienne, aéroport, aéroports, compagnies aériennes, voyageurs",
    ),
    Concept(
        "mobility_iot.car_word",
        MEDIUM,
        en="vehicle, vehicles, driver, drivers, driving, traffic, dealership, dealerships, auto "
        "dealers, auto repair, car repair, mechanics, car owners, car wash, gas stations, tires, road, roads, "
        "uber, uber for, lyft, tesla",
        fr="véhicule, véhicules, voiture, voitures, chauffeur, chauffeurs, conducteur, conducteurs, conduite, "
        "trafic, circulation, déplacements, déplacement, garage, garages, garagistes, carrosserie, pneus, "
        "route, routes",
    ),
    Concept(
        "mobility_iot.iot",
        STRONG,
        en="iot, internet of things, connected devices, connected device, connected objects, smart devices, "
        "smart device, smart home, home automation, smart building, smart buildings, smart city, smart "
        "cities, smart lock, smart locks, smart speaker, sensor, sensors, sensor network, sensor data, "
        "wireless sensors, embedded systems, embedded software, firmware, m2m, machine to machine, rfid, "
        "beacons, gps tracking, gps trackers, asset tracking, indoor positioning, indoor navigation, drone, "
        "drones, uav, uavs, unmanned, edge computing, edge devices, industrial iot, connected cars, connected "
        "car, lorawan, smart meters, predictive maintenance, thermostat, smart lighting, arduino, robots for "
        "delivery, delivery robots, tracker devices, remote monitoring devices"
        ", internet connected, wifi connected, connected hardware, connected home, connected toys, connected "
        "luggage, smart luggage, smart appliances, smart camera, smart doorbell, doorbell, smart watch, "
        "smartwatch, smart infrastructure, smart factory, smart street, wireless devices, wireless charging, "
        "temperature monitoring, condition monitoring, machine monitoring, equipment monitoring, industrial "
        "automation, industrial internet, scada, embedded devices, embedded engineers, over the air updates, "
        "microcontroller, aerial imagery, aerial vehicles, aerial robots, autonomous mobile robots, gps devices, "
        "vehicle trackers, tracking devices, asset trackers, location intelligence, location services, real time "
        "location, geofencing, indoor maps, indoor location, home robots, home assistant, voice assistant "
        "devices, home devices, smart tv devices, smart lights, led lighting control, remote control devices, nfc "
        "tags, low power wide area, zigbee, smart irrigation, livestock tracking, remote monitoring, remotely "
        "monitor, water meter",
        fr="iot, internet des objets, objets connectés, objet connecté, objets communicants, objet communicant, "
        "internet of things, domotique, maison connectée, maison intelligente, immotique, smart home, bâtiment "
        "intelligent, bâtiments intelligents, smart building, ville intelligente, villes intelligentes, ville "
        "connectée, smart city, smart cities, capteur, capteurs, réseau de capteurs, réseaux de capteurs, systèmes "
        "embarqués, système embarqué, logiciel embarqué, logiciels embarqués, électronique embarquée, informatique "
        "embarquée, m2m, machine to machine, rfid, beacon, beacons, traçage, suivi gps, drone, drones, télégestion, "
        "télérelève, télémaintenance, télé gestion, télé maintenance, télémétrie, maintenance prédictive, réseaux "
        "sans fil, lora, sigfox, terminaux mobiles embarqués, éclairage public, collectivités territoriales et "
        "ville, microcontrôleurs, compteurs communicants, aide à la navigation, compteurs intelligents, objets "
        "intelligents, supervision à distance, contrôle à distance, automate programmable, systèmes communicants, "
        "traceurs, étiquettes électroniques, internet des choses, appareil connecté, équipements connectés, "
        "produits connectés, dispositif connecté, maison communicante, habitat connecté, habitat intelligent, "
        "logement connecté, bâtiment connecté, immeuble intelligent, gestion technique du bâtiment, gtb, gtc, "
        "industrie 4 0, usine connectée, usine du futur, jumeau numérique, logiciel temps réel, systèmes temps "
        "réel, développement embarqué, cartes embarquées, solutions embarquées, technologies embarquées, logiciels "
        "enfouis, systèmes enfouis, réseaux de communication sans fil, réseau bas débit, bas débit, télémesure, "
        "télécontrôle, suivi à distance de, surveillance à distance, mesure à distance, tags nfc, étiquettes "
        "intelligentes, géolocalisation de véhicules, géolocalisation indoor, géolocalisation en temps réel, "
        "localisation en temps réel, localisation indoor, système de positionnement, balise gps, montre connectée, "
        "serrure connectée, éclairage intelligent, éclairage connecté, mobilier urbain connecté, ville numérique, "
        "ville durable et connectée, territoires intelligents, territoires connectés, objets du quotidien "
        "connectés, capteur connecté, capteur intelligent, capteurs sans fil, télé relève, pilotage à distance, "
        "commande à distance, nb iot, puces rfid, étiquettes rfid, bluetooth low energy, ibeacon, conception "
        "électronique, bureau d'études électronique, prototypage électronique, lampe connectée, lampe intelligente, "
        "ampoule connectée, éclairage public intelligent, vêtements connectés, textile connecté, textiles "
        "intelligents, ruche connectée, ruche intelligente, ruches, agriculture connectée, agriculture de "
        "précision, élevage connecté, collier connecté, irrigation connectée, arrosage connecté, usine 4.0, "
        "industrie du futur, maintenance prévisionnelle, traceur gps, tracking gps, pilotes de drones, drone civil, "
        "drone agricole, inspection par drone, robots collaboratifs, cobot, robot domestique, robot de service, "
        "robot compagnon, robot humanoïde, robots agricoles",
        ar="إنترنت الأشياء, المدينة الذكية, المدن الذكية, أجهزة متصلة, حساسات, طائرات بدون طيار, المنزل الذكي, "
        "تحديد المواقع",
    ),
    Concept(
        "mobility_iot.place",
        MEDIUM,
        en="gps, geolocation, location tracking, location data, location based, mapping, maps, urban, cities, "
        "city, urban planning, satellite imagery",
        fr="gps, géolocalisation, géolocalisé, géolocalisée, géolocalisées, géolocaliser, géolocalisés, "
        "géomatique, cartographie, cartographique, cartographiques, urbain, urbaine, urbains, urbaines, "
        "ville, villes, espace public, mobilier urbain"
        ", positionnement indoor, localisation en intérieur, suivi par gps, système d'information géographique, "
        "sig, webmapping, cartographie en ligne, cartographie interactive, cartes interactives, données "
        "géographiques, plans interactifs, géoguidage, guidage, adressage, adresse numérique, téléguidé",
    ),
    Concept(
        "mobility_iot.device_word",
        MEDIUM,
        en="embedded, nfc, bluetooth, ble, hardware, hardware devices, wearable device, raspberry pi, security "
        "cameras, cameras, home security",
        fr="embarqué, embarqués, embarquée, embarquées, nfc, bluetooth, balises, boîtier, boîtiers, robots, "
        "temps réel embarqué, passerelles, passerelle, bornes, vidéosurveillance",
    ),
    Concept(
        "mobility_iot.weak",
        WEAK,
        en="autonomous, robotics, robot, robots, navigation, route, routes, tracking, real time tracking, on "
        "demand, hardware device, devices, device, wireless, satellite, satellites, antenna, machines, "
        "industrial, manufacturing, manufacturers, factory, factories, suppliers, supplier, procurement, "
        "farms, map, location, locations, neighborhoods, local, travel, trip, trips, mile, miles, delivery "
        "app, distribution, distributors, smart, lock, door, home, lighting, electronics, connected, "
        "monitoring, gas, fuel, electric, inventory, orders, equipment, repair, infrastructure, construction, "
        "sidewalk, operators, nationwide, wholesale, restaurants, food",
        fr="connecté, connectée, connectés, connectées, électronique, électroniques, autonome, autonomes, robot, "
        "robotique, navigation, suivi en temps réel, temps réel, sans fil, satellite, satellites, antennes, "
        "composants, cartes électroniques, carte, cartes, industriel, industriels, industrielle, "
        "industrielles, télésurveillance, localisation, local, locale, quartier, voyage, voyages, territoire, "
        "territoires, machines, équipement, équipements, signalisation, maintenance, instrumentation, mesure, "
        "application mobile, smartphone, smartphones, télécommande, matériels, matériel, commande, "
        "simulation, ingénierie",
    ),
    Concept(
        "mobility_iot.false_friends",
        MEDIUM,
        en="car, cars, carrier, carriers",
        unless=FRENCH,
    ),
)
