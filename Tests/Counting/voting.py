"""Votes: how one is opened, counted, announced, declared void and held again (Sessions/README.md, "Votes")."""
from dataclasses import dataclass, field


@dataclass
class Vote:
    id: int
    speakers: list
    panels: list
    number: int
    reason: str | None = None
    by_hand: bool = False
    state: str = "open"
    was_published: bool = False
    voided_because: str | None = None
    due: dict = field(default_factory=dict)  # Of each panel as the vote began.
    present: dict = field(default_factory=dict)  # Of each panel as the vote began, or as it was put right.
    corrections: list = field(default_factory=list)  # (panel, before, present, reason, by)
    issued: dict = field(default_factory=dict)
    counts: dict = field(default_factory=dict)  # (panel, speaker, criterion) → Count
    first_entries: dict = field(default_factory=dict)
    rulings: list = field(default_factory=list)  # (panel, speaker or None, criterion or None, ruling, reason)

    @property
    def was_announced(self):
        return self.state == "published" or self.was_published

    @property
    def is_under_way(self):
        return not self.by_hand and self.state in ("open", "closed")

    def rows(self, panel):
        return [count for key, count in self.counts.items() if key[0] == panel]

    def sheets(self, panel):
        """What was typed of the panel's sheets, by whichever row came first."""
        typed = [c for c in list(self.rows(panel)) + [c for key, c in self.first_entries.items() if key[0] == panel]]
        return typed[0].sheets if typed else None


class Voting:
    """The part of a hall that votes."""

    def speaker_of(self, command):
        return command.speaker or (self.turn if self.is_open and not self.is_adjourned else None)

    @property
    def is_voting(self):
        return any(vote.state == "open" and not vote.by_hand for vote in self.votes)

    def polled(self, command):
        if command.who and command.who != "all":
            return [command.who]
        return [self.turn] if self.turn and not command.who else self.everybody()

    def refuse_poll(self, command):
        if not self.may_count:
            yield "phase"
            return
        speakers = self.polled(command)
        last = [vote for vote in map(self.last_vote, speakers) if vote]
        if self.is_voting:
            yield "vote is open"
        if any(vote.is_under_way for vote in last):
            yield "not announced"
        if any(panel not in self.attendance for panel in command.panels or [p.id for p in self.plan.panels]):
            yield "not signed in"
        if last and not command.reason:
            yield "rated before"
        if not speakers:
            yield "nobody"
        if any(map(self.is_out, speakers)):
            yield "not waiting"

    def do_poll(self, command):
        self.open_vote(self.polled(command), command.panels or [p.id for p in self.plan.panels], command.reason)

    def open_vote(self, speakers, panels, reason, by_hand=False):
        """A first round has no reason, whatever was said."""
        again = any(map(self.last_vote, speakers))
        vote = Vote(len(self.votes) + 1, speakers, panels, 0, reason if again else None, by_hand)
        vote.present = {panel: self.attendance[panel][0] for panel in panels if panel in self.attendance}
        vote.due = {panel: self.plan.panel(panel).due for panel in panels}
        self.votes.append(vote)
        vote.number = max([self.number_of(vote, speaker) for speaker in speakers], default=1)
        return vote

    def refuse_under_way(self, vote):
        """Why this is not a vote that was opened and still awaits its result."""
        if not vote or (vote.by_hand and vote.state in ("open", "closed")):
            yield "no vote"
        elif vote.state in ("published", "voided"):
            yield "announced" if vote.state == "published" else "void"

    def refuse_issue(self, command):
        if not self.may_count:
            yield "phase"
            return
        vote = self.under_way(command.round)
        yield from self.refuse_under_way(vote)
        if vote and command.panel not in vote.panels:
            yield "not in this vote"
        elif vote:
            if command.number > vote.present.get(command.panel, 0):
                yield "more than present"
            if vote.rows(command.panel):
                yield "entered already"

    def do_issue(self, command):
        self.under_way(command.round).issued[command.panel] = command.number

    def refuse_close(self, command):
        if not self.may_count:
            yield "phase"
            return
        vote = self.under_way(command.round)
        yield from self.refuse_under_way(vote)
        if vote and vote.state == "closed":
            yield "closed already"

    def do_close(self, command):
        self.under_way(command.round).state = "closed"

    def refuse_presence(self, command):
        """Who was present at one vote is put right, for that vote alone."""
        if not self.is_open:
            yield "phase"
            return
        vote, panel = self.vote_of_presence(command), command.panel
        if not vote:
            yield "no vote"
        elif panel not in vote.panels:
            yield "not in this vote"
        else:
            if command.present > vote.due[panel]:
                yield "more than due"
            if vote.present.get(panel) == command.present:
                yield "so already"
            if (vote.by_hand or vote.state == "published") and command.present < self.most_issued(vote, panel):
                yield "more than present"

    def most_issued(self, vote, panel):
        return max([row.issued for row in vote.rows(panel)], default=vote.issued.get(panel, 0))

    def vote_of_presence(self, command):
        if command.round is None and command.speaker:
            return self.last_vote(command.speaker)
        return self.under_way(command.round)

    def do_presence(self, command):
        vote = self.vote_of_presence(command)
        vote.corrections.append((command.panel, vote.present.get(command.panel), command.present, command.reason, command.by))
        vote.present[command.panel] = command.present

    def refuse_void(self, command):
        if not self.may_count:
            yield "phase"
            return
        vote = self.under_way(command.round)
        if not vote:
            yield "no vote"
        elif vote.state == "voided":
            yield "void"

    def do_void(self, command):
        vote = self.under_way(command.round)
        vote.was_published = vote.state == "published"
        vote.state, vote.voided_because = "voided", command.reason

    def refuse_revote(self, command):
        if not self.may_count:
            yield "phase"
            return
        last = self.last_vote(command.speaker)
        if self.is_out(command.speaker):
            yield "not waiting"
        if not last or (last.by_hand and not last.counts):
            yield "nothing to repeat"
            return
        if self.is_voting and not last.by_hand:
            yield "vote is open"
        if last.is_under_way:
            yield "not announced"

    def do_revote(self, command):
        last = self.last_vote(command.speaker)
        self.open_vote([command.speaker], last.panels, command.reason, last.by_hand)

    def refuse_doubt(self, command):
        vote, speaker = self.under_way(command.round), self.ruling_speaker(command)
        if not self.may_count:
            yield "phase"
        else:
            yield from self.refuse_under_way(vote)
        if vote and (command.panel not in vote.panels or (speaker and speaker not in vote.speakers)):
            yield "not in this vote"
        if command.ruling != "void" and not speaker:
            yield "nobody is up"
        if speaker and bool(command.criterion) != bool(self.plan.criteria):
            yield "criterion"

    def ruling_speaker(self, command):
        return command.speaker if command.ruling == "void" else self.speaker_of(command)

    def do_doubt(self, command):
        self.under_way(command.round).rulings.append(
            (command.panel, self.ruling_speaker(command), command.criterion, command.ruling, command.reason))

    def refuse_publish(self, command):
        if not self.may_count:
            yield "phase"
            return
        vote = self.under_way(command.round)
        yield from self.refuse_under_way(vote)
        if vote and vote.state == "open":
            yield "vote is open"
        elif vote and vote.is_under_way:
            yield from self.gates(vote)

    def gates(self, vote):
        """What must hold of each panel before a vote is announced."""
        for panel in vote.panels:
            rows = vote.rows(panel)
            if not rows and panel not in vote.issued:
                yield "gate: issued"
            elif len(rows) < len(vote.speakers) * len(self.criteria()):
                yield "gate: rows"
            if any(row.is_void for row in rows):
                yield "gate: returned"
            if self.most_issued(vote, panel) > vote.present[panel]:
                yield "gate: present"

    def has_result(self, vote):
        """Counted in every row, and from no panel came back more than went out."""
        wanted = [(panel, s, c) for panel in vote.panels for s in vote.speakers for c in self.criteria()]
        return vote.state != "voided" and all(key in vote.counts and not vote.counts[key].is_void for key in wanted)

    def do_publish(self, command):
        self.under_way(command.round).state = "published"
