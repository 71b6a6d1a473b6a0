"""The program under test: one session driven from a plan and a file of steps, and the reason it gave for each refusal."""
import json
import pathlib
import re
import subprocess

import commands
import plans

# What a refusal says, by the reason it stands for. Several wordings may stand for one reason.
REASONS = [
    ("phase", r"is not possible now|^Not before the session is open|^Not in recess|^Adjourned: "),
    ("quorum", r"present, \d+ needed"),
    ("not begun", r"has not begun"),
    ("more than due", r"present and on leave make"),
    ("vote is open", r"^Still open:"),
    ("not announced", r"^Not announced yet:"),
    ("rated before", r"already; to vote again with the reason"),
    ("not signed in", r"has not signed in"),
    ("more than present", r"\d+ issued, but only \d+ present"),
    ("no vote", r"^No vote is under way|^There is no vote|has not been rated$|^Announced already"),
    ("closed already", r"^It is closed"),
    ("void", r"^It is void"),
    ("announced", r"^It is announced"),
    ("no vote opened", r"^No vote was opened"),
    ("decided already", r"^(Confirmed|Dismissed) already|has that grade already"),
    ("nothing left", r"^The agenda is done"),
    ("more invalid", r"invalid of only"),
    ("not waiting", r", not waiting"),
    ("at it already", r"^Already at"),
    ("no place", r"^All \d+ places for"),
    ("nothing to repeat", r"has no result to repeat"),
    ("criterion", r"^Say which criterion"),
    ("does not add up", r"grades, blank, void and own make|do not make the -?\d+ valid ballots"),
    ("more own", r"own-unit ballots, but only"),
    ("entered already", r"is entered for round"),
    ("issued otherwise", r"were recorded as issued"),
    ("ruled otherwise", r"the scrutineer ruled so on"),
    ("entries differ", r"the entries differ"),
    ("other sheets", r"not the sheets of the rows before"),
    ("not in this vote", r"does not vote in round|^This vote has no|is not on this vote's sheet"),
    ("gate: issued", r"cannot be announced: how many were issued is not recorded"),
    ("gate: rows", r"cannot be announced: \w+: \d+ rows? (?:is|are) not counted yet"),
    ("gate: returned", r"cannot be announced: returned \d+ > issued"),
    ("gate: present", r"cannot be announced: issued \d+ > present"),
    ("so already", r"are recorded as present already"),
    ("no result", r"^Not announced, so nothing can be decided"),
    ("no reason", r"to decide otherwise give a reason|to change it, also back to the proposal, give a reason|^No grade is proposed"),
    ("not proposed", r"^Nothing proposes"),
    ("no weight", r"takes no figure to be entered"),
    ("above 100", r"^Points are 0 to 100"),
    ("nobody", r"^There is nobody to rate"),
    ("nobody is up", r"^Nobody is up"),
    ("nothing to undo", r"^Nothing to undo"),
    ("announced, no reason", r"^The result has been announced .* to take it back, give a reason"),
    ("nothing to redo", r"^Nothing to redo"),
    ("not from the register", r"was not taken over from the register"),
    ("accepted here", r"was accepted in this session"),
    ("no evidence", r"has no evidence waiting"),
    ("not checked", r"has not passed its check on the spot"),
    ("own signature", r"handed in, owns or has signed"),
    ("rank", r"needs a signature of another rank"),
    ("no deadline", r"has no deadline to extend"),
    ("asked too late", r"^Nobody asked to extend"),
    ("not later", r"^An extension lies after"),
    ("due outside", r"^The number due must be"),
    ("nothing changed", r"^Nothing was filled in"),
    ("sheet opened", r"the unit is not on its sheet"),
    ("unit taken", r"^Another unit is called"),
    ("id taken", r"is in use already"),
    ("group", r"^There is no group|^Say in which group"),
    ("place", r"is outside the group"),
    ("reports over", r"^The reports are over"),
    ("out already", r"is out already"),
    ("vote not over", r"^The vote on .* is not over"),
    ("not set aside", r"is waiting anyway|is already up"),
    ("no such part", r"^There is no part"),
    ("parts begun", r"^What has begun stays|^Every part of the agenda has begun"),
    ("order of parts", r"must come first|must come after the reports"),
]


def reason_of(text):
    return next((reason for reason, pattern in REASONS if re.search(pattern, text)), None)


class Run:
    """One session as the program took it."""

    def __init__(self, binary, folder, walk):
        self.folder = pathlib.Path(folder)
        self.walk = walk
        (self.folder / "session.toml").write_text(plans.toml(walk.first_plan))
        (self.folder / "session.steps").write_text(self.text())
        if walk.plan.kept:
            self.make_register(binary, walk.plan.kept)
        self.result = subprocess.run(
            [binary, "drive", self.folder / "session.toml", self.folder / "session.steps", "--data", self.folder / "data"],
            capture_output=True, text=True)

    def make_register(self, binary, kept):
        (self.folder / "register.toml").write_text(kept.rules.toml())
        (self.folder / "register.steps").write_text("\n".join(kept.steps) + "\n")
        subprocess.run([binary, "register", "drive", self.folder / "register.steps", "--register", self.folder / "register.sqlite"],
                       capture_output=True, text=True, check=True)

    def rows_after(self, binary):
        """The register's rows once it has taken the session, and again, which must change nothing."""
        register = ["--register", self.folder / "register.sqlite", "--on", "2026-12-21", "--lang", "en"]
        for _ in range(2):
            taken = subprocess.run([binary, "register", "import", self.folder / "session.toml", "--data", self.folder / "data"] + register,
                                   capture_output=True, text=True, check=True)
        rows = subprocess.run([binary, "register", "list", "--as", "json"] + register, capture_output=True, text=True, check=True)
        return taken.stdout, json.loads(rows.stdout)

    def text(self):
        lines, self.step_of_line = [], {}
        for index, step in enumerate(self.walk.steps):
            clock = f"@{step.seconds // 3600:02d}:{step.seconds // 60 % 60:02d}:{step.seconds % 60:02d}"
            refused = "! " if step.refusals else ""
            lines.append(f"{clock} {refused}{commands.line(step.command)}")
            self.step_of_line[len(lines)] = index
            lines += [f"export {self.documents(number)}" for number, export in enumerate(self.walk.exports) if export.after == index + 1]
        return "\n".join(lines) + "\n"

    def documents(self, index):
        return self.folder / f"export-{index}"

    def differences(self):
        """Steps that went otherwise than predicted."""
        found = []
        refused = [index for index, step in enumerate(self.walk.steps) if step.refusals]
        said = re.findall(r"^(?:\d\d:\d\d:\d\d )?! (.*)$", self.result.stdout, re.M)
        for index, text in zip(refused, said):
            expected = self.walk.steps[index].refusals
            if reason_of(text) not in expected:
                found.append(self.describe(index, "refused: " + ", ".join(sorted(expected)), "refused: " + text))
        if self.result.returncode == 0:
            return found
        stopped = re.search(r"session\.steps:(\d+): (.*)", self.result.stderr)
        if not stopped or int(stopped[1]) not in self.step_of_line:
            return found + [("the run", "an end", f"status {self.result.returncode}: {self.result.stdout[-300:]} {self.result.stderr}")]
        index = self.step_of_line[int(stopped[1])]
        expected = self.walk.steps[index].refusals
        return found + [self.describe(index, "refused: " + ", ".join(sorted(expected)) if expected else "accepted", stopped[2])]

    def describe(self, index, expected, got):
        return (f"step {index + 1}, {commands.line(self.walk.steps[index].command)}", expected, got)
