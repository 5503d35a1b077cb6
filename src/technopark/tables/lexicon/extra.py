"""Words of the segments that a park may add, and of the facet: no labelled rows, no learned weights."""

from typing import Final

from technopark.tables.lexicon.concept import MEDIUM, STRONG, Concept

CONCEPTS: Final = (
    Concept(
        "telecom_cloud.name",
        STRONG,
        en="telecom, telecoms, telecommunications, telecom operator, mobile operator, internet service provider, isp, broadband, "
        "fibre network, 5g, voip, cloud computing, cloud hosting, web hosting, data center, data centers, data centre, "
        "cloud infrastructure, managed services, colocation, virtual private server, sd wan",
        fr="télécom, télécoms, télécommunications, opérateur télécom, opérateur mobile, fournisseur d'accès, haut débit, très haut débit, "
        "fibre optique, 5g, voip, téléphonie ip, cloud computing, hébergement web, hébergement cloud, infogérance, datacenter, "
        "datacenters, centre de données, centres de données, virtualisation",
        ar="الاتصالات, الحوسبة السحابية, مراكز البيانات, الإنترنت عالي السرعة",
    ),
    Concept(
        "telecom_cloud.word",
        MEDIUM,
        en="cloud, hosting, servers, connectivity, network operators, wifi, esim",
        fr="cloud, hébergement, serveurs, réseaux, connectivité, téléphonie, wifi",
    ),
    Concept(
        "govtech.name",
        STRONG,
        en="govtech, civic tech, civictech, e government, egovernment, digital government, public sector, government agencies, "
        "local authorities, municipalities, civic participation, citizen participation, public administration, public services",
        fr="govtech, civic tech, civictech, e gouvernement, administration électronique, administration numérique, secteur public, "
        "collectivités locales, collectivités territoriales, communes, mairies, participation citoyenne, services publics, "
        "démarches administratives, administration publique, démocratie participative",
        ar="الحكومة الإلكترونية, الإدارة الرقمية, الخدمات العمومية, الجماعات الترابية, الإدارة العمومية",
    ),
    Concept(
        "govtech.word",
        MEDIUM,
        en="government, governments, citizens, elections, law enforcement, voters",
        fr="citoyens, élus, collectivités, administrations, pouvoirs publics",
        ar="المواطنين, الحكومة",
    ),
    Concept(
        "agritech.name",
        STRONG,
        en="agritech, agtech, agriculture, agricultural, smart farming, precision agriculture, farmers, farmer, farming, crop, crops, "
        "irrigation, livestock, aquaculture, greenhouse, greenhouses, vertical farming, seeds, fertilizer, fertilizers, agronomy, "
        "harvest, dairy farmers, cattle, poultry",
        fr="agritech, agtech, agriculture, agricole, agricoles, agriculteur, agriculteurs, agriculture de précision, irrigation, élevage, "
        "éleveurs, aquaculture, serres agricoles, semences, engrais, agronomie, récoltes, exploitations agricoles, viticulture, "
        "arboriculture",
        ar="الزراعة, الفلاحة, فلاحين, المزارعين, الري, زراعية, فلاحية",
    ),
    Concept(
        "ai.name",
        STRONG,
        en="artificial intelligence, ai, machine learning, deep learning, neural networks, computer vision, generative ai, llm, llms, "
        "large language models, natural language processing, nlp, gpt, chatgpt, ai agents",
        fr="intelligence artificielle, ia, apprentissage automatique, apprentissage profond, vision par ordinateur, ia générative, "
        "réseaux de neurones, traitement du langage naturel, machine learning, deep learning",
        ar="الذكاء الاصطناعي, ذكاء اصطناعي, التعلم الآلي",
    ),
)
