"""Two years of registers as they are shipped, driven with a set clock, and every number of their papers counted again.

Usage: year.py PINGYI [--keep DIR]    --keep leaves sessions, registers and papers in DIR.
Drives Sessions/*.steps through the program, stops at each report and notice, writes the papers of that day, and holds the
figures the report has kept, the report, the notice, the list of units, the state of the archive, the table and the list for
other programs against a second reading of the register's log (register_log.py). Then the next session, which carries the
open rows over, is held, its figures of last year are counted, and its decisions are looked for in the register, once.
Exit status 1 where anything differs.
"""
import argparse
import contextlib
import pathlib
import shutil
import subprocess
import sys
import tempfile

import year_papers
from register_log import Register

SHIPPED = pathlib.Path(__file__).resolve().parents[2] / "Sessions"
# A register: its file, the sessions it takes with its steps, and the session that comes after, with the day it is taken.
YEARS = [
    ("register.sqlite", ["demo"], "demo-year.steps", "demo-next", "2027-12-13"),
    ("county-register.sqlite", ["half-year", "county"], "county-year.steps", "county-next", "2027-12-27"),
]


class Year:
    def __init__(self, binary, folder, name, after):
        self.binary, self.folder, self.after = binary, folder, after
        self.register = f"Sessions/{name}"
        self.differences, self.checked = [], 0

    def run(self, *words):
        result = subprocess.run([self.binary, *words], cwd=self.folder, capture_output=True, text=True)
        if result.returncode:
            raise SystemExit(f"{' '.join(words)}: status {result.returncode}\n{result.stdout[-500:]}{result.stderr}")
        return result.stdout

    def of_register(self, *words):
        return self.run("register", *words, "--register", self.register)

    def log(self):
        return Register(self.folder / self.register)

    def expect(self, what, expected, found):
        self.checked += 1
        if expected != found:
            self.differences.append((what, expected, found))

    # The year

    def drive(self, steps):
        """Stops after each line that something goes out with."""
        lines, day, slice_, count = (SHIPPED / steps).read_text().splitlines(), None, [], 0
        for line in lines:
            moment, rest = line.split(" ", 1) if line.startswith("@") and " " in line else ("", line)
            day = moment[1:] or day
            slice_.append(line)
            if rest.split(" ")[0] in ("report", "publish"):
                self.take_slice(slice_)
                count += 1
                self.check(day, rest.split(" ")[0], f"{self.folder.name}/{count}")
                slice_ = [f"@{day}"]
        self.take_slice(slice_)

    def take_slice(self, lines):
        (self.folder / "slice.steps").write_text("\n".join(lines) + "\n")
        self.of_register("drive", "slice.steps")

    def check(self, day, occasion, place):
        log = self.log()
        if occasion == "report":
            report, counted = log.reports[-1]
            for group, figures in counted.items():
                self.expect(f"{day}: {group} of the report's figures", figures, report["figures"][group])
            for paper in ("report", "urging", "year-end", "archive", "register"):
                self.check_paper(paper, log, day)
            year_papers.check_list(self, log, day, self.of_register("list", "--as", "json", "--on", day))
        else:
            notice, public = log.notices[-1]
            self.expect(f"{day}: rows of the notice", public, notice["rows"])
            self.check_paper("notice", log, day)
        self.expect(f"{day}: verify", True, bool(self.of_register("verify")))

    def check_paper(self, paper, log, day):
        folder = self.folder / "papers" / pathlib.Path(self.register).stem / day
        self.of_register("papers", paper, "--on", day, "--to", str(folder / paper))
        year_papers.CHECKS[paper](self, log, day, folder / paper)

    # The next session

    def hold_next(self, session, taken_on):
        before = self.log()
        self.run("drive", session, f"Sessions/{session}.steps")
        year_papers.check_session(self, before, self.folder / f"Sessions/{session}.session/documents")
        self.of_register("import", session, "--on", taken_on)
        after = self.log()
        year_papers.check_taken(self, after, self.folder / f"Sessions/{session}.session/documents")
        self.of_register("import", session, "--on", taken_on)
        self.expect("events of a second import", len(after.events), len(self.log().events))
        self.expect("verify after the import", True, bool(self.of_register("verify")))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--keep", help="a folder that keeps everything")
    options = parser.parse_args()
    differences = checked = 0
    with contextlib.ExitStack() as stack:
        kept = options.keep or stack.enter_context(tempfile.TemporaryDirectory(prefix="pingyi-year-"))
        folder = pathlib.Path(kept).resolve()
        shutil.copytree(SHIPPED, folder / "Sessions", ignore=shutil.ignore_patterns("*.session", "*.sqlite*", "*.files", "*.papers"))
        for name, sessions, steps, after, taken_on in YEARS:
            year = Year(str(pathlib.Path(options.binary).resolve()), folder, name, after)
            for session in sessions:
                year.run("drive", session, f"Sessions/{session}.steps")
            year.drive(steps)
            year.hold_next(after, taken_on)
            for what, expected, found in year.differences:
                print(f"{name}: {what}\n  expected {expected}\n  found    {found}", flush=True)
            differences, checked = differences + len(year.differences), checked + year.checked
    print(f"year: {checked} numbers and lists counted again, {differences} differences")
    return 1 if differences or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
