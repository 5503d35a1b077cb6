"""Moroccan taxes and duties on a lease, dated and cited."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from technopark._kernel.figure import given, highest, product
from technopark._kernel.measure import Definition, Measure
from technopark._kernel.table import Table, Tabular
from technopark._kernel.term import Term
from technopark._kernel.verdict import Answer, Finding, Verdict
from technopark._model.clauses.tax import TaxPassedOn
from technopark._model.money import Money
from technopark._model.period import Period, months_between
from technopark.errors import CurrencyMismatchError, InvalidValueError
from technopark.rent._streams.money import money_figure
from technopark.tables import morocco

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from technopark._kernel.dated import Dated
    from technopark._kernel.exact import Number
    from technopark._kernel.explain import Explanation

_MAD = "MAD"
_MONTHS = 12


class Zone(Term):
    """Where a building stands, for the taxe de services communaux."""

    URBAN = "urban"
    """Urban communes and delimited centres."""
    PERIPHERAL = "peripheral"


class Premises(Term):
    """What is let, for Moroccan VAT."""

    FURNISHED = "furnished"
    EQUIPPED = "equipped"
    """Lift, air-conditioning, heating, Wi-Fi and meters do not make premises equipped."""
    BARE_WITHIN = "bare, acquired within VAT"
    BARE_OUTSIDE = "bare, acquired outside VAT"
    GOING_CONCERN = "with a going concern"
    COMPLEX = "in a commercial complex"


def _rates(zone: Zone | str) -> Dated[Decimal]:
    if Zone.read(zone, "zone") is Zone.URBAN:
        return morocco.COMMUNAL_SERVICES_URBAN
    return morocco.COMMUNAL_SERVICES_PERIPHERAL


def communal_services(zone: Zone | str = Zone.URBAN) -> TaxPassedOn:
    """The clause that passes the taxe de services communaux on to the tenant, on the rent.

    Examples:
        >>> import technopark as tp
        >>> print(tp.rent.communal_services("urban").rates.versions[0].value)
        0.105
    """
    return TaxPassedOn(rates=_rates(zone), name="taxe de services communaux")


def communal_tax(
    rental_value: Money, *, on: date, zone: Zone | str = Zone.URBAN
) -> Explanation[object]:
    """What the taxe de services communaux comes to on a yearly rental value.

    Args:
        rental_value: of a year, in MAD.
        on: the day whose rate holds.
        zone: where the building stands.

    Raises:
        NotInForceError: no rate is known for the day.
        CurrencyMismatchError: the value is not in MAD.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> value = tp.Money.of("28000.00", "MAD")
        >>> print(tp.rent.communal_tax(value, on=date(2018, 10, 8)).value)
        2,940.00 MAD
    """
    version = _rates(zone).version_on(on)
    _check_mad(rental_value, "communal_tax rental_value")
    rate = given("rate", version.value, sources=version.sources)
    exact = product("tax, exact", given("yearly rental value", rental_value), rate)
    return money_figure("taxe de services communaux", exact, _MAD).explain()


def professional_tax(rental_value: Money, *, on: date, grade: int = 1) -> Explanation[object]:
    """What the taxe professionnelle comes to on a yearly rental value.

    Args:
        rental_value: of a year, in MAD.
        on: the day whose rate holds.
        grade: the class of the activity, 1 to 3.

    Raises:
        InvalidValueError: there is no such class.
        NotInForceError: no rate is known for the day.
        CurrencyMismatchError: the value is not in MAD.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> value = tp.Money.of("28000.00", "MAD")
        >>> print(tp.rent.professional_tax(value, on=date(2018, 10, 8)).value)
        8,400.00 MAD
    """
    _check_mad(rental_value, "professional_tax rental_value")
    if grade not in morocco.PROFESSIONAL_TAX:
        raise InvalidValueError("professional_tax grade", grade, "1, 2 or 3")
    version = morocco.PROFESSIONAL_TAX[grade].version_on(on)
    rate = given(f"rate, class {grade}", version.value, sources=version.sources)
    exact = product("tax, exact", given("yearly rental value", rental_value), rate)
    lowest = morocco.PROFESSIONAL_TAX_LEAST.get(grade)
    if lowest is None:
        note = "the least tax of the class was not found"
        unheld = attrs.evolve(money_figure("taxe professionnelle", exact, _MAD), note=note)
        return unheld.explain()
    least = lowest.version_on(on)
    held = highest("not below the least", exact, given("least", least.value, sources=least.sources))
    return money_figure("taxe professionnelle", held, _MAD).explain()


_WITHHOLDING = Definition(
    name="withholding",
    words="tax that the tenant withholds from a year's rent and pays for the landlord",
    unit="MAD",
    sources=(morocco.CGI_160_BIS,),
)
_REGISTRATION = Definition(
    name="registration",
    words="duty on the registration of a lease",
    unit="MAD",
    sources=(morocco.GIDE_LEASES, morocco.GIDE_VAT),
)


def withholding(yearly: Money, *, on: date, natural_person: bool) -> Measure:
    """How much a company withholds from a year's rent, where the sources agree on it.

    Only rents paid to natural persons bear it, so never those of the Technopark's operator. At
    exactly 120,000 MAD two sources say two rates: the answer is a gap that names both.

    Args:
        yearly: the gross rent of a year, in MAD.
        on: the day whose rule holds.
        natural_person: whether the landlord is one.

    Raises:
        NotInForceError: no rule is known for the day.
        CurrencyMismatchError: the rent is not in MAD.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> day, rent = date(2024, 1, 1), tp.Money.of("120000", "MAD")
        >>> tp.rent.withholding(tp.Money.of("30000", "MAD"), on=day, natural_person=True).value
        Fraction(0, 1)
        >>> print(tp.rent.withholding(rent, on=day, natural_person=True).value)
        None
    """
    _check_mad(yearly, "withholding yearly")
    free = morocco.WITHHOLDING_FREE.version_on(on)
    if not natural_person:
        none = given("nothing", 0, note="the landlord is not a natural person")
        return _WITHHOLDING.known(none.explain())
    if yearly <= free.value:
        note = f"a yearly rent up to {free.value}"
        return _WITHHOLDING.known(given("nothing", 0, note=note, sources=free.sources).explain())
    step = morocco.WITHHOLDING_STEP
    if yearly == step:
        said = "; ".join(
            f"{one.says} ({one.source.publisher})"
            for one in morocco.WITHHOLDING_CONFLICT.statements
        )
        return _WITHHOLDING.gap(f"the sources conflict at {step}: {said}")
    higher = yearly > step
    share = morocco.WITHHOLDING_HIGHER if higher else morocco.WITHHOLDING_LOWER
    source = morocco.MAROCPRESSE_2025 if higher else morocco.ERALIK
    figure = product(
        "withheld", given("yearly rent", yearly), given("rate", share, sources=(source,))
    )
    warning = "the rates rest on two unofficial pages; the regime after 2025 is in conflict"
    return _WITHHOLDING.known(figure.explain(), warning=warning)


def registration(term: Period, *, yearly: Money, on: date) -> Measure:
    """What the registration of a lease costs.

    A fixed fee below ten years. From ten years on the source only says what is probable; the
    answer carries that as its warning.

    Args:
        term: the term of the lease.
        yearly: the rent of a year, in MAD.
        on: the day of registration.

    Raises:
        NotInForceError: no fee is known for the day.
        CurrencyMismatchError: the rent is not in MAD.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> term = tp.Period(date(2024, 1, 1), date(2033, 1, 1))
        >>> rent = tp.Money.of("12000.00", "MAD")
        >>> tp.rent.registration(term, yearly=rent, on=date(2024, 1, 1)).value
        Fraction(200, 1)
    """
    _check_mad(yearly, "registration yearly")
    fee = morocco.REGISTRATION_FEE.version_on(on)
    if months_between(term.start, term.end) < morocco.REGISTRATION_YEARS * _MONTHS:
        return _REGISTRATION.known(
            given("fixed fee in MAD", fee.value.amount, sources=fee.sources).explain()
        )
    figure = product(
        "duty",
        given("yearly rent", yearly),
        given("times", morocco.REGISTRATION_LONG_TIMES),
        given("rate", morocco.REGISTRATION_LONG_SHARE),
        note=morocco.REGISTRATION_LONG_NOTE,
        sources=(morocco.GIDE_LEASES,),
    )
    return _REGISTRATION.known(figure.explain(), warning=morocco.REGISTRATION_LONG_NOTE)


def vat_scope(
    premises: Premises | str, *, on: date, option: bool = False, turnover: Money | None = None
) -> Verdict:
    """Whether Moroccan VAT is due on the rent of premises.

    Args:
        premises: what is let.
        on: the day.
        option: whether the landlord opted for VAT on premises otherwise out of its scope.
        turnover: the landlord's turnover, in MAD; not looked at where it is none.

    Raises:
        CurrencyMismatchError: the turnover is not in MAD.

    Examples:
        >>> from datetime import date
        >>> import technopark as tp
        >>> day = date(2024, 1, 1)
        >>> tp.rent.vat_scope("bare, acquired outside VAT", on=day).fails
        True
        >>> tp.rent.vat_scope("equipped", on=day).holds
        True
    """
    kind = Premises.read(premises, "vat_scope premises")
    by_option = morocco.VAT_BY_OPTION.versions[0]
    optional = kind is Premises.BARE_OUTSIDE
    taxed = not optional or (option and on >= by_option.start)
    findings = [
        Finding(
            requirement="scope",
            statement="the premises are in the scope of VAT, or the landlord opted for it",
            answer=Answer.MET if taxed else Answer.UNMET,
            observed=f"{kind}, {'with' if option else 'without'} option",
            remedy="" if taxed else f"the landlord may opt for it, since {by_option.start}",
            sources=by_option.sources if optional else (morocco.GIDE_VAT,),
        )
    ]
    if turnover is not None:
        _check_mad(turnover, "vat_scope turnover")
        findings.append(_small(turnover, on))
    return Verdict(subject="Moroccan VAT is due on the rent", findings=tuple(findings))


def _small(turnover: Money, on: date) -> Finding:
    least = morocco.VAT_EXEMPT_TURNOVER.version_on(on)
    exempt = turnover <= least.value
    return Finding(
        requirement="turnover",
        statement=f"the landlord's turnover is above {least.value}",
        answer=Answer.UNMET if exempt else Answer.MET,
        observed=str(turnover),
        remedy="none: a landlord of that size is exempt" if exempt else "",
        sources=least.sources,
    )


@attrs.frozen(kw_only=True, str=False)
class AllIn(Tabular):
    """A rent that includes charges and a tax, taken apart; the parts sum to it.

    Attributes:
        principal: the rent itself.
        tax: the tax on it.
        charges: the fixed charges.
    """

    principal: Money
    tax: Money
    charges: Money

    @property
    def total(self) -> Money:
        """The rent with all that is in it."""
        return self.principal + self.tax + self.charges

    def table(self) -> Table:
        """Give a row for each part."""
        rows = (
            ("rent", self.principal),
            ("tax", self.tax),
            ("charges", self.charges),
            ("in all", self.total),
        )
        return Table.of("Rent with charges and tax in it", ("part", "amount"), rows)


def taken_apart(all_in: Money, *, rate: Number, charges: Money | None = None) -> AllIn:
    """Which rent lies in an amount that includes fixed charges and a tax on the rent.

    The rent is (amount - charges) / (1 + rate), rounded half up; the tax is what is left, so
    that no minor unit is lost.

    Args:
        all_in: the amount.
        rate: the tax as a share of the rent, zero or more.
        charges: the fixed charges in it; none where there are none.

    Raises:
        InvalidValueError: the charges are more than the amount, or the rate is below zero.
        CurrencyMismatchError: they are in two currencies.

    Examples:
        >>> import technopark as tp
        >>> mad = lambda amount: tp.Money.of(amount, "MAD")
        >>> parts = tp.rent.taken_apart(mad("7000.00"), rate="0.105", charges=mad("300.00"))
        >>> print(parts.principal, parts.tax, sep=", ")
        6,063.35 MAD, 636.65 MAD
    """
    fixed = Money.zero(all_in.currency) if charges is None else charges
    left = all_in - fixed
    if left.minor < 0:
        raise InvalidValueError("taken_apart charges", str(fixed), f"at most {all_in}")
    share = given("rate", rate).value
    if share < 0:
        raise InvalidValueError("taken_apart rate", rate, "zero or more")
    principal = Money.rounded(left.as_fraction() / (1 + share), all_in.currency)
    return AllIn(principal=principal, tax=left - principal, charges=fixed)


def _check_mad(amount: Money, where: str) -> None:
    """Refuse another currency: limits, least taxes and fees of the law are amounts in dirhams."""
    if amount.currency != _MAD:
        raise CurrencyMismatchError(_MAD, amount.currency, f"{where}, in {_MAD} by Moroccan law")
