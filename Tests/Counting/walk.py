"""A random session: steps as a secretary might type them, slips and all, each with what the rules predict of it."""
from hall import Command
from random_changes import RandomChanges
from random_counts import RandomCounts
from timeline import Export, Step, Timeline


class Walk(RandomCounts, RandomChanges):
    def __init__(self, plan, dice, is_smooth=False):
        self.first_plan, self.dice, self.is_smooth = plan, dice, is_smooth
        self.timeline = Timeline(plan)
        self.steps, self.exports = [], []
        self.seconds = 9 * 3600
        self.favourite = {}  # A distribution used again makes equal totals,
        self.minds = {}  # as does a speaker on whom everybody is of one mind; a band may begin there, too.

    @property
    def hall(self):
        return self.timeline.hall

    @property
    def plan(self):
        """As it was prepared, with what has changed since."""
        return self.hall.plan

    def take(self, name, **arguments):
        command = Command(name, {key: value for key, value in arguments.items() if value is not None})
        if name == "attend" or self.dice.random() < 0.5:
            self.seconds += self.dice.randint(1, 120)
        refusals = self.timeline.refusals(command)
        if not refusals:
            self.timeline.apply(command)
        self.steps.append(Step(self.seconds, command, refusals))
        return not refusals

    def chance(self, probability):
        return self.dice.random() < probability

    def slips(self, probability):
        """Something goes wrong; seldom in a smooth session."""
        return self.chance(probability / 6 if self.is_smooth else probability)

    def export(self):
        self.exports.append(Export(len(self.steps), self.hall, list(self.timeline.taken_back)))

    # The course of a session

    def run(self):
        length = self.dice.choice([15, 30, 50, 80])
        pause = self.dice.randint(0, length) if self.chance(0.4) else None
        self.begin()
        if self.is_smooth:
            self.rate_everybody()
            length //= 3
        for index in range(length):
            self.move()
            if index == pause and self.hall.is_open:
                self.export()
        self.finish_vote()
        if self.hall.is_open:
            if self.chance(0.6):
                self.end()
            self.export()
        return self

    def begin(self):
        if self.chance(0.1):
            self.attend()
        if self.chance(0.1):
            self.change()
        self.take("open")
        if self.chance(0.1):
            self.take("open")
        panels = list(self.plan.panels)
        self.dice.shuffle(panels)
        for panel in panels[: len(panels) if not self.slips(0.15) else self.dice.randint(0, len(panels))]:
            self.sign_in(panel)
        for speaker in self.plan.speakers:
            if self.chance(0.3):
                self.attend(speaker)
        if not self.take("next") and self.chance(0.9):
            self.take("quorum", reason="all agreed")
            self.take("next")

    def think_alike(self):
        choices = [100, 90, 80] if self.plan.in_points else self.plan.grade_ids
        self.minds = {s.id: self.dice.choice(choices[:1] * 3 + choices) for s in self.plan.speakers if self.chance(0.5)}

    def rate_everybody(self):
        """One vote on all of them or one each, opened or by hand, and counted to the end; then most grades are confirmed."""
        if self.chance(0.7):
            self.think_alike()
        if self.plan.criteria or self.plan.typed_twice or self.chance(0.5):
            for who in ["all"] if self.chance(0.3) else [s.id for s in self.plan.speakers]:
                self.take("poll", who=who, channels="paper")
                self.take("close")
                self.finish_vote()
        else:
            for speaker in self.plan.speakers:
                for panel in self.plan.panels:
                    self.tally(panel.id, speaker.id, None, self.hall.last_vote(speaker.id))
        for _ in range(self.dice.randint(0, 2 * len(self.plan.speakers))):
            self.decide()

    def move(self):
        vote = self.hall.under_way()
        if self.plan.kept and self.chance(0.3):
            return self.decide_carried()
        if self.chance(0.05):
            return self.dice.choice([self.change, self.undo, self.undo, self.recess, self.attend, self.begin_again, self.presence])()
        if vote and vote.state == "open" and self.chance(0.7):
            return self.dice.choice([self.issue, self.issue, self.doubt, self.close, self.close, self.close, self.attend])()
        if vote and vote.state == "closed" and self.chance(0.85):
            return self.count_closed(vote)
        moves = [self.change] * 2 + [self.flow] * 6 + [self.poll] * 5 + [self.tally_by_hand] * 7 + [self.decide] * 6 + [self.attend] * 2
        moves += [self.revote, self.void, self.close, self.publish, self.issue, self.doubt, self.undo, self.recess, self.set_aside, self.presence]
        return self.dice.choice(moves)()

    def end(self):
        if self.hall.in_recess:
            self.take("reconvene")
        self.finish_vote()
        self.take("adjourn")
        for _ in range(self.dice.randint(0, 6)):
            self.dice.choice([self.decide] * 5 + [self.undo_late, self.poll, self.presence])()

    def finish_vote(self):
        """What is under way is counted to its end, most times."""
        if not self.hall.under_way() or not self.hall.may_count:
            return
        vote = self.hall.under_way()
        if vote.state == "open":
            self.take(*self.dice.choice([("close",), ("close",), ("adjourn",)]))
            if self.hall.is_adjourned or self.hall.under_way() is not vote:
                vote = self.hall.under_way()
        for _ in range(200):
            vote = self.hall.under_way()
            if not vote or vote.state != "closed" or self.chance(0.02):
                break
            self.count_closed(vote)
        vote = self.hall.under_way()
        if vote and vote.state == "open":
            self.take("void", reason="broken off")

    # Moves

    def flow(self):
        self.take(self.dice.choice(["next"] * 4 + ["report", "questions", "finish"]))

    def begin_again(self):
        self.take(self.dice.choice(["open", "next", "report"]))

    def recess(self):
        if self.hall.in_recess or self.chance(0.1):
            self.take("reconvene")
        else:
            self.take("recess")
            if self.chance(0.5):
                self.take("reconvene")

    def set_aside(self):
        speaker = self.dice.choice(self.plan.speakers).id
        self.take(self.dice.choice(["skip", "absent"]), speaker=speaker, reason="ill")

    def undo(self):
        self.take_back()
        while self.chance(0.3):
            self.dice.choice([self.take_back, self.take_back, lambda: self.take("redo")])()
        if self.chance(0.5):
            self.take("redo")

    def undo_late(self):
        """After the adjournment, and not as far back as that."""
        if self.timeline.before and self.timeline.before[-1].is_adjourned:
            self.take_back()

    def take_back(self):
        self.take("undo", reason="a slip" if self.chance(0.4) else None, by="Recorder" if self.chance(0.2) else None)

    def sign_in(self, panel):
        present = panel.due if self.chance(0.5) else self.dice.randint(panel.due * 2 // 3, panel.due)
        leave = self.dice.randint(0, panel.due - present) if self.chance(0.3) else None
        self.take("attend", who=panel.id, present=present, leave=leave, reason="on duty" if leave and self.chance(0.5) else None)

    def attend(self, who=None):
        who = who or self.dice.choice(self.plan.panels * 3 + self.plan.speakers)
        if self.chance(0.1):
            self.take("attend", who=who.id, present=who.due + self.dice.randint(0, 2), leave=self.dice.randint(0, 2))
        else:
            self.take("attend", who=who.id, present=self.dice.randint(who.due // 2, who.due))

    def rated_before(self, speakers):
        return any(self.hall.last_vote(s) for s in speakers)

    def poll(self):
        who = self.dice.choice(["all", None] + [s.id for s in self.plan.speakers] * 2)
        panels = None
        if self.chance(0.12):
            panels = sorted(self.dice.sample([p.id for p in self.plan.panels], self.dice.randint(1, len(self.plan.panels))))
        channels = "paper" if self.plan.channels != ["paper"] or self.chance(0.1) else None
        asked = self.hall.polled(Command("poll", {"who": who} if who else {}))
        reason = "again" if self.rated_before(asked) != self.chance(0.1) else None
        self.take("poll", who=who, panels=panels, channels=channels, reason=reason)

    def a_round(self):
        """The number of a vote, also of one that is not there; votes by hand are not opened, closed or announced by number."""
        numbers = [vote.id for vote in self.hall.votes if not vote.by_hand] + [len(self.hall.votes) + 1]
        return self.dice.choice(numbers) if self.chance(0.08) else None

    def issue(self):
        panel = self.dice.choice(self.plan.panels)
        present = self.hall.attendance.get(panel.id, (panel.due,))[0]
        self.take("issue", panel=panel.id, number=max(0, present - self.dice.choice([0, 0, 0, 1, 2, -1])), round=self.a_round())

    def close(self):
        self.take("close", round=self.a_round())

    def publish(self):
        self.take("publish", round=self.a_round())

    def void(self):
        self.take("void", reason="not in order", round=self.dice.choice([None] + list(range(1, len(self.hall.votes) + 1))))

    def presence(self):
        panel, vote = self.dice.choice(self.plan.panels), self.hall.under_way()
        speaker = self.dice.choice(vote.speakers if vote and vote.speakers else [s.id for s in self.plan.speakers]) if self.chance(0.7) else None
        round_number = self.dice.randint(1, len(self.hall.votes) + 1) if not speaker or self.chance(0.1) else None
        self.take("presence", panel=panel.id, present=self.dice.randint(panel.due // 2, panel.due + 1), reason="counted again",
                  by="Recorder", speaker=speaker, round=round_number)

    def revote(self):
        self.take("revote", speaker=self.dice.choice(self.plan.speakers).id, reason="asked for")

    def doubt(self):
        ruling = self.dice.choice(["void", "void", "blank"] + self.some_marks())
        speaker = self.dice.choice(self.plan.speakers).id if self.chance(0.7) else None
        criterion = self.dice.choice(self.plan.criteria)[0] if speaker and self.plan.criteria and self.chance(0.9) else None
        self.take("doubt", panel=self.dice.choice(self.plan.panels).id, ruling=ruling, speaker=speaker, criterion=criterion,
                  reason="two marks" if self.chance(0.5) else None)

    def some_marks(self):
        return [str(self.dice.randint(0, 100))] if self.plan.in_points else self.plan.grade_ids

    def count_closed(self, vote):
        missing = [(panel, speaker, criterion) for panel in vote.panels for speaker in vote.speakers
                   for criterion in self.hall.criteria() if (panel, speaker, criterion) not in vote.counts]
        if not missing and self.chance(0.06):
            self.presence()
        if not missing or self.slips(0.03):
            if not self.take("publish"):
                self.dice.choice([self.void_last, self.void_last, self.doubt])()
        elif self.slips(0.05):
            self.dice.choice([self.doubt, self.issue, self.close, self.attend, self.poll])()
        else:
            self.tally(*self.dice.choice(missing), vote)

    def void_last(self):
        self.take("void", reason="not in order")

    def tally_by_hand(self):
        speaker = self.dice.choice(self.plan.speakers).id
        vote = self.hall.last_vote(speaker)
        wanted = [p.id for p in self.plan.panels]
        if vote and vote.by_hand:
            wanted = [p for p in wanted if (p, speaker, None) not in vote.counts] or wanted
        criterion = self.dice.choice(self.plan.criteria)[0] if self.plan.criteria and self.chance(0.8) else None
        self.tally(self.dice.choice(wanted), speaker, criterion, vote)

    def tally(self, panel, speaker, criterion, vote):
        count = self.repeated(vote, (panel, speaker, criterion)) or self.random_count(panel, speaker, criterion, vote)
        entry = "first" if self.plan.typed_twice and self.chance(0.05) else None
        spoken = speaker if speaker != self.hall.turn or self.chance(0.7) else None
        self.take("tally", panel=panel, count=count, criterion=criterion, speaker=spoken, entry=entry,
                  round=vote.id if vote and self.chance(0.05) else None)

    def repeated(self, vote, key):
        """The second entry of a count that is typed twice."""
        return vote.first_entries.get(key) if vote and self.chance(0.85) else None

    # Decisions

    def decide_carried(self):
        """Of a row of last year; now and then of one that the plan has by hand."""
        numbers = list(self.hall.rows) * 4 + [number for _, number, _ in self.plan.kept.by_hand]
        if not numbers:
            return
        problem = self.dice.choice(numbers)
        waiting = [number for number, row in self.hall.rows.items() if row.closing == "submitted"]
        kind = self.dice.choice(["accept", "accept", "accept", "prolong", "prolong", "return", "stand"])
        if waiting and kind in ("accept", "return") and self.chance(0.7):
            problem = self.dice.choice(waiting)
        if kind == "accept":
            row = self.hall.rows.get(problem)
            posts = ["Signer A", "Signer B", "Signer B", "Signer C", "Signer C", "Deputy"] + ([row.kept.owner] if row else [])
            self.take("accept", problem=problem, by=self.dice.choice(posts), rank=self.dice.choice(["junior", "senior", "senior", "chief", None])
                      if self.plan.kept.rules.signatures == 2 else None)
        elif kind == "prolong":
            self.take("prolong", problem=problem, deadline=self.dice.choice(["2026-12-31", "2027-04-30", "2027-09-30"]), approver="Leader",
                      reason="more to do")
        elif kind == "return":
            self.take("return", problem=problem, reason="not enough", by=self.dice.choice(["Chair", None]))
        else:
            self.take("stand", problem=problem, reason=self.dice.choice(["goes on", None]))

    def decide(self):
        speaker = self.dice.choice(self.plan.speakers).id
        rated = [s.id for s in self.plan.speakers if self.hall.is_announced(s.id)]
        if rated and self.chance(0.8):
            speaker = self.dice.choice(rated)
        reason = "by the committee" if self.chance(0.5) else None
        kind = self.dice.choice(["score", "score", "grade", "grade", "grade", "consequence", "consequence"])
        if kind == "score":
            points = self.dice.choice([self.dice.randint(0, 10000), 9000, 8500, 10001])
            sources = list(self.plan.weights) if self.chance(0.9) else ["routine", "cross"]
            sources = [source for source in sources if source != "session"] or ["routine"]
            self.take("score", source=self.dice.choice(sources), points=points, speaker=speaker)
        elif kind == "grade":
            grade = self.dice.choice(self.plan.grade_ids) if reason or self.chance(0.5) else None
            self.take("grade", grade=grade, reason=reason if grade else None, speaker=speaker)
        else:
            actions = [rule.action for rule in self.plan.consequences] or ["talk"]
            name = self.dice.choice(["confirm", "confirm", "dismiss"])
            self.take(name, action=self.dice.choice(actions), reason=reason or ("not now" if name == "dismiss" else None), speaker=speaker)
