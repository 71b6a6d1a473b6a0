"""A plan as it matters for counting, its text as TOML, and random plans. The rules are those of Sessions/README.md."""
from dataclasses import dataclass, field

import register_rows

# Built-in scales, best grade first, with the points of each grade.
SCALES = {
    "good": [("good", 100), ("fairly-good", 80), ("average", 60), ("poor", 40)],
    "excellent": [("excellent", 100), ("qualified", 80), ("basically-qualified", 60), ("unqualified", 40)],
    "pass": [("qualified", 100), ("unqualified", 0)],
    "satisfied": [("satisfied", 100), ("basically-satisfied", 75), ("dissatisfied", 40)],
    "stars": [("stars-5", 100), ("stars-4", 80), ("stars-3", 60), ("stars-2", 40), ("stars-1", 20)],
}
SOURCES = ("session", "routine", "cross")


@dataclass
class Panel:
    id: str
    title: str
    due: int
    weight: int | None
    own_units: list = field(default_factory=list)


@dataclass
class Speaker:
    id: str
    unit: str
    due: int
    group: str | None = None
    in_writing: bool = False
    routine: int | None = None  # Hundredths of a point.
    cross: int | None = None


@dataclass
class Consequence:
    action: str
    grades: list
    share: int | None  # Hundredths of a percent.
    overall: bool


@dataclass
class Plan:
    panels: list
    speakers: list
    agenda: list  # (part, group or None)
    turn: list
    quorum: str
    scale: str | None
    grades: list  # (id, title, points), best first.
    base: str
    minimum_sample: int
    consequences: list
    criteria: list  # (id, title, weight or None)
    in_points: bool
    channels: list
    disclosure: str
    typed_twice: bool
    scrutineers: list
    weights: dict  # Of the composite, by source; those above zero.
    quota: int | None
    bands: list  # (grade, least in hundredths), best first.
    groups: list
    kept: register_rows.Kept | None = None  # What it takes over from a register.

    def panel(self, identifier):
        return next((p for p in self.panels if p.id == identifier), None)

    def speaker(self, identifier):
        return next((s for s in self.speakers if s.id == identifier), None)

    @property
    def grade_ids(self):
        return [grade[0] for grade in self.grades]

    def title_of_grade(self, identifier):
        return next(title for grade, title, _ in self.grades if grade == identifier)

    def shares(self, entries):
        """Weights of panels or criteria: as given, or equal ones."""
        return {e[0]: 1 if e[1] is None else e[1] for e in entries}

    @property
    def panel_weights(self):
        return self.shares([(p.id, p.weight) for p in self.panels])

    @property
    def criterion_weights(self):
        return self.shares([(c[0], c[2]) for c in self.criteria])


def hundredths(value):
    return f"{value // 100}.{value % 100:02d}"


def quoted(values):
    return "[" + ", ".join(f'"{value}"' for value in values) + "]"


def toml(plan):
    """The plan as a file, in English."""
    lines = ['title = "Session"', 'committee = "Committee"', 'place = "Hall"', "date = 2026-12-18", 'chair = "Chair"',
             'recorder = "Recorder"', 'language = "en"', f'quorum = "{plan.quorum}"']
    lines += ["carry_over = true"] if plan.kept else []
    parts = [f'{{ part = "{part}", group = "{group}" }}' if group else f'"{part}"' for part, group in plan.agenda]
    lines += ["agenda = [" + ", ".join(parts) + "]", f"turn = {quoted(plan.turn)}"]
    for group in plan.groups:
        lines += ["[[group]]", f'id = "{group}"', f'title = "Group {group}"']
    for panel in plan.panels:
        lines += ["[[panel]]", f'id = "{panel.id}"', f'title = "{panel.title}"', f"due = {panel.due}"]
        lines += [f"weight = {panel.weight}"] if panel.weight is not None else []
        lines += [f"own_units = {quoted(panel.own_units)}"] if panel.own_units else []
    lines += appraisal(plan)
    for speaker in plan.speakers:
        lines += ["[[speaker]]", f'id = "{speaker.id}"', f'unit = "{speaker.unit}"', 'post = "Secretary"', f"due = {speaker.due}"]
        lines += [f'group = "{speaker.group}"'] if speaker.group else []
        lines += ["in_writing = true"] if speaker.in_writing else []
        for source in ("routine", "cross"):
            points = getattr(speaker, source)
            lines += [f"{source} = {hundredths(points)}"] if points is not None else []
        for holder, number, deadline in plan.kept.by_hand if plan.kept else []:
            if holder == speaker.id:
                lines += ["[[speaker.problem]]", 'text = "Written by hand"', 'source = "last-year"', f'number = "{number}"']
                lines += [f"deadline = {deadline}"] if deadline else []
    return "\n".join(lines) + "\n"


def appraisal(plan):
    lines = ["[appraisal]"]
    if plan.scale:
        lines.append(f'scale = "{plan.scale}"')
    else:
        grades = [f'{{ id = "{grade}", title = "{title}", points = {points} }}' for grade, title, points in plan.grades]
        lines.append("grades = [" + ", ".join(grades) + "]")
    lines += [f'base = "{plan.base}"', f"minimum_sample = {plan.minimum_sample}"]
    for rule in plan.consequences:
        lines += ["[[appraisal.consequence]]", f'action = "{rule.action}"', f"grades = {quoted(rule.grades)}"]
        lines.append("overall = true" if rule.overall else f'share = "{hundredths(rule.share)}%"')
    lines += ["[appraisal.voting]", f"points = {str(plan.in_points).lower()}", f"channels = {quoted(plan.channels)}",
              f'disclosure = "{plan.disclosure}"', f"typed_twice = {str(plan.typed_twice).lower()}",
              f"scrutineers = {quoted(plan.scrutineers)}"]
    for criterion, title, weight in plan.criteria:
        lines += ["[[appraisal.criterion]]", f'id = "{criterion}"', f'title = "{title}"']
        lines += [f"weight = {weight}"] if weight is not None else []
    lines.append("[appraisal.composite]")
    lines += [f"{source} = {weight}" for source, weight in plan.weights.items()]
    lines += [f'quota = "{hundredths(plan.quota)}%"'] if plan.quota is not None else []
    for grade, least in plan.bands:
        lines += ["[[appraisal.composite.band]]", f'grade = "{grade}"', f"least = {hundredths(least)}"]
    return lines


def title(grade):
    """How a built-in grade is called in English papers."""
    known = {f"stars-{count}": word for count, word in enumerate(("one star", "two stars", "three stars", "four stars", "five stars"), 1)}
    return known.get(grade, grade.replace("-", " "))


def split(dice, total, count):
    """So many whole weights that make `total`; some may be nothing."""
    cuts = sorted(dice.choice([0, 10, 20, 25, 33, 40, 50, 60, 66, 75, 90, dice.randint(0, 100)]) for _ in range(count - 1))
    edges = [0] + cuts + [total]
    return [after - before for before, after in zip(edges, edges[1:])]


def random_plan(dice, is_smooth=False):
    """A smooth session is one that comes to results: everybody is rated, and most panels are large enough to be told."""
    speakers = random_speakers(dice)
    groups = sorted({s.group for s in speakers if s.group})
    in_points = dice.random() < 0.2
    scale, grades = random_scale(dice)
    criteria = random_criteria(dice)
    weights = dice.choice([{"session": 100}] * (5 if is_smooth else 2) + [{"session": 70, "routine": 30}, {"session": 50, "routine": 30, "cross": 20},
                                                   {"session": 33, "routine": 33, "cross": 34}, {"routine": 60, "cross": 40},
                                                   {"session": 61, "cross": 39}])
    for speaker in speakers:
        for source in ("routine", "cross"):
            if source in weights and (is_smooth or dice.random() < 0.5):
                setattr(speaker, source, random_points(dice))
    bands = random_bands(dice, grades) if is_smooth or dice.random() < 0.7 else []
    kept = register_rows.random_register(dice, speakers) if dice.random() < 0.35 else None
    return Plan(
        kept=kept,
        panels=random_panels(dice, speakers), speakers=speakers, agenda=random_agenda(dice, groups),
        turn=dice.choice([["report"], ["report", "questions"], ["report", "questions", "commentary"]]),
        quorum=dice.choice(["1/2", "4/5", "none"]), scale=scale, grades=grades,
        base=dice.choice(["valid", "returned", "present", "due"]), minimum_sample=0 if is_smooth and dice.random() < 0.7 else dice.choice([0, 0, 3, 5, 8]),
        consequences=random_consequences(dice, grades, in_points, bool(bands)), criteria=criteria, in_points=in_points,
        channels=dice.choice([["paper"], ["paper"], ["paper", "phone"], ["booth"], ["phone"]]),
        disclosure=dice.choice(["live", "on-close", "sealed"]), typed_twice=dice.random() < 0.15,
        scrutineers=["Discipline member"] if dice.random() < 0.5 else [], weights=weights,
        quota=random_quota(dice) if bands and bands[0][0] == grades[0][0] else None, bands=bands,
        groups=groups)


def random_speakers(dice):
    grouped = dice.random() < 0.25
    speakers = []
    for number in range(1, dice.choice([1, 2, 3, 3, 4, 5, 6]) + 1):
        group = dice.choice(["g1", "g2"]) if grouped else None
        speakers.append(Speaker(f"s{number}", f"Unit {number}", dice.randint(1, 3), group, dice.random() < 0.15))
    return speakers


def random_panels(dice, speakers):
    count = dice.choice([1, 2, 2, 3, 3, 4])
    weights = split(dice, 100, count) if dice.random() < 0.6 else [None] * count
    panels = []
    for letter, weight in zip("ABCD", weights):
        due = dice.choice([3, 6, 9, 12, 15, 20, 30, dice.randint(1, 60)])
        own = []
        if dice.random() < 0.4:
            own = [dice.choice(speakers).id for _ in range(dice.randint(1, min(4, due)))]
        panels.append(Panel(letter, f"Panel {letter}", due, weight, own))
    return panels


def random_scale(dice):
    if dice.random() < 0.6:
        scale = dice.choice(list(SCALES))
        return scale, [(grade, title(grade), points) for grade, points in SCALES[scale]]
    count = dice.randint(2, 6)
    points = sorted((dice.choice([dice.randint(0, 100), dice.randint(0, 1000), 97, 83, 71, 59, 33]) for _ in range(count)), reverse=True)
    return None, [(f"g{index}", f"Grade {index}", value) for index, value in enumerate(points, 1)]


def random_criteria(dice):
    if dice.random() < 0.6:
        return []
    count = dice.randint(1, 6)
    weights = split(dice, 100, count) if dice.random() < 0.5 else [None] * count
    return [(f"c{index}", f"Criterion {index}", weight) for index, weight in enumerate(weights, 1)]


def random_points(dice):
    return dice.choice([dice.randint(0, 10000), 9000, 9000, 8000, 100 * dice.randint(60, 100)])


def random_bands(dice, grades):
    count = dice.randint(min(2, len(grades)), len(grades)) if dice.random() < 0.9 else 1
    used = [grade for grade, _, _ in grades][:count] if dice.random() < 0.75 else sorted(
        dice.sample([grade for grade, _, _ in grades], count), key=[grade for grade, _, _ in grades].index)
    usual = [80, 90] + [points for _, _, points in grades if points <= 100] if dice.random() < 0.6 else []
    least = sorted(dice.sample(sorted(set(usual) | set(dice.sample(range(0, 101), count))), count), reverse=True)
    return [(grade, 100 * value) for grade, value in zip(used, least)]


def random_quota(dice):
    return dice.choice([2000, 3000, 3333, 3334, 5000, 5000, 6667, 10000]) if dice.random() < 0.7 else None


def random_agenda(dice, groups):
    reports = [("reports", group) for group in groups] if groups else [("reports", None)]
    opening = [("sign-in", None)] if dice.random() < 0.9 else []
    closing = [(part, None) for part in ("appraisal", "summary", "pledges") if dice.random() < 0.7]
    return opening + reports + closing


def random_consequences(dice, grades, in_points, has_bands):
    rules = []
    for action in ("talk", "circular", "removal"):
        if dice.random() < 0.45:
            continue
        overall = has_bands and (in_points or dice.random() < 0.3)
        if in_points and not overall:
            continue
        ids = [grade for grade, _, _ in grades]
        chosen = ids[-dice.randint(1, len(ids) - 1):] if dice.random() < 0.8 else dice.sample(ids, dice.randint(1, len(ids)))
        share = None if overall else dice.choice([1000, 2000, 2500, 3333, 3334, 5000, 6666, 6667, 10000, dice.randint(1, 10000)])
        rules.append(Consequence(action, chosen, share, overall))
    return rules
