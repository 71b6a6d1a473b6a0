"""Printed ballots and tally forms of the shipped sessions, laid out by LibreOffice: pages, corner marks, and codes read back from
their pictures."""
import pathlib
import re
import tomllib

import docx
import office

CODE = re.compile(r"PYB1/[0-9a-f]{8}/(?P<panel>[^/]+)/(?P<speaker>[^/]+)/\d+/(?P<page>\d+)-(?P<pages>\d+)/(?P<size>[NL])")
EDITIONS = [("zh-Hans", False), ("zh-Hans", True), ("en", False), ("en", True)]
DOTS = 150  # an inch
CORNERS = (8, 13)  # millimetres from the edges


def check(binary, folder, checks):
    """Every edition of every session's ballots and forms."""
    for session in office.SESSIONS:
        for language, large in EDITIONS:
            place = folder / "ballots" / session / (language + ("-large" if large else ""))
            options = ["--lang", language, "--data", str(place / "data"), "--to", str(place)] + (["--large"] if large else [])
            office.run([str(pathlib.Path(binary).resolve()), "ballots", str(plan_path(session)), *options])
            documents = sorted(place.glob("*.docx"))
            plan = tomllib.loads(plan_path(session).read_text(encoding="utf-8"))
            checks.expect(len(documents) == 2 * len(plan["panel"]), place / "x" / "x", f"{len(documents)} files")
            for document, pdf in zip(documents, office.to_pdf(documents, folder / "office")):
                pages(document, pdf, checks)
                if document.name.startswith("ballot-"):
                    ballot(document, pdf, plan, large, checks)


def plan_path(session):
    return office.ROOT / "Sessions" / f"{session}.toml"


def pages(document, pdf, checks):
    """As many pages as were laid out, all of A4."""
    paper = docx.Document(str(document))
    sizes = re.findall(r"Page +\d+ size: +([\d.]+) x ([\d.]+)", office.run(["pdfinfo", "-l", "9999", str(pdf)]))
    checks.pages_seen += len(sizes)
    checks.expect(len(sizes) == len(paper.sections), document, f"{len(sizes)} pages, laid out were {len(paper.sections)}")
    a4 = all(sorted(round(float(side)) for side in size) == [595, 842] for size in sizes)
    checks.expect(a4, document, "a page is not A4")
    checks.expect(paper.core_properties.title and paper.core_properties.author, document, "has no title or no author")


def ballot(document, pdf, plan, large, checks):
    text = "".join(office.run(["pdftotext", "-raw", str(pdf), "-"]).split())
    for speaker in plan["speaker"]:
        checks.expect("".join(speaker["unit"].split()) in text, document, f"{speaker['unit']} is not on it")
    panel = document.stem.removeprefix("ballot-").removesuffix("-large")
    expected = 1
    for page, picture in enumerate(pictures(pdf), 1):
        corners(document, page, picture, checks)
        read = office.run(["zbarimg", "--raw", "-q", "-Sdisable", "-Sqrcode.enable", str(picture)]).split()
        found = [CODE.fullmatch(code) for code in read]
        if not found or not all(found) or len(set(read)) != 1:
            checks.expect(False, document, f"page {page} has the codes {read}")
            continue
        code = found[0]
        checks.expect(code["panel"] == panel and (code["size"] == "L") == large, document, f"page {page} has {read[0]}")
        checks.expect(int(code["page"]) == expected, document, f"page {page} says it is page {code['page']}")
        expected = 1 if code["page"] == code["pages"] else expected + 1
    checks.expect(expected == 1, document, "its last page is missing")


def pictures(pdf):
    """A grey picture of each page."""
    office.run(["pdftoppm", "-r", str(DOTS), "-gray", str(pdf), str(pdf.with_suffix(""))])
    return sorted(pdf.parent.glob(pdf.stem + "-*.pgm"))


def corners(document, page, picture, checks):
    """The marks are black where they should be, and around them is paper."""
    kind, size, _, dots = picture.read_bytes().split(b"\n", 3)
    width, height = map(int, size.split())
    dark = lambda x, y: dots[y * width + x] < 128
    near, far = (round(place * DOTS / 25.4) for place in CORNERS)
    for x, y in [(0, 0), (width, 0), (0, height), (width, height)]:
        inside = [(abs(x - place), abs(y - place)) for place in (near + 2, (near + far) // 2, far - 3)]
        outside = [(abs(x - place), abs(y - place)) for place in (near - 3, far + 3)]
        holds = all(dark(*dot) for dot in inside) and not any(dark(*dot) for dot in outside)
        checks.expect(kind == b"P5" and holds, document, f"page {page} has no mark at {x}, {y}")
