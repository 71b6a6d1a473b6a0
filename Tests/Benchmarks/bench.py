#!/usr/bin/env python3
"""The budgets of the design, measured side by side in one run and reported as ratios.

usage: bench.py BINARY          (make bench)

The floor is ncfloor.c beside this file: the leanest C ncurses program of the console's shape, with no storage. Peers
are whatever of less, nano, vim, htop and mc is installed. Nothing here fails: figures are for people.
"""
import glob, json, os, shutil, statistics, subprocess, sys, tempfile, time

import projector

HERE = os.path.dirname(os.path.abspath(__file__))
BINARY = os.path.abspath(sys.argv[1])
PTY = os.path.join(HERE, "ptybench.py")
WORK = tempfile.mkdtemp(prefix="pingyi-bench-")


def run(*args, **kw):
    return subprocess.run(args, check=True, capture_output=True, text=True, **kw)


def pty(name, command, keys, idle=10, setup=()):
    args = [sys.executable, PTY, "--name", name, "--starts", "11", "--idle-s", str(idle)]
    for key in keys:
        args += ["--key", key]
    for key in setup:
        args += ["--setup", key]
    return json.loads(run(*args, "--", *command).stdout)


def fdatasync_p99():
    """The disk's own fdatasync after an append of a page, ms; as many and with the pause that keys have between them,
    since a disk that was idle answers later."""
    path = os.path.join(WORK, "sync")
    times = []
    with open(path, "ab", buffering=0) as file:
        for _ in range(200):
            file.write(b"x" * 4120)
            start = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append((time.perf_counter() - start) * 1e3)
            time.sleep(0.045)
    return statistics.median(times), sorted(times)[int(len(times) * 0.99)]


def command_keys(command, key):
    """Command keys and the bare disk by turns, five rounds: the disk's tail moves from minute to minute. Medians."""
    rounds = [(fdatasync_p99(), pty("command key", command, [key], idle=0)) for _ in range(5)]
    middle = lambda pick: statistics.median(pick(sync, keys) for sync, keys in rounds)
    return (middle(lambda sync, _: sync[0]), middle(lambda sync, _: sync[1]),
            middle(lambda _, keys: keys["key_last_p50_ms"]), middle(lambda _, keys: keys["key_last_p99_ms"]))


def starts(floor, command):
    """Start to first full paint, floor and program by turns, five rounds of eleven. Medians, ms."""
    rounds = [(pty("floor", floor, [], idle=0), pty("start", command, [], idle=0)) for _ in range(5)]
    return [statistics.median(run["start_paint_ms"] for run in runs) for runs in zip(*rounds)]


def cursor_keys(floor, console):
    """Cursor keys of floor and program by turns, five rounds. Medians of p50 and p99, ms: the floor's pair, ours."""
    rounds = [(pty("floor", floor, ["j", "k"], idle=0), pty("cursor key", console, ["<DOWN>", "<UP>"], idle=0))
              for _ in range(5)]
    return [[statistics.median(run[f"key_last_{part}_ms"] for run in runs) for part in ("p50", "p99")] for runs in zip(*rounds)]


def session(plan, steps, name):
    """A session driven to where the bench wants it; its data folder."""
    data = os.path.join(WORK, name)
    path = os.path.join(WORK, name + ".steps")
    with open(path, "w") as file:
        file.write(steps)
    run(BINARY, "drive", plan, path, "--data", data)
    return data


def plan(units, more=""):
    """A plan of so many units, as a file."""
    path = os.path.join(WORK, f"units-{units}{'-voting' if more else ''}.toml")
    with open(path, "w") as file:
        file.write(f'title = "{units} units"\ncommittee = "bench"\nplace = "hall"\ndate = 2026-12-18\n'
                   'chair = "chair"\nrecorder = "recorder"\nquorum = "none"\n' + more)
        for n in range(units):
            file.write(f'[[speaker]]\nid = "u{n}"\nunit = "第{n}街道党工委"\npost = "书记"\n')
            for k in range(4):
                file.write(f'[[speaker.problem]]\nsource = "self"\ntext = "问题{k}：党支部专题研究未开展"\n')
    return path


def reporting(count):
    """Steps that leave the first speaker reporting, with `count` notes behind."""
    lines = ["@09:00:00 open", "next", "next", "report"]
    lines += [f"note 第{n}条记录：支部书记身兼四职" for n in range(count)]
    return "\n".join(lines) + "\npause\n"


def row(what, value, limit, note=""):
    print(f"  {what:<46} {value:>18}   budget {limit:<18} {note}")


def build_floor():
    """The leanest program of the console's shape; its path."""
    path = os.path.join(WORK, "ncfloor")
    run("cc", "-O2", os.path.join(HERE, "ncfloor.c"), "-lncursesw", "-ltinfo", "-o", path)
    return path


def main():
    floor_binary = build_floor()
    small = plan(14)
    data = session(small, reporting(40), "small")
    console = [BINARY, "run", small, "--data", data]

    floor = pty("floor", [floor_binary], ["j", "k"])
    # The clock runs while idle time is measured.
    ours = pty("pingyi", console, ["<DOWN>", "<UP>"], setup=["<F3>"])
    start_floor, start_ours = starts([floor_binary], console)
    (floor50, floor99), (cursor50, cursor99) = cursor_keys([floor_binary], console)
    # F3 lets the clock go on and pauses it: one stored event a press.
    sync50, sync99, command50, command99 = command_keys(console, "<F3>")
    peers = {}
    text = os.path.join(WORK, "text")
    with open(text, "w") as file:
        file.writelines(f"line {n}\n" for n in range(2000))
    for name, args, keys in [("less", [text], ["j", "k"]), ("nano", [text], ["<DOWN>", "<UP>"]),
                             ("vim", [text], ["j", "k"]), ("htop", [], ["<DOWN>", "<UP>"]), ("mc", [], ["<DOWN>", "<UP>"])]:
        if shutil.which(name):
            peers[name] = pty(name, [name, *args], keys, idle=0)

    print("\npingyi beside the floor, 120x40, one run\n")
    ratio = lambda a, b: f"{a / b:.2f} x floor"
    row("start to first full paint", f"{start_ours:.1f} ms", "2.5 x floor",
        ratio(start_ours, start_floor) + f" ({start_floor:.1f} ms)")
    row("cursor key to last byte, p50", f"{cursor50:.2f} ms", "", ratio(cursor50, floor50))
    row("cursor key to last byte, p99", f"{cursor99:.2f} ms", "1.5 x floor", ratio(cursor99, floor99) + f" ({floor99:.2f} ms)")
    budget = 1.5 * floor99 + 2 * sync99
    row("command key (stored before shown), p50", f"{command50:.2f} ms", "", f"fdatasync p50 {sync50:.2f}, p99 {sync99:.2f} ms")
    row("command key (stored before shown), p99", f"{command99:.2f} ms", f"{budget:.2f} ms",
        f"{command99 / budget:.2f} x budget")
    row("201 keys in one write", f"{ours['flood_bytes']} bytes", "3 repaints", f"{ours['flood_ms']:.1f} ms; a repaint is {ours['key_bytes_p50']} bytes")
    row("output per tick", f"{ours['idle_bytes_per_burst']:.0f} bytes", "84 bytes", f"floor {floor['idle_bytes_per_burst']:.0f}")
    row("idle, processor in 10 s", f"{ours['idle_cpu_ms']:.1f} ms", "2 x floor", ratio(ours["idle_cpu_ms"], floor["idle_cpu_ms"]) + f" ({floor['idle_cpu_ms']:.1f} ms)")
    row("idle, wake-ups a second", f"{ours['idle_wakeups'] / ours['idle_s']:.2f}", "1.2", f"floor {floor['idle_wakeups'] / floor['idle_s']:.2f}")
    row("resident memory, 14 units", f"{ours['rss_kib'] / 1024:.1f} MiB", "30 MiB")
    print("\npeers in the same run: start, cursor key p99")
    for name, peer in peers.items():
        print(f"  {name:<8} {peer['start_paint_ms']:6.1f} ms {peer['key_last_p99_ms'] or 0:6.2f} ms")
    projector.measure(console, [BINARY, "project", small, "--data", data], row)
    large()
    shutil.rmtree(WORK)


def large():
    big = plan(1000)
    data = session(big, reporting(100_000), "large")
    big_run = pty("1,000 units, 100,000 events", [BINARY, "run", big, "--data", data], ["<DOWN>", "<UP>"], idle=5)
    print()
    row("resident memory, 1,000 units, 100,000 events", f"{big_run['rss_kib'] / 1024:.1f} MiB", "120 MiB",
        f"start {big_run['start_paint_ms']:.0f} ms, key p99 {big_run['key_last_p99_ms']:.2f} ms")
    timed = run(BINARY, "measure", big, "--data", data).stdout.split()
    row("fold", f"{int(timed[0]):,} events/s", "1,000,000 events/s")
    row("read, check the chain, decode", f"{int(timed[1]):,} events/s", "")
    for units, limit in [(14, "0.3 s"), (1000, "5 s")]:
        adjourn(units, limit)


def adjourn(units, limit):
    """A session in which everybody reported and was rated, from the step before the adjournment to the last file."""
    steps = ["@09:00:00 open", "attend A 40", "next"]
    for n in range(units):
        steps += [f"call u{n}", "report", f"note 第{n}家要点", "questions", f"ask 第{n}问", "answered", "finish"]
    steps += [f"tally A issued=40 returned=40 speaker=u{n} good=20 fairly-good={n % 11} average={20 - n % 11}" for n in range(units)]
    path = plan(units, '[[panel]]\nid = "A"\ntitle = "代表"\ndue = 40\n')
    data = session(path, "\n".join(steps) + "\n", f"whole-{units}")
    start = time.perf_counter()
    child = subprocess.Popen([BINARY, "drive", path, "--data", data], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    child.stdin.write(b"adjourn\n")
    child.stdin.close()
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit("bench: the session did not adjourn")
    took = time.perf_counter() - start
    files = [name for name in glob.glob(os.path.join(data, "*.session", "documents", "**"), recursive=True) if os.path.isfile(name)]
    size = sum(os.path.getsize(name) for name in files)
    row(f"adjourn to all files, {units:,} units, whole process", f"{took:.2f} s", limit,
        f"{len(files)} files, {size / 1024:,.0f} KiB, {usage.ru_maxrss / 1024:.0f} MiB at most")


if __name__ == "__main__":
    main()
