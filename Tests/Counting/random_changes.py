"""Changes on the day as a secretary might type them: mostly such as can be made, some of them slips."""


class RandomChanges:
    """The part of a walk that changes what was prepared."""

    def change(self):
        return self.dice.choice([self.change_due, self.add_speaker, self.add_speaker, self.take_out, self.put_back, self.move_part])()

    def change_due(self):
        who = self.dice.choice(self.plan.panels * 3 + self.plan.speakers)
        number = who.due + self.dice.choice([-2, -1, 0, 1, 2, 3])
        self.take("due", who=who.id, number=max(0, number), reason="the list was wrong" if self.chance(0.5) else None)

    def add_speaker(self):
        number = len(self.plan.speakers) + (0 if self.chance(0.05) else 1)
        group = self.dice.choice(self.plan.groups) if self.plan.groups and not self.chance(0.05) else None
        members = [place for place, s in enumerate(self.hall.queue, 1) if self.plan.speaker(s).group == group]
        position = self.dice.choice(members + [len(self.hall.queue) + 1]) if self.chance(0.4) and members else None
        panels = [self.dice.choice(self.plan.panels).id for _ in range(self.dice.randint(1, 2))] if self.chance(0.4) else None
        self.take("add", unit=f"Unit {number}", post="Secretary", group=group, position=position,
                  form=self.dice.choice([None, None, "site", "written"]), due=self.dice.choice([None, 1, 2]), panels=panels,
                  id=self.dice.choice([None, f"s{number}", f"s{number}", "A"]), reason="left out" if self.chance(0.5) else None)

    def take_out(self):
        self.take("remove", speaker=self.dice.choice(self.plan.speakers).id, reason="merged")

    def put_back(self):
        out = [s.id for s in self.plan.speakers if self.hall.is_out(s.id)]
        self.take("restore", speaker=self.dice.choice(out if out and self.chance(0.8) else [s.id for s in self.plan.speakers]))

    def move_part(self):
        count = len(self.plan.agenda)
        self.take("reorder", part=self.dice.randint(1, count), position=self.dice.randint(1, count + (self.dice.random() < 0.1)),
                  reason="a guest leaves early" if self.chance(0.5) else None)
