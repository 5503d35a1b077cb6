"""Words that name a segment are enough, in French and in English, without anything beside them."""

import pytest

from technopark.segments import classify

NAMES = {
    "big_data": (
        "Big Data, Data science, Data analytics, Business intelligence, Base de données, Analyse "
        "de données, Entrepôt de données, Data visualization platform, A data warehouse for "
        "analysts, Plateforme de données, Data engineering company, Tableaux de bord "
        "décisionnels, Open data, Machine learning and predictive analytics, SQL database, Data "
        "pipeline tool"
    ),
    "crm": (
        "CRM, Logiciel CRM, Relation client, Gestion de la relation client, Customer relationship "
        "management software, Centre d'appels, Call center, Customer support software, Sales "
        "automation platform, Helpdesk for customer service, Fidélisation client, Prospection "
        "commerciale, Lead generation for sales teams, Service client, Customer success platform"
    ),
    "cybersecurity": (
        "Cybersécurité, Cybersecurity, Sécurité informatique, Antivirus, Authentification forte, "
        "Identity management, Détection de fraude, Fraud detection, Chiffrement des données, "
        "Tests d'intrusion, Penetration testing, Identity verification, Protection des données "
        "personnelles, Pare-feu, Network security"
    ),
    "gaming": (
        "Jeux vidéo, Video games, Esport, Serious game, Mobile game studio, Studio de jeux, Game "
        "development, Jeux mobiles, Game engine"
    ),
    "fintech": (
        "Fintech, Paiement mobile, Mobile payments, Online lending, Crédit en ligne, Assurance en "
        "ligne, Insurance, Crowdfunding, Financement participatif, Cryptomonnaie, Bitcoin "
        "exchange, Neobank, Banque en ligne, Transfert d'argent, Stock trading app, Microfinance, "
        "Gestion de patrimoine, Mobile money, Blockchain"
    ),
    "ecommerce": (
        "E-commerce, Boutique en ligne, Online store, Marketplace, Place de marché, Vente en "
        "ligne, Online grocery, Retail technology, Vente en ligne de vêtements, Petites annonces, "
        "Online shopping, Comparateur de prix, Dropshipping"
    ),
    "edtech": (
        "E-learning, Edtech, Cours en ligne, Online courses, Soutien scolaire, Formation "
        "professionnelle, Tutoring platform, Apprentissage des langues, Language learning app, "
        "Coding bootcamp, Plateforme éducative, School management, MOOC, Formation à distance"
    ),
    "healthtech": (
        "E-santé, Télémédecine, Telemedicine, Dispositif médical, Medical devices, "
        "Biotechnologie, Drug discovery, Mental health, Santé, Pharmacie, Diagnostic médical, "
        "Hospital software, Hôpital, Bien-être, Personnes âgées"
    ),
    "greentech": (
        "Énergie solaire, Solar energy, Énergies renouvelables, Recyclage, Recycling, "
        "Développement durable, Climate tech, Carbon accounting, Gestion des déchets, Traitement "
        "de l'eau, Efficacité énergétique, Hydrogène, Battery storage, Éolien, Biogaz, Véhicules "
        "électriques"
    ),
    "digital_media": (
        "Marketing digital, Digital marketing, Agence de communication, Publicité en ligne, "
        "Advertising, Réseau social, Social network, Music streaming, Production audiovisuelle, "
        "Podcast, Web agency, Agence web, Média en ligne, Influenceurs, Cinéma, Industries "
        "culturelles, SEO, Musique"
    ),
    "business_software": (
        "ERP, Logiciel de gestion, GED, Logiciel de paie, Payroll software, Ressources humaines, "
        "Recrutement, Recruiting platform, Comptabilité, Accounting software, Legal tech, "
        "Signature électronique, Gestion de projet, Project management software, Workflow "
        "automation, Facturation, Gestion documentaire, Travail collaboratif, SIRH, Logiciel de "
        "facturation, ERP et logiciels de gestion pour l'agroalimentaire, Document management"
    ),
    "mobility_iot": (
        "IoT, Internet des objets, Objets connectés, Logistique, Logistics, Drones, Livraison de "
        "colis, Delivery, Transport, Covoiturage, Ride hailing, Domotique, Smart home, Smart "
        "city, Voiture autonome, Self-driving cars, Gestion de flotte, Fleet management, Mobilité "
        "urbaine, GPS tracking, Géolocalisation, Supply chain"
    ),
}
NONE = (
    "Agriculture, Hôtel, Construction, Conseil, Télécommunications, Restaurant, Cabinet d'architectes, "
    "Nettoyage, Plombier, Bureau d'études mécanique, Nous sommes une équipe dynamique, Startup innovante, "
    "Une entreprise leader sur son marché, A company, Consulting, Solution de sécurité des chantiers, "
    "Gardiennage, Hébergement web, Cloud computing, Développement informatique, Software development"
)


@pytest.mark.parametrize(
    ("text", "segment"), [(text, s) for s, texts in NAMES.items() for text in texts.split(", ")]
)
def test_a_name_of_a_segment_is_enough(text, segment):
    assert segment == classify(text).primary


@pytest.mark.parametrize("text", NONE.split(", "))
def test_other_trades_have_no_segment(text):
    assert () == classify(text).labels
