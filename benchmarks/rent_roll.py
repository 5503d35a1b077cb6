"""30,000 leases of any start and end day, 3 % more each year, over 120 months.

The same totals, by month and by tenant, from `Lease` objects and from a script of whole numbers
that knows nothing but this one job; in one run, taken in turns, and beside both a script with
pandas where that is installed. Prints the times, how they relate, the peak memory without pandas,
and how the cost grows with the leases.
"""

import gc
import random
import resource
import sys
import time
from calendar import monthrange
from datetime import date, timedelta
from itertools import accumulate
from operator import itemgetter

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


def with_pandas(np, pd, rows, *, exact):
    """Do the same with a row for each lease and month, in floats or in whole numbers."""
    frame = pd.DataFrame(rows, columns=["tenant", "base", "start", "end"])
    start, end = (pd.to_datetime(frame[name]) for name in ("start", "end"))
    first = (start.dt.year * 12 + start.dt.month - 1).to_numpy()
    low, high = 2015 * 12, 2025 * 12
    last = end.dt.year * 12 + end.dt.month - 1 - (end.dt.day == 1)
    count = np.minimum(last, high - 1).to_numpy() - first + 1
    each = np.repeat(np.arange(len(frame)), count)
    month = first[each] + np.arange(count.sum()) - np.repeat(np.cumsum(count) - count, count)
    months = np.arange(low, high + 1)
    days = ((months // 12 - 1970) * 12 + months % 12).astype("M8[M]").astype("M8[D]").astype(int)
    opens, closes = days[month - low], days[month - low + 1]
    begun, gone = (one.to_numpy().astype("M8[D]").astype(int) for one in (start, end))
    held, left = np.maximum(opens, begun[each]), np.minimum(closes, gone[each])
    years = (month - first[each]) // 12
    steps = (month - first[each]) % 12 == 0
    anniversary = np.minimum(opens + start.dt.day.to_numpy()[each], closes) - 1
    turn = np.where(steps & (years > 0), anniversary, held)
    turn = np.clip(turn, held, left)
    base = frame["base"].to_numpy()[each]
    late, early, length = left - turn, turn - held, closes - opens
    if exact:
        # Whole numbers beyond 64 bits: columns of Python's own.
        ups = np.array([103**n for n in range(12)], dtype=object)
        downs = np.array([100**n for n in range(12)], dtype=object)
        before = base.astype(object) * ups[np.maximum(years - 1, 0)] * 100 * early * (years > 0)
        owed = 2 * (base.astype(object) * ups[years] * late + before)
        unit = downs[years] * length
        amount = (owed + unit) // (2 * unit)
    else:
        before, after = 1.03 ** np.maximum(years - 1, 0), 1.03**years
        amount = np.floor(base * (before * early + after * late) / length + 0.5)
    long = pd.DataFrame(
        {"month": month, "tenant": frame["tenant"].to_numpy()[each], "amount": amount}
    )
    return long.groupby("month")["amount"].sum(), long.groupby("tenant")["amount"].sum()


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
    try:
        import numpy as np  # noqa: PLC0415 - after the memory was read, and only where it is
        import pandas as pd  # noqa: PLC0415
    except ImportError:
        print("pandas        not installed")
    else:
        for exact in (False, True):
            runs = [timed(with_pandas, np, pd, rows, exact=exact) for _round in range(3)]
            spent, found = min(runs, key=itemgetter(0))
            off = sum(abs(int(found[1][key]) - minor) for key, minor in tenants.items())
            kind = "pandas, exact" if exact else "pandas, float"
            print(f"{kind} {spent:.3f}   {spent / min(theirs):.2f} times, {off} centimes off")
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
            clauses=one.clauses,
        )
        for one in leases[:300]
    ]
    spent, schedules = timed(lambda: [tp.rent.schedule(one, over=OVER) for one in whole])
    print(f"{sum(len(s.lines) for s in schedules):,} lines as objects  {spent:.3f}")
    spent, _why = timed(lambda: [one.lines[7].explain() for one in schedules])
    print(f"one line explained  {spent / len(schedules) * 1000:.3f} ms, the mean of all leases")


if __name__ == "__main__":
    main()
