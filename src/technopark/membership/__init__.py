"""Which category an organisation has in an association, what it pays and what it may do.

`FACTS` names the facts that the rules ask for, with their units; `SHIPPED` holds the
associations, labels and titles that come with the library. Make an `Association` of your own and
every function here works on it.
"""

from technopark.membership._assess import Assessment, Way, assess
from technopark.membership._boards import (
    Director,
    Mandate,
    check_board,
    check_candidates,
    mandate,
)
from technopark.membership._fees import FeeLine, Fees, FeeStatement, Occasion, fees
from technopark.membership._history import History, Standing, Status, Step, history, status_on
from technopark.membership._network import (
    Divisions,
    Network,
    Share,
    Shares,
    divisions,
    network,
    share,
)
from technopark.membership._payment import Reminders, reminders
from technopark.membership._recognition import Recognition, recognition
from technopark.membership._sites import SitesAssessment, assess_sites
from technopark.membership._strategigram import Profile, strategigram
from technopark.membership._voting import Count, Papers, Rights, count, rights, voting_papers
from technopark.tables.associations.apte import APTE
from technopark.tables.associations.aurp import AURP
from technopark.tables.associations.cerne import CERNE
from technopark.tables.associations.china import NATIONAL_INCUBATOR as CHINA_NATIONAL_INCUBATOR
from technopark.tables.associations.ebn import EBN
from technopark.tables.associations.facts import FACTS
from technopark.tables.associations.hungary import INDUSTRIAL_PARK as HUNGARY_INDUSTRIAL_PARK
from technopark.tables.associations.hungary import LOGISTICS_PARK as HUNGARY_LOGISTICS_PARK
from technopark.tables.associations.hungary import SCIENCE_PARK as HUNGARY_SCIENCE_PARK
from technopark.tables.associations.iasp import IASP
from technopark.tables.associations.retis import RETIS
from technopark.tables.associations.shipped import SHIPPED
from technopark.tables.associations.ukspa import UKSPA
from technopark.tables.associations.wta import WTA

__all__ = [
    "APTE",
    "AURP",
    "CERNE",
    "CHINA_NATIONAL_INCUBATOR",
    "EBN",
    "FACTS",
    "HUNGARY_INDUSTRIAL_PARK",
    "HUNGARY_LOGISTICS_PARK",
    "HUNGARY_SCIENCE_PARK",
    "IASP",
    "RETIS",
    "SHIPPED",
    "UKSPA",
    "WTA",
    "Assessment",
    "Count",
    "Director",
    "Divisions",
    "FeeLine",
    "FeeStatement",
    "Fees",
    "History",
    "Mandate",
    "Network",
    "Occasion",
    "Papers",
    "Profile",
    "Recognition",
    "Reminders",
    "Rights",
    "Share",
    "Shares",
    "SitesAssessment",
    "Standing",
    "Status",
    "Step",
    "Way",
    "assess",
    "assess_sites",
    "check_board",
    "check_candidates",
    "count",
    "divisions",
    "fees",
    "history",
    "mandate",
    "network",
    "recognition",
    "reminders",
    "rights",
    "share",
    "status_on",
    "strategigram",
    "voting_papers",
]
