"""The shape of one idea in the lexicon: its words in each language, and how much they say."""

from typing import Final

import attrs

WEAK: Final = 1
MEDIUM: Final = 2
STRONG: Final = 3

FRENCH: Final = (
    "pour, dans, est, sur, avec, nous, vous, sont, plus, votre, notre, nos, vos, par, ou, cette, dont, il, "
    "elle, ont, permet, tous, toutes, tout, afin, ainsi"
)
"""Words of a French sentence: beside them, English words that look like French ones mean the latter."""

CONNECTED: Final = (
    "integrate, integrates, integrated, integrating, integration, integrations, connect, connects, connected, "
    "connecting, sync, syncs, synced, apis, api, plug, plugs, systems of record, legacy, netsuite, salesforce, "
    "hubspot, quickbooks, your crm, your erp, their crm, their erp, existing crm, existing erp, existing systems"
)
"""Words of a sentence in which a system may be what something is connected to, and not what is made."""


@attrs.frozen
class Concept:
    """Which words, in English, French and Arabic, mean one idea, and how strongly.

    Words are separated by commas; plurals, accents, case and small linking words need no mention.

    Attributes:
        id: The idea's name, unique in the lexicon.
        grade: The writer's judgement before any data: 1 weak, 2 medium, 3 strong.
        en: English words and phrases.
        fr: French words and phrases.
        ar: Arabic words and phrases (a small list; no accuracy is claimed for it).
        near: If given, one of these must stand in the same sentence.
        unless: None of these may stand in the same sentence.

    Examples:
        >>> from technopark.tables.lexicon.concept import STRONG, Concept
        >>> Concept("crm.tool", STRONG, en="crm, customer relationship management").grade
        3
    """

    id: str
    grade: int
    en: str = attrs.field(default="", kw_only=True)
    fr: str = attrs.field(default="", kw_only=True)
    ar: str = attrs.field(default="", kw_only=True)
    near: str = attrs.field(default="", kw_only=True)
    unless: str = attrs.field(default="", kw_only=True)
