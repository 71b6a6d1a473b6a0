"""The papers of a register and of a session that carried rows over, read as text and held against a second reading of the log."""
import csv
import json
import re
import zipfile

import tables
from register_log import WITH_UNIT, date

# Chinese papers: the figures of a line, and the words for how a row stands.
GROUPED = {"问题总数": "rows", "已销号": "done", "未销号": "open", "逾期": "overdue", "待验收": "submitted", "重新整改": "reopened"}
COMPARED = GROUPED | {"10天以内到期": "urgent", "11至20天到期": "near", "20天以后到期": "later", "未定时限": "undated", "延期": "extended",
                      "退回": "sentBack", "已发督办函": "admonished", "撤回": "withdrawn"}
CLOSINGS = {"open": "未销号", "submitted": "待验收", "sent-back": "退回", "in-notice": "公示中", "closed-out": "已销号", "reopened": "重新整改"}

SECTORS = {"village": "村", "community": "社区", "township": "乡镇街道", "office": "机关", "firm": "国企", "school": "学校", "hospital": "医院",
           "new-organisation": "两新组织", "other": "其他", "": "未分领域"}


def rate(counts):
    """Rounded half up at two decimals."""
    rows = counts.get("rows", 0)
    hundredths = (counts.get("done", 0) * 20000 + rows) // (2 * rows)
    return f"{hundredths // 100}.{hundredths % 100:02d}%"


def sections(text):
    """What stands under each heading of the second level, by the heading without its number."""
    parts = re.split(r"^## ", text, flags=re.M)
    return {re.sub(r"^[一二三四五六七八九十]+、", "", part.split("\n")[0]): part for part in parts[1:]}


def table(text):
    """The rows of the first table, each by the titles of its columns."""
    lines = [[cell.strip() for cell in line.strip("|").split("|")] for line in text.splitlines() if line.startswith("|")]
    return [dict(zip(lines[0], cells)) for cells in lines[2:]] if lines else []


def figures(counts, names):
    return {title: str(counts.get(name, 0)) for title, name in names.items()}


def picked(row, names):
    return {title: row.get(title) for title in names}


# The papers of a register


def check_report(year, log, day, folder):
    check_workbook(year, log, day, folder / "report.xlsx")
    parts, (report, counted) = sections((folder / "report.md").read_text()), log.reports[-1]
    total = counted["total"]
    sums = parts["总体情况"]
    for words, name in ((r"台账共有(\d+)项", "rows"), (r"，已销号(\d+)项", "done"), (r"，未销号(\d+)项", "open")):
        found = re.search(words, sums)
        year.expect(f"{day}: {name} in words", total.get(name, 0), int(found[1]) if found else 0)
    year.expect(f"{day}: completion in words", rate(total), re.search(r"销号率([\d.]+%)", sums)[1])
    for line in re.findall(r"^- 未销号的\d+项按.*$|^- 按.*$", sums, re.M):
        year.expect(f"{day}: parts of the open rows, {line}", total.get("open", 0), sum(map(int, re.findall(r"[^天至\d](\d+)项(?!按)", line))))
    for title, group, unnamed in (("各单位情况", "byUnit", ""), ("各责任领导情况", "byLeader", "没有写明责任领导"),
                                  ("各类问题情况", "byKind", "没有写明类别")):
        check_groups(year, f"{day}: {title}", counted[group], total, table(parts[title]), unnamed)
    sectors = {SECTORS[name]: counts for name, counts in counted.get("bySector", {}).items()}
    check_groups(year, f"{day}: sectors", sectors, total if sectors else {}, table(parts.get("各领域情况", "")), "")
    check_movement(year, log, day, parts, total)
    late = [row for row in log.standing() if not row.is_done and timing(log, row, day) == "overdue"]
    told = table(parts["逾期事项"])
    year.expect(f"{day}: rows overdue", sorted(row.number for row in late), sorted(row["问题编号"] for row in told))
    for row in told:
        kept = log.rows[row["问题编号"]]
        reached = day if kept.closing not in ("submitted", "in-notice") else min(day, kept.handed_in)
        year.expect(f"{day}: {kept.number} overdue by", str((date(reached) - date(kept.deadline)).days), row["逾期天数"])
    back = table(parts["重新整改的事项"])
    year.expect(f"{day}: rows reopened", {row.number: str(row.reopenings) for row in log.standing() if row.reopenings},
                {row["问题编号"]: row["重新整改次数"] for row in back})
    year.expect(f"{day}: the annex of open rows", {row.number for row in log.standing() if not row.is_done},
                {row["问题编号"] for row in table(parts.get("附件 未销号事项", ""))})


def check_workbook(year, log, day, path):
    """The report's sheets: each group's figures, whatever it is called, and the summary."""
    book, (report, counted) = tables.of_workbook(path), log.reports[-1]
    names = {"问题总数": "rows", "已销号": "done", "逾期": "overdue", "待验收": "submitted", "退回": "sentBack", "重新整改": "reopened",
             "延期": "extended"}
    for sheet, group in (("按单位", "byUnit"), ("按领域", "bySector"), ("按责任领导", "byLeader"), ("按问题类别", "byKind"), ("按问题来源", "bySource")):
        if group not in counted:
            continue
        line = lambda counts: [str(counts.get("open", 0) - counts.get("overdue", 0))] + list(figures(counts, names).values())
        expected = sorted(line(counts) for counts in counted[group].values() if counts.get("rows"))
        year.expect(f"{day}: sheet {sheet}", expected, sorted([row["未逾期的未销号"]] + [row[title] for title in names] for row in book[sheet]))
    for row in book["总体情况"]:
        if row["指标"] in COMPARED:
            now = next(value for title, value in row.items() if title.startswith("本次") or title == "数量")
            year.expect(f"{day}: summary, {row['指标']}", str(counted["total"].get(COMPARED[row["指标"]], 0)), now)


def timing(log, row, day):
    return row.timing(day, log.settings["nearDays"], log.settings["urgentDays"])


def check_groups(year, what, groups, total, found, unnamed):
    expected = {name or unnamed: figures(counts, GROUPED) | {"销号率": rate(counts)} for name, counts in groups.items() if counts.get("rows")}
    if len(expected) > 1:  # One group alone needs no sum.
        expected["合计"] = figures(total, GROUPED) | {"销号率": rate(total)}
    told = {next(iter(row.values())): picked(row, list(GROUPED) + ["销号率"]) for row in found}
    year.expect(what, expected, told)


def check_movement(year, log, day, parts, total):
    earlier = [(report, counted) for report, counted in log.reports if report["on"] < day]
    if not earlier:
        year.expect(f"{day}: no movement in the first report", [], table(parts["与上次报告相比"]))
        return
    report, before = earlier[-1][0], earlier[-1][1]["total"]
    for row in table(parts["与上次报告相比"]):
        title, _, now, change = row.values()
        was = next(value for key, value in row.items() if key.startswith("上次"))
        if title == "销号率":
            year.expect(f"{day}: completion then and now", (rate(before), rate(total)), (was, now))
        else:
            then, today = before.get(COMPARED[title], 0), total.get(COMPARED[title], 0)
            moved = f"{today - then:+d}" if today != then else "0"
            year.expect(f"{day}: {title} since {report['on']}", (str(then), str(today), moved), (was, now, change))


def check_year_end(year, log, day, folder):
    text = (folder / "year-end-list.md").read_text()
    units = {unit: counts for unit, counts in log.figures(day)["byUnit"].items()
             if counts.get("rows") and unit != log.settings["committee"]}
    score = lambda unit: (-units[unit].get("done", 0) / units[unit]["rows"], units[unit].get("overdue", 0), units[unit].get("reopened", 0))
    places = {unit: str(1 + sum(score(other) < score(unit) for other in units)) for unit in units}
    told = table(sections(text)["全部单位"])
    year.expect(f"{day}: places of units", places, {row["单位"]: row["名次"] for row in told})
    year.expect(f"{day}: their shares", {unit: rate(counts) for unit, counts in units.items()}, {row["单位"]: row["销号率"] for row in told})
    for line in re.findall(r"^- 第(\d+)名：(.*?)。", text, re.M):
        year.expect(f"{day}: {line[1]} by name", places[line[1]], line[0])


def check_archive(year, log, day, folder):
    text, rows = (folder / "archive.md").read_text(), log.standing()
    past = [row for row in rows if row.closing not in ("open", "sent-back", "reopened")]
    lacking = {
        "问题清单": sum(not row.fields.get("cause") for row in rows),
        "责任清单": sum(not (row.fields.get("leader") and row.fields.get("owner")) for row in rows),
        "档案清单": sum(not row.files for row in past),
    }
    for name, count in lacking.items():
        found = re.search(rf"{name}：(?:不缺的\d+项)?，?(?:缺的(\d+)项)?", text)
        year.expect(f"{day}: lacking in {name}", count, int(found[1] or 0))


def check_urging(year, log, day, folder):
    """A slip for each unit that has something to mend, with its number of rows; nothing for those who only wait."""
    expected = {}
    for row in log.standing():
        if row.closing in WITH_UNIT:
            unit = row.fields.get("responsible-unit") or row.unit
            expected[unit] = expected.get(unit, 0) + 1
    found = {}
    for line in table((folder / "hand-out-list.md").read_text()):
        if "整改督办单" in line["文书"]:
            text = paragraphs(folder / line["文件夹"] / "supervision-slip.docx")
            if "会后补答的提问" in text and not (rows := re.search(r"还需继续整改的事项共(\d+)项", text)):
                continue  # Only an answer is owed.
            found[line["单位"]] = int(re.search(r"还需继续整改的事项共(\d+)项", text)[1])
    year.expect(f"{day}: slips and their rows", expected, found)


def paragraphs(path):
    """The text of a Word file."""
    with zipfile.ZipFile(path) as archive:
        return re.sub(r"<[^>]*>", "", archive.read("word/document.xml").decode())


def check_register(year, log, day, folder):
    with open(folder / "register.csv", encoding="utf-8-sig", newline="") as file:
        found = {row["问题编号"]: (row["单位"], row["完成情况"], row["整改时限"], row["销号日期"]) for row in csv.DictReader(file)}
    year.expect(f"{day}: rows of the table", {
        row.number: (row.unit, CLOSINGS[row.closing], row.deadline or "", row.closed_on or "") for row in log.standing()}, found)


def check_notice(year, log, day, folder):
    text, public = (folder / "public-notice.txt").read_text(), [log.rows[number] for number in log.public_rows()]
    year.expect(f"{day}: rows told to everybody", [row.number for row in public], re.findall(r"^问题编号：(\S+)", text, re.M))
    joined = text.replace("\n", "")
    year.expect(f"{day}: public rows in words", len(public), int(re.search(r"公开的整改事项共(\d+)项", joined)[1]))
    found = re.search(r"，已销号(\d+)项", joined)
    year.expect(f"{day}: public rows closed out", sum(row.is_done for row in public), int(found[1]) if found else 0)


def check_list(year, log, day, text):
    """The list that other programs read."""
    year.expect(f"{day}: the list as JSON", {
        row.number: (row.unit, row.progress, row.closing, row.deadline, row.closed_on, row.reopenings) for row in log.standing()}, {
        row["number"]: (row["unit"], row["progress"], row["closing"], row.get("deadline"), row.get("closedOn"), row["reopenings"])
        for row in json.loads(text) if "withdrawn" not in row["marks"]})


CHECKS = {"report": check_report, "urging": check_urging, "year-end": check_year_end, "archive": check_archive, "register": check_register, "notice": check_notice}


# The session that carries the open rows over


def check_session(year, log, folder):
    """Its figures of last year, from the log of the register it was made of and the decisions of the hall."""
    told = json.loads((folder / "session.json").read_text())
    held_on = told["plan"]["date"]
    since = max(session["date"] for session in log.sessions if session["date"] < held_on)
    problems = {problem["number"]: problem for problem in told["problems"] if "lastYear" in problem}
    units = {speaker["id"]: speaker["unit"] for speaker in told["plan"]["speakers"]}
    expected = {}
    for speaker, unit in units.items():
        rows = [row for row in log.standing() if row.unit == unit]
        kept = [row for row in rows if not row.is_done]
        year.expect(f"{unit}: rows carried over", [row.number for row in kept],
                    sorted(number for number, problem in problems.items() if problem["speaker"] == speaker))
        before = sum(row.is_done and since < row.closed_on <= held_on for row in rows)
        outcome = {row.number: settled(row, problems[row.number]["lastYear"]["decisions"], log.settings["acceptance"]) for row in kept}
        still = [row for row in kept if outcome[row.number][0] != "closed-out"]
        here = len(kept) - len(still)
        if kept or before:
            expected[speaker] = {
                "rows": len(kept) + before, "closedBefore": before, "carried": len(kept), "closedHere": here, "open": len(still),
                "extended": sum(outcome[row.number][2] for row in still),
                "overdue": sum(is_overdue(row, outcome[row.number], held_on) for row in still),
                "reopened": sum(row.reopenings > 0 for row in still),
                "inNotice": sum(outcome[row.number][0] == "in-notice" for row in still)}
        for row in kept:
            year.expect(f"{row.number}: closing after the hall", outcome[row.number][0], problems[row.number]["lastYear"]["closing"])
    total = {key: sum(figures[key] for figures in expected.values()) for key in next(iter(expected.values()))}
    year.expect("figures of last year by unit", expected, {each["speaker"]: each["figures"] for each in told["lastYear"]["speakers"]})
    year.expect("figures of last year", total, told["lastYear"]["total"])
    check_minutes(year, folder, units, expected, total)


def is_overdue(row, outcome, held_on):
    """The day evidence was handed in stops the clock while others look at it."""
    closing, deadline, _ = outcome
    return bool(deadline) and deadline < (row.handed_in if closing in ("submitted", "in-notice") else held_on)


def settled(row, decisions, rules):
    """Closing, deadline, and whether it was extended, after what the hall decided."""
    closing, deadline, extended, signed = row.closing, row.deadline, row.extensions > 0, len(row.signers)
    for decision in decisions:
        (kind, said), = decision.items()
        if kind == "accepted":
            signed += 1
            if signed >= rules["signatures"]:
                closing = "in-notice" if rules["noticeDays"] else "closed-out"
        elif kind == "returned":
            closing = "sent-back"
        elif kind == "extended":
            deadline, extended = said["to"], True
    return closing, deadline, extended


def check_minutes(year, folder, units, expected, total):
    part = sections((folder / "minutes.md").read_text())["上年度问题整改情况"]
    titles = {"上年问题": "rows", "会前销号": "closedBefore", "会上销号": "closedHere", "未销号": "open", "延期": "extended",
              "逾期": "overdue", "重新整改": "reopened"}
    year.expect("minutes: last year by unit", {units[speaker]: figures(counts, titles) for speaker, counts in expected.items()},
                {row["单位"]: picked(row, titles) for row in table(part)})
    year.expect("minutes: last year in words", total["rows"], int(re.search(r"上年度问题共(\d+)项", part)[1]))


def check_taken(year, log, folder):
    """What the hall decided is so in the register."""
    for problem in json.loads((folder / "session.json").read_text())["problems"]:
        if "lastYear" not in problem:
            continue
        row = log.rows[problem["number"]]
        year.expect(f"{row.number}: closing in the register", problem["lastYear"]["closing"], row.closing)
        year.expect(f"{row.number}: deadline in the register", problem.get("deadline"), row.deadline)
