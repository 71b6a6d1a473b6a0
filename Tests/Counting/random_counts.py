"""Random figures of a count: mostly such as can be true of the hall, some of them typed wrong."""
from figures import Count


class RandomCounts:
    """The part of a walk that fills in counts."""

    def random_count(self, panel, speaker, criterion, vote):
        dice = self.dice
        present = (vote.present.get(panel) if vote else None) or self.hall.attendance.get(panel, (self.plan.panel(panel).due,))[0]
        sheets = vote.sheets(panel) if vote and not vote.by_hand and not self.chance(0.02) else None
        of_sheets, of_row = (panel, None, None), (panel, speaker, criterion)
        ruled = lambda ruling, place: len(self.hall.ruled(vote, *place, ruling)) if vote else 0
        if sheets:
            issued, returned, invalid = sheets
        else:
            issued = vote.issued[panel] if vote and panel in vote.issued and not self.chance(0.05) else self.close_to(present)
            returned = max(0, issued - (dice.choice([0, 1, 2, 3, -1]) if self.slips(0.4) else 0))
            invalid = min(returned, max(ruled("void", of_sheets), dice.choice([0, 1, 2]) if self.slips(0.5) else 0))
        left = returned - min(invalid, returned)
        own = min(left, self.hall.own_members(panel, speaker) if self.chance(0.8) else dice.randint(0, 2))
        rows = min(left - own, max(ruled("void", of_row), dice.choice([0, 1]) if self.slips(0.5) else 0))
        abstained = min(left - own - rows, max(ruled("blank", of_row), dice.choice([0, 1, 2, left]) if self.slips(0.5) else 0))
        number = left - own - rows - abstained
        marks = {self.minds[speaker]: number} if speaker in self.minds and number else self.random_marks(panel, number)
        for mark in self.some_marks() if vote else []:
            self.meet_ruling(marks, mark, ruled(mark, of_row))
        count = Count(issued, returned, invalid, abstained, rows, own, marks)
        return self.slipped(count) if self.slips(0.06) else count

    def close_to(self, present):
        return max(0, present - (self.dice.choice([1, 2, 5, -1]) if self.slips(0.4) else 0))

    def random_marks(self, panel, number):
        if number in self.favourite and self.chance(0.4):
            return dict(self.favourite[number])
        marks = {}
        choices = [self.dice.choice([self.dice.randint(0, 100), 90, 85, 100]) for _ in range(4)] if self.plan.in_points else self.plan.grade_ids
        weights = [self.dice.random() ** 3 + 0.01 for _ in choices]
        for mark in self.dice.choices(choices, weights, k=number):
            marks[mark] = marks.get(mark, 0) + 1
        self.favourite[number] = dict(marks)
        return marks

    def meet_ruling(self, marks, mark, number):
        """Moves ballots to a grade that a scrutineer's decision asks for."""
        mark = int(mark) if self.plan.in_points else mark
        while marks.get(mark, 0) < number and any(n for other, n in marks.items() if other != mark):
            giving = next(other for other, n in marks.items() if n and other != mark)
            marks[giving] -= 1
            marks[mark] = marks.get(mark, 0) + 1

    def slipped(self, count):
        """One figure typed wrong."""
        figure = self.dice.choice(["issued", "returned", "invalid", "abstained", "rows", "own"])
        setattr(count, figure, max(0, getattr(count, figure) + self.dice.choice([-1, 1, 2])))
        return count
