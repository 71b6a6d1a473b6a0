"""Tables as the program wrote them: of Markdown papers, CSV files and workbooks. A table is a list of rows by column heading."""
import csv
import io
import re
import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass, field

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


@dataclass
class Section:
    """A heading of a paper and what stands under it, down to the next one."""
    path: list  # Titles of the headings above it and its own, without their numbers.
    tables: list = field(default_factory=list)
    lines: list = field(default_factory=list)  # "|" in the place of a table.

    @property
    def title(self):
        return self.path[-1]


def rows(cells):
    """Rows of cells, the first of which is the heading; a heading that comes again is numbered."""
    heading = []
    for index, name in enumerate(cells[0]):
        before = cells[0][:index].count(name)
        heading.append(f"{name} {before + 1}" if before else name)
    return [dict(zip(heading, row)) for row in cells[1:]]


def of_csv(path):
    return rows(list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig")))))


def of_paper(path):
    """The sections of a Markdown paper."""
    sections, cells = [Section([""])], []
    for line in path.read_text().splitlines() + [""]:
        if line.startswith("|"):
            cells.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if cells:
            sections[-1].tables.append(rows([cells[0]] + cells[2:]))
            sections[-1].lines.append("|")
            cells = []
        heading = re.match(r"(#+) (?:[\d.]+\. )?(.*)", line)
        if heading:
            depth = len(heading[1])
            above = [title for title in sections[-1].path[:depth - 1]]
            sections.append(Section(above + [""] * (depth - 1 - len(above)) + [heading[2]]))
        elif line:
            sections[-1].lines.append(line.removeprefix("- "))
    return sections


def of_workbook(path):
    """The sheets of a workbook by name; charts have none."""
    with zipfile.ZipFile(path) as archive:
        words = ["".join(text.text or "" for text in item.iter(SHEET + "t"))
                 for item in ElementTree.fromstring(archive.read("xl/sharedStrings.xml")).findall(SHEET + "si")]
        targets = {relation.get("Id"): relation.get("Target")
                   for relation in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))}
        book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
        return {sheet.get("name"): rows(of_sheet(archive.read("xl/" + targets[sheet.get(RELATION + "id")]), words))
                for sheet in book.iter(SHEET + "sheet") if "worksheets" in targets[sheet.get(RELATION + "id")]}


def of_sheet(text, words):
    return [[cell_of(cell, words) for cell in row.iter(SHEET + "c")] for row in ElementTree.fromstring(text).iter(SHEET + "row")]


def cell_of(cell, words):
    """A cell as text; a number as it was stored."""
    value = cell.find(SHEET + "v")
    if value is None:
        return "".join(text.text or "" for text in cell.iter(SHEET + "t"))
    return words[int(value.text)] if cell.get("t") == "s" else value.text
