"""Moroccan figures that touch a rent, as published."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

import technopark as tp
from technopark.errors import NotInForceError
from technopark.tables import morocco

DATED = {name: value for name, value in vars(morocco).items() if isinstance(value, tp.Dated)}


@pytest.mark.parametrize("name", sorted(DATED))
def test_every_figure_has_sources_and_a_first_day(name):
    """Nothing is in force the day before the first one, and each version says who says so."""
    first = DATED[name].versions[0]
    assert first.sources
    with pytest.raises(NotInForceError):
        DATED[name].on(first.start - timedelta(days=1))


@pytest.mark.parametrize(
    ("figure", "day", "value"),
    [
        # https://gpg-pdf.chambers.com/view/133371374/666
        (morocco.VAT_RATE, date(2015, 6, 1), Decimal("0.20")),
        (morocco.REVISION_CAP_BUSINESS, date(2024, 1, 1), Decimal("0.10")),
        (morocco.REVISION_CAP_DWELLING, date(2024, 1, 1), Decimal("0.08")),
        # https://adala.justice.gov.ma/reference/html/Fr/152279.htm
        (morocco.REVISION_YEARS, date(2007, 12, 20), 3),
        # http://www.entreprendre.ma/Revision-de-loyers-ce-que-dit-la-loi_a1370.html
        (morocco.COURT_CAP, date(2010, 1, 1), Decimal("0.50")),
        (morocco.COURT_RENT, date(2010, 1, 1), tp.Money.of("400.00", "MAD")),
        (morocco.COMMUNAL_SERVICES_URBAN, date(2019, 1, 1), Decimal("0.105")),
        (morocco.COMMUNAL_SERVICES_PERIPHERAL, date(2019, 1, 1), Decimal("0.065")),
        # http://memoireonline.com/04/12/5721/m_Capital-risque-au-maroc-realites-amp-perspectives29.html
        (morocco.SME_STAFF, date(2018, 1, 1), 200),
        (morocco.SME_TURNOVER, date(2018, 1, 1), tp.Money.of("75000000.00", "MAD")),
        (morocco.SME_BALANCE, date(2018, 1, 1), tp.Money.of("50000000.00", "MAD")),
    ],
)
def test_published_figures(figure, day, value):
    assert value == figure.on(day)


def test_the_boundary_of_the_withholding_stays_open():
    """https://eralik.com/?p=3490 and https://marocpresse.com disagree at 120,000 MAD."""
    assert 2 == len(morocco.WITHHOLDING_CONFLICT.statements)
