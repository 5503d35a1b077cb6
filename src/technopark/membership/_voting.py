"""Who may do what in an association: rights, votes, proxies and ballots."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

from technopark._kernel.exact import Number, fraction, number_of
from technopark._kernel.plaindata import PlainData, plain_data
from technopark._kernel.rounding import Mode, round_to
from technopark._kernel.table import Table, Tabular
from technopark._kernel.verdict import Answer
from technopark._model.association import Association, Right
from technopark.errors import InvalidValueError, TechnoparkError, UnknownNameError, raise_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from technopark._model.governance import Governance

_TENTH_OF_A_PERCENT = Fraction(1, 10)
_HALF = Fraction(1, 2)


@attrs.frozen(kw_only=True, str=False)
class Rights(Tabular):
    """What a category entitles to, and what no source says of it.

    Attributes:
        association: the association.
        category: the category's id.
        rights: what it entitles to.
        gaps: what no source gives.
    """

    association: Association
    category: str
    rights: tuple[Right, ...]
    gaps: tuple[str, ...]

    def may(self, right: str) -> Answer:
        """Say whether the category has a right: met, unmet, or unknown where no source says.

        That it does not vote is known where a source says who does; that another right is not
        listed is no denial of it.
        """
        if right in {each.id for each in self.rights}:
            return Answer.MET
        governance = self.association.governance
        voters = governance.voters if governance else ()
        if right == "vote" and voters:
            return Answer.MET if self.category in voters else Answer.UNMET
        return Answer.UNKNOWN

    def table(self) -> Table:
        """Give a row for each right."""
        rows = [
            (each.id, each.statement, "; ".join(s.publisher for s in each.sources))
            for each in self.rights
        ]
        notes = [f"not known: {gap}" for gap in self.gaps]
        title = f"{self.association.name}, {self.category}"
        return Table.of(title, ("right", "what it is", "sources"), rows, notes=notes)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the rights as plain data."""
        return {
            "association": self.association.id,
            "category": self.category,
            "rights": plain_data(self.rights),
            "gaps": list(self.gaps),
        }


def rights(association: Association, *, category: str) -> Rights:
    """Say what a category entitles to, and what no source says of it.

    Raises:
        UnknownNameError: the association has no such category.

    Examples:
        >>> import technopark as tp
        >>> iasp = tp.membership.IASP
        >>> [str(tp.membership.rights(iasp, category=c).may("vote")) for c in ("full", "associate")]
        ['met', 'unmet']
    """
    found = association.category(category)
    return Rights(association=association, category=category, rights=found.rights, gaps=found.gaps)


@attrs.frozen(kw_only=True, str=False)
class Papers(Tabular):
    """How many voting papers each member deposits.

    Attributes:
        association: the association's name.
        own: the votes that each member present has itself, by member.
        proxies: the members whose proxy each of them holds, by member.
    """

    association: str
    own: tuple[tuple[str, int], ...]
    proxies: tuple[tuple[str, tuple[str, ...]], ...]

    def of(self, member: str) -> int:
        """Give the papers that a member deposits, its own and one for each proxy.

        Raises:
            UnknownNameError: the member is not present, or has no vote.
        """
        own = dict(self.own)
        if member not in own:
            raise UnknownNameError("member present with a vote", member, tuple(own))
        return own[member] * (1 + len(dict(self.proxies)[member]))

    @property
    def total(self) -> int:
        """All papers together."""
        return sum(self.of(member) for member, _own in self.own)

    def table(self) -> Table:
        """Give a row for each member present."""
        held = dict(self.proxies)
        rows = [(m, own, ", ".join(held[m]), self.of(m)) for m, own in self.own]
        plural = "" if self.total == 1 else "s"
        title = f"{self.association}, {self.total} voting paper{plural}"
        return Table.of(title, ("member", "own", "proxies of", "papers"), rows)


def voting_papers(
    association: Association,
    *,
    members: Mapping[str, str],
    present: Iterable[str],
    proxies: Mapping[str, str],
) -> Papers:
    """Say how many voting papers each member present deposits: its own, and one for each proxy.

    Args:
        association: whose rules.
        members: the category of each member.
        present: the members who are there.
        proxies: for each absent member who appointed one, the member it appointed.

    Raises:
        InvalidValueError: no source says who votes; or a proxy is given by or to a member that
            may not, by a member who is there, to one who is not, or beyond the limit. Several
            faults are raised together.
        UnknownNameError: somebody is no member.

    Examples:
        >>> import technopark as tp
        >>> papers = tp.membership.voting_papers(
        ...     tp.membership.IASP,
        ...     members={"a": "full", "b": "full", "c": "affiliate"},
        ...     present=["a", "c"],
        ...     proxies={"b": "a"},
        ... )
        >>> papers.of("a"), papers.total
        (2, 2)
    """
    rules = _governance(association)
    there = tuple(dict.fromkeys(present))
    raise_all(_proxy_faults(rules, members, there=there, proxies=proxies))
    voters = [member for member in there if members[member] in rules.voters]
    return Papers(
        association=association.name,
        own=tuple((member, rules.votes_each) for member in voters),
        proxies=tuple(
            (member, tuple(giver for giver, holder in proxies.items() if holder == member))
            for member in voters
        ),
    )


def _governance(association: Association) -> Governance:
    governance = association.governance
    if governance is None or not governance.voters:
        allowed = "an association of which a source says who votes"
        raise InvalidValueError("votes", association.name, allowed)
    return governance


def _proxy_faults(
    rules: Governance,
    members: Mapping[str, str],
    *,
    there: tuple[str, ...],
    proxies: Mapping[str, str],
) -> list[TechnoparkError]:
    named = dict.fromkeys((*there, *proxies, *proxies.values()))
    faults: list[TechnoparkError] = [
        UnknownNameError("member", each, tuple(members)) for each in named if each not in members
    ]
    if faults:
        return faults
    for giver, holder in proxies.items():
        where = f"proxy of {giver}"
        if members[giver] not in rules.proxy_givers:
            allowed = f"given by {' or '.join(rules.proxy_givers) or 'nobody'} members"
            faults.append(InvalidValueError(where, members[giver], allowed))
        if members[holder] not in rules.proxy_holders:
            allowed = f"held by {' or '.join(rules.proxy_holders) or 'nobody'} members"
            faults.append(InvalidValueError(where, members[holder], allowed))
        if giver in there:
            faults.append(InvalidValueError(where, giver, "given by a member who is absent"))
        if holder not in there:
            faults.append(InvalidValueError(where, holder, "held by a member who is present"))
    held = list(proxies.values())
    for holder in dict.fromkeys(held):
        if rules.most_proxies is not None and held.count(holder) > rules.most_proxies:
            allowed = f"{number_of(rules.most_proxies, 'proxies')} or fewer"
            faults.append(InvalidValueError(f"proxies of {holder}", held.count(holder), allowed))
    return faults


@attrs.frozen(kw_only=True, str=False)
class Count(Tabular):
    """The result of a ballot.

    Attributes:
        votes: the votes for each candidate, the most first.
        majority: the share above which a candidate is elected; none where no source gives it.
    """

    votes: tuple[tuple[str, int], ...]
    majority: Fraction | None = None

    @property
    def total(self) -> int:
        """All votes cast for a candidate."""
        return sum(votes for _name, votes in self.votes)

    def share(self, candidate: str) -> Fraction:
        """Give a candidate's exact share of the votes.

        Raises:
            UnknownNameError: there is no such candidate.
        """
        votes = dict(self.votes)
        if candidate not in votes:
            raise UnknownNameError("candidate", candidate, tuple(votes))
        return Fraction(votes[candidate], self.total)

    @property
    def absolute(self) -> str | None:
        """The candidate with more than half of the votes, or none."""
        leader = self.votes[0][0]
        return leader if self.share(leader) > _HALF else None

    @property
    def elected(self) -> str:
        """Who is elected: a candidate, `none`, or `unknown` where no source gives the majority.

        With more than half of the votes one is elected by a relative as by an absolute majority.
        Without, it depends on a majority that has to be known.
        """
        leader = self.votes[0][0]
        if self.majority is not None:
            return leader if self.share(leader) > self.majority else "none"
        return self.absolute or "unknown"

    def table(self) -> Table:
        """Give a row for each candidate."""
        rows = [
            (name, votes, round_to(self.share(name) * 100, _TENTH_OF_A_PERCENT, Mode.HALF_UP))
            for name, votes in self.votes
        ]
        title = f"{number_of(self.total, 'votes')}, elected: {self.elected}"
        return Table.of(title, ("candidate", "votes", "percent"), rows)

    def to_dict(self) -> dict[str, PlainData]:
        """Give the result as plain data."""
        return {
            "votes": dict(self.votes),
            "total": self.total,
            "majority": plain_data(self.majority),
            "elected": self.elected,
        }


def count(votes: Mapping[str, int], *, majority: Number | None = None) -> Count:
    """Count a ballot.

    Args:
        votes: the votes for each candidate.
        majority: the share above which one is elected; none where no source gives it, as for
            IASP's Assembly.

    Raises:
        FloatRefusedError: the majority is a binary float.
        InvalidValueError: no votes at all, a candidate without a name, votes that are no whole
            number of zero or more, or a majority that is no share from a half to less than one.

    Examples:
        >>> import technopark as tp
        >>> result = tp.membership.count({"Moscow": 121, "Istanbul": 45, "Utrecht": 39})
        >>> result.elected, result.total, result.share("Moscow")
        ('Moscow', 205, Fraction(121, 205))
    """
    faults: list[TechnoparkError] = [
        InvalidValueError(f"votes for {name}", given, "a whole number of zero or more")
        for name, given in votes.items()
        if not _is_count(given)
    ]
    faults.extend(
        InvalidValueError("candidate", name, "a text that is not empty")
        for name in votes
        if not name.strip()
    )
    if not faults and not sum(votes.values()):
        faults.append(InvalidValueError("votes", dict(votes), "one vote at least"))
    above = None if majority is None else fraction(majority, "majority")
    if above is not None and not _HALF <= above < 1:
        faults.append(InvalidValueError("majority", majority, "a half, or more and less than one"))
    raise_all(faults)
    ordered = sorted(votes.items(), key=lambda each: (-each[1], each[0]))
    return Count(votes=tuple(ordered), majority=above)


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
