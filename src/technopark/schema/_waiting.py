"""Models of a waiting list, its rules and replies, and of units that are free."""

from __future__ import annotations

import technopark as tp
from technopark.schema._document import Document
from technopark.schema._fields import Choice, Day, Many
from technopark.schema._park import Applicant, Unit


class OfferRules(Document[tp.OfferRules]):
    """A `technopark.OfferRules`."""

    open_days: int
    after_lapse: Choice[tp.AfterOffer]
    after_decline: Choice[tp.AfterOffer]
    silence: Choice[tp.Silence] = tp.Silence.LAPSES


class OfferReply(Document[tp.OfferReply]):
    """A `technopark.OfferReply`."""

    applicant: str
    unit: str
    accepts: bool
    on: Day | None = None


class WaitingList(Document[tp.WaitingList]):
    """A `technopark.WaitingList`."""

    applicants: Many[Applicant]
    rules: OfferRules
    replies: Many[OfferReply] = ()


class Availability(Document[tp.Availability]):
    """A `technopark.Availability`."""

    unit: Unit
    start: Day | None = None
    end: Day | None = None
    site: str = ""
