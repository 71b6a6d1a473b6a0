"""A random register that a session takes over: the steps that make it, its settings, and how each row stands when the session is
made. The rules are those of Sessions/README.md and Sources/ReviewRegister/RULES.md."""
from dataclasses import dataclass, field

HELD_ON = "2026-12-18"
SIGNERS = [("Signer A", "junior"), ("Signer B", "senior")]


@dataclass
class Rules:
    signatures: int
    ranks: list
    notice_days: int
    site_check: bool

    def toml(self):
        ranks = "[" + ", ".join(f'"{rank}"' for rank in self.ranks) + "]"
        return (f'office = "Office"\n[acceptance]\nsignatures = {self.signatures}\nranks = {ranks}\n'
                f"notice_days = {self.notice_days}\nsite_check = {str(self.site_check).lower()}\n")


@dataclass
class CarriedRow:
    number: str
    unit: str
    owner: str
    deadline: str | None
    needs_check: bool = False
    closing: str = "open"
    handed_in_by: str | None = None  # Whose evidence waits.
    handed_in_on: str | None = None
    is_checked: bool = False
    signed: list = field(default_factory=list)  # (post, rank)
    asked_on: str | None = None
    extensions: int = 0
    reopenings: int = 0

    @property
    def is_done(self):
        return self.closing == "closed-out"

    @property
    def may_be_signed(self):
        return self.closing == "submitted" and (self.is_checked or not self.needs_check)


@dataclass
class Kept:
    """The register as the session finds it."""
    rules: Rules
    rows: list
    steps: list
    by_hand: list  # Of the plan itself, with the source last-year: (speaker, number, deadline or None)

    def carried(self, unit):
        return [row for row in self.rows if row.unit == unit and not row.is_done]

    def closed(self, unit):
        return sum(row.unit == unit and row.is_done for row in self.rows)


def random_register(dice, speakers):
    """Each stage is a day on which some rows come further."""
    signatures = dice.choice([1, 1, 2])
    rules = Rules(signatures, ["junior", "senior"] if signatures == 2 and dice.random() < 0.6 else [], dice.choice([0, 0, 0, 7]),
                  dice.random() < 0.2)
    made = Making(dice, rules)
    units = [speaker.unit for speaker in speakers] + ["Elsewhere"]
    for number in range(1, dice.randint(2, 14) + 1):
        made.add(number, dice.choice(units))
    made.close_early()
    made.ask_for_time()
    made.hand_in()
    numbers = [row.number for row in made.rows if not row.is_done and row.unit != "Elsewhere"]
    by_hand = []
    if dice.random() < 0.5:
        deadline = dice.choice([None, "2026-10-31", "2027-03-31"])
        number = dice.choice(numbers + ["2025-901"])
        row = next((row for row in made.rows if row.number == number), None)
        holder = next(s.id for s in speakers if row is None or s.unit == row.unit)
        by_hand.append((holder, number, deadline))
    return Kept(rules, made.rows, made.steps, by_hand)


class Making:
    def __init__(self, dice, rules):
        self.dice, self.rules, self.rows, self.steps = dice, rules, [], []

    def some(self, rows, probability):
        return [row for row in rows if self.dice.random() < probability]

    def step(self, day, text):
        self.steps.append(f"@{day} {text}")

    def add(self, number, unit):
        deadline = None if self.dice.random() < 0.1 else self.dice.choice(["2026-06-30", "2026-11-30", "2026-12-18", "2027-03-31"])
        row = CarriedRow(f"2026-{number:03d}", unit, f"Owner {number}", deadline, self.rules.site_check or self.dice.random() < 0.15)
        check = " check=yes" if row.needs_check and not self.rules.site_check else ""
        due = f" deadline={deadline}" if deadline else ""
        self.step("2026-03-02", f'add "{unit}" "Problem {number}" source=masses owner="{row.owner}" goal=mended measure=work{due}{check}')
        self.rows.append(row)

    def close_early(self):
        """Some are closed out in spring, and some of those come back."""
        for row in self.some([row for row in self.rows if row.deadline], 0.35):
            self.submit(row, "2026-04-01")
            if row.needs_check:
                self.check(row, "2026-04-02", "rectified")
            self.sign(row, "2026-04-03", self.rules.signatures)
            if row.closing == "in-notice":
                self.step("2026-04-20", f"close {row.number}")
                row.closing = "closed-out"
        self.steps.sort(key=lambda step: step[:11])
        for row in self.some([row for row in self.rows if row.is_done], 0.4):
            self.step("2026-05-04", f'reopen {row.number} "it came back"')
            row.closing, row.handed_in_by, row.is_checked, row.signed = "reopened", None, False, []
            row.reopenings += 1

    def ask_for_time(self):
        asking = self.some([row for row in self.rows if row.deadline and not row.is_done], 0.4)
        for row in asking:
            self.step("2026-06-01", f'request {row.number} {self.later(row)} "more to do"')
            row.asked_on = "2026-06-01"
        for row in self.some(asking, 0.5):
            self.step("2026-06-02", f"extend {row.number} approver=Leader")
            row.deadline, row.asked_on, row.extensions = self.later(row), None, row.extensions + 1

    def later(self, row):
        return {"2026-06-30": "2026-09-30", "2026-11-30": "2026-12-31", "2026-12-18": "2027-02-28", "2027-03-31": "2027-06-30"}[row.deadline]

    def hand_in(self):
        waiting = self.some([row for row in self.rows if row.deadline and not row.is_done], 0.6)
        for row in waiting:
            self.submit(row, "2026-09-01")
        for row in self.some([row for row in waiting if row.needs_check], 0.7):
            self.check(row, "2026-09-02", self.dice.choice(["rectified", "rectified", "not-rectified"]))
        for row in self.some(waiting, 0.15):
            self.step("2026-09-03", f'return {row.number} "not enough"')
            row.closing, row.handed_in_by, row.is_checked, row.signed = "sent-back", None, False, []
        for row in self.some([row for row in waiting if row.may_be_signed], 0.3):
            self.sign(row, "2026-09-04", 1)

    def submit(self, row, day):
        deputy = self.dice.random() < 0.3
        self.step(day, f"submit {row.number} evidence" + (" by=Deputy" if deputy else ""))
        row.closing, row.handed_in_by, row.handed_in_on = "submitted", "Deputy" if deputy else row.owner, day

    def check(self, row, day, result):
        self.step(day, f"check {row.number} {result}")
        row.is_checked = result == "rectified"

    def sign(self, row, day, count):
        for post, rank in SIGNERS[:count]:
            self.step(day, f'accept {row.number} by="{post}"' + (f" rank={rank}" if self.rules.signatures == 2 else ""))
            row.signed.append((post, rank if self.rules.signatures == 2 else None))
        if len(row.signed) == self.rules.signatures:
            row.closing = "in-notice" if self.rules.notice_days else "closed-out"
