"""How long it takes to assess 10,000 organisations under every association that is shipped.

Each has twelve facts of those that the rules ask for, drawn with a fixed seed.
"""

import random
import statistics
import time
from datetime import date
from decimal import Decimal

import technopark as tp

COUNT = 10_000
ROUNDS = 5
DAY = date(2021, 12, 31)
SOURCE = tp.Citation(publisher="a benchmark", title="made up", confidence=tp.Confidence.LOW)


def organisation(number: int, chance: random.Random) -> tp.Organisation:
    """Draw an organisation with some facts."""
    facts = []
    for metric in chance.sample(sorted(tp.membership.FACTS), 12):
        unit, _meaning = tp.membership.FACTS[metric]
        values = {"yes or no": chance.choice([False, True]), "text": "planning"}
        fact = tp.Observation(
            subject=str(number),
            metric=metric,
            value=values.get(unit, Decimal(chance.randint(0, 100))),
            unit="" if unit in values else unit,
            as_of=date(2018, 1, chance.randint(1, 28)),
            source=SOURCE,
        )
        facts.append(fact)
    return tp.Organisation(
        id=str(number),
        name=str(number),
        kind=chance.choice(list(tp.OrganisationKind)),
        country=chance.choice(["MA", "HU", "CN", "ES", "FR", "BR"]),
        facts=tuple(facts),
    )


def main() -> None:
    """Measure, and print the median."""
    chance = random.Random(2018)  # noqa: S311 - no secret
    drawn = [organisation(number, chance) for number in range(COUNT)]
    taken = []
    for _round in range(ROUNDS):
        start = time.perf_counter()
        for each in drawn:
            tp.membership.recognition(each, on=DAY)
        taken.append(time.perf_counter() - start)
    shipped = len(tp.membership.SHIPPED)
    median = statistics.median(taken)
    print(f"{COUNT:,} organisations under {shipped} associations: {median:.2f} s (median)")


if __name__ == "__main__":
    main()
