"""Counts as they are typed, panel by panel and row by row (Sessions/README.md, `tally`)."""


class Tallying:
    """The part of a hall that takes counts."""

    def target(self, command, speaker):
        """The vote a tally belongs to; none where it begins one by hand."""
        if command.round is not None:
            return self.under_way(command.round)
        return self.last_vote(speaker)

    def refuse_tally(self, command):
        panel, speaker = self.plan.panel(command.panel), self.speaker_of(command)
        if not self.may_count:
            yield "phase"
        if not panel:
            yield "unknown panel"
            return
        if not speaker:
            yield "nobody is up"
            return
        if bool(self.plan.criteria) != bool(command.criterion):
            yield "criterion"
        if not self.may_count or bool(self.plan.criteria) != bool(command.criterion):
            return
        if self.is_out(speaker):
            yield "not waiting"
        vote = self.target(command, speaker)
        if command.round is not None and not vote:
            yield "no vote"
            return
        yield from self.refuse_figures(command, speaker, vote)
        if vote:
            yield from self.refuse_entry(command, speaker, vote)
        elif self.plan.criteria or self.plan.typed_twice:
            yield "no vote opened"

    def refuse_figures(self, command, speaker, vote):
        """Whether the figures of one count can be true by themselves."""
        panel, count = command.panel, command.count
        known = vote.present if vote else {}
        present = known.get(panel, self.attendance.get(panel, (None,))[0])
        if present is None:
            yield "not signed in"
        elif count.issued > present:
            yield "more than present"
        if count.invalid + count.rows > count.returned:
            yield "more invalid"
        if sum(count.marks.values()) + count.abstained + count.rows + count.own != count.returned - count.invalid:
            yield "does not add up"
        if count.own > self.own_members(panel, speaker):
            yield "more own"

    def refuse_entry(self, command, speaker, vote):
        """Whether the vote still takes it, and whether it agrees with what is known of the vote."""
        panel, count = command.panel, command.count
        key = (panel, speaker, command.criterion)
        if speaker not in vote.speakers or panel not in vote.panels:
            yield "not in this vote"
            return
        if vote.state == "voided":
            yield "void"
        if key in vote.counts:
            yield "entered already"
        if vote.state == "published" and not vote.by_hand:
            yield "announced"
        if vote.by_hand:
            return
        if vote.state == "open":
            yield "vote is open"
        if panel in vote.issued and vote.issued[panel] != count.issued:
            yield "issued otherwise"
        sheets = len(self.ruled(vote, panel, None, None, "void"))
        if sheets > count.invalid:
            yield "ruled otherwise"
        wanted = [("void", count.rows + count.invalid - sheets), ("blank", count.abstained)] + [(grade, n) for grade, n in self.all_marks(count)]
        if any(len(self.ruled(vote, panel, speaker, command.criterion, ruling)) > n for ruling, n in wanted):
            yield "ruled otherwise"
        first = vote.first_entries.get(key)
        if first and command.entry != "first" and first != count:
            yield "entries differ"
        firsts = [entry for other, entry in vote.first_entries.items() if other[0] == panel and other != key]
        if any(other.sheets != count.sheets for other in vote.rows(panel) + firsts):
            yield "other sheets"

    def all_marks(self, count):
        marks = range(101) if self.plan.in_points else self.plan.grade_ids
        return [(str(mark), count.marks.get(mark, 0)) for mark in marks]

    def ruled(self, vote, panel, speaker, criterion, ruling):
        return [r for r in vote.rulings if r[:4] == (panel, speaker, criterion, ruling)]

    def do_tally(self, command):
        speaker = self.speaker_of(command)
        vote = self.target(command, speaker)
        if not vote:
            vote = self.open_vote([speaker], [p.id for p in self.plan.panels], None, by_hand=True)
        key = (command.panel, speaker, command.criterion)
        if self.plan.typed_twice and (key not in vote.first_entries or command.entry == "first"):
            vote.first_entries[key] = command.count
            return
        vote.counts[key] = command.count.on_own_ballots() if vote.by_hand else command.count
        if command.panel not in vote.present:
            vote.present[command.panel] = self.attendance[command.panel][0]
            vote.due[command.panel] = self.plan.panel(command.panel).due
        if vote.by_hand and len(vote.counts) == len(vote.panels):
            vote.state = "closed" if any(c.is_void for c in vote.counts.values()) else "published"
