"""What the law that a lease stands under does to its rent."""

from __future__ import annotations

import attrs

from technopark._kernel.citation import Citation
from technopark._kernel.term import Term
from technopark._kernel.tuples import tuples
from technopark._model.clause import Clause


class Use(Term):
    """What premises are used for, as law 07-03 tells them apart."""

    BUSINESS = "business"
    """All that is no dwelling: offices, shops, workshops."""
    DWELLING = "dwelling"


@attrs.frozen(kw_only=True, field_transformer=tuples)
class LegalLimit(Clause):
    """Each rise of the rent is held at the limit of the lease's regime.

    Under law 07-03 (every regime that begins with `MA:`) a rise within three years of the
    signature or of the last rise does not take place, and a later one is cut to 10 %, or 8 %
    for dwellings. A review that does not take place is left to a later one, and a step is
    lost. The next category of a rate card is a new price and is not held; `rent.check` flags it.

    Attributes:
        use: what the premises are used for.
        steps: whether steps are held too; whether one that was agreed at the start is a rise
            in the sense of the law is an open reading, so that the lease says it.
        sources: who says so.

    Examples:
        >>> import technopark as tp
        >>> tp.LegalLimit(use="dwelling").use
        Use.DWELLING
    """

    use: Use = attrs.field(default=Use.BUSINESS, converter=Use)
    steps: bool = True
    sources: tuple[Citation, ...] = ()
