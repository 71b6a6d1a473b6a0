"""What must hold of a .docx, read back by python-docx and laid out by LibreOffice (GB/T 9704-2012, RULES: document format)."""
import re

import docx
import office
from docx.oxml.ns import qn

FACES = set(office.FACES)
# Twips; the bottom margin gives four of its own so that twenty-two lines fit.
PAGE = {"page_width": 11906, "page_height": 16838, "top_margin": 2098, "left_margin": 1588, "right_margin": 1474,
        "bottom_margin": 1980}
TEXT_TOP, TEXT_BOTTOM = 2098 / 20, (16838 - 1980) / 20


class Checks:
    def __init__(self):
        self.faults = []
        self.pages_seen = 0

    def expect(self, holds, document, what):
        if not holds:
            self.faults.append(f"{document.parents[2].name}/{document.name}: {what}")

    def read_back(self, documents):
        if not documents:
            self.faults.append("no .docx was exported")
        for document in documents:
            paper = docx.Document(str(document))
            self.page_setup(document, paper)
            self.faces(document, paper)
            self.tables(document, paper)
            properties = paper.core_properties
            self.expect(properties.title and properties.author, document, "has no title or no author")
            titles = [p.text for p in paper.paragraphs if p.style.name == "Title"]
            self.expect(titles == [properties.title], document, "its title is not its property's")

    def page_setup(self, document, paper):
        for section in paper.sections:
            if section.orientation == 1:
                self.expect(section.page_width.twips > section.page_height.twips, document, "a wide page stands upright")
                continue
            for name, twips in PAGE.items():
                value = getattr(section, name).twips
                self.expect(value == twips, document, f"{name} is {value}, not {twips} twips")
            grid = section._sectPr.find(qn("w:docGrid"))
            shape = (grid.get(qn("w:type")), grid.get(qn("w:linePitch")))
            self.expect(shape == ("linesAndChars", "580"), document, f"its grid is {shape}")
        self.expect(paper.settings.odd_and_even_pages_header_footer, document, "odd and even pages are numbered alike")

    def faces(self, document, paper):
        for run in paper.element.body.iter(qn("w:r")):
            fonts = run.find(qn("w:rPr") + "/" + qn("w:rFonts"))
            face = None if fonts is None else fonts.get(qn("w:eastAsia"))
            self.expect(face in FACES, document, f"a run has the Chinese face {face}")
            if face not in FACES:
                break

    def tables(self, document, paper):
        for number, table in enumerate(paper.tables, 1):
            columns = len(table.columns)
            rows = [len(row.cells) for row in table.rows]
            self.expect(set(rows) == {columns}, document, f"table {number} has rows of {set(rows)} of {columns} cells")
            header = table.rows[0]._tr.find(qn("w:trPr") + "/" + qn("w:tblHeader"))
            self.expect(columns == 1 or header is not None, document, f"table {number} does not repeat its header")

    def pages(self, document, pdf):
        """Each page has its number and something to read; below the text of an upright page stand number and stamp alone."""
        for number, (height, lines) in enumerate(office.lines(pdf), 1):
            self.pages_seen += 1
            text = [line for _, line in lines]
            self.expect(any(re.fullmatch(rf"—{number}—", line) for line in text), document, f"page {number} is not numbered")
            self.expect(len(text) > 2 or number == 1, document, f"page {number} is empty")
            below = [line for top, line in lines if height > 800 and top > TEXT_BOTTOM]
            self.expect(len(below) <= 2, document, f"page {number} has text below its text block: {below[:1]}")

    def grid(self, document, pdf):
        """The page in the middle of a long text: twenty-two lines of twenty-eight characters."""
        _, lines = office.lines(pdf)[2]
        body = [line for top, line in lines if TEXT_TOP - 10 < top < TEXT_BOTTOM]
        full = [len(line) for line in body if re.fullmatch(r"[\u4e00-\u9fff]+", line)]
        self.expect(len(body) == 22, document, f"a full page has {len(body)} lines, not 22")
        self.expect(full.count(28) >= 20, document, f"its lines have {sorted(set(full))} characters, not 28")
