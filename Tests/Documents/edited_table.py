"""The register's own table, edited and saved in LibreOffice as an office would do it, and taken back: `import --preview` must tell
these edits and no other.

Columns are moved, rows sorted, cells merged, days typed as text and as dates, and what LibreOffice writes is imported as a
workbook and as CSV. A copy that was only opened and saved again must come back without a difference.
"""
import contextlib
import re
import subprocess
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField

XLSX, CSV = "Calc MS Excel 2007 XML", "Text - txt - csv (StarCalc)"
CSV_OPTIONS = "44,34,76,1"  # Comma, double quote, UTF-8, from the first line.

# What the office changes: the row, the column, what is typed there, and what the preview must say of it.
EDITS = [
    ("2026-002", "责任人", "社区党委副书记", "社区党委副书记"),
    ("2026-003", "整改进展", "正在整改", "正在整改"),
    ("2026-007", "备注", "三月底前回访一次，逐户签字", "三月底前回访一次，逐户签字"),
    ("2026-004", "整改措施", "按取号数据每周重排一次班", "按取号数据每周重排一次班"),
    ("2026-013", "整改时限", "2027年5月31日", "2027年5月31日"),
    ("2026-010", "整改时限", "2027-06-30", "2027年6月30日（延期，街道党工委书记批准）"),
]
EXTENDED = "2026-010"  # A deadline that stood is moved with somebody's approval and a reason.


def property_value(name, value):
    return PropertyValue(Name=name, Value=value)


@contextlib.contextmanager
def desktop(folder):
    """LibreOffice without a screen, spoken to through a pipe of its own."""
    pipe = f"pingyi-{folder.name}-{time.monotonic_ns()}"
    process = subprocess.Popen([
        "soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{folder}/office-profile",
        f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + 120
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            break
        except NoConnectException:
            if time.monotonic() > deadline or process.poll() is not None:
                process.kill()
                raise SystemExit("check-documents: LibreOffice did not start")
            time.sleep(0.2)
    office = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        yield office
    finally:
        with contextlib.suppress(Exception):
            office.terminate()
        process.wait(60)


class Table:
    """A sheet by the titles of its columns and the numbers of its rows."""

    def __init__(self, office, path):
        self.document = office.loadComponentFromURL(path.as_uri(), "_blank", 0, (property_value("Hidden", True),))
        self.sheet = self.document.Sheets.getByIndex(0)

    @property
    def size(self):
        cursor = self.sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        return cursor.RangeAddress.EndColumn + 1, cursor.RangeAddress.EndRow + 1

    def column(self, title):
        columns, _ = self.size
        return next(index for index in range(columns) if self.sheet.getCellByPosition(index, 0).String == title)

    def row(self, number):
        column, (_, rows) = self.column("问题编号"), self.size
        return next(index for index in range(rows) if self.sheet.getCellByPosition(column, index).String == number)

    def cell(self, number, title):
        return self.sheet.getCellByPosition(self.column(title), self.row(number))

    def type(self, number, title, text):
        """As if it were typed: what looks like a day in the form of the machine becomes one, anything else is text."""
        cell = self.cell(number, title)
        if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
            cell.FormulaLocal = text
        else:
            cell.String = text

    def move_column(self, title, before):
        """Cut, inserted before another column."""
        _, rows = self.size
        place = self.column(before)
        self.sheet.Columns.insertByIndex(place, 1)
        source = self.column(title)
        self.sheet.moveRange(
            CellAddress(Sheet=0, Column=place, Row=0),
            CellRangeAddress(Sheet=0, StartColumn=source, StartRow=0, EndColumn=source, EndRow=rows - 1))
        self.sheet.Columns.removeByIndex(source, 1)

    def add_column(self, title, cells):
        columns, _ = self.size
        self.sheet.getCellByPosition(columns, 0).String = title
        for number, text in cells.items():
            self.sheet.getCellByPosition(columns, self.row(number)).String = text

    def sort(self, title):
        columns, rows = self.size
        range_ = self.sheet.getCellRangeByPosition(0, 0, columns - 1, rows - 1)
        field = TableSortField(Field=self.column(title), IsAscending=False)
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        range_.sort((property_value("ContainsHeader", True), property_value("SortFields", fields)))

    def merge_runs(self, title):
        """Cells that say the same one below the other become one."""
        column, (_, rows), start, merged = self.column(title), self.size, 1, 0
        for row in range(2, rows + 1):
            same = row < rows and self.text(column, row) == self.text(column, start)
            if same:
                continue
            if row - start > 1:
                self.sheet.getCellRangeByPosition(column, start, column, row - 1).merge(True)
                merged += 1
            start = row
        return merged

    def text(self, column, row):
        return self.sheet.getCellByPosition(column, row).String

    def save(self, path, kind):
        options = (property_value("FilterName", kind),) + ((property_value("FilterOptions", CSV_OPTIONS),) if kind == CSV else ())
        self.document.storeToURL(path.as_uri(), options)

    def close(self):
        self.document.close(True)


def check(binary, register, table, folder, faults):
    """`table` is the workbook that `papers register` wrote of `register`."""
    folder.mkdir(parents=True, exist_ok=True)
    saved, edited = folder / "saved.xlsx", folder / "edited.xlsx"
    with desktop(folder) as office:
        opened = Table(office, table)
        opened.save(saved, XLSX)
        for number, title, text, _ in EDITS:
            opened.type(number, title, text)
        opened.add_column("批准人", {EXTENDED: "街道党工委书记"})
        opened.add_column("更改原因", {EXTENDED: "流动党员名册要与外地核对"})
        opened.move_column("责任人", before="单位")
        opened.move_column("整改时限", before="问题表现")
        opened.sort("单位")
        faults.need(opened.merge_runs("单位") > 1, edited, "no cells could be merged")
        opened.save(edited, XLSX)
        opened.save(edited.with_suffix(".csv"), CSV)
        opened.close()
    faults.need(preview(binary, register, saved) == set(), saved, "differs after it was only opened and saved")
    expected = {(number, title, shown) for number, title, _, shown in EDITS}
    for path in (edited, edited.with_suffix(".csv")):
        found = preview(binary, register, path)
        faults.need(found == expected, path, f"tells {sorted(found - expected)} too much, {sorted(expected - found)} too little")


def preview(binary, register, path):
    """The row, the field and the new value of every difference that is told."""
    done = subprocess.run(
        [binary, "register", "import", path, "--preview", "--register", register, "--on", "2027-01-20", "--lang", "zh-Hans"],
        capture_output=True, text=True)
    lines = [re.split(r"\s{2,}", line.strip()) for line in done.stdout.splitlines()]
    return {(cells[1], cells[3], cells[-1]) for cells in lines if len(cells) > 4 and re.fullmatch(r"\d{4}-\d{3}", cells[1])}
