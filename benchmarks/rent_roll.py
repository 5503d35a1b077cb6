"""30,000 leases of any start and end day, 3 % more each year, over 120 months.

The same totals, by month and by tenant, from `Lease` objects and from a script of whole numbers
that knows nothing but this one job; in one run, taken in turns. Prints the times, how they relate,
the peak memory, and how the cost grows with the leases.
"""

import gc
import random
import resource
import sys
import time
from calendar import monthrange
from datetime import date, timedelta
from itertools import accumulate

import technopark as tp

OVER = tp.Period(date(2015, 1, 1), date(2025, 1, 1))
ROUNDS = 5


def make(count):
    chance = random.Random(20181008)  # noqa: S311 - the same leases each time
    step = tp.RentStep(kind=tp.StepKind.COMPOUND, value=3, every=tp.Frequency.YEARLY)
    rent = tp.BaseRent(rate=tp.Rate.of("50", "MAD", per="m2", every="month"))
    leases = []
    for n in range(count):
        start = date(2015, 1, 1) + timedelta(days=chance.randrange(3000))
        end = start + timedelta(days=chance.randrange(200, 4000))
        leases.append(
            tp.Lease(
                id=f"L{n}",
                tenant=f"t{n % 5000}",
                units=(f"u{n}",),
                area=tp.Area.of(chance.randrange(10, 300), basis=tp.Basis.NIA),
                term=tp.Period(start, end),
                clauses=(rent, step),
            )
        )
    return leases


def by_hand(rows):
    """Rows of tenant, monthly centimes, first day, day after the last; half up, exact."""
    changes, tenants = [0] * 121, {}
    ups, downs = [103**n for n in range(12)], [100**n for n in range(12)]
    low, high = 2015 * 12, 2025 * 12
    for tenant, base, start, end in rows:
        first, last = start.year * 12 + start.month - 1, end.year * 12 + end.month - 1
        whole, late = 0, start.day > 1
        for year in range((min(last, high - 1) - first) // 12 + 1):
            up, down = base * ups[year], downs[year]
            begins = first + year * 12
            run, ends = begins + late, min(begins + 12, last, high)
            if run < ends:
                amount = (2 * up + down) // (2 * down)
                changes[run - low] += amount
                changes[ends - low] -= amount
                whole += amount * (ends - run)
            cut = {begins} if late else set()
            if end.day > 1 and begins <= last < begins + 12 and last < high:
                cut.add(last)
            for month in cut:
                length = monthrange(month // 12, month % 12 + 1)[1]
                held = start.day if month == first else 1
                gone = end.day if month == last else length + 1
                step = min(start.day, length) if month == begins and year else held
                step = max(held, min(step, gone))
                days = up * (gone - step)
                if year:
                    days += base * ups[year - 1] * 100 * (step - held)
                amount = (2 * days + down * length) // (2 * down * length)
                changes[month - low] += amount
                changes[month + 1 - low] -= amount
                whole += amount
        tenants[tenant] = tenants.get(tenant, 0) + whole
    months = {low + n: amount for n, amount in enumerate(accumulate(changes)) if amount}
    return months, tenants


def timed(call, *arguments, **named):
    gc.collect()
    begun = time.process_time()
    found = call(*arguments, **named)
    return time.process_time() - begun, found


def main():
    leases = make(30_000)
    rows = [
        (one.tenant, int(one.area.value) * 5000, one.term.start, one.term.end) for one in leases
    ]
    ours, theirs = [], []
    for _round in range(ROUNDS):
        spent, (months, tenants) = timed(by_hand, rows)
        theirs.append(spent)
        spent, roll = timed(tp.rent.roll, leases, over=OVER)
        ours.append(spent)
    assert {k: m.minor for k, m in roll.by("tenant").items()} == tenants
    assert {
        int(k[:4]) * 12 + int(k[5:]) - 1: m.minor for k, m in roll.by("month").items() if m
    } == months
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"python {sys.version.split()[0]}, best of {ROUNDS}, processor seconds")
    print(f"by hand       {min(theirs):.3f}")
    print(f"rent.roll     {min(ours):.3f}   {min(ours) / min(theirs):.2f} times")
    print(f"peak memory   {peak:.0f} MB")
    for count in (300, 3_000, 30_000):
        spent, _roll = timed(tp.rent.roll, leases[:count], over=OVER)
        print(f"{count:>6} leases  {spent / count * 1e6:.1f} microseconds a lease")
    whole = [
        tp.Lease(
            id=one.id,
            tenant=one.tenant,
            units=one.units,
            area=one.area,
            term=OVER,
            clauses=one.clauses[:1],
        )
        for one in leases[:300]
    ]
    spent, schedules = timed(lambda: [tp.rent.schedule(one, over=OVER) for one in whole])
    print(f"{sum(len(s.lines) for s in schedules):,} lines as objects  {spent:.3f}")
    spent, _why = timed(schedules[0].lines[7].explain)
    print(f"one line explained  {spent * 1000:.3f} ms")


if __name__ == "__main__":
    main()
