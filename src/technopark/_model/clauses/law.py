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
    for dwellings. A review that does not take place is left to a later one; a step, and the next
    price of a rate card, is lost.

    The next category's price on a card, such as the SME rate after the start-up rate, is held as
    a step is: article 2 lets no increase be agreed for less than three years, and the text as
    found makes no exception for one agreed at the start. Practice reads it otherwise, as the end
    of a discount, so `steps` is there to say so, and `rent.check` then answers "unknown".

    Attributes:
        use: what the premises are used for.
        steps: whether what was agreed at the start is held too: steps, and the next category's
            price on a card. Whether that is a rise in the sense of the law is an open reading,
            so that the lease says it. A new price of the same category is held in any case.
        sources: who says so.

    Examples:
        >>> import technopark as tp
        >>> tp.LegalLimit(use="dwelling").use
        Use.DWELLING
    """

    use: Use = attrs.field(default=Use.BUSINESS, converter=Use)
    steps: bool = True
    sources: tuple[Citation, ...] = ()
