"""The Technopark network of Morocco, as it was known on a day.

Every figure is a dated literal with its source; see the guide on the network for what conflicts
and what was not found.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import attrs

from technopark._model.observation import latest
from technopark._model.period import check_day
from technopark._model.site import Park, Site
from technopark.tables._entries import last_day
from technopark.tables.morocco import VAT_RATE
from technopark.tables.network.agadir import (
    AGADIR,
    BUILDING,
    CAME,
    DELAYS,
    OPENED,
    PLAN,
    TENDER,
    UNITS,
)
from technopark.tables.network.alumni import ALUMNI
from technopark.tables.network.announced import (
    FES,
    OUJDA,
    SIDI_KACEM,
    SIDI_SLIMANE,
    TEMARA,
    TIZNIT,
)
from technopark.tables.network.axes import AXES
from technopark.tables.network.casablanca import CASABLANCA
from technopark.tables.network.cite_innovation import CITE_INNOVATION
from technopark.tables.network.conflicts import CONFLICTS
from technopark.tables.network.essaouira import ESSAOUIRA
from technopark.tables.network.iasp_figures import IASP
from technopark.tables.network.operator import OPERATOR
from technopark.tables.network.partners import PARTNERS
from technopark.tables.network.rabat import RABAT
from technopark.tables.network.rate_card import RATE_CARD
from technopark.tables.network.tanger import TANGER
from technopark.tables.network.terms import FIRM_TERM_MONTHS, START_UP_MONTHS, STAY_LIMIT_YEARS
from technopark.tables.network.whole import NETWORK
from technopark.tables.parks import africa, americas, asia, europe, france_spain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from technopark._kernel.citation import Citation
    from technopark._kernel.dated import Dated
    from technopark._model.company import Company
    from technopark._model.observation import Observation
    from technopark._model.organisation import Organisation, Partner
    from technopark._model.ratecard import RateCard

__all__ = [
    "agadir_as_it_came",
    "agadir_as_planned",
    "alumni",
    "firm_term_months",
    "iasp",
    "park_groups",
    "parks",
    "partners",
    "rate_card",
    "start_up_months",
    "stay_limit_years",
    "technopark",
    "vat",
]

_SITES: Final = (
    CASABLANCA,
    RABAT,
    TANGER,
    CITE_INNOVATION,
    AGADIR,
    ESSAOUIRA,
    OUJDA,
    FES,
    TIZNIT,
    SIDI_SLIMANE,
    SIDI_KACEM,
    TEMARA,
)


def technopark(on: date) -> Park:
    """Give the Technopark network as it was known on a day.

    A figure is known from the day for which it was given; where a source gives only a month or a
    year, from its last day. A site is there as soon as anything is known of it, and open once its
    opening is known; what was only announced stays an observation that is `planned`.

    Args:
        on: the day.

    Returns:
        The park, its sites in the order of their opening or announcement.

    Raises:
        InvalidValueError: the day is no plain date.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> park = tp.reference.technopark(on=date(2018, 10, 8))
        >>> for site in park.sites:
        ...     print(site.id, site.status(date(2018, 10, 8)))
        casablanca open
        rabat open
        tanger open
        agadir planned
    """
    check_day(on, "technopark on")
    return Park(
        id="technopark",
        name="Technopark",
        country="MA",
        operator=_operator(on),
        sites=tuple(_site(site, on) for site in _SITES if _known(site.observations, on)),
        alumni=tuple(company for company in ALUMNI if _named(company.sources, on)),
        partners=tuple(partner for partner in PARTNERS if _named(partner.sources, on)),
        axes=tuple(axis for axis in AXES if _named(axis.sources, on)),
        observations=_known(NETWORK, on),
        conflicts=tuple(conflict for since, conflict in CONFLICTS if since <= on),
    )


def rate_card() -> RateCard:
    """Give what a square metre costs a month, before tax, by site, category and day.

    The categories are `start-up`, `sme` and `large`. No price after 2018 was found: the last
    published one runs on.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> card = tp.reference.rate_card()
        >>> print(card.rate("casablanca", "sme", on=date(2012, 6, 1)))
        90 MAD per m2 per month
    """
    return RATE_CARD


def vat() -> Dated[Decimal]:
    """Give the share of the rent of equipped premises that Moroccan VAT adds, dated.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.reference.vat().on(date(2016, 12, 1))
        Decimal('0.20')
        >>> tp.Vat(rates=tp.reference.vat()).rates == tp.reference.vat()
        True
    """
    return VAT_RATE


def agadir_as_planned() -> Site:
    """Give Agadir as the communiqué of October 2018 announced it: 2019, 10,000 m², 80 companies.

    Its opening is the last day of 2019, as the communiqué says no more than the year.

    Examples:
        >>> import technopark as tp
        >>> tp.reference.agadir_as_planned().opened
        datetime.date(2019, 12, 31)
    """
    return attrs.evolve(_opened(AGADIR, PLAN), observations=PLAN)


def agadir_as_it_came() -> Site:
    """Give Agadir as it came in 2021: 9,613 m² in 107 units, delivered in mid-June.

    The precise opening day was not found: the last day of October 2021, the month of the first
    source that counts the site among the open ones, stands for it. The units carry their kind and
    no area, for none was published.

    Examples:
        >>> import technopark as tp
        >>> site = tp.reference.agadir_as_it_came()
        >>> site.opened, len(site.units)
        (datetime.date(2021, 10, 31), 107)
    """
    came = (*TENDER, *BUILDING, *DELAYS, *OPENED, *CAME)
    return attrs.evolve(_opened(AGADIR, OPENED), units=UNITS, observations=came)


def alumni() -> tuple[Company, ...]:
    """Give the seven companies that the operator named as its successes in 2018.

    What each does is said in our words from the sources it carries; the description is empty
    where no source was found.

    Examples:
        >>> import technopark as tp
        >>> [company.name for company in tp.reference.alumni() if not company.description]
        ['Atrait', 'IPRC']
    """
    return ALUMNI


def partners() -> tuple[Partner, ...]:
    """Give every organisation that was named as a partner of the Technopark, with its role.

    The role is none, and the sites are empty, where no source says.

    Examples:
        >>> import technopark as tp
        >>> print(tp.reference.partners()[0].role)
        fund
    """
    return PARTNERS


def iasp() -> Organisation:
    """Give what was said of IASP, the association of science parks, from 1984 to 2026.

    The figures are claims of many outlets and conflict; they are no series.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> print(tp.reference.iasp().fact("members", on=date(2018, 10, 8)))
        more than 400 members
    """
    return IASP


def parks() -> tuple[Park, ...]:
    """Give real parks as published: dated figures with their sources, and what conflicts.

    The sites of the Technopark network are among them, each as a park of its own. What is said of
    one building or of one part carries its name as the figure's kind. Figures of several parks
    together are in `park_groups`.

    Examples:
        >>> import technopark as tp
        >>> zurich = next(park for park in tp.reference.parks() if park.id == "zuerich")
        >>> for figure in zurich.observations[:3]:
        ...     print(figure.as_of.year, figure.metric, figure)
        2007 area 44,300 m2 (rentable)
        2007 hosted 243 companies
        2007 occupancy 98 percent
    """
    opened = (site for site in _SITES if _site(site, date.max).opened is not None)
    others = (africa, europe, france_spain, asia, americas)
    return (*map(_as_park, opened), *(park for each in others for park in each.PARKS))


def park_groups() -> tuple[Park, ...]:
    """Give what was published of several parks together: of an owner, a region, an association.

    They are no peers of a single park. Where a source says how many parks it counts, the figure
    is there as `parks`.

    Examples:
        >>> import technopark as tp
        >>> [group.name for group in tp.reference.park_groups() if group.country == "ES"]
        ['Member parks of APTE', 'Spanish science parks']
    """
    network = Park(id="technopark", name="Technopark", country="MA", observations=NETWORK)
    others = (europe, france_spain, asia, americas)
    return (network, *(group for each in others for group in each.GROUPS))


def start_up_months() -> Dated[int]:
    """Give for how many months a tenancy pays the start-up price.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.reference.start_up_months().on(date(2015, 6, 1))
        18
    """
    return START_UP_MONTHS


def firm_term_months() -> Dated[int]:
    """Give for how many months a contract binds, a start-up's excepted.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.reference.firm_term_months().on(date(2015, 6, 1))
        22
    """
    return FIRM_TERM_MONTHS


def stay_limit_years() -> Dated[int]:
    """Give after how many years a start-up should stand on its own, as said since 2022.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> tp.reference.stay_limit_years().on(date(2024, 1, 1))
        5
    """
    return STAY_LIMIT_YEARS


def _operator(on: date) -> Organisation | None:
    facts = _known(OPERATOR.facts, on)
    sources = tuple(source for source in OPERATOR.sources if _named((source,), on))
    return attrs.evolve(OPERATOR, facts=facts, sources=sources) if facts else None


def _site(site: Site, on: date) -> Site:
    known = _known(site.observations, on)
    observed = tuple(o for o in known if not o.planned)
    return attrs.evolve(_opened(site, observed), observations=known)


def _opened(site: Site, observations: tuple[Observation, ...]) -> Site:
    """Give the site with the last opening among the observations, and who says so."""
    opening = latest(observations, "opening", on=date.max)
    if opening is None or not isinstance(opening.value, date):
        return site
    sources = tuple(o.source for o in observations if o.metric == "opening")
    return attrs.evolve(site, opened=opening.value, sources=sources)


def _as_park(site: Site) -> Park:
    place = site.name.partition(" (")[0]
    return Park(
        id=site.id,
        name=f"{place} (Technopark)",
        country=site.country,
        observations=site.observations,
        conflicts=tuple(conflict for _, conflict in CONFLICTS if place in conflict.topic),
    )


def _known(observations: Iterable[Observation], on: date) -> tuple[Observation, ...]:
    return tuple(o for o in observations if o.as_of <= on)


def _named(sources: tuple[Citation, ...], on: date) -> bool:
    """Say whether the first source, the one that names the thing, was out by a day."""
    return last_day(sources[0].date) <= on
