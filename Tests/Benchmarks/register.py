#!/usr/bin/env python3
"""A register of 100,000 rows over ten years, against the same queries in sqlite3's own shell in the same run.

usage: register.py BINARY WRITER [ROWS [FOLDER]]          (make bench)

WRITER is register-writer, which makes the register: anew, or in FOLDER, where it stays for the next run. Each query is asked
five times by each program, by turns, start and all; medians are told with the budget: 1.5 times the shell's time and 10 ms.
The full screen stands beside the floor of bench.py.
Nothing here fails: figures are for people.
"""
import os, shutil, signal, sqlite3, statistics, subprocess, sys, tempfile, time

import bench

BINARY, WRITER = (os.path.abspath(path) for path in sys.argv[1:3])
ROWS = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
WORK = sys.argv[4] if len(sys.argv) > 4 else tempfile.mkdtemp(prefix="pingyi-register-")
REGISTER = os.path.join(WORK, "register.sqlite")
DAY, NUMBER = "2026-06-01", 20605
TOWN = "丁镇党委"
COLUMNS = "number, unit, kind, text, source, scope, rectification, leader, contactLeader, projectLeader, owner, " \
    "progress, closing, deadline, stopped, opened, closed, reopenings, marks, sector"


def timed(command):
    """Wall time in ms, and the largest resident size in MiB, of one run with its output thrown away."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    took = (time.perf_counter() - start) * 1e3
    if os.waitstatus_to_exitcode(status) not in (0, 3, 4):
        sys.exit(f"{command}: {said.decode()}")
    return took, usage.ru_maxrss / 1024


def against_shell(name, words, sql):
    ours, theirs = [], []
    for _ in range(5):
        theirs.append(timed(["sqlite3", "-readonly", REGISTER, sql])[0])
        ours.append(timed([BINARY, "register", *words, "--register", REGISTER, "--on", DAY]))
    shell, own = statistics.median(theirs), statistics.median(time for time, _ in ours)
    budget = 1.5 * shell + 10
    print(f"{name:34} {own:8.1f} ms   sqlite3 {shell:8.1f} ms   budget {budget:8.1f} ms   "
          f"{'kept' if own <= budget else 'MISSED':6}   {max(size for _, size in ours):6.1f} MiB")


def figures_sql():
    """As many sums as a report has figures, for each of the four groups."""
    days = f"(deadline - min({NUMBER}, coalesce(stopped, {NUMBER})))"
    sums = [f"sum(running AND {days} < {bound})" for bound in range(26)]
    return ";".join(f"SELECT {group}, {', '.join(sums)} FROM row GROUP BY 1" for group in ("unit", "leader", "kind", "source"))


def due_sql():
    """What is due until the end of the month, matter by matter, as `due` tells it; overdue first. Fifteen working days are
    three weeks, and three months are 92 days: holidays move few rows."""
    end = NUMBER + 29
    last = {"deadline": end, "milestone": end, "answer": end, "list": end - 7, "check": end - 21,
            "lapse": min(end - 21, NUMBER - 1), "close": end - 1, "look_back": end - 92}
    parts = [f"SELECT '{matter}' AS matter, due_{matter} AS base, {COLUMNS}, place FROM row WHERE due_{matter} IS NOT NULL AND "
             f"due_{matter} <= {day}" for matter, day in last.items()]
    parts.append(f"SELECT 'request', due_request, {COLUMNS}, place FROM row WHERE due_request IS NOT NULL")
    return " UNION ALL ".join(parts) + " ORDER BY base, place, number"


def on_screen():
    """The full screen over the register, 120x40, by turns with the floor: first paint, keys that scroll, memory."""
    floor, ours = [bench.build_floor()], [BINARY, "register", "--register", REGISTER, "--on", DAY]
    paint_floor, paint = bench.starts(floor, ours)
    bench.row("register on the screen, first full paint", f"{paint:.1f} ms", "2.5 x floor",
              f"{paint / paint_floor:.2f} x floor ({paint_floor:.1f} ms)")
    views = [("list", []), ("list, from its end", ["<END>"]), ("what is due", ["<F6>"])]
    for name, setup in views:
        key = "<UP>" if "<END>" in setup else "<DOWN>"
        rounds = [(bench.pty("floor", floor, ["j"], idle=0), bench.pty("scroll key", ours, [key], idle=0, setup=setup))
                  for _ in range(3)]
        middle = lambda who, part: statistics.median(run[who][f"key_last_{part}_ms"] for run in rounds)
        bench.row(f"scroll key p99, {name}", f"{middle(1, 'p99'):.2f} ms", "1.5 x floor",
                  f"{middle(1, 'p99') / middle(0, 'p99'):.2f} x floor ({middle(0, 'p99'):.2f} ms); p50 {middle(1, 'p50'):.2f} ms")
        bench.row(f"memory, {name}", f"{max(run[1]['rss_kib'] for run in rounds) / 1024:.1f} MiB", "")


def importing():
    """Time of one command that brings 10,000 rows, until it is on the disk."""
    path = os.path.join(bench.WORK, "import.sqlite")
    subprocess.run([WRITER, "fill", path, "1", "1"], check=True, stdout=subprocess.DEVNULL)
    child = subprocess.Popen([WRITER, "import", path, "bench", "10000"], stdout=subprocess.PIPE)
    start = time.perf_counter()
    child.stdout.readline()
    took = time.perf_counter() - start
    child.send_signal(signal.SIGKILL)
    _, _, usage = os.wait4(child.pid, 0)
    print(f"import of 10,000 rows              {took * 1e3:8.1f} ms                                               "
          f"         {usage.ru_maxrss / 1024:6.1f} MiB")


def importing_tables():
    """A list of 10,000 problems as .csv, and the same again when all of them are known; start and all."""
    path, table = os.path.join(bench.WORK, "tables.sqlite"), os.path.join(bench.WORK, "list.csv")
    with open(table, "w", encoding="utf-8") as file:
        file.write("单位,问题表现,问题来源,责任人,整改时限\n")
        file.writelines(f"第{row % 200}单位,{row}号台账第{row * 7919}页与实际不符,巡察,负责人,2027年5月底\n" for row in range(10_000))
    for name, words in (("10,000 new rows from a table", ["--yes"]), ("the same table against them", ["--preview"])):
        took, size = timed([BINARY, "register", "import", table, *words, "--register", path, "--on", DAY])
        print(f"{name:34} {took:8.1f} ms {size:61.1f} MiB")


start = time.perf_counter()
os.makedirs(WORK, exist_ok=True)
if not os.path.exists(REGISTER):
    subprocess.run([WRITER, "fill", REGISTER, str(ROWS), "1"], check=True, stdout=subprocess.DEVNULL)
with sqlite3.connect(REGISTER) as db:
    events, = db.execute("SELECT count(*) FROM event").fetchone()
print(f"{ROWS} rows, {events} events, {os.path.getsize(REGISTER) / 2**20:.0f} MiB, made in {time.perf_counter() - start:.0f} s")

against_shell("open, one row with its thread", ["show", "2020-100"], "SELECT json FROM row_state WHERE number = '2020-100'")
against_shell("filter: a unit's overdue rows", ["list", f"unit={TOWN}", "timing=overdue"],
              f"SELECT {COLUMNS} FROM row WHERE marks & 64 = 0 AND unit = '{TOWN}' AND running AND "
              f"deadline - min({NUMBER}, coalesce(stopped, {NUMBER})) < 0 ORDER BY place, number")
against_shell("search: words in any field", ["list", "第77次 台账 走过场"],
              f"SELECT {COLUMNS} FROM row WHERE marks & 64 = 0 AND instr(search, '第77次') > 0 AND instr(search, '台账') > 0 "
              "AND instr(search, '走过场') > 0 ORDER BY place, number")
against_shell("due until the end of the month", ["due"], due_sql())
against_shell("figures: of all, in four groups", ["figures"], figures_sql())
importing()
importing_tables()
on_screen()
shutil.rmtree(bench.WORK)
if len(sys.argv) <= 4:
    shutil.rmtree(WORK)
