"""Which category an organisation has in an association, what it pays and what it may do."""

from technopark.membership._assess import Assessment, Way, assess
from technopark.membership._fees import FeeLine, Fees, FeeStatement, fees
from technopark.tables.associations.iasp import IASP

__all__ = [
    "IASP",
    "Assessment",
    "FeeLine",
    "FeeStatement",
    "Fees",
    "Way",
    "assess",
    "fees",
]
