"""What papers and tables must say of a hall, in English: the same figures as everywhere, and nothing that was not announced."""
import figures
from plans import hundredths
from results import Results, Told

ACTIONS = {"talk": "Talk", "circular": "Circular", "removal": "Removal from post"}
BASES = {"valid": "Valid ballots", "returned": "Returned ballots", "present": "Present", "due": "Due"}
WITHHELD = "Withheld"
NOT_ANNOUNCED = "not announced"


def printed(value):
    return "" if value is None else hundredths(value)


def capital(text):
    return text[:1].upper() + text[1:]


def composite(hall):
    """The rows of the composite assessment, those with a rank first; who is not told of has a row that says nothing."""
    results = Told(hall)
    told = {s: composite_row(hall, results, s) for s in hall.queue}
    ranked = sorted(results.rank, key=lambda s: (results.rank[s], hall.queue.index(s)))
    return [told[s] for s in ranked + [s for s in hall.queue if s not in ranked]]


def composite_row(hall, results, speaker):
    plan, vote = hall.plan, results.last[speaker]
    row = {"Rank": str(results.rank.get(speaker, "")), "Unit": plan.speaker(speaker).unit}
    for panel in (panel for panel in plan.panels if plan.panel_weights[panel.id]):
        hidden = vote and panel.id in vote.panels and results.is_withheld(vote, panel.id)
        row[panel.title] = WITHHELD if hidden else printed(results.points[speaker].get(panel.id))
    row["Weighted score"] = told_or_not(hall, results, speaker, results.score[speaker], results.hides_score(speaker))
    for source, name in (("routine", "Routine assessment"), ("cross", "Cross-evaluation")):
        if source in plan.weights:
            row[name] = printed(hall.scores.get((speaker, source)))
    row["Composite"] = printed(results.totals.get(speaker))
    if "session" in plan.weights:
        row["Composite"] = told_or_not(hall, results, speaker, results.totals.get(speaker), results.hides_score(speaker))
    proposed, grade = results.proposed.get(speaker), hall.grade_of(speaker) if vote else None
    row["Proposed grade"] = plan.title_of_grade(proposed) if proposed else ""
    row["Confirmed grade"] = plan.title_of_grade(grade[0]) if grade else ""
    row["Reason"] = (grade[1] or "") if grade else ""
    return row


def told_or_not(hall, results, speaker, value, is_withheld):
    """A figure made of the last vote."""
    vote = hall.last_vote(speaker)
    if vote and vote.state in ("open", "closed"):
        return NOT_ANNOUNCED
    return WITHHELD if is_withheld and value is not None else printed(value)


def consequences(hall):
    """Proposals and decisions, unit by unit."""
    results, rows = Told(hall), []
    for speaker in hall.queue:
        proposed = {rule.action: rule for rule in results.proposals(speaker)}
        for action in ACTIONS:
            decision = hall.decision_on(speaker, action)
            if action in proposed or decision:
                standing = "Proposed" if not decision else "Confirmed" if decision[0] else "Dismissed"
                rows.append({"Unit": hall.plan.speaker(speaker).unit, "Consequence": ACTIONS[action], "Standing": standing,
                             "Reason": (decision[1] or "") if decision else "",
                             "Rule": rule_text(hall.plan, action) if action in proposed else None})
    return rows


def rule_text(plan, action):
    rule = next(rule for rule in plan.consequences if rule.action == action)
    titles = [plan.title_of_grade(grade) for grade in rule.grades]
    return (titles, "overall" if rule.overall else hundredths(rule.share) + "%")


def counting_sheets(hall):
    """Each vote's panels with what was typed of them, announced or not."""
    results = Results(hall)
    return [{panel: sheet(results, vote, panel) for panel in vote.panels} for vote in hall.votes]


def sheet(results, vote, panel):
    rows, plan = vote.rows(panel), results.plan
    head = {"Due": str(vote.due[panel]), "Present": str(vote.present.get(panel, "")),
            "Issued": str(rows[0].issued if rows else vote.issued.get(panel, ""))}
    if not rows:
        return {"head": head | {"Returned": "", "Valid": "", "Invalid": ""}, "rows": None}
    first = rows[0]
    head |= {"Returned": str(first.returned), "Valid": str(first.returned - first.invalid), "Invalid": str(first.invalid)}
    return {"head": head, "rows": None if results.is_withheld(vote, panel) else sheet_rows(results, vote, panel)}


def sheet_rows(results, vote, panel):
    plan, rows = results.plan, []
    titles = {c: title for c, title, _ in plan.criteria}
    for speaker in vote.speakers:
        for criterion in results.hall.criteria():
            count = vote.counts.get((panel, speaker, criterion))
            if count:
                row = {"Unit": " ".join([unit_on_sheet(results.hall, vote, speaker)] + ([titles[criterion]] if criterion else []))}
                row |= {} if plan.in_points else {capital(title): str(count.marks.get(g, 0)) for g, title, _ in plan.grades}
                rows.append(row | {"Abstained": str(count.abstained), "Void rows": str(count.rows), "Own unit": str(count.own),
                                   "Points": printed(results.mean(count))})
    return rows


def unit_on_sheet(hall, vote, speaker):
    """With the unit's own number, where that is not the vote's."""
    unit, number = hall.plan.speaker(speaker).unit, hall.number_of(vote, speaker)
    return unit if number == vote.number else f"{unit} (round {number})"


def announced_scores(hall):
    """Minutes and circular: who was rated, and with what result. A composite of the vote alone is not told twice."""
    results, columns = Told(hall), ["Weighted score", "Confirmed grade"]
    columns += ["Composite"] if set(hall.plan.weights) != {"session"} else []
    rows = [composite_row(hall, results, speaker) for speaker in hall.queue if hall.last_vote(speaker)]
    return {row["Unit"]: {key: row[key] for key in columns} for row in rows}


def shares(hall, vote, speaker):
    """Lines of the record: each panel's count and the share of each grade."""
    results, lines = Results(hall), []
    titles = {c: title for c, title, _ in hall.plan.criteria}
    for panel in vote.panels:
        for criterion in hall.criteria():
            count = vote.counts.get((panel, speaker, criterion))
            if count:
                name = " ".join([hall.plan.panel(panel).title] + ([titles[criterion]] if criterion else []))
                lines.append((name, share_row(results, vote, panel, speaker, count)))
    return lines


def share_row(results, vote, panel, speaker, count):
    base = results.base_of(vote, panel, speaker, count)
    row = {"Present": str(vote.present[panel]), "Issued": str(count.issued), "Returned": str(count.returned), "Valid": str(count.valid),
           "Invalid": str(count.invalid + count.rows)}
    if results.is_withheld(vote, panel) or count.is_void:
        return row | {"grades": None}
    part = lambda number: f"{number} ({hundredths(figures.share(number, base))}%)"
    grades = {} if results.plan.in_points else {capital(t): part(count.marks.get(g, 0)) for g, t, _ in results.plan.grades}
    return row | {"grades": grades | {"Abstained": part(count.abstained), "base": str(base)}}


def announcements(hall, vote, speaker):
    """Each panel's count as it is read out: figures, then the share of each grade."""
    for name, row in shares(hall, vote, speaker):
        counts = {key.lower(): row[key] for key in ("Present", "Issued", "Returned", "Valid", "Invalid")}
        grades = {} if row["grades"] is None else {
            title.lower(): tuple(cell.rstrip(")").split(" (")) for title, cell in row["grades"].items() if title != "base"}
        yield name, counts, grades


def attendance(hall):
    """Who was there, by panel and by unit; nobody has been counted of whom nothing was recorded."""
    rows = {}
    for identifier, name, due in [(p.id, p.title, p.due) for p in hall.plan.panels] + [(s.id, s.unit, s.due) for s in hall.plan.speakers]:
        row = {"Due": str(due), "Present": "Not counted", "On leave": "", "Absent without leave": ""}
        if identifier in hall.signed_in:
            present, leave, _ = hall.signed_in[identifier]
            row |= {"Present": str(present), "On leave": str(leave), "Absent without leave": str(due - present - leave)}
        rows[name] = row
    return rows


def confirmed(hall, speaker):
    return {action for action in ACTIONS if hall.is_announced(speaker) and (hall.decision_on(speaker, action) or (False,))[0]}


def panel_rows(hall, panel):
    """A panel's sheet of the workbook: each row of what was announced, by unit, round and criterion."""
    rows, results = {}, Told(hall)
    titles = {c: title for c, title, _ in hall.plan.criteria}
    for vote in (vote for vote in hall.votes if vote.state == "published"):
        for (of_panel, speaker, criterion), count in vote.counts.items():
            if of_panel == panel:
                key = (hall.plan.speaker(speaker).unit, str(hall.number_of(vote, speaker)), titles.get(criterion, ""))
                rows[key] = panel_row(results, vote, panel, speaker, count)
    return rows


def panel_row(results, vote, panel, speaker, count):
    row = {"Present": str(vote.present[panel]), "Issued": str(count.issued), "Returned": str(count.returned), "Valid": str(count.valid),
           "Invalid": str(count.invalid + count.rows)}
    if results.is_withheld(vote, panel):
        return row
    base = results.base_of(vote, panel, speaker, count)
    for grade, title, _ in [] if results.plan.in_points else results.plan.grades:
        marks = count.marks.get(grade, 0)
        row |= {capital(title): str(marks), f"{capital(title)}, share": hundredths(figures.share(marks, base))}
    return row | {"Own unit": str(count.own or ""), "Abstained": str(count.abstained), "Points": printed(results.mean(count)),
                  "Abstained, share": hundredths(figures.share(count.abstained, base))}
