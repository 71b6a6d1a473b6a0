#!/usr/bin/env python3
"""Records what the program writes today, so that every later one can be held to it (Tests/PingyiTests/FormatTests).

usage: record.py BINARY FOLDER

FOLDER gets a folder for each session: its plan, log, ballot box and keys, and `exports`, a line for each file that
`export` writes in two languages: SHA-256 and name. `voted` has votes by phone, in a booth and on paper, one of them void, one
repeated, corrections, undo and redo; `voting` was copied while its vote was open. A folder that is there is left alone: what was
recorded once is never recorded again.
"""
import csv
import hashlib
import os
import pathlib
import pty
import select
import secrets
import shutil
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ["zh-Hans", "en"]

BEFORE = """
@09:00:00 open
@09:00:20 attend A 5
@09:00:30 attend B 8 1 "在医院陪护"
@09:00:38 attend ly 2
@09:00:44 attend la 2
@09:00:50 attend wy 1
@09:01:35 next
@09:01:47 continue
@09:02:05 problem "办事群众排到走廊" speaker=la kind=为民服务 public=yes
@09:02:21 problem "公示栏是空的" speaker=wy
@09:02:24 undo
@09:02:25 redo
@09:02:26 undo
@09:02:38 next
@09:02:44 next
@09:02:59 report
@09:03:12 own 1
@09:03:30 disown 1
@09:05:16 questions
@09:06:15 commentary
@09:06:20 attend B 9
@09:06:30 poll ly channels=phone,booth,paper
"""

BETWEEN = """
@09:08:00 issue B 2 channel=paper
@09:08:05 doubt B good "勾在两格之间"
@09:08:10 close
@09:08:20 tally A issued=0 returned=0
@09:08:30 tally B issued=2 returned=2 good=1 fairly-good=1
@09:08:40 publish
@09:08:50 void "有一人替别人投了票" round=1
@09:09:00 poll ly panels=A,B channels=paper reason="上一轮作废"
@09:09:10 close
@09:09:20 tally A issued=5 returned=5 good=4 fairly-good=1
@09:09:30 tally B issued=9 returned=9 abstained=1 good=5 fairly-good=2 average=1
@09:09:40 publish
@09:09:50 attend B 8 1 "一人早退"
@09:10:00 next
@09:10:10 report
@09:10:40 finish
@09:10:50 tally A speaker=la issued=5 returned=5 good=5
@09:10:55 tally B speaker=la issued=8 returned=8 good=3 average=3 poor=2
@09:11:00 revote la "监票人要求重投"
@09:11:10 tally A speaker=la issued=5 returned=5 good=4 fairly-good=1
@09:11:20 tally B speaker=la issued=8 returned=8 good=4 average=4
@09:11:30 presence B 9 "一人投完票才走" by=监票人 speaker=la
@09:11:35 rename la post="党委书记、居委会主任" reason="名册写错"
@09:11:40 limit report 3m
@09:11:50 attend B 9
@09:12:00 next
@09:12:10 poll wy channels=phone,booth
"""

AFTER = """
@09:14:00 close
@09:14:10 publish
@09:14:20 report
@09:15:00 recess 5m
@09:20:00 reconvene
@09:20:10 finish
@09:20:20 next
@09:20:40 next
@09:21:00 next
@09:21:10 pledge "三个月内整改到位" speaker=ly
@09:21:40 adjourn
@10:30:00 rename wy unit="兴业物业党支部" reason="名称有误"
@10:40:00 detail 2026-003 owner="社区党委副书记" deadline=2027-03-31
"""


class Hall:
    """A session under way: steps, phones and a booth."""

    def __init__(self, binary, folder):
        self.binary, self.plan, self.folder = binary, folder / "plan.toml", folder
        self.server = str(pathlib.Path(binary).parent / "pingyi-ballots")
        self.session = folder / "plan.session"
        shutil.copy(ROOT / "Sessions/demo.toml", self.plan)
        self.codes = {panel: self.slips(panel) for panel in ["A", "B"]}

    def run(self, *arguments, steps=None):
        done = subprocess.run([self.binary, *arguments], input=steps, text=True, capture_output=True)
        if done.returncode:
            sys.exit(f"{arguments}: {done.stdout}{done.stderr}")

    def drive(self, steps):
        self.run("drive", str(self.plan), steps=steps)

    def slips(self, panel):
        with tempfile.TemporaryDirectory() as folder:
            self.run("slips", str(self.plan), "--panel", panel, "--to", folder)
            rows = list(csv.reader(open(f"{folder}/slips-{panel}.csv", encoding="utf-8-sig")))
        return [row[2] for row in rows[1:]]

    def phones(self, round, ballots):
        """Casts (code, marks of the sheet) through the phones' server."""
        server = subprocess.Popen([self.server, str(self.session), "127.0.0.1", "0"], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True)
        port = server.stdout.readline().split()[1]
        for code, marks in ballots:
            form = urllib.parse.urlencode({"code": code, "round": round, "m": marks, "token": secrets.token_hex(16),
                                           "blank": "yes"})
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/cast", form.encode()) as answer:
                assert answer.status == 200, answer.status
        server.stdin.close()
        server.wait()

    def booth(self, ballots):
        """Casts (code, keys) in a booth, key by key on a terminal."""
        pid, terminal = pty.fork()
        if pid == 0:
            os.environ.update(TERM="xterm-256color", COLUMNS="100", LINES="30", LC_ALL="C.UTF-8")
            os.execv(self.binary, [self.binary, "booth", str(self.plan), "--panel", "B", "--lang", "en"])

        def press(keys):
            """And waits until the screen has come to rest."""
            os.write(terminal, keys.encode())
            while select.select([terminal], [], [], 0.7)[0]:
                os.read(terminal, 65536)

        press("")
        for code, keys in ballots:
            # The code, the sheet, the second look, the next voter.
            for step in [code + "\r", keys + "\r", "\r", "\r"]:
                press(step)
        os.write(terminal, bytes(ord(letter) - 64 for letter in "LEAVE"))
        os.waitpid(pid, 0)


def exports(binary, folder):
    lines = []
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as out:
            subprocess.run([binary, "export", str(folder / "plan.toml"), "--lang", language, "--to", out],
                           check=True, capture_output=True)
            lines += [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {language}/{path.relative_to(out)}"
                      for path in pathlib.Path(out).rglob("*") if path.is_file()]
    (folder / "exports").write_text("\n".join(sorted(lines, key=lambda line: line.split()[1])) + "\n")


def keep(folder, target):
    """Plan, log, box and keys; the papers are told by their sums."""
    shutil.copytree(folder, target, ignore=shutil.ignore_patterns("documents*", "*-shm"))


def shipped(binary, name, target, folder):
    shutil.copy(ROOT / f"Sessions/{name}.toml", folder / "plan.toml")
    subprocess.run([binary, "drive", str(folder / "plan.toml"), str(ROOT / f"Sessions/{name}.steps")], check=True,
                   capture_output=True)
    exports(binary, folder)
    keep(folder, target)


def votes(binary, open_target, closed_target, folder):
    hall = Hall(binary, folder)
    hall.drive(BEFORE)
    hall.phones(1, [(hall.codes["A"][n], "1") for n in range(4)] + [(hall.codes["B"][n], "1234"[n]) for n in range(4)])
    hall.booth([(hall.codes["B"][4 + n], "12"[n % 2]) for n in range(3)])
    hall.drive(BETWEEN)
    hall.phones(5, [(hall.codes["A"][n], "12"[n % 2]) for n in range(5)]
                + [(hall.codes["B"][n], "112"[n % 3]) for n in range(6)])
    hall.booth([(hall.codes["B"][6 + n], "1") for n in range(3)])
    exports(binary, folder)
    keep(folder, open_target)
    hall.drive(AFTER)
    exports(binary, folder)
    keep(folder, closed_target)


def main(binary, target):
    binary, target = os.path.abspath(binary), pathlib.Path(target)
    for name in ["demo", "county", "city", "half-year", "projects"]:
        if not (target / name).exists():
            with tempfile.TemporaryDirectory() as folder:
                shipped(binary, name, target / name, pathlib.Path(folder))
    if not (target / "voted").exists():
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as state:
            os.environ["XDG_STATE_HOME"] = state
            votes(binary, target / "voting", target / "voted", pathlib.Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
