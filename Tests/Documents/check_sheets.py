"""Exports the shipped sessions and opens each workbook with the programs an office would: openpyxl reads it back, and
LibreOffice lays it out on paper.

Usage: check_sheets.py PINGYI [FOLDER]   FOLDER keeps workbooks and PDFs; without one they are thrown away.
Exit status 1 and one line a fault if any workbook is not what Sources/ReviewCore/RULES.md says of it.
"""
import csv
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import edited_table
import office
import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
SESSIONS = ["demo", "city", "county", "projects", "half-year"]
SECTORS = "村,社区,乡镇街道,机关,国企,学校,医院,两新组织,其他"
PROGRESS = "尚未启动,正在整改,基本完成,已完成,长期坚持"
CLOSING = "未销号,待验收,退回,已销号,重新整改"


class Faults(list):
    def need(self, holds, workbook, what):
        if not holds:
            self.append(f"{workbook}: {what}")


def run(*command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        raise SystemExit(f"check-documents: {' '.join(map(str, command[:4]))} …\n{done.stdout}{done.stderr}")
    return done.stdout


def export(binary, session, folder):
    """Drives a shipped session to its end; the folder of its newest edition."""
    plan, steps = (ROOT / "Sessions" / f"{session}.{kind}" for kind in ("toml", "steps"))
    run(binary, "drive", plan, steps, "--data", folder, "--lang", "zh-Hans")
    printed = run(binary, "export", plan, "--data", folder, "--lang", "zh-Hans")
    return pathlib.Path(printed.splitlines()[0]).parent


def any_workbook(path, faults):
    """What holds for every sheet: text is text, the heading stays, the print is A4 landscape and one page wide."""
    book = openpyxl.load_workbook(path)
    for sheet in book.worksheets:
        place = f"{path} [{sheet.title}]"
        kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
        faults.need("f" not in kinds, place, "a formula among the cells")
        faults.need(sheet.freeze_panes and sheet.freeze_panes.endswith("2"), place, "the heading is not frozen")
        faults.need(sheet.auto_filter.ref, place, "no filter")
        faults.need(sheet.print_title_rows == "$1:$1", place, "the heading is not printed on every page")
        setup = sheet.page_setup
        faults.need((setup.orientation, int(setup.paperSize)) == ("landscape", 9), place, "not A4 landscape")
        faults.need(sheet.sheet_properties.pageSetUpPr.fitToPage and setup.fitToHeight == 0, place, "not one page wide")
        faults.need("&P" in (sheet.oddFooter.center.text or ""), place, "no page number")
        widths = [dimension.width for dimension in sheet.column_dimensions.values()]
        faults.need(all(width <= 30 for width in widths), place, "a column is too wide")
    return book


def register(path, documents, faults):
    book = any_workbook(path, faults)
    sheet = book.worksheets[0]
    rows = list(csv.reader(open(documents / "register.csv", encoding="utf-8-sig", newline="")))
    faults.need(sheet.title == "整改台账" and len(book.worksheets) == 1, path, "not the register alone")
    # Sectors have a column where the plan tells any.
    columns = 21 + ("领域" in rows[0])
    faults.need((sheet.max_row, sheet.max_column, len(rows[0])) == (len(rows), columns, columns), path,
                "rows or columns differ from register.csv")
    for number, (cells, texts) in enumerate(zip(sheet.iter_rows(values_only=True), rows), 1):
        for value, text in zip(cells, texts):
            shown = value.date().isoformat() if isinstance(value, datetime.datetime) else str(value or "")
            faults.need(shown == text.removeprefix("'"), path, f"row {number} has {shown!r} for {text!r}")
    due = next(column for column in sheet.iter_cols() if column[0].value == "整改时限")
    deadlines = [cell for cell in due[1:] if cell.value is not None]
    faults.need(all(cell.is_date for cell in deadlines), path, "a deadline is not a date")
    lists = [rule.formula1.strip('"') for rule in sheet.data_validations.dataValidation if rule.type == "list"]
    faults.need(lists == [SECTORS] * (columns - 21) + [PROGRESS, CLOSING], path, f"the lists are {lists}")
    rules = [rule for found in sheet.conditional_formatting for rule in found.rules]
    faults.need(len(rules) == 4 and all("TODAY()" in rule.formula[0] for rule in rules[:3]), path, "colours of deadlines")


def tables(path, documents, faults):
    book = any_workbook(path, faults)
    session = json.load(open(documents / "session.json", encoding="utf-8"))
    titles = {sheet.title for sheet in book.worksheets}
    for name in ("议程用时", "述职用时", "出席情况"):
        faults.need(name in titles, path, f"no sheet {name}")
    panels = {panel["title"][:31] for panel in session["plan"]["panels"]}
    if session["votes"]:
        faults.need(panels & titles, path, "no sheet of votes")
    minimum = session["plan"]["appraisal"]["minimumSample"]
    for sheet in book.worksheets:
        if sheet.title in panels:
            counts(sheet, minimum, path, faults)


def counts(sheet, minimum, path, faults):
    """A panel under the minimum sample shows no distribution; any other adds up to its base."""
    heads = [cell.value for cell in sheet[1]]
    returned, points = heads.index("收回"), heads.index("平均分")
    first, base = heads.index("本单位不评") + 1, points - 1
    for row in sheet.iter_rows(min_row=2, values_only=True):
        shown = [value for value in row[first:base:2] if value is not None]
        if row[returned] < minimum:
            faults.need(not shown and row[points] is None, path, f"{sheet.title}: {row[0]} tells a small panel's votes")
        elif shown:
            faults.need(sum(shown) == row[base], path, f"{sheet.title}: {row[0]} does not add up")


def on_paper(paths, folder, faults):
    """LibreOffice opens each one, and every page is landscape."""
    for path in paths:
        place = folder / "office" / path.relative_to(folder).parts[0]
        run("soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf", "--outdir",
            place, path)
        pdf = place / (path.stem + ".pdf")
        faults.need(pdf.exists(), path, "LibreOffice made no PDF of it")
        if pdf.exists():
            width, height = map(float, re.search(r"Page size: +([\d.]+) x ([\d.]+)", run("pdfinfo", pdf)).groups())
            faults.need(abs(width - 842) < 2 and abs(height - 595) < 2, path, "its pages are not A4 landscape")


def main(binary, folder):
    faults, books = Faults(), []
    for session in SESSIONS:
        documents = export(pathlib.Path(binary).resolve(), session, folder / session)
        register(documents / "register.xlsx", documents, faults)
        tables(documents / "tables.xlsx", documents, faults)
        books += [documents / "register.xlsx", documents / "tables.xlsx"]
        again = export_again(binary, session, folder)
        faults.need(all(book.read_bytes() == again[book.name] for book in books[-2:]), documents, "other bytes the second time")
    of_register = sorted(office.register(binary, SESSIONS[0], folder).rglob("*.xlsx"))
    for path in of_register:
        any_workbook(path, faults)
    faults.need(len(of_register) == 5, folder, f"{len(of_register)} workbooks of the register")
    books += of_register
    register_folder = folder / SESSIONS[0]
    edited_table.check(pathlib.Path(binary).resolve(), register_folder / "register.sqlite",
                       next(path for path in of_register if path.name == "register.xlsx"), folder / "edited", faults)
    on_paper(books, folder, faults)
    for fault in faults:
        print("check-documents: " + fault, file=sys.stderr)
    print(f"check-documents: {len(books)} workbooks, {len(faults)} faults")
    return 1 if faults else 0


def export_again(binary, session, folder):
    place = folder / "again" / session
    run(pathlib.Path(binary).resolve(), "export", ROOT / "Sessions" / f"{session}.toml", "--data", folder / session,
        "--lang", "zh-Hans", "--to", place)
    return {path.name: path.read_bytes() for path in place.glob("*.xlsx")}


if __name__ == "__main__":
    if len(sys.argv) > 2:
        kept = pathlib.Path(sys.argv[2]).resolve()
        kept.mkdir(parents=True, exist_ok=True)
        sys.exit(main(sys.argv[1], kept))
    with tempfile.TemporaryDirectory(prefix="pingyi-sheets-") as passing:
        sys.exit(main(sys.argv[1], pathlib.Path(passing)))
