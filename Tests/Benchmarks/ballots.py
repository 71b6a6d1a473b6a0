#!/usr/bin/env python3
"""Ballots by phone, over HTTP on loopback: how many a second, how long each waits, and whether one is ever lost.

usage: ballots.py BINARY          (part of make bench)

Six criteria by fourteen speakers on each sheet, a code a ballot, every answer after the ballot is on the disk. The
measure beside it is the same server's empty reply to the same request, in the same run; client and server share the
machine's processors. Then the same with the console that serves them: what its keys take meanwhile, and what both keep in
memory. Prints one line of JSON.
"""
import csv, json, os, random, resource, secrets, select, shutil, signal, socket, statistics, subprocess, sys, tempfile, time

from projector import DOWN, F3, UP, Hall as Terminals
from ptybench import pct

HERE = os.path.dirname(os.path.abspath(__file__))
BINARY = os.path.abspath(sys.argv[1])
WORK = tempfile.mkdtemp(prefix="pingyi-ballots-")
VOTERS = 5000
PLACES = 14 * 6
SLOW = 2000
# Seconds after which a server that nobody votes at has given back what a vote took.
REST = 12

PLAN = """title = "t"
committee = "c"
level = "township"
place = "p"
date = 2026-12-10
start = 09:00:00
chair = "c"
recorder = "r"
quorum = "1/2"
agenda = ["sign-in", "reports"]
turn = ["report"]
[limits]
report = "8m"
warning = "1m"
[[panel]]
id = "B"
title = "b"
due = 5000
""" + "".join('[[speaker]]\nid = "u%d"\nunit = "unit %d"\npost = "head"\n' % (n, n) for n in range(14))


class Hall:
    def __init__(self, plan):
        self.host = subprocess.Popen([BINARY, "serve", plan, "--bind", "127.0.0.1:0", "--criteria", "6"],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = self.host.stdout.readline().split()[1]

    def tell(self, line):
        self.host.stdin.write(line + "\n")
        self.host.stdin.flush()
        return self.host.stdout.readline().strip()

    def server(self):
        return child(self.host.pid)

    def resident(self):
        """KiB, of the server's process."""
        return rss(self.server())

    def end(self):
        self.host.stdin.close()
        self.host.wait()


class Console:
    """`run --bind` on a session of fourteen units with a vote open, in a terminal."""

    # Signed in, the first speaker reporting, all on one sheet by phone.
    STEPS = "@09:00:00 open\nattend B %d\nnext\nnext\nreport\npoll all channels=phone\n"

    def __init__(self, voters):
        plan, self.data = (os.path.join(WORK, "console-%d" % voters + end) for end in (".toml", "-data"))
        criteria = "".join('[[appraisal.criterion]]\nid = "c%d"\ntitle = "%d"\n' % (n, n) for n in range(6))
        # Something for the cursor to move in.
        problem = 'post = "head"\n' + '[[speaker.problem]]\ntext = "p"\nsource = "self"\n' * 2
        text = PLAN.replace("due = 5000", "due = %d" % voters).replace('post = "head"\n', problem)
        open(plan, "w").write(text + criteria)
        subprocess.run([BINARY, "slips", plan, "--data", self.data, "--panel", "B", "--to", self.data], check=True,
                       capture_output=True)
        self.codes = slips(os.path.join(self.data, "slips-B.csv"))
        subprocess.run([BINARY, "drive", plan, "--data", self.data], input=self.STEPS % voters, text=True, check=True,
                       capture_output=True)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = str(free.getsockname()[1])
        self.screen = Terminals([BINARY, "run", plan, "--data", self.data, "--bind", "127.0.0.1:" + self.port], [], 0)
        self.screen.settle(1, 3)

    def resident(self):
        """KiB, of the console and of its server."""
        console = self.screen.console.pid
        return [rss(console), rss(child(console))]

    def answers(self, key, enough):
        """Milliseconds to the console's answers, until there are enough."""
        found = []
        while not enough(found):
            found += [answer for answer in self.screen.press(key[len(found) % len(key)], [self.screen.console]) if answer]
        return found


def usual():
    """KiB of console and server while a hall of three hundred votes on its first sheet: what the budget of 30 MiB is about."""
    hall = Console(300)
    hall.screen.settle(REST + 1, REST)
    resident = hall.resident()
    hall.screen.close()
    return resident


def console():
    """Keys at rest and while ten thousand vote."""
    hall = Console(10000)
    hall.screen.settle(REST + 1, REST)
    result = {"resident_idle_kib": hall.resident()}
    enough = lambda found: len(found) == 60
    result["keys_at_rest_ms"] = {name: figures(hall.answers(key, enough)) for name, key in KEYS.items()}
    result["keys_meanwhile_ms"] = {}
    file = bodies("console", hall.codes, 1)
    lines = open(file).readlines()
    for part, (name, key) in enumerate(KEYS.items()):
        half = os.path.join(WORK, name)
        open(half, "w").writelines(lines[part::len(KEYS)])
        client = load(hall, 256, "/cast", half)
        result["keys_meanwhile_ms"][name] = figures(hall.answers(key, lambda _: client.poll() is not None))
        result["cast_256_" + name] = json.loads(client.communicate()[0])
    result["resident_kib"] = hall.resident()
    hall.screen.settle(REST + 1, REST)
    result["resident_at_rest_kib"] = hall.resident()
    hall.screen.close()
    return result


KEYS = {"cursor": [DOWN, UP], "command": [F3]}


def figures(found):
    return {"presses": len(found), "p50": round(pct(found, 50), 2), "p99": round(pct(found, 99), 2)} if found else {}


def child(pid):
    return int(open("/proc/%d/task/%d/children" % (pid, pid)).read().split()[0])


def rss(pid):
    return int(next(l for l in open("/proc/%d/status" % pid) if l.startswith("VmRSS")).split()[1])


def slips(path):
    return [row[2] for row in csv.reader(open(path, encoding="utf-8-sig"))][1:]


def load(hall, connections, path, bodies, acknowledged=None):
    args = [os.path.join(WORK, "load"), hall.port, str(connections), path, bodies] + ([acknowledged] if acknowledged else [])
    return subprocess.Popen(args, stdout=subprocess.PIPE, text=True)


def measured(*args):
    return json.loads(load(*args).communicate()[0])


def bodies(name, codes, round):
    path = os.path.join(WORK, name)
    with open(path, "w") as file:
        for code in codes:
            marks = ".".join(str(random.randint(1, 4)) for _ in range(PLACES))
            file.write("code=%s&round=%d&lang=en&m=%s&token=%s&blank=yes\n" % (code, round, marks, secrets.token_hex(16)))
    return path


def survives(plan, codes):
    """The host is killed in the middle; whoever had no answer presses again. True where all are there, once."""
    hall = Hall(plan)
    hall.tell("open 30")
    file = bodies("kill", codes, 30)
    acknowledged = os.path.join(WORK, "acknowledged")
    client = load(hall, 256, "/cast", file, acknowledged)
    while not os.path.exists(acknowledged) or os.path.getsize(acknowledged) < 8000:
        time.sleep(0.005)
    os.kill(hall.server(), signal.SIGKILL)
    hall.host.kill()
    client.communicate()
    hall.host.wait()
    answered = {int(line) for line in open(acknowledged) if line.strip()}
    hall = Hall(plan)
    rest = [line for number, line in enumerate(open(file)) if number not in answered]
    again = os.path.join(WORK, "again")
    open(again, "w").writelines(rest)
    result = measured(hall, 256, "/cast", again)
    returned = int(hall.tell("close 30").split("B=")[1])
    hall.end()
    return {"acknowledged_before_kill": len(answered), "sent_again": len(rest), "ok": result["ok"],
            "counted": returned, "lost": len(codes) - returned}


def by_turns(hall, codes):
    """Ballots and empty answers by turns, seven votes of a third of a second: the machine's pace changes from one to the
    next. Medians, of the ratio too."""
    rounds = []
    for vote in range(2, 9):
        hall.tell("open %d" % vote)
        file = bodies("turn", codes, vote)
        before, cast = measured(hall, 64, "/empty", file), measured(hall, 64, "/cast", file)
        after, again = measured(hall, 64, "/empty", file), measured(hall, 64, "/cast", file)
        hall.tell("close %d" % vote)
        # The same address may ask for so much in ten seconds only.
        time.sleep(1.5)
        rounds.append({"cast": cast, "again": again, "empty_rate": (before["rate"] + after["rate"]) / 2})
    middle = lambda pick: statistics.median(pick(one) for one in rounds)
    return {"cast_64_rate": middle(lambda one: one["cast"]["rate"]), "cast_64_p99_ms": middle(lambda one: one["cast"]["p99_ms"]),
            "empty_64_rate": middle(lambda one: one["empty_rate"]), "again_64_rate": middle(lambda one: one["again"]["rate"]),
            "ratio_64": round(middle(lambda one: one["cast"]["rate"] / one["empty_rate"]), 2)}


def slow(hall, codes):
    """Two thousand connections whose request never becomes whole, some of them dripping on, while a hall votes."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (resource.getrlimit(resource.RLIMIT_NOFILE)[1],) * 2)
    begun = [b"", b"P", b"POST /cast HTTP/1.1\r\nHost: h\r\n",
             b"POST /cast HTTP/1.1\r\nHost: h\r\nContent-Length: 400\r\n\r\ncode="]
    hall.tell("open 40")
    opened, watch = {}, select.poll()
    for number in range(SLOW):
        one = socket.create_connection(("127.0.0.1", int(hall.port)))
        one.sendall(begun[number % len(begun)])
        opened[one.fileno()] = (one, time.perf_counter())
        watch.register(one.fileno(), select.POLLIN)
    cast = measured(hall, 64, "/cast", bodies("slow", codes, 40))
    lasted, dripped = [], time.perf_counter()
    while opened and time.perf_counter() - dripped < 20:
        for number, _ in watch.poll(500):
            one, start = opened[number]
            try:
                gone = not one.recv(65536)
            except OSError:
                gone = True
            if gone:
                lasted.append(time.perf_counter() - start)
                watch.unregister(number)
                opened.pop(number)[0].close()
        for number, (one, _) in list(opened.items()):
            if number % 4 == 0:
                try:
                    one.send(b"x")
                except OSError:
                    pass
    result = {"connections": SLOW, "closed": len(lasted), "longest_s": round(max(lasted), 1), "cast_64_p99_ms": cast["p99_ms"],
              "cast_64_ok": cast["ok"], "counted": hall.tell("close 40")}
    return result


def main():
    subprocess.run(["cc", "-O2", "-o", os.path.join(WORK, "load"), os.path.join(HERE, "ballotload.c")], check=True)
    plan = os.path.join(WORK, "hall.toml")
    open(plan, "w").write(PLAN)
    subprocess.run([BINARY, "slips", plan, "--panel", "B", "--count", str(VOTERS), "--to", WORK], check=True,
                   capture_output=True)
    codes = slips(os.path.join(WORK, "slips-B.csv"))
    hall = Hall(plan)
    result = {"resident_idle_kib": hall.resident()}
    # The first requests of a server are slower than all others.
    hall.tell("open 1")
    measured(hall, 64, "/cast", bodies("warm", codes, 1))
    hall.tell("close 1")
    result.update(by_turns(hall, codes))
    hall.tell("open 20")
    result["cast_256"] = measured(hall, 256, "/cast", bodies("many", codes, 20))
    start = time.perf_counter()
    result["close"] = hall.tell("close 20")
    result["close_ms"] = round((time.perf_counter() - start) * 1e3, 1)
    result["resident_kib"] = hall.resident()
    time.sleep(REST)
    result["resident_at_rest_kib"] = hall.resident()
    result["slow"] = slow(hall, codes)
    hall.end()
    result["kill"] = survives(plan, codes)
    result["resident_usual_hall_kib"] = usual()
    result["console"] = console()
    print(json.dumps(result))


try:
    main()
finally:
    shutil.rmtree(WORK, ignore_errors=True)
