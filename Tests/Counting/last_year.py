"""Rows of last year in the hall: what is decided of them, and what they come to (Sessions/README.md, "What is taken over")."""
import copy
from dataclasses import dataclass, field

from register_rows import HELD_ON


@dataclass
class HallRow:
    """A row of the register, and what this hall has decided of it."""
    kept: object
    speaker: str
    decisions: list = field(default_factory=list)
    returned: bool = False
    accepted: bool = False

    @property
    def closing(self):
        return "sent-back" if self.returned else self.kept.closing

    @property
    def is_overdue(self):
        """The day its evidence came stops the clock while others look at it."""
        reached = self.kept.handed_in_on if self.closing in ("submitted", "in-notice") else HELD_ON
        return bool(self.kept.deadline) and self.kept.deadline < reached


class LastYear:
    """The part of a hall that decides on what was carried over."""

    def carry_over(self, plan):
        self.rows = {}
        for speaker in plan.speakers if plan.kept else []:
            for row in plan.kept.carried(speaker.unit):
                self.rows[row.number] = HallRow(copy.deepcopy(row), speaker.id)

    def refuse_carried(self, command, needs_evidence=False):
        """What all four decisions have in common."""
        if not self.is_open or self.is_adjourned:
            yield "phase"
            return
        row = self.rows.get(command.problem)
        if not row:
            yield "not from the register"
            return
        if row.accepted:
            yield "accepted here"
        if needs_evidence and (row.closing != "submitted" or row.accepted):
            yield "no evidence"

    def refuse_accept(self, command):
        yield from self.refuse_carried(command, needs_evidence=True)
        row = self.rows.get(command.problem)
        if not row or row.closing != "submitted":
            return
        kept, rules = row.kept, self.plan.kept.rules
        if kept.needs_check and not kept.is_checked:
            yield "not checked"
        if command.by in [kept.handed_in_by, kept.owner] + [post for post, _ in kept.signed]:
            yield "own signature"
        if rules.signatures == 2:
            known = not rules.ranks or command.rank in rules.ranks
            if not command.rank or not known or command.rank in [rank for _, rank in kept.signed]:
                yield "rank"

    def do_accept(self, command):
        row, rules = self.rows[command.problem], self.plan.kept.rules
        row.kept.signed.append((command.by, command.rank))
        if len(row.kept.signed) == rules.signatures:
            row.accepted, row.kept.closing = True, "in-notice" if rules.notice_days else "closed-out"
        self.decided(row, "accepted", by=command.by, rank=command.rank)

    def refuse_prolong(self, command):
        yield from self.refuse_carried(command)
        row = self.rows.get(command.problem)
        if not row:
            return
        if not row.kept.deadline:
            yield "no deadline"
            return
        if (row.kept.asked_on or HELD_ON) > row.kept.deadline:
            yield "asked too late"
        if command.deadline <= row.kept.deadline:
            yield "not later"

    def do_prolong(self, command):
        row = self.rows[command.problem]
        row.kept.deadline, row.kept.extensions = command.deadline, row.kept.extensions + 1
        self.decided(row, "extended", to=command.deadline, askedOn=row.kept.asked_on, approver=command.approver, reason=command.reason)

    def refuse_return(self, command):
        yield from self.refuse_carried(command, needs_evidence=True)

    def do_return(self, command):
        row = self.rows[command.problem]
        row.returned, row.kept.signed = True, []
        self.decided(row, "returned", by=command.by, reason=command.reason)

    def refuse_stand(self, command):
        yield from self.refuse_carried(command)

    def do_stand(self, command):
        self.decided(self.rows[command.problem], "stands", reason=command.reason)

    def decided(self, row, kind, **said):
        row.decisions.append({kind: {key: value for key, value in said.items() if value is not None}})

    # Figures

    def last_year(self, speaker):
        """All rows, those closed out before and here, and of the open ones those in notice, extended, overdue, reopened."""
        kept, unit = self.plan.kept, self.plan.speaker(speaker).unit
        rows = [row for row in self.rows.values() if row.speaker == speaker]
        still = [row for row in rows if row.closing != "closed-out"]
        planned = [deadline for holder, number, deadline in kept.by_hand if holder == speaker and number not in self.rows]
        before, carried = kept.closed(unit), len(rows) + len(planned)
        return {
            "rows": before + carried, "closedBefore": before, "carried": carried, "closedHere": len(rows) - len(still),
            "open": len(still) + len(planned), "inNotice": sum(row.closing == "in-notice" for row in still),
            "extended": sum(row.kept.extensions > 0 for row in still),
            "overdue": sum(row.is_overdue for row in still) + sum(bool(deadline) and deadline < HELD_ON for deadline in planned),
            "reopened": sum(row.kept.reopenings > 0 for row in still),
        }

    def last_years(self):
        """By speaker, of those that had any."""
        figures = {speaker: self.last_year(speaker) for speaker in self.queue}
        return {speaker: counts for speaker, counts in figures.items() if counts["rows"]}

    def last_year_in_all(self):
        figures = [self.last_year(speaker) for speaker in self.queue]
        return {key: sum(counts[key] for counts in figures) for key in figures[0]}
