"""Which segment a company is in, and on what evidence.

Segments, taxonomies and the answer's parts are values; `classify` and its kin are the verbs. The
lexicon is read when it is first needed, not at import.
"""

from technopark._model.taxonomy import Crosswalk, Fit, Match, Provenance, Segment, Taxonomy
from technopark.segments._admission import Quota, admission, quotas
from technopark.segments._classify import classify, classify_company, classify_many
from technopark.segments._diversity import Diversity, diversity
from technopark.segments._lexicon import Lexicon, lexicon
from technopark.segments._mention import Mention, Where
from technopark.segments._mix import (
    By,
    Counting,
    Mix,
    MixOverTime,
    Part,
    answers,
    mix,
    mix_over_time,
)
from technopark.segments.codes import CodeReading, read_code
from technopark.segments.result import Classification, Evidence, Reason, Score
from technopark.tables.taxonomies import (
    AGRITECH,
    GOVTECH,
    IASP,
    OECD_ICT,
    TECHNOPARK,
    TELECOM_CLOUD,
    TO_IASP,
    TO_OECD_ICT,
)

__all__ = [
    "AGRITECH",
    "GOVTECH",
    "IASP",
    "OECD_ICT",
    "TECHNOPARK",
    "TELECOM_CLOUD",
    "TO_IASP",
    "TO_OECD_ICT",
    "By",
    "Classification",
    "CodeReading",
    "Counting",
    "Crosswalk",
    "Diversity",
    "Evidence",
    "Fit",
    "Lexicon",
    "Match",
    "Mention",
    "Mix",
    "MixOverTime",
    "Part",
    "Provenance",
    "Quota",
    "Reason",
    "Score",
    "Segment",
    "Taxonomy",
    "Where",
    "admission",
    "answers",
    "classify",
    "classify_company",
    "classify_many",
    "diversity",
    "lexicon",
    "mix",
    "mix_over_time",
    "quotas",
    "read_code",
]
