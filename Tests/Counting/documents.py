"""Holds what the program wrote against what the rules come to."""
import json
import re

import papers
import session_json
import tables


def differences(folder, export):
    """(where, expected, found) of every figure that is otherwise."""
    hall = export.hall
    document = json.loads((folder / "session.json").read_text())
    yield from compare("session.json", session_json.expected(hall), session_json.found(document))
    results, workbook = tables.of_paper(folder / "results.md"), tables.of_workbook(folder / "tables.xlsx")
    yield from composite(folder, hall, results, workbook)
    yield from consequences(folder, hall, results, workbook)
    yield from counting_sheets(folder, hall)
    yield from record(folder, hall)
    yield from taken_back(folder, export)
    yield from announced(folder / "minutes.md", hall.as_adjourned or hall)
    yield from announced(folder / "circular.md", hall)
    yield from attendance(folder, hall, workbook)
    yield from notices(folder, hall)
    yield from panel_sheets(hall, workbook)
    yield from last_year(folder, hall)


def last_year(folder, hall):
    """The minutes' table of last year's rows."""
    titles = {"Last year's": "rows", "Closed before": "closedBefore", "Closed here": "closedHere", "Open": "open", "Extended": "extended",
              "Overdue": "overdue", "Reopened": "reopened"}
    figures = {hall.plan.speaker(speaker).unit: {title: str(counts[key]) for title, key in titles.items()}
               for speaker, counts in hall.last_years().items()} if hall.plan.kept else {}
    told = section_with(tables.of_paper(folder / "minutes.md"), "Last year's", "Closed before")
    yield from compare("minutes.md last year", figures, {row["Unit"]: {title: row[title] for title in titles} for row in told})


def register_rows(taken, hall):
    """What the hall decided is so in the register, once."""
    said, rows = taken
    yield from compare("second import", "nothing to change", said.strip())
    expected = {number: {"closing": row.closing, "deadline": row.kept.deadline} for number, row in hall.rows.items()}
    yield from compare("the register afterwards", expected, {
        row["number"]: {"closing": row["closing"], "deadline": row.get("deadline")} for row in rows if row["number"] in expected})


def expected(hall):
    """What is said of a hall in all documents."""
    told = (papers.composite, papers.consequences, papers.counting_sheets, papers.announced_scores, papers.attendance)
    return [session_json.expected(hall)] + [tell(hall) for tell in told]


def compare(where, expected, found):
    if isinstance(expected, dict) and isinstance(found, dict):
        for key in sorted(set(expected) | set(found)):
            yield from compare(f"{where} {key}", expected.get(key), found.get(key))
    elif isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        for index, (one, other) in enumerate(zip(expected, found)):
            yield from compare(f"{where}[{index}]", one, other)
    elif expected != found:
        yield where, expected, found


def section_with(sections, *columns):
    """The first table of a paper that has these columns."""
    return next((table for section in sections for table in section.tables if table and set(columns) <= set(table[0])), [])


def composite(folder, hall, results, workbook):
    expected = [row for row in papers.composite(hall)]
    yield from listed("composite.csv", expected, tables.of_csv(folder / "composite.csv"))
    yield from listed("results.md", expected, section_with(results, "Rank", "Composite"))
    sheet = [{key: number_as_printed(key, cell) for key, cell in row.items()} for row in workbook.get("Composite assessment", [])]
    yield from listed("tables.xlsx", expected, sheet)


def number_as_printed(column, cell):
    """A workbook stores 92.5 for 92.50."""
    try:
        return cell if column in ("Rank", "Unit", "Reason") else f"{float(cell):.2f}"
    except ValueError:
        return cell


def listed(where, expected, found):
    """The same rows in the same order. A unit that was not rated may be missing, and a column that has nothing to say."""
    units = [row["Unit"] for row in found]
    entered = ("Unit", "Routine assessment", "Cross-evaluation")
    wanted = [row for row in expected if row["Unit"] in units or any(cell for key, cell in row.items() if key not in entered)]
    if [row["Unit"] for row in wanted] != units:
        yield f"{where} units", [row["Unit"] for row in wanted], units
        return
    for row, other in zip(wanted, found):
        for key, cell in row.items():
            yield from compare(f"{where} {row['Unit']} {key}", cell, other.get(key, ""))


def consequences(folder, hall, results, workbook):
    expected = papers.consequences(hall)
    sheet = next((rows for name, rows in workbook.items() if name.startswith("Consequences")), [])
    for where, found in (("consequences.csv", tables.of_csv(folder / "consequences.csv")),
                         ("results.md consequences", section_with(results, "Consequence", "Standing")),
                         ("tables.xlsx consequences", sheet)):
        key = lambda row: (row["Unit"], row["Consequence"])
        yield from compare(where, sorted(map(key, expected)), sorted(map(key, found)))
        others = {key(row): row for row in found}
        for row in expected:
            other = others.get(key(row))
            if other:
                yield from compare(f"{where} {key(row)} standing", row["Standing"], other["Standing"])
                yield from compare(f"{where} {key(row)} reason", row["Reason"], other.get("Reason", ""))
                yield from rule(f"{where} {key(row)} rule", row["Rule"], other.get("Rule", ""))


def rule(where, expected, text):
    """A rule names its grades by their titles, and its share; what was decided and is not proposed any more has none."""
    titles, share = expected or ([], "")
    if not expected and text:
        yield where, "", text
    missing = [title for title in titles if title.lower() not in text.lower()]
    if missing or (share != "overall" and share not in text):
        yield where, f"{titles} {share}", text


def counting_sheets(folder, hall):
    sections = tables.of_paper(folder / "counting-sheets.md")
    by_vote = []
    for section in sections:
        if len(section.path) == 2:
            by_vote.append({})
        elif len(section.path) == 3 and by_vote:
            by_vote[-1][section.title] = section
    expected = papers.counting_sheets(hall)
    if len(expected) != len(by_vote):
        yield "counting-sheets.md votes", len(expected), len(by_vote)
        return
    for index, (vote, found) in enumerate(zip(expected, by_vote)):
        for panel, sheet in vote.items():
            where = f"counting-sheets.md vote {index + 1} panel {panel}"
            section = found.get(hall.plan.panel(panel).title)
            head = section.tables[0][0] if section and section.tables else None
            rows = section.tables[1] if section and len(section.tables) > 1 else None
            yield from compare(where, sheet["head"], head)
            yield from compare(where + " rows", sheet["rows"], rows)


def record(folder, hall):
    """Each unit's rounds in the complete record."""
    sections = tables.of_paper(folder / "record.md")
    for speaker in hall.queue:
        unit = hall.plan.speaker(speaker).unit
        found = next((s for s in sections if s.title == "Appraisal" and f"{unit} (Secretary)" in s.path), None)
        rows = [row for table in (found.tables if found else []) for row in table]
        counts = [(row["Panel"], row) for row in rows if "Issued" in row]
        parts = [(row["Panel"], row) for row in rows if "Issued" not in row]
        expected = [line for vote in hall.votes if speaker in vote.speakers for line in papers.shares(hall, vote, speaker)]
        where = f"record.md {unit}"
        yield from compare(where + " panels", [name for name, _ in expected], [name for name, _ in counts])
        for (name, row), (_, other) in zip(expected, counts):
            for key in ("Present", "Issued", "Returned", "Valid", "Invalid"):
                yield from compare(f"{where} {name} {key}", row[key], other[key])
        shown = [(name, row["grades"]) for name, row in expected if row["grades"] is not None]
        if hall.plan.in_points:
            continue
        yield from compare(where + " shares", [name for name, _ in shown], [name for name, _ in parts])
        for (name, grades), (_, other) in zip(shown, parts):
            for key, cell in grades.items():
                if key != "base":
                    yield from compare(f"{where} {name} {key}", cell, other.get(key))


def taken_back(folder, export):
    """Every count that was announced and taken back is told, as it was announced."""
    found = [announcement(line) for section in tables.of_paper(folder / "record.md") for line in after_taking_back(section.lines)]
    expected = [line for hall, identifier, _ in export.taken_back for vote in [hall.votes[identifier - 1]] for speaker in vote.speakers
                for line in papers.announcements(hall, vote, speaker)]
    for line in sorted(set(map(str, expected)) - set(map(str, found))):
        yield "record.md taken back", line, "nothing of it"
    yield from compare("record.md taken back", len(expected), len(found))


def after_taking_back(lines):
    """The announcements that follow a line which says that they were taken back."""
    is_following = False
    for line in lines:
        if ": present " in line and is_following:
            yield line
        elif ": present " not in line:
            is_following = "was taken back" in line


def announcement(line):
    """Name, figures and grades of a count as it is announced."""
    name, _, text = line.partition(": ")
    counts = dict(re.findall(r"(present|issued|returned|valid|invalid) (\d+)[,.;]", text))
    grades = {title.strip().lower(): (count, part) for title, count, part in re.findall(r"[;,] ([^;,]*?) (\d+) \((\d+\.\d\d%)\)", text)}
    return name, counts, {title: figure for title, figure in grades.items() if title not in ("invalid", "not cast", "not handed in")}


def announced(path, hall):
    """A column that would say nothing of anybody is left out."""
    found = {row["Unit"]: row for row in section_with(tables.of_paper(path), "Unit", "Weighted score")}
    for unit, row in papers.announced_scores(hall).items():
        for key, cell in row.items():
            yield from compare(f"{path.name} {unit} {key}", cell.lower(), found.get(unit, {}).get(key, "").lower())


def attendance(folder, hall, workbook):
    sections = tables.of_paper(folder / "record.md")
    record = next(section for section in sections if section.title == "Attendance")
    by_name = {row.get("Panel") or row.get("Unit"): row for table in record.tables for row in table}
    sheet = {row["Name"]: row for row in workbook.get("Attendance", [])}
    some = any(s.id in hall.attendance for s in hall.plan.speakers)
    for name, expected in papers.attendance(hall).items():
        of_a_unit = any(name == s.unit for s in hall.plan.speakers)
        found = [] if of_a_unit and not some else [("record.md", by_name.get(name, {}))]
        found += [] if name == "Total" else [("tables.xlsx", sheet.get(name, {}))]
        for where, row in found:
            for key, cell in expected.items():
                yield from compare(f"{where} attendance {name} {key}", cell, row.get(key))
    if hall.plan.quorum != "none":
        figures = [f"that is {hall.quorum_needed}.", f"Due: {hall.quorum_due}; present: {hall.present_of(hall.signed_in)},"]
        text = " ".join(record.lines)
        for figure in figures:
            if figure not in text:
                yield "record.md quorum", figure, text


def notices(folder, hall):
    """A unit is handed notices of a talk and of a circular that were confirmed, and of nothing else."""
    for place, speaker in enumerate((s.id for s in hall.plan.speakers), 1):
        handed = folder / "units" / f"{place:02d}-{speaker}"
        confirmed = papers.confirmed(hall, speaker)
        yield from compare(f"{handed.name}/talk-notice", "talk" in confirmed, (handed / "talk-notice.docx").exists())
        yield from compare(f"{handed.name}/rectification-notice", bool(confirmed & {"talk", "circular"}), (handed / "rectification-notice.docx").exists())


def panel_sheets(hall, workbook):
    for panel in hall.plan.panels:
        found = {(row["Unit"], row["Rounds"], row.get("Criterion", "")): row for row in workbook.get(panel.title, [])}
        expected = papers.panel_rows(hall, panel.id)
        yield from compare(f"tables.xlsx {panel.title} rows", sorted(expected), sorted(found))
        for key in set(expected) & set(found):
            for column, cell in expected[key].items():
                other = found[key].get(column, "")
                if other and (column == "Points" or column.endswith("share")):
                    other = f"{float(other) * (1 if column == 'Points' else 100):.2f}"
                if column != "Abstained, share" or not hall.plan.in_points:
                    yield from compare(f"tables.xlsx {panel.title} {key} {column}", cell, other)
