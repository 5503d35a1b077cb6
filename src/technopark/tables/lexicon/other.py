"""Words that belong to no segment: set phrases that mean something else, and other trades.

A set phrase hides the words inside it ("game changer" says nothing of games). A word of another
trade is evidence against segments that its neighbours might otherwise suggest.
"""

from typing import Final

from technopark.tables.lexicon.concept import WEAK, Concept

#: Set phrases that hide the words inside them.
SET_PHRASES: Final = (
    Concept(
        "phrase.security",
        WEAK,
        en="food security, social security, job security, financial security, national security, home security system, "
        "security guard, security guards, physical security, energy security, homeland security, water security, "
        "safety and security of workers, private security, security officers",
        fr="sécurité des chantiers, sécurité du chantier, sécurité au travail, sécurité alimentaire, sécurité sociale, "
        "sécurité incendie, sécurité des personnes, sécurité des biens, sécurité civile, agents de sécurité, "
        "agent de sécurité, gardiennage, sécurité privée, sécurité des bâtiments, sécurité publique, sécurité physique, "
        "sécurité ferroviaire, sécurité aérienne, sécurité des patients, sécurité industrielle, sécurité nucléaire, "
        "ceinture de sécurité, sécurité du travail, équipements de sécurité, sécurité des enfants, sécurité sanitaire",
        ar="الأمن الغذائي, الضمان الاجتماعي, السلامة في العمل, حراس الأمن",
    ),
    Concept(
        "phrase.game",
        WEAK,
        en="game changer, game changers, game changing, change the game, changing the game, end game, ahead of the game, "
        "skin in the game, play a role, plays a role, play an important role, role play, play a key role, team player, key player, "
        "key players, market player, market players, industry players, big players, major player, app store, play store, "
        "google play, level the playing field, ball game, zero sum game, major players, local players, plug and play",
        fr="mise en jeu, mettre en jeu, entrer en jeu, jeu d'acteurs, enjeu, enjeux, jeux olympiques, jeux de mots, "
        "jeux de caractères, jeux d'instructions, tirer son épingle du jeu, jeu de mots, jouer un rôle, joue un rôle, jouer le rôle, "
        "jeux de hasard, jeu de hasard, jeux d'argent, jeu de piste",
    ),
    Concept(
        "phrase.marketing_for_games",
        WEAK,
        en="game marketing agency",
        fr="marketing digital pour jeux, jeux concours marketing",
    ),
    Concept(
        "phrase.money",
        WEAK,
        en="pay attention, pays attention, pay off, pays off, paid off, human capital, credit to, take into account, on account of, "
        "on behalf, account for, accounts for, accounting for, bank on, bank of, save money, saves money, saving money, "
        "save time and money, money back, in exchange, exchange for, knowledge bank, blood bank, food bank, data bank, at no cost, "
        "y combinator, raised funding, seed funding, funded by, backed by, our investors, our investors include, raised from, "
        "investors include, pays to, user account, user accounts, share knowledge, invested in by, "
        "venture backed, vc backed, funding from, in funding, series a funding, raised money",
        fr="prise en compte, prendre en compte, tenir compte, prend en compte, prenant en compte, à son compte, rendre "
        "compte, capital humain, compte tenu, se rendre compte, banque de données, banques de données, crédit "
        "d'impôt, compte utilisateur, compte twitter, pour le compte, levée de fonds de, banque de sons, donner de "
        "l'argent",
    ),
    Concept(
        "phrase.health",
        WEAK,
        en="take care of, takes care of, taking care of, care about, cares about, we care, healthy growth, customer care team, "
        "in the heart of, at the heart of, health of your business, pain point, pain points, painful, pain in, "
        "financial health check, brain power, body of knowledge, cellular network, cell phone, cell phones, dna of, organ donor list, "
        "spirit animal, viral growth, system health, doctor your",
        fr="au cœur de, au coeur de, prend soin de, prendre soin de, santé financière, santé des entreprises, "
        "traitement de texte, traitement du signal, traitement de l'image, traitement d'image, traitement d'images, "
        "traitement des images, traitement de l'information, traitement automatique, traitement des commandes, "
        "diagnostic stratégique, diagnostics immobiliers, cellule de crise, organe de presse, traitement numérique, "
        "traitement vidéo, traitement audio, traitement de l'air, diagnostic automobile, traitement de surface, "
        "traitements de surface, traitement des signaux, traitement optique",
    ),
    Concept(
        "phrase.green",
        WEAK,
        en="work environment, working environment, development environment, production environment, business environment, "
        "environment variables, cloud environment, learning environment, computing environment, in a safe environment, "
        "power of, powered by, powerful, super power, green light, greenfield, energy and time, time and energy, "
        "business climate, environments, virtual environment, fast paced environment, power users, regulatory environment, "
        "carbon copy, data lake water, power your, power the, to power",
        fr="environnement de travail, environnement de développement, environnement virtuel, environnement numérique, "
        "environnement industriel, environnement professionnel, environnement informatique, environnements virtuels, "
        "environnement web, feu vert, environnement économique, environnement de production, environnements complexes, "
        "environnements de travail, environnement mobile, environnements mobiles, environnement technique, environnement 3d, "
        "environnement hostile, environnements hostiles, environnement sécurisé",
    ),
    Concept(
        "phrase.media",
        WEAK,
        en="post doc, culture of, company culture, work culture, state of the art, art of the state, press a button, press the button, "
        "user interface design, cell culture, mass media coverage, featured in, as seen in, series a, series b, series c, ad hoc, "
        "big picture, book a demo, book value, share price, news coverage, in the press, a series of, photo id, corporate culture, "
        "food industry news, feed the world, animal feed, author of, blog at, follow us on, books and records, "
        "contact us, email us, customer story",
        fr="culture d'entreprise, culture cellulaire, cultures cellulaires, état de l'art, culture scientifique, série "
        "de, une série, mise en œuvre, mettre en œuvre, mise en oeuvre, mettre en oeuvre, met en œuvre, met en "
        "oeuvre, mettant en oeuvre, mettant en œuvre, œuvre pour, oeuvre pour, maître d'œuvre, maître d'oeuvre, "
        "maîtrise d'œuvre, maîtrise d'oeuvre, en série, de série, production en série, cultures agricoles, culture "
        "in vitro, culture hors sol, réseau de distribution, bande passante, main d'oeuvre, à livre ouvert, édition "
        "logicielle, communication sans fil, communications sans fil, systèmes de communication, technologies de la "
        "communication, technologies de l'information et de la communication, information et communication, "
        "communication machine, moyens de communication, communication radio, protocole de communication, réseau de "
        "communication, réseaux de communication, protocoles de communication, vidéo surveillance, vidéoprotection, "
        "campagne de mesure, campagnes de mesure, campagnes de mesures, imagerie satellite, traitement vidéo",
    ),
    Concept(
        "phrase.commerce",
        WEAK,
        en="in order to, in order, orders of magnitude, order of magnitude, buy time, out of stock option, in store "
        "for, chamber of commerce, sell out, buy in, best selling, one stop shop, deals with, deal with, dealing "
        "with, great deal, returns on, return on investment, rate of return, high order, higher order, custom order "
        "of, we believe in, job shop, retail banking, gift of, price of carbon, no brand",
        fr="chambre de commerce, école de commerce, écoles de commerce, mise en vente de l'énergie, points de vue, prix nobel, "
        "lauréat du prix, prix de l'innovation, prix innovation, remporté le prix, grand prix, de l'ordre de, en vente libre, "
        "à l'occasion, à cette occasion, l'occasion de, à tout prix, hors de prix, tribunal de commerce",
    ),
    Concept(
        "phrase.learn",
        WEAK,
        en="of course, learn more, learn more at, over the course, in the course, best practices, best practice, "
        "federated learning, learning algorithms, learning models, train models, training models, train ai, train "
        "and deploy, model trained, trained on, training run, training runs, in practice, case study, case studies, "
        "clinical study, user study, law practice, dental practices, old school, high degree, degree of, degrees of "
        "freedom, classes of, class of, first class, world class, best in class, asset class, asset classes, "
        "enterprise class, lessons learned, law school, medical school, business school, dropped out of school, "
        "graduate of, stanford university, university of, harvard university, carnegie mellon university, princeton "
        "university, school friends, learning curve, college dropouts, phd students, academic research, at school, "
        "school lunch",
        fr="apprentissage statistique, apprentissage machine, issu de l'université, issue de l'université, issu du "
        "laboratoire, chercheurs de l'université, laboratoire de l'université, école polytechnique, école centrale, "
        "école normale supérieure, école des mines, école supérieure, cours d'eau, en cours, en cours de, au cours "
        "de, au cours, au cours du, au cours des, cours de bourse, de premier ordre, haut de gamme, école "
        "d'ingénieurs, bonnes pratiques, en formation de, dans le cours, professeur à l'université, classe "
        "mondiale, première classe, formation de caillots, formation de tissu, classe thérapeutique, classe "
        "énergétique, mise en forme, savoir faire",
    ),
    Concept(
        "phrase.move",
        WEAK,
        en="drive growth, drive revenue, drive sales, drives growth, drive value, drive results, drive engagement, "
        "driven by, ai driven, driving growth, driving force, under the hood, google maps for, roadmap, road map, "
        "along for the ride, in the driver s seat, on the road to, product roadmap, hard drive, ship code, ship "
        "faster, ship products, ship features, ship software, shipping code, shipping software, shipping features, "
        "ship better, ship with confidence, off the shelf, vehicle for, delivery model, drug delivery, software "
        "delivery, service delivery, healthcare delivery, train of thought, on track, track record, fast track, "
        "container orchestration, kubernetes containers, docker container, docker containers, deliver value, "
        "delivers value, delivering value, gene delivery, therapeutic delivery, delivery of care, capital city, new "
        "york city, city of, san francisco city, kansas city, salt lake city, mexico city, ho chi minh city, "
        "investment vehicle, investment vehicles, in transit encryption, pick up where",
        fr="mise en route, feuille de route, feuilles de route, sur la route de, tenir la route, véhicule d'investissement, "
        "ville de paris, mairie de paris, site web mobile, délivrance de médicaments, transport d'électricité, "
        "transport d'énergie, transport de l'énergie, conduite de projet, conduite de projets, conduite du changement, conduite de chantiers, "
        "carte bancaire volée, cartes à puce, cartes à puces, cartes de fidélité papier, carte de visite, cartes de visite, "
        "transports financiers, transport de données, circulation sanguine, circulation extracorporelle, "
        "vecteurs de transport, transport moléculaire, plateau de mesure, port usb, ville natale, plaque tournante",
    ),
    Concept(
        "phrase.people",
        WEAK,
        en="team members joined, customer obsessed, employees of google, good job, great job, do the job, get the job "
        "done, jobs to be done, steve jobs, the talent, former employees, our team, founding team, team of "
        "engineers, team of scientists, team of experts, our team has, the team, our clients include, our customers "
        "include, customers include, we re hiring, we are hiring, hiring engineers, come join, join our team, join "
        "us, former engineers, documents of record, file a claim, legal tender, in contact with, contact lenses, "
        "body contact, lead times, lead time, leading, lead to, leads to, lead the way, would lead, lead compound, "
        "lead compounds, lead candidate, lead program, lead investor, lead paint, drug candidate, drug candidates, "
        "product candidates, clinical candidates, call it, call us, so called, calls for, call to action, function "
        "call, api calls, function calls, operational efficiency, surgical operations, signal processing, meeting "
        "the needs, meet the needs, paid attention to detail, video calls with doctors, company s mission, no "
        "brainer, customer first, lead generation of molecules, benefits from, benefits of, health benefits, public "
        "benefit corporation, environmental benefits, benefit from, legal age, patent pending, patented, patents "
        "pending, patent protected",
        fr="candidat vaccin, candidats vaccins, brevet déposé, brevets déposés, protégée par un brevet, protégé par un "
        "brevet, brevetée, breveté, emploi du temps, facile d'emploi, prêt à l'emploi, prêts à l'emploi, prête à "
        "l'emploi, mode d'emploi, création d'emplois, emplois créés, droit à l'image, jeune équipe, notre équipe, "
        "son équipe, l'équipe, une équipe, équipe pluridisciplinaire, équipe de recherche, équipes de recherche, "
        "document unique, prêt à, prêts à, prête à, prêt à porter connecté, dans le respect du droit",
    ),
    Concept(
        "phrase.data",
        WEAK,
        en="data center construction, personal data, patient data, medical data, test data, mobile data, data plans, "
        "genomic data, user data, credit data, transaction data, real world data",
        fr="données cliniques, données patients, transfert de données, échange de données, transmission de données, "
        "sauvegarde de données, sauvegarde des données, récupération de données, données bancaires, statistiquement",
    ),
)

#: Other trades: no segment of the twelve, but a reason to doubt one.
OTHER_TRADES: Final = (
    Concept(
        "other.developers",
        WEAK,
        en="developer, developers, developer tools, developer tool, developer platform, devtools, dev tools, software engineers, software engineer, "
        "software developers, engineering teams, engineering team, codebase, code, code review, code reviews, pull requests, pull request, "
        "github, ci cd, kubernetes, docker, open source, api, apis, sdk, sdks, backend, frontend, react, debugging, debug, bugs, bug, "
        "testing, qa, end to end tests, software testing, software development, coding agents, coding agent, ai engineers, programmers, "
        "infrastructure as code, devops, serverless, microservices, deploy code, deployments, ide, web apps, web app, app development, "
        "mobile apps, app developers, localhost, product teams, product managers, designers and developers, mcp, build apps, "
        "terraform, typescript, javascript"
        ", dev environments, staging environments, feature flags, git, version control, unit tests, test "
        "automation, error tracking, tracing, debugger, webhooks, ui components, design systems, prototyping, "
        "compiler, webassembly, ruby on rails, ios apps, android apps, mobile development, web development, "
        "coding assistant, ai coding, vibe coding, software agents, software engineering, command line, terminal, "
        "deploys, ci, cicd, platform engineering, site reliability, on call, incident management, feature "
        "requests, release management, changelog, technical debt, refactoring, migrations, self hosted, open "
        "sourced, hackers news",
        fr="développeurs, développeur web, développement logiciel, développement web, développement informatique, développement d'applications, "
        "développement d'applications mobiles, code source, open source, logiciel libre, logiciels libres, api, devops, tests logiciels, "
        "génie logiciel, ingénierie logicielle, développement mobile, langage de programmation"
        ", développement spécifique, développement sur mesure, applications web, intégration continue, qualité "
        "logicielle, framework, outils de développement, compilateur, java, php, site sur mesure, logiciels sur "
        "mesure, applications sur mesure",
    ),
    Concept(
        "other.ai",
        WEAK,
        en="artificial intelligence, generative ai, llm, llms, large language models, foundation models, foundation model, ai models, ai agents, "
        "ai agent, gpt, chatgpt, openai, agi, neural networks, computer vision, gpu, gpus, inference, fine tuning, "
        "reinforcement learning, machine learning, deep learning, voice ai, speech recognition, nlp, robotics, robots, humanoid, evals, evaluation"
        ", ai infrastructure, ai researchers, ai lab, ai research lab, agent infrastructure, vision models, prompt "
        "engineering, prompts, model serving, rl environments, frontier models, superintelligence, multimodal, "
        "computer use, ai systems, autonomous agents, speech to text, voice models, image recognition, object "
        "detection, ai safety, alignment",
        fr="intelligence artificielle, ia, ia générative, vision par ordinateur, traitement du langage, reconnaissance vocale, "
        "reconnaissance d'images, robotique, réseaux de neurones"
        ", reconnaissance de formes, reconnaissance de la parole, traitement de la parole, synthèse vocale, agents "
        "intelligents, systèmes experts",
    ),
    Concept(
        "other.cloud_telecom",
        WEAK,
        en="cloud, cloud computing, cloud infrastructure, data center, data centers, telecom, telecommunications, telecom operators, "
        "broadband, 5g, internet service provider, wifi, wi fi, virtual machines, cloud costs, aws, hosting, servers, compute, chips, chip, "
        "semiconductor, semiconductors, satellite internet, esim"
        ", bare metal, edge network, content delivery, cdn, wireless network, fiber network, mobile network "
        "operators, sim cards, phone numbers, network monitoring, storage systems, backup, processors, photonics, "
        "optical",
        fr="cloud, cloud computing, hébergement, infogérance, télécoms, télécom, télécommunications, opérateurs télécoms, opérateur télécom, datacenter, "
        "datacenters, centre de données, serveurs, réseaux, virtualisation, haut débit, fibre optique, fibres optiques, optique, "
        "voip, téléphonie, téléphonie ip, radiofréquence, hyperfréquences, semi conducteurs, circuits intégrés, photonique, laser, lasers, wifi"
        ", faisceaux hertziens, antenne, liaisons, câblage, hébergeur, sauvegarde, messagerie vocale, centrex, "
        "supercalculateur, calcul haute performance, hpc, composants électroniques, fibre, optoélectronique, "
        "semiconducteurs, microélectronique, infrarouge",
    ),
    Concept(
        "other.real_estate",
        WEAK,
        en="real estate, realtors, realtor, home buyers, homebuyers, home buying, homeowners, homeowner, housing, apartments, apartment, landlords, "
        "landlord, tenants, renters, property management, property managers, property, properties, rentals, short term rentals, construction, "
        "contractors, architects, building permits, homes, builders, roofing, home renovation, interior design"
        ", house hunting, co living, coliving, subcontractors, building owners, prefab, plumbers, electricians, "
        "cleaning services, house cleaning, landscaping, remodeling, mls, zillow, lease, leasing, proptech, land, "
        "floor plans, building information modeling",
        fr="immobilier, immobilière, agences immobilières, agence immobilière, logement, logements, locataires, propriétaires, bâtiment, bâtiments, "
        "construction, architectes, architecture, promoteurs immobiliers, biens immobiliers, travaux, copropriété"
        ", bim, location saisonnière, gestion d'immeubles, génie civil, maîtres d'ouvrage, rénovation, urbanisme, "
        "décorateurs, plomberie, ménage",
    ),
    Concept(
        "other.travel",
        WEAK,
        en="travel, travelers, travel agents, hotels, hotel, vacation, vacation rentals, trips, tourism, trip planning, hospitality, hostels, booking"
        ", tour operators, tours, destinations, backpackers, camping, tourist, safari, safaris, guests, itinerary, "
        "sightseeing",
        fr="tourisme, touristique, touristiques, hôtels, hôtel, hôtellerie, hôteliers, voyages, voyage, vacances, séjours, tourisme durable, restauration"
        ", voyagistes, vacanciers, randonnée, riad, restaurateurs",
    ),
    Concept(
        "other.food_agri",
        WEAK,
        en="agriculture, agtech, farmers, farmer, farming, farm, farms, crop, crops, livestock, food tech, food production, alternative proteins, "
        "restaurant tech, brewery, food manufacturers, cooking, recipes, recipe, kitchen, protein source, seafood, meat"
        ", food startup, food company, restaurants brand, dairy, poultry, cattle, eggs, rice, maize, beans, grain, "
        "fruits, vegetables, fisheries, fishermen, agribusiness, agronomists, animal health, feedstock, cook, "
        "bakery, snack, beverage, nutritionally, food processing, tractors, greenhouse, veterinary drugs",
        fr="agriculture, agricole, agricoles, agriculteurs, agriculteur, agroalimentaire, élevage, éleveurs, viticulture, cuisine, recettes, gastronomie, "
        "exploitations agricoles, semences, aquaculture"
        ", produits laitiers, volaille, céréales, maraîchers, maraîchage, oléiculture, huile d'olive, arganier, "
        "pêche, pêcheurs, irrigation, tracteurs, vignobles, viticulteurs, cave, cuisiniers, fermes, plantations",
    ),
    Concept(
        "other.consumer",
        WEAK,
        en="dating, dating app, friends, friendship, relationships, roommates, pets, pet owners, dogs, dog, wedding, weddings, religion, "
        "church, churches, nonprofits, nonprofit, volunteers, charity, charities, sports, sports teams, athletes, astrology, families, family, "
        "search engine, personal, browser"
        ", couples, love, singles, matchmaking, babysitters, nannies, hobby, surf, ski, golf, tennis, soccer, "
        "football, basketball, cycling, outdoors, household, chores, errands, funeral, prayer, bible, christian, "
        "muslim, islamic, lgbtq, seniors companionship, journaling, journal app, habits, goals for people, photo "
        "memories, memories",
        fr="rencontres amoureuses, mariage, animaux de compagnie, bénévoles, sport, sportifs, sportif, familles, famille, "
        "moteur de recherche, généalogie, voisins, solidarité, loisirs"
        ", célibataires, baby sitting, baby sitters, nounou, obsèques, équitation, vie quotidienne, quotidien des, "
        "entraide, particuliers employeurs, retraités",
    ),
    Concept(
        "other.industry",
        WEAK,
        en="manufacturing, factories, industrial robots, machine shops, cnc, 3d printing, mechanical engineers, hardware engineers, aerospace, "
        "space, satellites, rockets, launch, defense, military, dod, chemical, chemicals, materials science, semiconductors, physics, "
        "quantum computing, quantum, simulation, cad, lab equipment, mining, industrial bio, synthetic biology, enzymes, fermentation, "
        "microbes, biomanufacturing"
        ", machine tools, hardware design, circuit boards, pcb, spacecraft, orbit, warfighters, weapons, welding, "
        "machining, sheet metal, injection molding, production line, quality inspection, machine vision, "
        "chemistry, chemists, exploration, drilling, finite element",
        fr="mécanique, industrie, industriel, industriels, industrielle, usinage, impression 3d, fabrication additive, aéronautique, spatial, "
        "spatiale, défense, militaire, matériaux, chimie, chimique, quantique, simulation, calcul de structures, conception mécanique, cao, "
        "métrologie, instrumentation, procédés, composites, nanotechnologies, capteurs optiques, bureau d'étude, sous traitance, énergie atomique, "
        "robotique industrielle, optronique, cosmétique, textile, microfluidique"
        ", machines outils, outillage, fonderie, plasturgie, tôlerie, soudage, prototypage, prototypes, banc "
        "d'essai, bancs de test, instruments de mesure, appareils de mesure, analyse vibratoire, éléments finis, "
        "mécatronique, électronique de puissance, électrotechnique, pneumatique, vide, cryogénie, spectroscopie, "
        "spectrométrie, lidar, caméras, contrôle qualité, contrôle non destructif, lanceurs, systèmes "
        "électroniques, sous systèmes, équipements électroniques, armement, génie électrique",
    ),
    Concept(
        "other.public",
        WEAK,
        en="government, governments, public sector, cities government, law enforcement, police, elections, voters, civic, politics, political, "
        "policy makers, emergency services, public safety, fire department"
        ", federal agencies, public services, first responders, firefighters, 911, citizens, advocacy, public "
        "policy, ngo, humanitarian, refugees, activists",
        fr="collectivités, collectivités locales, collectivités territoriales, administrations, secteur public, service public, services publics, "
        "citoyens, citoyen, citoyenne, élus, police, gendarmerie, démocratie, politique, pouvoirs publics, associations"
        ", mairies, communes, ministère, préfecture, état, agence publique, action publique, électeurs, "
        "citoyenneté, concertation, débat public, ong, humanitaire, réfugiés, développement territorial, "
        "développement économique local, cohésion sociale",
    ),
    Concept(
        "other.services",
        WEAK,
        en="consulting, consultancy, accelerator, incubator, startup accelerator, venture studio, law enforcement agencies, innovation consulting, "
        "design studio, software house, it services, it consulting, outsourcing"
        ", agency for startups, startup studio, innovation lab, engineering services, product studio, app studio, "
        "advisory firm, hackathon, entrepreneurship support, innovation hub, tech hub, it company, ict company, "
        "it solutions, ict solutions, software company, systems integration, systems integrator",
        fr="conseil, cabinet de conseil, conseil en innovation, société de conseil, société de services, ssii, esn, assistance technique, "
        "accompagnement, incubateur, accélérateur, pépinière, pôle de compétitivité, cluster, intégrateur, intégration de systèmes, "
        "maîtrise d'ouvrage, expertise, ingénierie, services informatiques, prestataire informatique, maintenance informatique, "
        "parc informatique, recherche et développement, propriété industrielle, transfert de technologie, laboratoire de recherche, coworking, "
        "aides publiques, organisme de recherche, centre de recherche, ingénieurs"
        ", startups innovantes accompagnées, consultants, cabinet, études techniques, prestations, régie et "
        "forfait, centre de services, tierce maintenance applicative, tma, assistance informatique, dépannage "
        "informatique, vente de matériel informatique, matériel informatique, centre technique, fédération, "
        "syndicat professionnel, financement de l'innovation, crédit d'impôt recherche, valorisation de la "
        "recherche",
    ),
)

#: Words that deny what follows them, within the same clause.
NEGATIONS: Final = (
    "not a",
    "not an",
    "is not",
    "are not",
    "isn t",
    "aren t",
    "does not",
    "do not",
    "doesn t",
    "don t",
    "pas",
    "sans",
    "aucun",
    "aucune",
    "ni",
    "hors",
    "sauf",
    "ليس",
    "ليست",
    "بدون",
    "دون",
)

#: Set phrases that hold a negation and deny nothing.
NOT_NEGATIONS: Final = (
    "not only",
    "not just",
    "no longer just",
    "non seulement",
    "pas seulement",
    "pas que",
    "no more than",
    "no matter",
    "why not",
    "pourquoi pas",
    "sans contact",
    "sans couture",
    "sans doute",
    "without the",
    "without having",
    "without any",
    "without leaving",
    "non profit",
    "hors ligne",
    "no one",
    "no need",
    "without writing",
    "without needing",
    "without paying",
    "non invasive",
    "non invasif",
    "non invasives",
    "non invasifs",
    "no cost",
    "no fees",
    "no hidden fees",
    "no surprise",
    "no brainer",
    "no wonder",
    "pas à pas",
    "sans frais",
    "sans frontières",
    "without sacrificing",
    "without compromising",
    "no matter where",
    "no matter how",
    "sans limite",
    "sans engagement",
    "sans intermédiaire",
    "no interest",
    "sans avoir",
    "sans passer",
    "n est pas seulement",
    "not to mention",
    "ليس فقط",
)
