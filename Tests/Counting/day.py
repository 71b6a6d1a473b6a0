"""What changes on the day (Sessions/README.md, table of commands and "What changes on the day")."""
import copy

from plans import Speaker

OUT = "taken-out"


class Day:
    """The part of a hall that turns out otherwise than it was prepared."""

    def change_plan(self):
        """A plan of this hall's own: the halls before it keep theirs."""
        self.plan = copy.deepcopy(self.plan)

    def is_out(self, speaker):
        return self.states[speaker] == OUT

    def in_order(self, agenda):
        """What the order of the parts must keep to, and whether it does."""
        parts = [part for part, _ in agenda]
        reports = parts.index("reports")
        return {"sign-in": "sign-in" not in parts or parts[0] == "sign-in",
                "appraisal": "appraisal" not in parts or parts.index("appraisal") > reports}

    def refuse_due(self, command):
        if self.is_adjourned:
            yield "phase"
            return
        panel = self.plan.panel(command.who)
        if not (1 if panel else 0) <= command.number <= 10000:
            yield "due outside"
        if command.number == (panel or self.plan.speaker(command.who)).due:
            yield "nothing changed"
        if any(present + leave > command.number for present, leave, _ in self.reports.get(command.who, [])):
            yield "more than due"

    def do_due(self, command):
        self.change_plan()
        (self.plan.panel(command.who) or self.plan.speaker(command.who)).due = command.number

    def refuse_add(self, command):
        if self.is_adjourned:
            yield "phase"
            return
        if any(len(vote.speakers) > 1 and vote.state != "voided" for vote in self.votes):
            yield "sheet opened"
        if any(speaker.unit == command.unit for speaker in self.plan.speakers):
            yield "unit taken"
        if command.id and (command.id in self.states or self.plan.panel(command.id)):
            yield "id taken"
        if bool(command.group) != bool(self.plan.groups) or (command.group and command.group not in self.plan.groups):
            yield "group"
        elif command.position is not None and command.position - 1 not in self.places(command.group):
            yield "place"
        reports = [group for part, group in self.plan.agenda[self.part or 0:] if part == "reports"]
        if command.form != "written" and not any(group in (None, command.group) for group in reports):
            yield "reports over"

    def places(self, group):
        """Where a speaker of the group can stand, from 0."""
        members = [place for place, speaker in enumerate(self.queue) if self.plan.speaker(speaker).group == group]
        return range(members[0], members[-1] + 2)

    def do_add(self, command):
        identifier = command.id or next(f"added-{n}" for n in range(1, 1000) if f"added-{n}" not in self.states)
        place = self.places(command.group)[-1] if command.position is None else command.position - 1
        self.change_plan()
        self.plan.speakers.append(
            Speaker(identifier, command.unit, command.due or 1, command.group, command.form == "written"))
        for panel in command.panels or []:
            self.plan.panel(panel).own_units.append(identifier)
        self.queue.insert(place, identifier)
        self.states[identifier] = "in-writing" if command.form == "written" else "waiting"

    def refuse_remove(self, command):
        if self.is_adjourned:
            yield "phase"
            return
        if self.is_out(command.speaker):
            yield "out already"
        vote = self.last_vote(command.speaker)
        if vote and vote.state in ("open", "closed"):
            yield "vote not over"

    def do_remove(self, command):
        before = self.states[command.speaker]
        if self.turn == command.speaker:
            before = "done" if self.stage else "waiting"
            self.end_turn(OUT)
        self.states[command.speaker] = OUT
        self.before_out[command.speaker] = before

    def refuse_restore(self, command):
        if self.is_adjourned:
            yield "phase"
        elif self.states[command.speaker] == "done":
            yield "not waiting"
        elif self.states[command.speaker] in ("waiting", "current"):
            yield "not set aside"

    def do_restore(self, command):
        self.states[command.speaker] = self.before_out.pop(command.speaker, "waiting")

    def refuse_reorder(self, command):
        if self.is_adjourned:
            yield "phase"
            return
        count = len(self.plan.agenda)
        if not (1 <= command.part <= count and 1 <= command.position <= count):
            yield "no such part"
            return
        begun = 0 if self.part is None else self.part + 1
        if min(command.part, command.position) <= begun:
            yield "parts begun"
        if command.part == command.position:
            yield "nothing changed"
        kept = self.in_order(self.moved(command))
        if any(holds and not kept[rule] for rule, holds in self.in_order(self.plan.agenda).items()):
            yield "order of parts"

    def moved(self, command):
        agenda = list(self.plan.agenda)
        agenda.insert(command.position - 1, agenda.pop(command.part - 1))
        return agenda

    def do_reorder(self, command):
        self.change_plan()
        self.plan.agenda = self.moved(command)
