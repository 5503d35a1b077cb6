"""The Technopark network of October 2018, answered end to end.

Run it with `python3 dev.py tour`, or with `python examples/tour.py` where technopark is installed.
"""

from datetime import date
from itertools import pairwise
from textwrap import wrap

import technopark as tp

DAY = date(2018, 10, 8)
WIDTH = 100


class Sources:
    """Numbers each source when it is first used, so that all can be listed at the end."""

    def __init__(self):
        self.numbers = {}

    def mark(self, *citations):
        found = {self.numbers.setdefault(each, len(self.numbers) + 1) for each in citations}
        return "".join(f"[{number}]" for number in sorted(found))

    def listed(self):
        lines = []
        for citation, number in self.numbers.items():
            mark = f"[{number}] ".rjust(6)
            text = str(citation).removesuffix(f", {citation.link}")
            lines += wrap(text, WIDTH, initial_indent=mark, subsequent_indent="      ")
            lines += [f"      {citation.link}"] if citation.link else []
        return "\n".join(lines)


def network(sources):
    """A row a site: area, capacity, companies inside, occupancy by a named definition."""
    park = tp.reference.technopark(on=DAY)
    report = tp.occupancy.report(park, on=DAY)
    rows = []
    for site in park.sites:
        figures = [
            tp.latest(site.observations, "area", on=DAY, basis=tp.Basis.GROSS),
            tp.latest(site.observations, "area", on=DAY, basis=tp.Basis.USABLE),
            tp.latest(site.observations, "capacity", on=DAY, planned=False)
            or tp.latest(site.observations, "capacity", on=DAY),
            tp.latest(site.observations, "hosted", on=DAY),
        ]
        used = [figure.source for figure in figures if figure]
        share = report.site(site.id)["companies"].shown()
        rows.append((site.name, *map(with_year, figures), share, sources.mark(*used)))
    columns = ("site", "m² gross", "m² usable", "can hold", "inside", "occupancy", "sources")
    definition = report["companies"].definition
    reading = (
        f"Companies, unless m². Occupancy by the definition “{definition.name}”: {definition.words};"
        " an announced capacity does not count. Each figure is the last one published by the day."
    )
    return tp.Table.of("", columns, rows, notes=(reading, *totals(park, sources)))


def totals(park, sources):
    """The network as a whole against its target, and against the sum of its sites."""
    whole = tp.latest(park.observations, "hosted", on=DAY)
    target = tp.latest(park.observations, "target_hosted", on=DAY)
    conflict = next(c for c in park.conflicts if c.topic.startswith("companies inside in 2018"))
    marks = sources.mark(whole.source), sources.mark(target.source)
    return (
        f"The whole network: {whole} {marks[0]}; target by the end of 2018: {target} {marks[1]}.",
        f"A conflict, flagged: {conflict.note}.",
    )


def with_year(figure):
    """Write a figure as its source qualifies it, with the year it is of."""
    if figure is None:
        return "-"
    bare = str(figure).split(f" {figure.unit}", maxsplit=1)[0]
    return f"{bare} ({figure.as_of.year}{', announced' if figure.planned else ''})"


def lease():
    """A start-up office of 20 m² in Casablanca, let from 1 June 2015, with VAT."""
    card = tp.CardRent(card=tp.reference.rate_card(), site="casablanca", category="start-up")
    return tp.Lease(
        id="CAS-114",
        tenant="example",
        units=("CAS-1-14",),
        area=tp.Area.of("20", basis=tp.Basis.NIA),
        term=tp.Period.closed(date(2015, 6, 1), date(2020, 5, 31)),
        clauses=(card, tp.Vat(rates=tp.reference.vat())),
    )


def rent(sources):
    """The first month, the month of the step to the SME rate, the year; and the step explained."""
    first = tp.rent.schedule(lease(), over=tp.Period.month(2015, 6)).lines[0]
    year = tp.rent.schedule(lease(), over=tp.Period.year(2016))
    step = next(b for a, b in pairwise(year.lines) if a.net != b.net)
    sources.mark(*step.explain().all_sources())
    rows = (
        ("first month", str(first.period), first.net, first.tax, first.gross),
        ("month of the step", str(step.period), step.net, step.tax, step.gross),
        ("the year 2016", str(year.over), year.net, year.tax, year.total),
    )
    table = tp.Table.of("", ("what", "days", "net", "VAT", "with VAT"), rows)
    return table, step.explain().tree(sources.numbers)


def segments(sources):
    """The segment of each alumnus, from one line written from public facts."""
    rows = []
    for company in tp.reference.alumni():
        found = tp.segments.classify(company.description, name=company.name)
        first = found.primary
        label = first or f"none: {found.abstained}"
        words = dict.fromkeys(piece.words for piece in found.evidence if piece.segment == first)
        description = company.description or "no public source says what it does"
        evidence = ", ".join(list(words)[:3]) or "-"
        rows.append((company.name, description, label, evidence, sources.mark(*company.sources)))
    columns = ("company", "what it does", "segment", "evidence", "sources")
    return tp.Table.of("", columns, rows, notes=provenance())


def provenance():
    """Which segments the article names, and which are only proposed."""
    segments = tp.segments.TECHNOPARK.segments
    named = [s.id for s in segments if s.provenance == "article"]
    proposed = [s.id for s in segments if s.provenance == "proposal"]
    return (
        f"Named by the article: {', '.join(named)}.",
        f"Our own proposal for the other {len(proposed)} of the twelve: {', '.join(proposed)}.",
    )


def membership(sources):
    """What IASP makes of the operator: the category and every requirement."""
    operator = tp.reference.technopark(on=DAY).operator
    found = tp.membership.assess(tp.membership.IASP, operator, on=DAY)
    rows = [
        (one.statement, one.answer.value, one.observed, sources.mark(*one.sources))
        for one in found.findings
    ]
    title = f"{operator.name} in IASP: {found.category} member"
    return tp.Table.of(title, ("requirement", "answer", "observed", "sources"), rows)


def fees(sources):
    """The first-year fee under each known schedule, had the invoice come on the day."""
    found = tp.membership.fees(tp.membership.IASP, category="full", invoiced=DAY)
    for statement in found.statements:
        sources.mark(*statement.explain().all_sources())
    return found


def agadir(sources):
    """Capacity and potential rent of Agadir as planned and as it came, and the difference."""
    price = tp.reference.rate_card().version("agadir", "start-up", on=DAY)
    today = tp.scenario.baseline(tp.reference.technopark(on=DAY), on=DAY)
    plans = []
    for name, site, half in (
        ("planned", tp.reference.agadir_as_planned(), "5000"),
        ("came", tp.reference.agadir_as_it_came(), "4806.5"),
    ):
        opened = tp.scenario.OpenSite(site, on=site.opened)
        priced = tp.scenario.PriceSite(
            site.id,
            on=DAY,
            area=tp.Area.of(half, basis=tp.Basis.USABLE),
            rate=price.value,
            note="assumed: half of the gross area can be let, as in Casablanca and Tanger",
            sources=price.sources,
        )
        plans.append(today.then(opened, priced, name=name))
        sources.mark(*(o.source for o in site.observations if o.metric in {"area", "capacity"}))
    sources.mark(*price.sources)
    return tp.scenario.compare(*plans, until=date(2022, 12, 31))


def whole(both):
    """What the site would have brought in all, in each scenario, were it fully let."""
    totals = [
        tp.Money.total((p.value for p in one.of("potential rent", site="agadir")), "MAD")
        for one in both.projections
    ]
    lost = totals[0] - totals[1]
    return f"In all by the end of 2022: {totals[0]} planned, {totals[1]} came, {lost} less."


def heading(number, text):
    print(f"\n{number}. {text}\n{'═' * WIDTH}")


def main():
    sources = Sources()
    heading(1, f"The network on {DAY}")
    print(network(sources).text(WIDTH))
    heading(2, "The rent of a start-up office of 20 m² in Casablanca, let from 1 June 2015")
    table, why = rent(sources)
    print(table.text(WIDTH), why, sep="\n\n")
    heading(3, "The segments of seven alumni")
    print(segments(sources).text(WIDTH))
    heading(4, "What IASP makes of the operator")
    print(membership(sources).text(WIDTH), fees(sources).table().text(WIDTH), sep="\n\n")
    heading(5, "Agadir as planned and as it came")
    both = agadir(sources)
    for metric in ("capacity", "potential rent"):
        print(both.side_by_side(metric, site="agadir").text(WIDTH), end="\n\n")
    point = both.projections[0].of("potential rent", site="agadir")[-1]
    print(whole(both), point.explain().tree(sources.numbers), sep="\n\n")
    heading(6, "Every source used")
    print(sources.listed())


if __name__ == "__main__":
    main()
