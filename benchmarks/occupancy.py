"""All metrics of 142,000 leases in 400 parks: the library beside a loop by hand and pandas.

The three compute the same set: occupied and lettable area, physical occupancy, units, INREV and
EPRA rates, WAULT by rent, HHI by tenant and rent by year of expiry, for every park. The library
and the loop are exact; pandas, where it is installed, adds up binary floats.
"""

import gc
import statistics
import sys
import time
from datetime import date, timedelta
from fractions import Fraction

import technopark as tp
from technopark import occupancy

DAY = date(2018, 10, 8)
PARKS = 400
LEASES = 355
TOLERANCE = 1e-9
"""How far sums of binary floats may be from the exact ones."""


def made(park):
    """A park of 355 leases, every ninth unit vacant; everything follows from the numbers."""
    units, leases, companies, rents, ervs = [], [], [], {}, {}
    for n in range(LEASES):
        id_ = f"p{park}-{n}"
        area = tp.Area.of(f"{12 + (n * 7 + park) % 90}.{n % 10}", basis=tp.Basis.NIA)
        units.append(tp.Unit(id=id_, area=area, desks=n % 12))
        companies.append(tp.Company(id=id_, name=id_))
        start = date(2015, 1, 1) + timedelta(days=(n * 13 + park) % 1_000)
        length = 300 if n % 9 == 0 else 1_400 + (n * 31) % 2_000
        term = tp.Period(start, start + timedelta(days=length))
        leases.append(tp.Lease(id=id_, tenant=id_, units=(id_,), area=area, term=term))
        rents[id_] = tp.Money(900_00 + (n * 97) % 50_000, "MAD")
        ervs[id_] = tp.Money(950_00 + (n * 89) % 50_000, "MAD")
    site = tp.Site(id=f"s{park}", name="S", opened=date(2001, 10, 1), units=tuple(units))
    whole = tp.Park(
        id=f"p{park}",
        name="P",
        sites=(site,),
        companies=tuple(companies),
        leases=tuple(leases),
    )
    return whole, rents, ervs


def by_library(data):
    found = []
    for park, rents, ervs in data:
        report = occupancy.report(park, on=DAY, rents=rents, ervs=ervs)
        shares = tuple(report[name].value for name in ("physical", "units", "rent", "epra"))
        live = [lease for lease in park.leases if DAY in lease.term]
        held = {lease.id: rents[lease.id] for lease in live}
        term = occupancy.wault(live, on=DAY, rents=rents, days_a_year=1).value
        hhi = occupancy.concentration(held).hhi().value
        profile = occupancy.expiries(live, on=DAY, rents=rents)
        found.append((shares, term, hhi, {year.year: year.rent for year in profile.years}))
    return found


def by_hand(data):
    """The same with nothing but what the figures need."""
    found = []
    for park, rents, ervs in data:
        holder = {}
        for lease in park.leases:
            if lease.term.start <= DAY < lease.term.end:
                for unit in lease.units:
                    holder[unit] = lease
        area = let = Fraction(0)
        units = taken = rent = erv = vacant = weighted = squares = 0
        years = {}
        for unit in park.sites[0].units:
            size = Fraction(unit.area.value)
            area += size
            units += 1
            value = ervs[unit.id].minor
            erv += value
            lease = holder.get(unit.id)
            if lease is None:
                vacant += value
                continue
            let += size
            taken += 1
            paid = rents[lease.id].minor
            rent += paid
            weighted += paid * ((lease.term.end - DAY).days - 1)
            squares += paid * paid
            year = lease.term.last.year
            years[year] = years.get(year, 0) + paid
        shares = (
            let / area,
            Fraction(taken, units),
            Fraction(rent, rent + vacant),
            Fraction(erv - vacant, erv),
        )
        found.append(
            (
                shares,
                Fraction(weighted, rent),
                Fraction(squares, rent * rent),
                {year: Fraction(paid, 100) for year, paid in sorted(years.items())},
            )
        )
    return found


def by_pandas(data):
    """The same figures but for their exactness, as a script with pandas works them out.

    Once from the parks, as the library and the loop do, and once from a finished frame.
    """
    import pandas as pd  # noqa: PLC0415

    names = ["park", "area", "start", "end", "rent", "erv"]

    def made_frame():
        rows = [
            (park.id, float(unit.area.value), lease.term.start, lease.term.end,
             rents[lease.id].minor / 100, ervs[unit.id].minor / 100)
            for park, rents, ervs in data
            for unit, lease in zip(park.sites[0].units, park.leases, strict=True)
        ]  # fmt: skip
        made = pd.DataFrame(rows, columns=names)
        return made.assign(start=pd.to_datetime(made["start"]), end=pd.to_datetime(made["end"]))

    def figures(frame):
        day = pd.Timestamp(DAY)
        live = frame[(frame["start"] <= day) & (day < frame["end"])].copy()
        live["weighted"] = live["rent"] * ((live["end"] - day).dt.days - 1)
        live["square"] = live["rent"] ** 2
        last = live["end"] - pd.Timedelta(days=1)
        whole = frame.groupby("park")[["area", "erv"]].sum()
        part = live.groupby("park")[["area", "erv", "rent", "weighted", "square"]].sum()
        years = live.groupby(["park", last.dt.year])["rent"].sum()
        return (
            part["area"] / whole["area"],
            live.groupby("park").size() / frame.groupby("park").size(),
            part["rent"] / (part["rent"] + whole["erv"] - part["erv"]),
            part["erv"] / whole["erv"],
            part["weighted"] / part["rent"],
            part["square"] / part["rent"] ** 2,
            years,
        )

    frame = made_frame()
    shares, _, hhi, _ = by_hand(data[:1])[0]
    found = [column.loc[data[0][0].id] for column in figures(frame)]
    assert all(
        abs(one - float(other)) < TOLERANCE for one, other in zip(found, shares, strict=False)
    )
    assert abs(found[5] - float(hhi)) < TOLERANCE
    return {
        "pandas, from the parks": lambda: figures(made_frame()),
        "pandas, from a finished frame": lambda: figures(frame),
    }


def timed(runs, times=5):
    """The median seconds of each, taken in turns so that a change of load touches all alike."""
    spent = {name: [] for name in runs}
    for _ in range(times):
        for name, run in runs.items():
            gc.collect()
            start = time.perf_counter()
            run()
            spent[name].append(time.perf_counter() - start)
    return {name: statistics.median(found) for name, found in spent.items()}


def metrics(parks=PARKS):
    data = [made(n) for n in range(parks)]
    assert by_library(data[:3]) == by_hand(data[:3])
    runs = {"loop by hand": lambda: by_hand(data), "library": lambda: by_library(data)}
    try:
        runs |= by_pandas(data)
    except ImportError:
        print("pandas is not installed")
    spent = timed(runs)
    print(f"{parks * LEASES:,} leases in {parks} parks; budget 2.5 times the loop by hand")
    for name, seconds in spent.items():
        print(
            f"  {name:28}{seconds:8.3f} s   {seconds / spent['loop by hand']:5.2f} times the loop"
        )


def timelines():
    area = tp.Area.of(20, basis=tp.Basis.NIA)
    over = tp.Period(date(1990, 1, 1), date(2040, 1, 1))
    for size in (10**4, 10**5, 10**6):
        leases = [
            tp.Lease(
                id="l", tenant="c", units=("u",), area=area,
                term=tp.Period(start, start + timedelta(days=30 + (n * 31) % 3_000)),
            )
            for n in range(size)
            for start in [date(1990, 1, 1) + timedelta(days=(n * 17) % 14_000)]
        ]  # fmt: skip
        run = {"timeline": lambda leases=leases: occupancy.timeline(leases, over=over, of="area")}
        spent = timed(run, 3)["timeline"]
        print(f"timeline of {size:9,} tenancies  {spent:7.3f} s, {spent / size * 1e6:.2f} µs each")


if __name__ == "__main__":
    metrics()
    if "--metrics-only" not in sys.argv:
        timelines()
