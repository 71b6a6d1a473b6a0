"""The arithmetic of counting, by Sessions/README.md, "How it is counted": exact fractions, each figure rounded where it is printed."""
from dataclasses import dataclass, field, replace
from fractions import Fraction


def rounded(value):
    """Hundredths of a non-negative value, half away from zero."""
    return int(Fraction(value) * 100 + Fraction(1, 2))


def share(count, base):
    """Hundredths of a percent; nothing of nothing is nothing."""
    return rounded(Fraction(100 * count, base)) if base else 0


def mean(marks, points):
    """Hundredths of a point, from the marks given alone; none where nobody gave one."""
    given = sum(marks.values())
    return rounded(Fraction(sum(count * points(mark) for mark, count in marks.items()), given)) if given else None


def weighted(values, weights):
    """Figures made of printed figures, in hundredths. None while one that has a weight is missing."""
    counted = {key: weight for key, weight in weights.items() if weight}
    if not counted or any(values.get(key) is None for key in counted):
        return None
    total = sum(Fraction(values[key] * weight, 100) for key, weight in counted.items())
    return rounded(total / sum(counted.values()))


@dataclass
class Count:
    """What one panel's sheets say of one speaker by one criterion."""
    issued: int
    returned: int
    invalid: int
    abstained: int
    rows: int
    own: int
    marks: dict = field(default_factory=dict)

    @property
    def is_void(self):
        return self.returned > self.issued

    @property
    def valid(self):
        """Ballots that rate: neither void as sheets nor as rows, nor of the speaker's own people."""
        return self.returned - self.invalid - self.rows - self.own

    def on_own_ballots(self):
        """A count nobody opened a vote for is of ballots with one row: a void row is a void ballot."""
        return replace(self, invalid=self.invalid + self.rows, rows=0)

    @property
    def sheets(self):
        return (self.issued, self.returned, self.invalid)


def base(kind, count, there, own_members):
    """What percentages are of. Whoever may not rate the speaker is in none of them; `there` are present or due."""
    rating = count.returned - count.own
    return {"valid": count.valid, "returned": rating}.get(kind, max(there - own_members, rating))


def ranks(totals):
    """Places by total, the highest first: equal totals share one, and the places they take up are left out."""
    return {key: 1 + sum(other > total for other in totals.values()) for key, total in totals.items()}


def grade_by_bands(bands, total):
    return next((grade for grade, least in bands if total >= least), bands[-1][0])


def places(quota, people):
    """How many may have the best grade; parts of a place are none."""
    return people * quota // 10000


def proposed_grades(bands, quota, totals):
    """Each speaker's grade by the bands; within the quota the first band's goes by rank."""
    if not bands:
        return {}
    grades = {key: grade_by_bands(bands, total) for key, total in totals.items()}
    if quota is None or len(bands) < 2:
        return grades
    free = places(quota, len(totals))
    for key, total in totals.items():
        sharing = sum(other >= total for other in totals.values())
        if grades[key] == bands[0][0] and sharing > free:
            grades[key] = bands[1][0]
    return grades
