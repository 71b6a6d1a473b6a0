"""What the votes of a hall come to: points, scores, ranks, proposed grades, consequences; and what is decided on them."""
import figures


class Results:
    """The standings of a hall as it is now."""

    def __init__(self, hall, announced_only=False):
        self.hall, self.plan = hall, hall.plan
        speakers = [s.id for s in self.plan.speakers]
        self.last = {s: hall.last_vote(s) for s in speakers if not announced_only or hall.is_announced(s)}
        self.last |= {s: None for s in speakers if s not in self.last}
        self.points = {s: self.panel_points(s) for s in speakers}
        self.score = {s: self.score_of(s) for s in speakers}
        self.total = {s: self.total_of(s) for s in speakers}
        self.totals = {s: total for s, total in self.total.items() if total is not None}
        ranked = {s: total for s, total in self.totals.items() if not hall.is_out(s)}
        self.rank = figures.ranks(ranked)
        self.places = None if self.plan.quota is None else figures.places(self.plan.quota, len(ranked))
        self.proposed = figures.proposed_grades(self.plan.bands, self.plan.quota, ranked)

    def panel_points(self, speaker):
        """A panel's points of the speaker's last vote, by panel; a void count has none."""
        vote = self.last[speaker]
        if not vote or vote.state == "voided":
            return {}
        return {panel: self.points_of(vote, panel, speaker) for panel in vote.panels}

    def points_of(self, vote, panel, speaker):
        rows = {c: vote.counts.get((panel, speaker, c)) for c in self.hall.criteria()}
        if any(row is None or row.is_void for row in rows.values()):
            return None
        means = {c: self.mean(row) for c, row in rows.items()}
        return figures.weighted(means, self.plan.criterion_weights) if self.plan.criteria else means[None]

    def mean(self, count):
        points = dict((grade, points) for grade, _, points in self.plan.grades)
        return figures.mean(count.marks, (lambda mark: mark) if self.plan.in_points else points.__getitem__)

    def score_of(self, speaker):
        if not self.last[speaker] or not self.hall.has_result(self.last[speaker]):
            return None
        return figures.weighted(self.points[speaker], self.plan.panel_weights)

    def total_of(self, speaker):
        values = {"session": self.score[speaker]} | {source: self.hall.scores.get((speaker, source)) for source in ("routine", "cross")}
        return figures.weighted(values, self.plan.weights)

    def is_withheld(self, vote, panel):
        """Below the minimum sample, as far as is known."""
        returned = [row.returned for row in vote.rows(panel)] or [0]
        return returned[0] < self.plan.minimum_sample

    def hides_score(self, speaker):
        """A panel below the minimum sample that has a weight keeps everything made of it back."""
        vote = self.last[speaker]
        weights = self.plan.panel_weights
        return bool(vote) and any(
            weights[panel] and vote.rows(panel) and self.is_withheld(vote, panel) for panel in vote.panels)

    def hides_total(self, speaker):
        return "session" in self.plan.weights and self.hides_score(speaker)

    def base_of(self, vote, panel, speaker, count):
        there = vote.due[panel] if self.plan.base == "due" else vote.present[panel]
        return figures.base(self.plan.base, count, there, self.hall.own_members(panel, speaker))

    def proposals(self, speaker):
        return [rule for rule in self.plan.consequences if self.is_met(rule, speaker)]

    def is_met(self, rule, speaker):
        vote = self.last[speaker]
        if not vote or not self.hall.has_result(vote):
            return False
        if rule.overall:
            confirmed = self.hall.grade_of(speaker)
            return (confirmed[0] if confirmed else self.proposed.get(speaker)) in rule.grades
        rows = [(key[0], count) for key, count in vote.counts.items() if key[1] == speaker]
        marks = sum(count.marks.get(grade, 0) for _, count in rows for grade in set(rule.grades))
        base = sum(self.base_of(vote, panel, speaker, count) for panel, count in rows)
        return marks > 0 and figures.share(marks, base) >= rule.share


class Told(Results):
    """What may be told: of each speaker the last vote, where that is announced; and nothing a small panel would be known by."""

    def __init__(self, hall):
        super().__init__(hall, announced_only=True)
        withheld = [s for s in self.totals if self.hides_total(s)]
        for speaker in withheld:
            self.total[speaker] = None
        if withheld:
            self.rank = {}
        for speaker in self.totals if withheld and self.plan.quota is not None else withheld:
            self.proposed.pop(speaker, None)
