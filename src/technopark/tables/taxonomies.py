"""Taxonomies of segments: the twelve of Technopark, the labels of IASP, the OECD's ICT sector.

Five of the twelve segments are named by the operator in October 2018; the other seven stand in
no source that could be found. They are a proposal, each backed by what is cited beside it, and
marked so wherever they are shown.
"""

from datetime import date
from typing import Final

from technopark._kernel.citation import Citation, Confidence
from technopark._kernel.dated import Dated, Version
from technopark._model.taxonomy import Crosswalk, Fit, Match, Provenance, Segment, Taxonomy
from technopark.tables._entries import copied, published
from technopark.tables.network.sources import COMMUNIQUE_2018, ECONOMISTE_2002, LAVIEECO_2016

ARTICLE: Final = COMMUNIQUE_2018
TRADES_2007: Final = copied(
    "La Vie éco (copy)", "trades of Technopark Casablanca", "2007",
    note="lists e-commerce, ERP, document management, embedded software among others",
)  # fmt: skip
SECTORS: Final = Citation.proposal("which segment falls under which sector of admission")
LE360_2015: Final = published(
    "Le360", "Technopark: ses réussites et ses projets", "2015-05-22",
    link="https://fr.le360.ma/economie/technopark-ses-reussites-et-ses-projets-40701",
    note="IT, Green Tech, Smart Cities and cultural industry",
)  # fmt: skip
HUFFPOST_2018: Final = published(
    "HuffPost Maroc", "the director general on digital marketing", "2018-10-18",
    confidence=Confidence.MEDIUM,
)  # fmt: skip
ACCELERATOR_2025: Final = published(
    "Le nouvelliste", "first cohort of the Morocco Accelerator", "2025",
    confidence=Confidence.MEDIUM,
    note="fintech, edtech, AI, cybersecurity, gaming, healthtech, adtech",
)  # fmt: skip
DIGITAL_2030: Final = published(
    "risk.ma", "strategic sectors of Maroc Digital 2030", "2024",
    confidence=Confidence.MEDIUM, note="AI, fintech, edtech, healthtech, govtech",
)  # fmt: skip
VIVATECH_2019: Final = published(
    "Moroccan pavilion at VivaTech", "TransporTech", "2019", confidence=Confidence.MEDIUM,
)  # fmt: skip
TECHONMAP: Final = published(
    "TechOnMap", "tags of companies of the Paris region: 103 telecoms, 32 cloud", "undated",
    confidence=Confidence.MEDIUM,
)  # fmt: skip
DIGITAGRI_2024: Final = published(
    "MITC", "DigitAgri, Agadir", "2024", confidence=Confidence.MEDIUM,
)  # fmt: skip
IASP_DIRECTORY: Final = published(
    "IASP", "directory of members, main technology sectors", "undated",
    confidence=Confidence.MEDIUM, note="labels seen on at least nine members' records",
)  # fmt: skip
OECD_2007: Final = published(
    "OECD", "Information economy: sector definitions based on ISIC Rev. 4, DSTI/ICCP/IIS(2006)2/FINAL",
    "2007", confidence=Confidence.MEDIUM, note="classes as listed by Statistics Netherlands",
)  # fmt: skip
MAPPING: Final = Citation.proposal("mappings between taxonomies of segments")


# fmt: off
_SEGMENTS: Final = (
    Segment(
        id="big_data", en="Big Data", fr="Big Data", ar="البيانات الضخمة",
        definition="Analysis, storage and engineering of data as the product itself: business intelligence, data science, databases.",
        examples=("business intelligence", "data platform", "data visualisation"),
        provenance=Provenance.ARTICLE, sources=(ARTICLE,),
    ),
    Segment(
        id="crm", en="Customer relations", fr="Relation client (CRM)", ar="إدارة علاقات العملاء",
        definition="Selling to customers, serving and keeping them: sales tools, support, call centres, loyalty.",
        examples=("CRM software", "call centre", "customer support tool"),
        provenance=Provenance.ARTICLE, sources=(ARTICLE,),
    ),
    Segment(
        id="cybersecurity", en="Cybersecurity", fr="Cybersécurité", ar="الأمن السيبراني",
        definition="Protection of systems, data and identities, and detection of fraud; not guards, nor safety at work.",
        examples=("penetration testing", "strong authentication", "encryption"),
        provenance=Provenance.ARTICLE, sources=(ARTICLE,),
    ),
    Segment(
        id="gaming", en="Gaming", fr="Jeux vidéo", ar="الألعاب الإلكترونية",
        definition="Making and playing video games, esport and serious games; not gambling.",
        examples=("game studio", "esport platform", "serious game"),
        provenance=Provenance.ARTICLE, sources=(ARTICLE,),
    ),
    Segment(
        id="fintech", en="Fintech", fr="Fintech", ar="التكنولوجيا المالية",
        definition="Payments, banking, credit, insurance, investment, crowdfunding, crypto-assets.",
        examples=("mobile payment", "microcredit", "insurance comparison"),
        provenance=Provenance.ARTICLE, sources=(ARTICLE,),
    ),
    Segment(
        id="ecommerce", en="E-commerce", fr="Commerce électronique", ar="التجارة الإلكترونية",
        definition="Selling goods and services online, marketplaces, technology for shops.",
        examples=("online shop", "marketplace", "point of sale"),
        provenance=Provenance.PROPOSAL, sources=(TRADES_2007,),
    ),
    Segment(
        id="edtech", en="Edtech", fr="Edtech", ar="تكنولوجيا التعليم",
        definition="Education and training by digital means.",
        examples=("e-learning", "tutoring", "school management"),
        provenance=Provenance.PROPOSAL, sources=(ACCELERATOR_2025, DIGITAL_2030),
    ),
    Segment(
        id="healthtech", en="Healthtech", fr="Santé numérique", ar="التكنولوجيا الصحية",
        definition="Care, medical devices, diagnosis, medicines and biotechnology for health.",
        examples=("telemedicine", "medical imaging", "diagnostic test"),
        provenance=Provenance.PROPOSAL, sources=(ACCELERATOR_2025, DIGITAL_2030),
    ),
    Segment(
        id="greentech", en="Greentech", fr="Green tech", ar="التكنولوجيا الخضراء",
        definition="Energy, climate, environment, water and waste.",
        examples=("solar energy", "recycling", "energy efficiency"),
        provenance=Provenance.PROPOSAL, sources=(LAVIEECO_2016, LE360_2015),
    ),
    Segment(
        id="digital_media", en="Digital media", fr="Médias et communication numériques", ar="الإعلام الرقمي",
        definition="Media, culture, creation, advertising, digital marketing, social networks.",
        examples=("digital agency", "video platform", "music service"),
        provenance=Provenance.PROPOSAL, sources=(LAVIEECO_2016, HUFFPOST_2018, ACCELERATOR_2025),
    ),
    Segment(
        id="business_software", en="Business software", fr="Logiciels de gestion", ar="برمجيات التدبير",
        definition="Running an organisation: people, accounts, law, documents, projects, collaboration.",
        examples=("ERP", "online recruitment", "document management"),
        provenance=Provenance.PROPOSAL, sources=(TRADES_2007,),
    ),
    Segment(
        id="mobility_iot", en="Mobility and IoT", fr="Mobilité et objets connectés", ar="التنقل وإنترنت الأشياء",
        definition="Moving people and goods, connected objects, embedded systems, the city.",
        examples=("car sharing", "delivery", "connected sensors"),
        provenance=Provenance.PROPOSAL, sources=(LE360_2015, VIVATECH_2019, TRADES_2007),
    ),
)
TELECOM_CLOUD: Final = Segment(
    id="telecom_cloud", en="Telecom and cloud", fr="Télécoms et cloud", ar="الاتصالات والحوسبة السحابية",
    definition="Telecommunications, hosting, cloud infrastructure and its operation.",
    examples=("internet provider", "cloud hosting", "managed services"),
    provenance=Provenance.PROPOSAL, sources=(TECHONMAP,),
)
GOVTECH: Final = Segment(
    id="govtech", en="Govtech", fr="Govtech", ar="تكنولوجيا الحكومة",
    definition="Technology for the State, local authorities and citizens' participation.",
    examples=("e-government portal", "civic participation", "permits online"),
    provenance=Provenance.PROPOSAL, sources=(DIGITAL_2030,),
)
AGRITECH: Final = Segment(
    id="agritech", en="Agritech", fr="Agritech", ar="التكنولوجيا الزراعية",
    definition="Technology for farming, livestock and food production.",
    examples=("precision irrigation", "crop monitoring", "farm management"),
    provenance=Provenance.PROPOSAL, sources=(DIGITAGRI_2024,),
)
AI: Final = Segment(
    id="ai", en="Artificial intelligence", fr="Intelligence artificielle", ar="الذكاء الاصطناعي",
    definition="Artificial intelligence as a means, whatever the segment it serves.",
    examples=("machine learning", "computer vision", "language models"),
    provenance=Provenance.PROPOSAL, sources=(ACCELERATOR_2025, DIGITAL_2030),
)

TECHNOPARK: Final = Taxonomy(
    id="technopark", version="2026.1", segments=_SEGMENTS, facets=(AI,),
    sources=(ARTICLE, Citation.proposal("seven of the twelve segments")),
)
"""The twelve segments, with artificial intelligence as a facet that cuts across."""


def _label(id: str, en: str) -> Segment:  # noqa: A002
    return Segment(id=id, en=en, provenance=Provenance.BODY, sources=(IASP_DIRECTORY,))


IASP: Final = Taxonomy(
    id="iasp", version="directory, undated", sources=(IASP_DIRECTORY,),
    segments=(

        _label("ict_communications", "ICT & Communications"),
        _label("biotechnology", "Biotechnology"),
        _label("computer_science_and_hardwares", "Computer Science and Hardwares"),
        _label("electronics", "Electronics"),
        _label("energy", "Energy"),
        _label("health_pharmaceuticals", "Health & Pharmaceuticals"),
        _label("software_engineering", "Software Engineering"),
        _label("environment", "Environment"),
        _label("materials", "Materials"),
        _label("manufacturing_and_automation_technologies", "Manufacturing and Automation Technologies"),
        _label("chemistry_and_chemicals", "Chemistry and Chemicals"),
        _label("services_for_business_and_industry", "Services for Business and Industry"),
        _label("micromachines_and_nanotechnology", "Micromachines and Nanotechnology"),
        _label("agriculture_and_forestry", "Agriculture and Forestry"),
        _label("food_sciences", "Food Sciences"),
        _label("cultural_industry_and_humanities", "Cultural Industry and Humanities"),
        _label("optics", "Optics"),
        _label("mechanics_subassemblies_components", "Mechanics, Subassemblies, Components"),
        _label("advanced_services_in_technology_transfer", "Advanced Services in Technology Transfer"),
        _label("employee_education_and_training", "Employee Education and Training"),
        _label("civil_engineering", "Civil Engineering"),
        _label("land_transportation", "Land Transportation"),
        _label("off_land_transportation", "Off-Land Transportation"),
        _label("audiovisual", "Audiovisual"),
        _label("renewable_energies", "Renewable Energies"),
    ),
)
"""The technology sectors of the IASP directory, as far as at least nine members name them."""


def _sector(id: str, en: str, *classes: str) -> Segment:  # noqa: A002
    return Segment(id=id, en=en, examples=classes, provenance=Provenance.BODY, sources=(OECD_2007,))


OECD_ICT: Final = Taxonomy(
    id="oecd-ict", version="2007", sources=(OECD_2007,),
    segments=(
        _sector("ict_manufacturing", "ICT manufacturing", "isic4:261", "isic4:262", "isic4:263", "isic4:264", "isic4:268"),
        _sector("ict_trade", "ICT trade", "isic4:4651", "isic4:4652"),
        _sector("ict_services", "ICT services", "isic4:582", "isic4:61", "isic4:62", "isic4:631", "isic4:951"),
        _sector("content_media", "Content and media", "isic4:581", "isic4:59", "isic4:60", "isic4:639"),
    ),
)
"""The OECD's ICT sector, and beside it the content and media sector, by classes of ISIC Rev. 4."""


def _pairs(fit: Fit, *pairs: tuple[str, str]) -> tuple[Match, ...]:
    return tuple(Match(segment=here, other=there, fit=fit) for here, there in pairs)


TO_IASP: Final = Crosswalk(
    source="technopark", target="iasp", sources=(MAPPING,),
    matches=(
        *_pairs(
            Fit.BROADER,
            ("big_data", "software_engineering"), ("crm", "software_engineering"),
            ("cybersecurity", "ict_communications"), ("gaming", "software_engineering"),
            ("fintech", "ict_communications"), ("ecommerce", "ict_communications"),
            ("business_software", "software_engineering"),
        ),
        *_pairs(
            Fit.PARTIAL,
            ("big_data", "ict_communications"), ("crm", "services_for_business_and_industry"),
            ("gaming", "cultural_industry_and_humanities"), ("edtech", "employee_education_and_training"),
            ("healthtech", "health_pharmaceuticals"), ("healthtech", "biotechnology"),
            ("greentech", "energy"), ("greentech", "environment"), ("greentech", "renewable_energies"),
            ("digital_media", "cultural_industry_and_humanities"), ("digital_media", "audiovisual"),
            ("business_software", "services_for_business_and_industry"),
            ("mobility_iot", "land_transportation"), ("mobility_iot", "off_land_transportation"),
            ("mobility_iot", "electronics"), ("telecom_cloud", "ict_communications"),
            ("agritech", "agriculture_and_forestry"),
        ),
    ),
)
"""The segments against the sectors of the IASP directory."""

TO_OECD_ICT: Final = Crosswalk(
    source="technopark", target="oecd-ict", sources=(MAPPING,),
    matches=(
        *_pairs(
            Fit.BROADER,
            ("big_data", "ict_services"), ("crm", "ict_services"), ("cybersecurity", "ict_services"),
            ("business_software", "ict_services"), ("telecom_cloud", "ict_services"),
        ),
        *_pairs(
            Fit.PARTIAL,
            ("gaming", "ict_services"), ("digital_media", "content_media"), ("mobility_iot", "ict_manufacturing"),
            ("fintech", "ict_services"), ("ecommerce", "ict_services"), ("edtech", "ict_services"),
            ("healthtech", "ict_services"), ("greentech", "ict_services"), ("govtech", "ict_services"),
        ),
    ),
)
"""The segments against the OECD's ICT sector."""

#: Which segments count as information technology, as sustainable development, as cultural industry.
_ICT: Final = (
    "big_data", "crm", "cybersecurity", "gaming", "fintech", "ecommerce", "edtech", "healthtech",
    "business_software", "mobility_iot", "telecom_cloud", "govtech",
)
ADMISSION: Final[Dated[dict[str, tuple[str, ...]]]] = Dated(
    "sectors admitted",
    (
        Version(
            value={"information technology": (*_ICT, "digital_media")},
            start=date(2002, 1, 30), sources=(ECONOMISTE_2002, SECTORS),
        ),
        Version(
            value={
                "information technology": _ICT,
                "sustainable development and renewable energy": ("greentech",),
                "cultural industry": ("digital_media", "gaming"),
            },
            start=date(2016, 6, 1), sources=(LAVIEECO_2016, SECTORS),
        ),
    ),
)
"""The sectors that Technopark admits, from the first day for which a source states them.

Rabat admitted renewable energy from 2012 on, and Tangier agrobusiness from 2015 on: neither is in.
"""
# fmt: on
