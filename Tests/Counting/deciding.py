"""What a person decides on results: scores of other sources, grades, consequences (Sessions/README.md, table of commands)."""
from results import Results


class Deciding:
    """The part of a hall that decides."""

    @property
    def may_decide(self):
        return self.may_count or self.is_adjourned

    def is_announced(self, speaker):
        vote = self.last_vote(speaker)
        return bool(vote) and vote.state == "published"

    def refuse_score(self, command):
        if not self.may_decide:
            yield "phase"
            return
        if not self.speaker_of(command):
            yield "nobody is up"
        if command.source not in self.plan.weights:
            yield "no weight"
        if command.points > 10000:
            yield "above 100"

    def do_score(self, command):
        self.scores[self.speaker_of(command), command.source] = command.points

    def refuse_grade(self, command):
        speaker = self.speaker_of(command)
        if not self.may_decide:
            yield "phase"
            return
        if not speaker:
            yield "nobody is up"
            return
        if self.is_out(speaker):
            yield "not waiting"
        if not self.is_announced(speaker):
            yield "no result" if self.last_vote(speaker) else "no vote"
            return
        results = Results(self)
        confirmed, proposed = self.grade_of(speaker), results.proposed.get(speaker)
        grade = command.grade or proposed
        if command.reason is None and (grade is None or grade != proposed or (confirmed and confirmed[0] != grade)):
            yield "no reason"
        if confirmed and grade == confirmed[0]:
            yield "decided already"
        best = self.plan.bands[0][0] if self.plan.bands else self.plan.grade_ids[0]
        taken = sum(bool(kept) and kept[0] == best for kept in map(self.grade_of, {s for s in self.states if s != speaker and not self.is_out(s)}))
        if grade == best and results.places is not None and taken >= results.places:
            yield "no place"

    def do_grade(self, command):
        speaker = self.speaker_of(command)
        self.grades[speaker] = (command.grade or Results(self).proposed[speaker], command.reason, self.last_vote(speaker).id)

    def refuse_confirm(self, command):
        speaker = self.speaker_of(command)
        if not self.may_decide:
            yield "phase"
            return
        if not speaker:
            yield "nobody is up"
            return
        if not self.is_announced(speaker):
            yield "no result"
        kept = self.decision_on(speaker, command.action)
        takes_back = command.name == "dismiss" and kept and kept[0]
        proposed = self.is_announced(speaker) and command.action in [rule.action for rule in Results(self).proposals(speaker)]
        if not proposed and not takes_back:
            yield "not proposed"
        if kept and kept[0] == (command.name == "confirm"):
            yield "decided already"

    refuse_dismiss = refuse_confirm

    def do_confirm(self, command):
        speaker = self.speaker_of(command)
        self.decisions[speaker, command.action] = (command.name == "confirm", command.reason, self.last_vote(speaker).id)

    do_dismiss = do_confirm

    # A decision is made on a round: it goes with it when that is void or another is held.

    def grade_of(self, speaker):
        return self.of_last_round(speaker, self.grades.get(speaker))

    def decision_on(self, speaker, action):
        return self.of_last_round(speaker, self.decisions.get((speaker, action)))

    def of_last_round(self, speaker, decision):
        vote = self.last_vote(speaker)
        return decision if decision and vote.state != "voided" and vote.id == decision[2] else None
