"""Shows that the comparison can fail: each rule here is counted otherwise on purpose, and a difference must be found."""
import deciding
import figures
import hall
import last_year
import results
import voting


def rounding_down(value):
    return int(figures.Fraction(value) * 100)


def base_with_own_people(kind, count, there, own_members):
    return figures_base(kind, figures.replace(count, own=0), there, 0)


def unweighted(values, weights):
    return figures_weighted(values, {key: 1 if weight else 0 for key, weight in weights.items()})


def mean_of_all(marks, points):
    return figures_mean(marks | {key: count + 1 for key, count in list(marks.items())[:1]}, points)


def dense_ranks(totals):
    order = sorted(set(totals.values()), reverse=True)
    return {key: 1 + order.index(total) for key, total in totals.items()}


def above_the_band(bands, total):
    return next((grade for grade, least in bands if total > least), bands[-1][0])


def places_rounded_up(quota, people):
    return -(-people * quota // 10000)


def quota_within_ranks(bands, quota, totals):
    """Takes as many as there are places, though they share a rank."""
    grades = {key: figures.grade_by_bands(bands, total) for key, total in totals.items()} if bands else {}
    order = sorted(totals, key=lambda key: -totals[key])
    for key in order[figures.places(quota, len(totals)):] if quota is not None and len(bands) > 1 else []:
        grades[key] = bands[1][0] if grades[key] == bands[0][0] else grades[key]
    return grades


def met_before_the_share(self, rule, speaker):
    vote = self.last[speaker]
    return bool(vote) and results_is_met(self, figures.replace(rule, share=rule.share and max(1, rule.share - 500)), speaker)


def withheld_at_the_minimum(self, vote, panel):
    returned = [row.returned for row in vote.rows(panel)] or [0]
    return returned[0] <= self.plan.minimum_sample


def void_rows_are_valid(self):
    return self.returned - self.invalid - self.own


def decided_once_for_all(self, speaker, decision):
    return decision if self.last_vote(speaker) else None


def announced_anyhow(self, speaker):
    vote = self.last_vote(speaker)
    return bool(vote) and vote.state in ("closed", "published")


def open_with_whom_is_there(self, command):
    hall_do_attend(self, command)
    for vote in self.votes:
        if command.who in vote.present:
            vote.present[command.who] = command.present


def gates_but_presence(self, vote):
    return (reason for reason in voting_gates(self, vote) if reason != "gate: present")


def base_of_those_due_now(self, vote, panel, speaker, count):
    due = results_base_of(self, figures.replace(vote, due={p.id: p.due for p in self.plan.panels}), panel, speaker, count)
    return due if self.plan.base == "due" else results_base_of(self, vote, panel, speaker, count)


def nobody_is_out(self, speaker):
    return False


def half_is_enough(self):
    return -(-self.quorum_due // 2) if self.plan.quorum == "1/2" else hall_quorum_needed.fget(self)


def accepts_what_is_its_own(self, command):
    return (reason for reason in last_year_refuse_accept(self, command) if reason != "own signature")


def asked_at_any_time(self, command):
    return (reason for reason in last_year_refuse_prolong(self, command) if reason != "asked too late")


def closed_with_the_last_signature(self, command):
    last_year_do_accept(self, command)
    row = self.rows[command.problem]
    row.kept.closing = "closed-out" if row.accepted else row.kept.closing


figures_base, figures_weighted, figures_mean = figures.base, figures.weighted, figures.mean
results_base_of = results.Results.base_of
results_is_met, voting_gates = results.Results.is_met, voting.Voting.gates
hall_do_attend, hall_quorum_needed = hall.Hall.do_attend, hall.Hall.quorum_needed

last_year_refuse_accept, last_year_refuse_prolong = last_year.LastYear.refuse_accept, last_year.LastYear.refuse_prolong
last_year_do_accept = last_year.LastYear.do_accept

# What is counted otherwise: a name, where the rule stands, and the false one.
FALSE_RULES = [
    ("figures are rounded down", figures, "rounded", rounding_down),
    ("bases hold the speaker's own people", figures, "base", base_with_own_people),
    ("weights are left out", figures, "weighted", unweighted),
    ("one mark more in a mean", figures, "mean", mean_of_all),
    ("ranks have no gaps", figures, "ranks", dense_ranks),
    ("a band begins above its least points", figures, "grade_by_bands", above_the_band),
    ("part of a place is one", figures, "places", places_rounded_up),
    ("a quota cuts within a rank", figures, "proposed_grades", quota_within_ranks),
    ("a consequence is met 5 % early", results.Results, "is_met", met_before_the_share),
    ("the minimum sample itself is withheld", results.Results, "is_withheld", withheld_at_the_minimum),
    ("void rows are valid", figures.Count, "valid", property(void_rows_are_valid)),
    ("a decision outlives its round", deciding.Deciding, "of_last_round", decided_once_for_all),
    ("what was only closed is announced", hall.Hall, "is_announced", announced_anyhow),
    ("who comes later was there at earlier votes", hall.Hall, "do_attend", open_with_whom_is_there),
    ("more may be issued than are present", voting.Voting, "gates", gates_but_presence),
    ("a vote follows the number due", results.Results, "base_of", base_of_those_due_now),
    ("whoever was taken out is rated and ranked", hall.Hall, "is_out", nobody_is_out),
    ("half is a quorum", hall.Hall, "quorum_needed", property(half_is_enough)),
    ("whoever handed in or owns a row accepts it", last_year.LastYear, "refuse_accept", accepts_what_is_its_own),
    ("more time is granted that nobody asked for in time", last_year.LastYear, "refuse_prolong", asked_at_any_time),
    ("the last signature closes a row that is put up first", last_year.LastYear, "do_accept", closed_with_the_last_signature),
]


def session_that_shows(number, prediction, differs, limit):
    """The first session that a false rule makes a difference in and the true one does not; none where it is not seen.

    Only sessions of which the false rule says something else are driven."""
    for seed in range(1, limit + 1):
        if falsely(number, prediction, seed) != prediction(seed) and falsely(number, differs, seed) and not differs(seed):
            return seed
    return None


def falsely(number, function, seed):
    _, place, name, false = FALSE_RULES[number]
    true = vars(place).get(name)
    setattr(place, name, false)
    try:
        return function(seed)
    finally:
        if true is None:
            delattr(place, name)
        else:
            setattr(place, name, true)
