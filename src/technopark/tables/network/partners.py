"""Who works with the Technopark, in which role, and where a source says so.

The first source of each is the one that names it as a partner.
"""

from __future__ import annotations

from technopark._model.organisation import Partner, Role
from technopark.tables.network import sources as by

PARTNERS = (
    Partner(
        id="maroc-numeric-fund",
        name="Maroc Numeric Fund",
        role=Role.FUND,
        sites=("tanger",),
        sources=(by.COMMUNIQUE_2018, by.LEREPORTER_2017, by.LESITEINFO_2018),
    ),
    Partner(
        id="apebi",
        name="APEBI",
        role=Role.FEDERATION,
        sources=(by.COMMUNIQUE_2018, by.LAVIEECO_2016),
    ),
    Partner(
        id="la-factory",
        name="la Factory",
        role=Role.INCUBATOR,
        sites=("casablanca",),
        sources=(by.COMMUNIQUE_2018, by.TICMAG_FACTORY_2017),
    ),
    Partner(
        id="rem",
        name="REM (Réseau Entreprendre Maroc)",
        role=Role.MENTORING,
        sites=("tanger",),
        sources=(by.COMMUNIQUE_2018, by.LAVIEECO_2016, by.LESITEINFO_2018),
    ),
    Partner(
        id="afem",
        name="AFEM (Association des femmes chefs d'entreprises du Maroc)",
        role=Role.MENTORING,
        sites=("tanger",),
        sources=(by.COMMUNIQUE_2018, by.LAVIEECO_2016, by.LESITEINFO_2018),
    ),
    Partner(
        id="cjd",
        name="CJD (Centre des jeunes dirigeants)",
        role=Role.MENTORING,
        sites=("tanger",),
        sources=(by.COMMUNIQUE_2018, by.LAVIEECO_2016, by.LESITEINFO_2018),
    ),
    Partner(id="happy-ventures", name="Happy ventures", sources=(by.COMMUNIQUE_2018,)),
    Partner(
        id="injaz",
        name="Injaz Al Maghrib",
        role=Role.EDUCATION,
        sites=("tanger",),
        sources=(by.COMMUNIQUE_2018, by.ECONOMISTE_INJAZ_2017, by.LESITEINFO_2018),
    ),
    Partner(
        id="enactus",
        name="Enactus",
        role=Role.EDUCATION,
        sources=(by.COMMUNIQUE_2018, by.LEMATIN_ENACTUS_2016),
    ),
    Partner(
        id="microsoft",
        name="Microsoft",
        role=Role.SPONSOR,
        sources=(by.COMMUNIQUE_2018, by.SPONSOR),
    ),
    Partner(id="ibm", name="IBM", role=Role.SPONSOR, sources=(by.COMMUNIQUE_2018, by.SPONSOR)),
    # at the Cité de l'innovation
    Partner(
        id="universite-ibn-zohr",
        name="Université Ibn Zohr",
        role=Role.UNIVERSITY,
        sites=("cite-innovation",),
        sources=(by.INFOMEDIAIRE_2019,),
    ),
    Partner(
        id="agadir-haliopole",
        name="Agadir Haliopôle",
        role=Role.CLUSTER,
        sites=("cite-innovation",),
        sources=(by.LESECO_CITE_2021,),
    ),
    Partner(
        id="agrotech",
        name="Agrotech",
        role=Role.CLUSTER,
        sites=("cite-innovation",),
        sources=(by.LESECO_CITE_2021,),
    ),
    Partner(
        id="logipole",
        name="Logipôle",
        role=Role.CLUSTER,
        sites=("cite-innovation",),
        sources=(by.LESECO_CITE_2021,),
    ),
    # the one-stop desk (guichet unique)
    Partner(id="ompic", name="OMPIC", role=Role.PUBLIC_SERVICE, sources=(by.LAVIEECO_2022,)),
    Partner(id="anapec", name="ANAPEC", role=Role.PUBLIC_SERVICE, sources=(by.LAVIEECO_2022,)),
    Partner(id="cnss", name="CNSS", role=Role.PUBLIC_SERVICE, sources=(by.LAVIEECO_2022,)),
    Partner(id="cimr", name="CIMR", role=Role.PUBLIC_SERVICE, sources=(by.LAVIEECO_2022,)),
    # later programmes
    Partner(
        id="um6p",
        name="Université Mohammed VI Polytechnique (UM6P)",
        role=Role.UNIVERSITY,
        sources=(by.ALLAFRICA_2024,),
    ),
)
