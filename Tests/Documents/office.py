"""Runs the program and LibreOffice: sessions to papers, papers to PDF, PDF to lines."""
import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
SESSIONS = ["demo", "city", "county", "projects", "half-year"]
OCCASIONS = ["urging", "owners", "report", "notice", "year-end", "archive", "register"]
# A face in which each Chinese character is as wide as high, as in the faces of official papers, which are not free.
FACES = {"方正小标宋简体": "Serif", "仿宋_GB2312": "Serif", "楷体_GB2312": "Serif", "宋体": "Serif", "黑体": "Sans"}


def export(binary, session, folder):
    """Drives a shipped session to its end; the folder of its documents."""
    plan, steps = (ROOT / "Sessions" / f"{session}.{kind}" for kind in ("toml", "steps"))
    return drive(binary, plan, steps, folder)


def full_page(binary, folder):
    """A paper whose second page is nothing but body text."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "逐条认领问题深入剖析原因明确整改措施压实工作责任限期完成任务接受群众监督" * 50
    steps = folder / "full-page.steps"
    steps.write_text("@09:00:00 open\n" + f'@09:01:00 note "{text[:1900]}"\n' * 2, encoding="utf-8")
    return drive(binary, ROOT / "Sessions" / "demo.toml", steps, folder) / "record.docx"


def drive(binary, plan, steps, folder):
    data = ["--data", str(folder), "--lang", "zh-Hans"]
    for verb in (["drive", str(plan), str(steps)], ["export", str(plan)]):
        run([str(pathlib.Path(binary).resolve()), *verb, *data])
    documents = folder / f"{plan.stem}.session" / "documents"
    editions = sorted(documents.glob("edition-*"), key=lambda path: int(path.name.split("-")[1]))
    return editions[-1] if editions else documents


def register(binary, session, folder):
    """The folder of papers of a register that has taken a session driven there before, half a year on."""
    program = [str(pathlib.Path(binary).resolve()), "register"]
    place = folder / session / "register.sqlite"
    options = ["--register", str(place), "--lang", "zh-Hans"]
    plan = ROOT / "Sessions" / f"{session}.toml"
    run([*program, "import", str(plan), "--data", str(folder / session), "--on", "2027-01-05", *options])
    for occasion in OCCASIONS:
        run([*program, "papers", occasion, "--on", "2027-06-30", *options])
    return place.with_suffix(".papers")


def papers(documents):
    """Those of the session, and of the first units and speakers."""
    units = sorted(documents.glob("units/*"))[:3]
    sheets = sorted(documents.glob("result-sheets/*.docx"))[:3]
    return sorted(documents.glob("*.docx")) + [paper for unit in units for paper in sorted(unit.glob("*.docx"))] + sheets


def to_pdf(documents, folder):
    """All in one run of LibreOffice, each beside its paper."""
    folder.mkdir(parents=True, exist_ok=True)
    fonts = folder / "fonts.conf"
    aliases = "".join(
        f'<match><test name="family"><string>{name}</string></test><edit name="family" mode="assign" binding="strong">'
        f"<string>Noto {kind} CJK SC</string></edit></match>"
        for name, kind in FACES.items())
    fonts.write_text(
        '<?xml version="1.0"?><fontconfig><include>/etc/fonts/fonts.conf</include>' + aliases + "</fontconfig>",
        encoding="utf-8")
    environment = dict(os.environ, FONTCONFIG_FILE=str(fonts), HOME=str(folder))
    pdfs = []
    # Papers of different sessions bear the same names, so each session is converted into its own folder.
    for place in sorted({document.parent for document in documents}):
        own = [str(document) for document in documents if document.parent == place]
        run(["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(place), *own], environment)
    for document in documents:
        pdf = document.with_suffix(".pdf")
        if not pdf.exists():
            raise SystemExit(f"check-documents: LibreOffice made no PDF of {document}")
        pdfs.append(pdf)
    return pdfs


def lines(pdf):
    """Of each page its height and its lines, each as (top in points, text), in order."""
    layout = run(["pdftotext", "-bbox-layout", str(pdf), "-"]).split("<page ")[1:]
    pages = []
    for page in layout:
        height = float(re.search(r'height="([\d.]+)"', page)[1])
        found = {}
        for top, text in re.findall(r'<word xMin="[\d.]+" yMin="([\d.]+)"[^>]*>([^<]*)</word>', page):
            found[round(float(top))] = found.get(round(float(top)), "") + text
        pages.append((height, sorted(found.items())))
    return pages


def run(command, environment=None):
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600)
    if done.returncode != 0:
        raise SystemExit(f"check-documents: {' '.join(command[:4])} …\n{done.stdout}{done.stderr}")
    return done.stdout
