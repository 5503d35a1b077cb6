"""The associations, labels and titles that come with the library."""

from typing import Final

from technopark._model.association import Association
from technopark.tables.associations import hungary
from technopark.tables.associations.apte import APTE
from technopark.tables.associations.aurp import AURP
from technopark.tables.associations.cerne import CERNE
from technopark.tables.associations.china import NATIONAL_INCUBATOR
from technopark.tables.associations.ebn import EBN
from technopark.tables.associations.iasp import IASP
from technopark.tables.associations.retis import RETIS
from technopark.tables.associations.ukspa import UKSPA
from technopark.tables.associations.wta import WTA

SHIPPED: Final[tuple[Association, ...]] = (
    IASP,
    WTA,
    APTE,
    EBN,
    RETIS,
    CERNE,
    AURP,
    UKSPA,
    hungary.INDUSTRIAL_PARK,
    hungary.SCIENCE_PARK,
    hungary.LOGISTICS_PARK,
    NATIONAL_INCUBATOR,
)
"""All of them."""
