"""Exports the shipped sessions and a register's papers, prints ballots, and looks at each with the programs an office would
open it with.

Usage: check.py PINGYI [FOLDER]   FOLDER keeps papers, PDFs and pages as pictures; without one they are thrown away.
Exit status 1 and one line a fault if any paper is not what Sources/ReviewCore/RULES.md says of it.
"""
import pathlib
import sys
import tempfile

import ballots
import office
import papers


def main(binary, folder):
    checks, every = papers.Checks(), []
    for session in office.SESSIONS:
        documents = office.export(binary, session, folder / session)
        own = office.papers(documents)
        checks.read_back(own)
        every += own
    of_register = sorted(office.register(binary, office.SESSIONS[0], folder).rglob("*.docx"))
    checks.read_back(of_register)
    every += of_register
    full = office.full_page(binary, folder / "full-page")
    every.append(full)
    for document, pdf in zip(every, office.to_pdf(every, folder / "office")):
        checks.pages(document, pdf)
        if document == full:
            checks.grid(document, pdf)
    ballots.check(binary, folder, checks)
    for fault in checks.faults:
        print("check-documents: " + fault, file=sys.stderr)
    print(f"check-documents: {len(every)} papers, {checks.pages_seen} pages, {len(checks.faults)} faults")
    return 1 if checks.faults else 0


if __name__ == "__main__":
    if len(sys.argv) > 2:
        kept = pathlib.Path(sys.argv[2]).resolve()
        kept.mkdir(parents=True, exist_ok=True)
        sys.exit(main(sys.argv[1], kept))
    with tempfile.TemporaryDirectory(prefix="pingyi-documents-") as passing:
        sys.exit(main(sys.argv[1], pathlib.Path(passing)))
