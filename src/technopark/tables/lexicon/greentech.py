"""Words of energy, climate, environment, waste and water."""

from typing import Final

from technopark.tables.lexicon.concept import STRONG, WEAK, Concept

CONCEPTS: Final = (
    Concept(
        "greentech.name",
        STRONG,
        en="greentech, green tech, cleantech, clean tech, climate tech, climatetech, climate, climate change, global warming, "
        "sustainability, environmental, environmentally friendly, eco friendly, ecofriendly, circular economy, "
        "clean energy, green energy, renewable energy, renewable, renewables, net zero, decarbonize, decarbonization, "
        "decarbonizing, decarbonise, carbon, carbon neutral, carbon footprint, carbon emissions, carbon capture, "
        "carbon removal, carbon credits, carbon offset, carbon offsets, carbon accounting, carbon dioxide, co2, co2 emissions, "
        "greenhouse gas, greenhouse gases, greenhouse gas emissions, ghg, emissions, zero emission, zero emissions, esg, "
        "methane, biodiversity, ecosystem restoration, reforestation, deforestation, regenerative agriculture, "
        "climate risk, climate action, ecological, energy transition, low carbon, fossil fuels, fossil fuel, fossil"
        ", direct air capture, biochar, scope 3, decarbonisation, nature based solutions, ecosystem services, "
        "rewilding, regenerative farming, sustainable agriculture, sustainable farming, sustainable fashion, "
        "sustainable products, sustainable living, green building, green steel, green cement, green ammonia, bio "
        "based, biobased, biomaterial, eco system restoration, clean technology, clean fuel, fair trade",
        fr="greentech, cleantech, clean tech, développement durable, transition énergétique, transition écologique, écologie, "
        "écologique, écologiques, environnement, environnemental, environnementale, environnementaux, environnementales, "
        "changement climatique, réchauffement climatique, climat, décarbonation, décarboner, décarboné, bilan carbone, "
        "empreinte carbone, carbone, co2, gaz à effet de serre, émissions de co2, neutralité carbone, bas carbone, économie "
        "circulaire, énergies renouvelables, énergie renouvelable, énergies vertes, énergie verte, biodiversité, durable, "
        "éco responsable, écoresponsable, éco responsables, écoresponsables, éco conception, écoconception, "
        "impact environnemental, empreinte environnementale, empreinte écologique, respectueux de l'environnement, "
        "respectueuse de l'environnement, reforestation, quartiers durables, efficacité énergétique, énergie fossile, "
        "énergies fossiles, rse"
        ", greenit, green it, numérique responsable, sobriété, finance verte, croissance verte, chimie verte, "
        "agroforesterie, agriculture biologique, permaculture, agriculture urbaine, abeilles, pollinisation, "
        "protection de la nature, impact positif, commerce équitable, éco citoyen, éco quartier, écoquartier, "
        "hqe, économie verte, emballages réutilisables, écogeste, éco gestes, écomobilité, éco mobilité, iso "
        "14001, analyse du cycle de vie, nuisances sonores, désertification, cop22"
        ", transition bas carbone, empreinte énergétique, compensation carbone, crédits carbone, émissions de gaz à "
        "effet de serre, émissions carbone, réduire leur impact environnemental, réduction de l'impact "
        "environnemental, impact écologique, impact carbone, performance environnementale, rse environnement, "
        "responsabilité environnementale, comptabilité carbone, éco conçu, éco construction, écoconstruction, "
        "construction durable, ville durable, matériaux durables, matériau biosourcé, matériaux écologiques, "
        "emballage durable, emballage biodégradable, consigne réutilisable, zéro déchet, économies d'eau, "
        "désalinisation, dépolluer, pollution de l'air, purification de l'air, reboisement, plantation d'arbres, "
        "planter des arbres, forêts durables, préservation de l'environnement, protection de l'environnement, "
        "dérèglement climatique, risques climatiques, agriculture durable, agriculture régénératrice, "
        "biopesticides, biocontrôle, biofertilisant, biostimulants, engrais organique, engrais biologiques, "
        "lombricompost, irrigation économe, goutte à goutte solaire, mode durable, mode éthique, mode éco "
        "responsable, tourisme responsable, consommation responsable, consommation durable, produits écologiques",
        ar="البيئة, بيئية, الطاقة المتجددة, الطاقات المتجددة, التنمية المستدامة, المناخ, الاقتصاد الدائري, الطاقة النظيفة",
    ),
    Concept(
        "greentech.energy",
        STRONG,
        en="energy, energy storage, energy efficiency, energy management, energy consumption, energy company, "
        "energy costs, energy savings, energy bills, energy markets, electricity, electric grid, power grid, "
        "grid, smart grid, microgrid, microgrids, electrification, electrify, utilities, power plant, power "
        "plants, power generation, solar, solar energy, solar panels, solar panel, solar power, rooftop "
        "solar, solar installers, photovoltaic, wind power, wind energy, wind turbine, wind turbines, "
        "hydropower, geothermal, biomass, biogas, biofuel, biofuels, hydrogen, fuel cell, fuel cells, "
        "nuclear, nuclear energy, nuclear fusion, fusion energy, fusion, nuclear reactor, nuclear reactors, "
        "reactor, reactors, battery, batteries, lithium, lithium ion, heat pump, heat pumps, off grid, mini "
        "grid, clean cooking, cookstoves, cookstove, kilowatt, megawatt, kwh, heating and cooling, demand "
        "response, virtual power plant, paygo solar, pay as you go solar, power outages, generators, smart "
        "meter, smart meters, paygo, cooking gas, lpg, briquettes, inverters"
        ", power purchase, power systems, power electronics, perovskite, lighting for homes, kerosene, charcoal, "
        "biodigester, biodiesel, ethanol, hydroelectric, tidal, thermal storage, superconductors, supercapacitor, "
        "electrolyzer, electrolysis, heat recovery, boilers, air conditioning, building efficiency, load shedding",
        fr="énergie, énergies, énergétique, énergétiques, électricité, réseau électrique, réseaux électriques, "
        "smart grid, smartgrid, smart grids, production d'électricité, solaire, solaires, panneaux solaires, "
        "panneau solaire, photovoltaïque, photovoltaïques, éolien, éolienne, éoliennes, hydraulique, "
        "géothermie, biomasse, biogaz, méthanisation, biocarburant, biocarburants, hydrogène, pile à "
        "combustible, piles à combustible, nucléaire, batterie, batteries, pompe à chaleur, pompes à chaleur, "
        "chauffage, chaudière, chaudières, isolation thermique, rénovation énergétique, consommation "
        "d'énergie, consommation énergétique, consommations énergétiques, économies d'énergie, économie "
        "d'énergie, consommation électrique, maîtrise de l'énergie, performance énergétique, effacement, "
        "stockage d'énergie, stockage de l'énergie, autoconsommation, compteur communicant, compteurs "
        "communicants, kwh, gestion de l'énergie, smart metering, hydrolienne, hydroliennes, hors réseau, "
        "mini réseau, onduleurs, hydroélectrique, cogénération"
        ", chauffe eau, centrale électrique, réseaux intelligents, récupération de chaleur, chaleur fatale, réseaux "
        "de chaleur, électrolyse, électrolyseur, supercondensateurs, moteurs électriques, éclairage led, "
        "éclairage basse consommation, masen, iresen"
        ", énergie solaire, énergie propre, énergie éolienne, panneaux photovoltaïques, centrale solaire, chauffe "
        "eau solaire, pompage solaire, pompe solaire, lampes solaires, lampadaires solaires, kits solaires, séchoir "
        "solaire, cuiseur solaire, four solaire, électrification rurale, accès à l'énergie, accès à l'électricité, "
        "hydroélectricité, biométhane, bioéthanol, hydrogène vert, stockage d'électricité, audit énergétique, "
        "diagnostic énergétique, bilan énergétique, gestion énergétique, optimisation énergétique, optimisation de "
        "la consommation d'énergie, économiser l'énergie, sobriété énergétique, facture énergétique, factures "
        "d'énergie, facture d'électricité, fournisseur d'énergie, fournisseur d'électricité, électricité verte, "
        "pilotage énergétique, chauffage intelligent, led basse consommation, thermique des bâtiments, solutions "
        "énergétiques, source de chaleur renouvelable, chaleur renouvelable, intelligence énergétique, simulation "
        "énergétique, projets énergétiques, équipements solaires",
        ar="الطاقة, طاقة, الطاقة الشمسية, شمسية, الكهرباء, ألواح شمسية, الهيدروجين, بطاريات, الطاقة الريحية",
    ),
    Concept(
        "greentech.waste",
        STRONG,
        en="waste, waste management, waste collection, recycling, recycle, recycled, recyclable, upcycling, "
        "plastic waste, plastic pollution, plastics, bioplastic, bioplastics, biodegradable, compost, "
        "composting, compostable, food waste, e waste, landfill, landfills, pollution, air pollution, air "
        "quality, water treatment, wastewater, water purification, clean water, drinking water, water "
        "scarcity, desalination, sanitation, packaging waste, reusable packaging, sustainable packaging, "
        "sustainable materials, refurbished, reuse, black soldier fly, garbage, upcycled, tree planting"
        ", scrap metal, packaging alternatives, water filters, water filtration, water quality, water conservation, "
        "water management, water access, water leaks, water meters, sewage, sludge, toilets, microplastics, pfas, "
        "oil spills, surplus food, unsold food, food loss, repair electronics, bsf, organic fertilizer, organic "
        "fertiliser",
        fr="déchet, déchets, gestion des déchets, collecte des déchets, recyclage, recycler, recyclé, recyclés, "
        "recyclées, recyclable, recyclables, valorisation des déchets, tri sélectif, compost, compostage, "
        "compostable, biodégradable, biodégradables, pollution, pollutions, dépollution, polluants, polluant, "
        "qualité de l'air, traitement de l'eau, traitement des eaux, eaux usées, eau potable, assainissement, "
        "dessalement, gaspillage alimentaire, anti gaspillage, antigaspi, plastique recyclé, réemploi, "
        "reconditionné, reconditionnés, bioplastique, upcycling, qualité de l'eau, gestion de l'eau"
        ", ordures, poubelle, bac de tri, ferraille, collecte et valorisation, biodéchets, d3e, deee, "
        "microplastiques, eau propre, filtration de l'eau, fuites d'eau, compteurs d'eau, épuration, effluents, "
        "irrigation intelligente, invendus alimentaires, recyclerie, ressourcerie, reconditionnement, matières "
        "premières secondaires, air intérieur"
        ", tri des déchets, déchets organiques, déchets plastiques, déchets électroniques, déchets industriels, "
        "déchets ménagers, déchets alimentaires, déchets verts, traitement des déchets, valoriser les déchets, "
        "transformation des déchets, transforme les déchets, récupération des déchets, réduction des déchets, "
        "recyclage des plastiques, recyclage de batteries, recyclage des déchets, matières recyclées, matériaux "
        "recyclés, recycleur, surcyclage, réparer, réparation d'appareils, réparabilité, gaspillage, anti gaspi, "
        "gaspi, invendus, huiles usagées, pneus usagés, poubelle intelligente, poubelles connectées, déchetterie, "
        "collecteurs de déchets, ramassage des ordures, ordures ménagères",
        ar="النفايات, نفايات, إعادة التدوير, تدوير, التلوث, معالجة المياه, المياه, مياه الصرف",
    ),
    Concept(
        "greentech.ev",
        STRONG,
        en="electric vehicle, electric vehicles, ev charging, ev, evs, charging station, charging stations, charging network, "
        "electric cars, electric car, electric trucks, electric bus, electric buses, electric motorcycles, electric motorcycle, "
        "electric aircraft, electric airplane, electric aviation, e mobility, electric scooters, electric bikes, "
        "battery swapping, sustainable aviation fuel, electric motors, electric boats",
        fr="véhicule électrique, véhicules électriques, voiture électrique, voitures électriques, borne de recharge, "
        "bornes de recharge, recharge électrique, mobilité électrique, mobilité durable, vélo électrique, électromobilité",
        ar="السيارات الكهربائية, سيارات كهربائية",
    ),
    Concept(
        "greentech.word",
        WEAK,
        en="sustainable, sustainably, green, planet, earth, water, power, electric, oil and gas, natural gas, fuel, "
        "fuels, ocean, oceans, forest, forests, soil, farm, farms, crops, agriculture, organic, plant based, "
        "alternative protein, cultivated meat, fungi, materials, steel, cement, concrete, mining, minerals, "
        "chemicals, hvac, heating, thermal, weather, wildfire, wildfires, efficient buildings, off the grid, "
        "fashion waste, eco, cell based meat, clean meat, cultured meat, lab grown, meat alternatives, alternative "
        "meat, alternative dairy, dairy free, animal free, vegan, insect protein, insects, algae, mycelium, food "
        "system, vertical farming, hydroponics, drought, pests, pesticides, fertilizer, weeds, diesel, gasoline, "
        "textiles, permafrost, coral, fish farming, aquaculture, bike friendly, walkable",
        fr="vert, verte, vertes, planète, nature, naturel, eau, électrique, électriques, océan, océans, forêt, forêts, agriculture, "
        "bio, biosourcé, biosourcés, matériaux biosourcés, bois, thermique, météo, météorologique, gaz, pétrole, bâtiment durable, "
        "agroécologie, végétal, végétale, naturels, responsable, solidaire"
        ", algues, microalgues, hydroponie, inondations, sécheresse, engrais, sapins, jardinage, toiture "
        "végétalisée, végétalisation, aquaponie",
    ),
)
