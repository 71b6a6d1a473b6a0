"""The hall as the rules know it: which command is accepted, for which reasons another is refused, and what it comes to.

Written from Sessions/README.md, never from the program's source. `refusals` gives every reason that holds:
which of several a program names first is its own affair.
"""
import copy
from dataclasses import dataclass, field

from day import Day
from deciding import Deciding
from last_year import LastYear
from tallying import Tallying
from voting import Voting

COUNTING_PARTS = {"reports", "commentary", "appraisal", "summary", "pledges", "other"}


@dataclass
class Command:
    name: str
    arguments: dict = field(default_factory=dict)

    def __getattr__(self, key):
        if key.startswith("__") or key == "arguments":
            raise AttributeError(key)
        return self.arguments.get(key)


class Hall(Voting, Tallying, Deciding, LastYear, Day):
    def __init__(self, plan):
        self.plan = plan
        self.is_open = self.is_adjourned = self.in_recess = False
        self.part = None  # Index into the agenda.
        self.quorum_waived = None
        self.attendance = {}  # panel or speaker → (present, on leave, reason), as reported last
        self.reports = {}  # panel or speaker → all reports in order
        self.signed_in = {}  # The same as it was when the hall was signed in; the first report of who came later.
        groups = [group for part, group in plan.agenda if part == "reports"]
        self.queue = [s.id for group in groups for s in plan.speakers if group in (None, s.group)]
        self.states = {s.id: "in-writing" if s.in_writing else "waiting" for s in plan.speakers}
        self.before_out = {}  # speaker → what a speaker who was taken out had been.
        self.turn = None  # The speaker who has it.
        self.stage = None
        self.votes = []
        self.scores = {(s.id, source): getattr(s, source) for s in plan.speakers for source in ("routine", "cross")
                       if getattr(s, source) is not None}
        self.grades = {}  # speaker → (grade, reason)
        self.as_adjourned = None  # A copy of the hall as the meeting ended.
        self.carry_over(plan)
        self.decisions = {}  # (speaker, action) → (confirmed, reason)

    # What is going on

    @property
    def part_name(self):
        return None if self.part is None else self.plan.agenda[self.part][0]

    @property
    def is_sitting(self):
        return self.is_open and not self.is_adjourned and not self.in_recess

    @property
    def may_count(self):
        return self.is_open and not self.is_adjourned and (self.in_recess or self.part_name in COUNTING_PARTS)

    @property
    def quorum_due(self):
        return sum(panel.due for panel in self.plan.panels)

    @property
    def quorum_present(self):
        return self.present_of(self.attendance)

    def present_of(self, attendance):
        return sum(attendance.get(panel.id, (0,))[0] for panel in self.plan.panels)

    @property
    def quorum_needed(self):
        """More than half, or at least four fifths."""
        return {"none": 0, "1/2": self.quorum_due // 2 + 1, "4/5": -(-self.quorum_due * 4 // 5)}[self.plan.quorum]

    @property
    def may_leave_sign_in(self):
        return self.quorum_waived is not None or self.quorum_present >= self.quorum_needed

    def next_waiting(self):
        group = self.plan.agenda[self.part][1]
        return next((s for s in self.queue if self.states[s] == "waiting" and group in (None, self.plan.speaker(s).group)), None)

    def last_vote(self, speaker):
        return next((vote for vote in reversed(self.votes) if speaker in vote.speakers), None)

    def under_way(self, round_number=None):
        if round_number is not None:
            return next((vote for vote in self.votes if vote.id == round_number), None)
        return next((vote for vote in reversed(self.votes) if vote.is_under_way), None)

    def everybody(self):
        return [s for s in self.queue if self.states[s] not in ("absent", "skipped", "taken-out")]

    def criteria(self):
        return [c[0] for c in self.plan.criteria] or [None]

    def own_members(self, panel, speaker):
        return self.plan.panel(panel).own_units.count(speaker)

    def number_of(self, vote, speaker):
        """How many times a speaker has been rated by then, this vote included."""
        return sum(speaker in other.speakers for other in self.votes if other.id <= vote.id)

    # Commands

    def refusals(self, command):
        """All reasons for which it must be refused; none: it must be accepted."""
        return set(getattr(self, "refuse_" + command.name.replace("-", "_"))(command))

    def apply(self, command):
        getattr(self, "do_" + command.name.replace("-", "_"))(command)

    def refuse_open(self, command):
        if self.is_open:
            yield "phase"

    def do_open(self, command):
        self.is_open, self.part = True, 0

    def refuse_next(self, command):
        if not self.is_sitting:
            yield "phase"
            return
        if self.part_name == "sign-in" and not self.may_leave_sign_in:
            yield "quorum"
        if self.turn and self.stage is None:
            yield "not begun"
        elif not self.turn and not self.is_somebody_waiting and self.part == len(self.plan.agenda) - 1:
            yield "nothing left"

    @property
    def is_somebody_waiting(self):
        return self.part_name == "reports" and self.next_waiting() is not None

    def do_next(self, command):
        if self.turn:
            self.end_turn("done")
        if self.is_somebody_waiting:
            self.turn = self.next_waiting()
            self.states[self.turn] = "current"
        elif self.part < len(self.plan.agenda) - 1:
            self.part += 1

    def end_turn(self, state):
        self.states[self.turn] = state
        self.turn = self.stage = None

    def refuse_recess(self, command):
        if not self.is_sitting:
            yield "phase"

    def do_recess(self, command):
        self.in_recess = True

    def refuse_reconvene(self, command):
        if not self.in_recess or self.is_adjourned:
            yield "phase"

    def do_reconvene(self, command):
        self.in_recess = False

    def refuse_adjourn(self, command):
        if not self.is_sitting:
            yield "phase"
        if self.is_voting:
            yield "vote is open"

    def do_adjourn(self, command):
        if self.turn:
            self.end_turn("done" if self.stage else "waiting")
        self.is_adjourned = True
        self.as_adjourned = self.copy()

    def refuse_attend(self, command):
        if self.is_adjourned:
            yield "phase"
        who = self.plan.panel(command.who) or self.plan.speaker(command.who)
        if not who:
            yield "unknown panel"
        elif command.present + (command.leave or 0) > who.due:
            yield "more than due"

    def do_attend(self, command):
        self.attendance[command.who] = (command.present, command.leave or 0, command.reason)
        if self.part_name in (None, "sign-in") or command.who not in self.signed_in:
            self.signed_in[command.who] = self.attendance[command.who]
        self.reports.setdefault(command.who, []).append(self.attendance[command.who])

    def refuse_quorum(self, command):
        if not self.is_open or self.is_adjourned:
            yield "phase"

    def do_quorum(self, command):
        self.quorum_waived = command.reason

    def refuse_report(self, command):
        if not self.is_sitting or not self.turn or self.stage:
            yield "phase"

    def do_report(self, command):
        self.stage = "report"

    def refuse_questions(self, command):
        if not self.is_sitting or not self.turn:
            yield "phase"
        elif self.stage == "questions":
            yield "at it already"

    def do_questions(self, command):
        self.stage = "questions"

    def refuse_finish(self, command):
        if not self.is_sitting or not self.turn:
            yield "phase"

    def do_finish(self, command):
        self.end_turn("done" if self.stage else "waiting")

    def refuse_absent(self, command):
        if self.is_adjourned:
            yield "phase"
        if self.states[command.speaker] not in ("waiting", "current"):
            yield "not waiting"

    def do_absent(self, command):
        if self.turn == command.speaker:
            self.end_turn("absent")
        self.states[command.speaker] = "absent"

    refuse_skip = refuse_absent

    def do_skip(self, command):
        if self.turn == command.speaker:
            self.end_turn("skipped")
        self.states[command.speaker] = "skipped"

    def copy(self):
        plan, self.plan = self.plan, None
        twin = copy.deepcopy(self)
        self.plan = twin.plan = plan
        return twin
