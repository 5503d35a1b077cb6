"""Moroccan law that touches a rent or a company's size: dated figures with their sources.

A first day that no source prints is the one of the oldest source that was read; the citation
says so. Not found: the interest on late rent, law 49-16 in full, articles 3 and following of law
07-03, and the wording on VAT in a contract of the Technopark.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from technopark._kernel.citation import Confidence
from technopark._kernel.conflict import Conflict, Statement
from technopark._kernel.dated import Dated
from technopark._model.money import Money
from technopark.tables._entries import copied, published

# ---------------------------------------------------------------------------------------- sources

GIDE_VAT = published(
    "Gide, in Chambers",
    "Real estate 2024, Morocco: value added tax, registration, payment of rent",
    "2024",
    link="https://gpg-pdf.chambers.com/view/133371374/666",
)
GIDE_LEASES = published(
    "Gide, in Chambers",
    "Real estate 2024, Morocco: renewal of commercial leases",
    "2024",
    link="https://gpg-pdf.chambers.com/view/133371374/665",
)
GIDE_CHARGES = published(
    "Gide, in Chambers",
    "Real estate 2024, Morocco: service charges",
    "2024",
    link="https://gpg-pdf.chambers.com/view/133371374/667",
)
GIDE_DEFAULT = published(
    "Gide, in Chambers",
    "Real estate 2024, Morocco: resolutory clause",
    "2024",
    link="https://gpg-pdf.chambers.com/view/133371374/669",
)
CGI_2007 = copied(
    "Code général des impôts, copy at slideshare.net",
    "title III, value added tax, in its first version of 1 January 2007",
    "2007-01-01",
    note="the article on the rate was not in the part read; the first day is that of the code",
)
DGI_2014 = published(
    "tax-news.ma",
    "Application de la TVA à un bail de nature commerciale, ruling of the DGI",
    "2014-03-03",
    link="https://tax-news.ma/application-de-la-tva-a-un-bail-de-nature-commerciale/",
)
DGI_728 = published(
    "mrini.net",
    "TVA des locations de locaux non équipés à usage professionnel, DGI circular 728",
    "c. 2018",
    link="https://www.mrini.net/news/"
    "tva-des-locations-portant-sur-des-locaux-non-equipes-destines-a-usage-professionnel/",
)
LE360_2017 = published(
    "Le360",
    "Locaux professionnels : les pharmacies exonérées de TVA",
    "2017",
    link="https://fr.le360.ma/economie/locaux-professionnels-les-pharmacies-exonerees-de-tva-122377",
    confidence=Confidence.MEDIUM,
)
TSC_2013 = copied(
    "note on local taxes, copy at scribd.com", "Taxe de services communaux", "2013-02-13"
)
TSC_RATES = copied(
    "guide of local taxes, copy at flipbuilder.com",
    "Taxe de services communaux: rates",
    "undated",
    confidence=Confidence.HIGH,
)
LAW_07_03 = published(
    "Ministry of Justice of Morocco",
    "law 07-03 of 30 November 2007, Bulletin officiel 5588 of 20 December 2007",
    "2007-12-20",
    link="https://adala.justice.gov.ma/reference/html/Fr/152279.htm",
)
ENTREPRENDRE = published(
    "entreprendre.ma",
    "Révision de loyers : ce que dit la loi",
    "undated",
    link="http://www.entreprendre.ma/Revision-de-loyers-ce-que-dit-la-loi_a1370.html",
)
NORTON_ROSE_2018 = published(
    "Norton Rose Fulbright",
    "Reform of commercial lease regulation in Morocco",
    "2018-06-14",
    link="https://www.nortonrosefulbright.com/en-tr/knowledge/publications/5ae0781e/"
    "reform-of-commercial-lease-regulation-in-morocco",
    confidence=Confidence.MEDIUM,
    note="the sentence on what the law leaves out is cut off in the part read",
)
TAMIMI_2022 = published(
    "Al Tamimi",
    "The differences between shopping mall leases and other commercial leases",
    "2022",
    link="https://turtl.tamimi.com/story/"
    "the-differences-between-shopping-mall-leases-and-other-commercial-leases",
)
LAW_67_12 = published(
    "o-maroc.com",
    "Loi 67-12, rapports entre propriétaires et locataires",
    "undated",
    link="https://o-maroc.com/loi-67-12-rapports-proprietaires-locataires-version-francaise",
)
AGENZ = published(
    "Agenz",
    "Guide complet du contrat de location immobilière au Maroc",
    "undated",
    link="https://agenz.ma/en/louer/guide-location/"
    "guide-complet-contrat-location-immobiliere-maroc",
    confidence=Confidence.MEDIUM,
)
OPTICOMAROC = published(
    "L'Opticomaroc",
    "Attention bail",
    "undated",
    link="https://lopticomaroc.com/bon-a-savoir-pour-les-opticiens-attention-bail",
    confidence=Confidence.MEDIUM,
)
TELQUEL_2013 = published(
    "TelQuel",
    "Nabil Benabdallah s'attaque au locatif",
    "2013-12-11",
    link="https://telquel.ma/2013/12/11/nabil-benabdallah-sattaque-au-locatif_10008",
    note="the day of the piece; the first day in force was not found",
)
LAW_53_00 = published(
    "thesis at memoireonline.com, with the text of the law",
    "law 53-00, article 1, of 23 July 2002",
    "2012-04",
    link="http://memoireonline.com/04/12/5721/"
    "m_Capital-risque-au-maroc-realites-amp-perspectives29.html",
)
SME_STUDY = copied(
    "study of Moroccan SMEs, copy at studylibfr.com",
    "Les PME marocaines en difficulté",
    "undated",
)
MEDIAS24_2025 = published(
    "Médias24",
    "Soutien aux TPME : un plafond de 30 % de l'investissement primable",
    "2025-04-11",
    link="https://medias24.com/2025/04/11/"
    "soutien-aux-tpme-un-plafond-de-30-de-linvestissement-primable/",
)
TP_TSC_2018 = copied(
    "university exercise with its solution, copy at scribd.com",
    "taxe professionnelle and taxe de services communaux",
    "2018",
    note="of the academic year 2018/19; the first day is its beginning",
)
TP_CLASSES = copied(
    "manual of Moroccan taxes, copy at flipbuilder.com",
    "taxe professionnelle: classes and rates of law 47-06",
    "undated",
    note="the first day is that of the oldest source that was read",
)
CGI_160_BIS = published(
    "fiscamaroc.com",
    "Code général des impôts, article 160 bis",
    "undated",
    link="https://fiscamaroc.com/dispositions-communes-208/article-160-bis-retenue-a-la-source-au-"
    "titre-des-revenus-fonciers-verses-a-des-personnes-physiques-par-des-personnes-morales-de-"
    "droit-public-ou-prive-961.htm",
)
ERALIK = published(
    "eralik.com",
    "withholding on rent",
    "undated",
    link="https://eralik.com/?p=3490",
    confidence=Confidence.LOW,
)
MAROCPRESSE_2025 = published(
    "marocpresse.com",
    "Ce qui change : la retenue à la source",
    "2025",
    link="https://marocpresse.com/ce-qui-change-la-retention-a-la-source-du-mre",
    confidence=Confidence.LOW,
)

_VAT = (GIDE_VAT, DGI_2014, CGI_2007)
_REVISION = (LAW_07_03, GIDE_VAT)
_SME = (LAW_53_00,)
_NEW_SME = (SME_STUDY,)

# ------------------------------------------------------------------------------- value added tax

VAT_RATE = Dated[Decimal].of(
    "Moroccan VAT on equipped business premises",
    {date(2007, 1, 1): Decimal("0.20")},
    sources=_VAT,
)
"""Share of the rent, with the charges invoiced again in it, that VAT adds."""

VAT_BY_OPTION = Dated[bool].of(
    "Moroccan VAT by option on premises without equipment",
    {date(2018, 1, 1): True},
    sources=(DGI_728, GIDE_VAT),
)
"""Whether a lessor may opt for VAT on premises that are otherwise out of its scope."""

VAT_EXEMPT_TURNOVER = Dated[Money].of(
    "turnover up to which a lessor is exempt from Moroccan VAT",
    {date(2017, 1, 1): Money.of("500000.00", "MAD")},
    sources=(LE360_2017,),
)

# ---------------------------------------------------------------------------------- other taxes

COMMUNAL_SERVICES_URBAN = Dated[Decimal].of(
    "taxe de services communaux, urban communes and delimited centres",
    {date(2013, 2, 13): Decimal("0.105")},
    sources=(TSC_RATES, TSC_2013),
)
"""Share of the rental value, due by the owner or else the occupant."""

COMMUNAL_SERVICES_PERIPHERAL = Dated[Decimal].of(
    "taxe de services communaux, peripheral zones",
    {date(2013, 2, 13): Decimal("0.065")},
    sources=(TSC_RATES, TSC_2013),
)

REGISTRATION_FEE = Dated[Money].of(
    "registration of a lease", {date(2024, 1, 1): Money.of("200.00", "MAD")}, sources=(GIDE_VAT,)
)
"""Fixed; a lease of ten years or more probably pays 6 % of twenty times the yearly rent."""

REGISTRATION_YEARS = 10
REGISTRATION_LONG_SHARE = Decimal("0.06")
REGISTRATION_LONG_TIMES = 20
REGISTRATION_LONG_NOTE = (
    "probably: 6 % of twenty times the yearly rent, as the source reads the law for ten years or "
    "more; to be confirmed"
)

PROFESSIONAL_TAX = {
    1: Dated[Decimal].of(
        "taxe professionnelle, class 1",
        {date(2018, 9, 1): Decimal("0.30")},
        sources=(TP_TSC_2018, TP_CLASSES),
    ),
    2: Dated[Decimal].of(
        "taxe professionnelle, class 2", {date(2018, 9, 1): Decimal("0.20")}, sources=(TP_CLASSES,)
    ),
    3: Dated[Decimal].of(
        "taxe professionnelle, class 3", {date(2018, 9, 1): Decimal("0.10")}, sources=(TP_CLASSES,)
    ),
}
"""Share of the yearly rental value, by class."""

PROFESSIONAL_TAX_LEAST = {
    1: Dated[Money].of(
        "least taxe professionnelle, class 1",
        {date(2018, 9, 1): Money.of("1200.00", "MAD")},
        sources=(TP_TSC_2018,),
    ),
}
"""By class. Not found: the least of the classes 2 and 3."""

WITHHOLDING_FREE = Dated[Money].of(
    "yearly rent up to which nothing is withheld",
    {date(2019, 1, 1): Money.of("30000.00", "MAD")},
    sources=(CGI_160_BIS,),
)
"""Only on rents paid to natural persons, so never to the Technopark's operator."""

WITHHOLDING_STEP = Money.of("120000.00", "MAD")
WITHHOLDING_LOWER = Decimal("0.10")
WITHHOLDING_HIGHER = Decimal("0.15")
WITHHOLDING_CONFLICT = Conflict(
    topic="withholding on a yearly rent of exactly 120,000 MAD",
    statements=(
        Statement("10 % up to and including 120,000 MAD", ERALIK),
        Statement("15 % from 120,000 MAD on", MAROCPRESSE_2025),
    ),
    note="article 73-II of the code was not read: neither is asserted",
)

# ------------------------------------------------------------------------------------ rent reviews

REVISION_CAP_BUSINESS = Dated[Decimal].of(
    "highest increase of a rent that is not a dwelling's, law 07-03",
    {date(2007, 12, 20): Decimal("0.10")},
    sources=_REVISION,
)
REVISION_CAP_DWELLING = Dated[Decimal].of(
    "highest increase of a dwelling's rent, law 07-03",
    {date(2007, 12, 20): Decimal("0.08")},
    sources=_REVISION,
)
REVISION_YEARS = Dated[int].of(
    "years between two increases of a rent, law 07-03", {date(2007, 12, 20): 3}, sources=_REVISION
)
"""At least so many from the signature or the last increase."""

COURT_CAP = Dated[Decimal].of(
    "highest increase by a court of a small rent, law 07-03",
    {date(2007, 12, 20): Decimal("0.50")},
    sources=(ENTREPRENDRE,),
)
COURT_RENT = Dated[Money].of(
    "monthly rent up to which a court may go beyond the cap, law 07-03",
    {date(2007, 12, 20): Money.of("400.00", "MAD")},
    sources=(ENTREPRENDRE,),
)

# --------------------------------------------------------------------------------- lease regimes

RENEWAL_YEARS = Dated[int].of(
    "years of tenancy after which law 49-16 gives a right of renewal",
    {date(2017, 2, 11): 2},
    sources=(GIDE_LEASES, NORTON_ROSE_2018),
)
"""Law 49-16 leaves out premises for information technology invested in by the State or local
authorities, so a lease of the Technopark is probably not under it."""

UNPAID_MONTHS = Dated[int].of(
    "months of unpaid rent that a resolutory clause needs, law 49-16",
    {date(2017, 2, 11): 3},
    sources=(GIDE_DEFAULT,),
)
RENT_INCLUDES_CHARGES = Dated[bool].of(
    "rent is deemed to include all charges unless agreed otherwise, law 49-16",
    {date(2017, 2, 11): True},
    sources=(TAMIMI_2022, GIDE_CHARGES),
)
DEPOSIT_MONTHS = Dated[int].of(
    "highest deposit in months of rent, law 67-12",
    {date(2013, 12, 11): 2},
    sources=(LAW_67_12, AGENZ, OPTICOMAROC, TELQUEL_2013),
)
"""For professional premises that are not commercial, let for more than 30 days."""

DEPOSIT_REFUND_MONTHS = Dated[int].of(
    "months within which a deposit is refunded, law 67-12",
    {date(2013, 12, 11): 2},
    sources=(OPTICOMAROC, TELQUEL_2013),
)
NOTICE_MONTHS = Dated[int].of(
    "notice in months, law 67-12",
    {date(2013, 12, 11): 2},
    sources=(TELQUEL_2013,),
)

# ------------------------------------------------------------------------------ size of companies

SME_STAFF = Dated[int].of(
    "permanent staff of an SME at most", {date(2002, 7, 23): 200}, sources=_SME
)
SME_TURNOVER = Dated[Money].of(
    "turnover without tax of an SME at most",
    {date(2002, 7, 23): Money.of("75000000.00", "MAD")},
    sources=_SME,
)
"""Over the last two years; this or the balance sheet must hold, beside the staff."""

SME_BALANCE = Dated[Money].of(
    "balance sheet of an SME at most",
    {date(2002, 7, 23): Money.of("50000000.00", "MAD")},
    sources=_SME,
)
SME_OUTSIDE_SHARE = Dated[Decimal].of(
    "share of an SME held by others than SMEs at most",
    {date(2002, 7, 23): Decimal("0.25")},
    sources=_SME,
)
NEW_SME_INVESTMENT = Dated[Money].of(
    "first investment of a new SME at most",
    {date(2002, 7, 23): Money.of("25000000.00", "MAD")},
    sources=_NEW_SME,
)
NEW_SME_PER_JOB = Dated[Money].of(
    "investment for each job of a new SME at most",
    {date(2002, 7, 23): Money.of("250000.00", "MAD")},
    sources=_NEW_SME,
)
TPME_TURNOVER = Dated[Money].of(
    "turnover of a very small, small or medium company at most, decree of 2025",
    {date(2025, 4, 11): Money.of("200000000.00", "MAD")},
    sources=(MEDIAS24_2025,),
)
"""A new company passes without a test of its turnover."""

ANPME_SIZES = (
    ("very small", Money.of("3000000.00", "MAD"), SME_STUDY),
    ("small", Money.of("10000000.00", "MAD"), SME_STUDY),
    ("medium", Money.of("175000000.00", "MAD"), SME_STUDY),
)
"""The agency's classes by turnover, each below its figure; the study is undated."""
