"""The projector, measured: two terminals, the console's keys in, the hall's frames out.

Called by bench.py. Sessions and consoles are those of bench.py; the terminals are those of ptybench.py.
"""
import select, time
from ptybench import Term, cpu_ms, keybytes, pct, tree

F3, DOWN, UP = keybytes("<F3>"), keybytes("<DOWN>"), keybytes("<UP>")
# A frame ends at the first silence this long, in seconds; ptybench's own split.
SPLIT = 0.006


class Hall:
    """A console and some projectors of one session, all read while any is waited for."""

    def __init__(self, console, projector, projectors):
        self.console = Term(console)
        self.projectors = [Term(projector) for _ in range(projectors)]
        self.everyone = [self.console, *self.projectors]
        self.settle(0.3)

    def settle(self, quiet, limit=3):
        """Reads on until nobody has said anything for so long, or so long in all."""
        end, last = time.perf_counter() + limit, time.perf_counter()
        while time.perf_counter() < end and time.perf_counter() - last < quiet:
            if self.read(quiet):
                last = time.perf_counter()

    def read(self, timeout):
        """What comes next, as (who, bytes, when)."""
        ready = select.select([who.fd for who in self.everyone], [], [], max(0, timeout))[0]
        return [(who, *who.read(0)) for who in self.everyone if who.fd in ready]

    def press(self, key, answering):
        """Milliseconds from the key to the last byte of the answer of each that should answer; None where none came."""
        self.settle(0.02, 0.1)
        start = time.perf_counter()
        self.console.write(key)
        last, end = {}, start + 0.25
        while (left := end - time.perf_counter()) > 0:
            for who, data, when in self.read(left):
                if data:
                    last[who] = when
            if all(who in last for who in answering):
                end = max(last.values()) + SPLIT
        return [(last[who] - start) * 1e3 if who in last else None for who in answering]

    def presses(self, keys, count, answering):
        """For each that should answer, the answers to so many presses, clear of the whole second, when everybody's clock ticks."""
        rounds = []
        for n in range(count):
            while not 0.05 < time.time() % 1 < 0.85:
                self.read(0.01)
            rounds.append(self.press(keys[n % len(keys)], answering))
        return [[answer for answer in answers if answer is not None] for answers in zip(*rounds)]

    def idle(self, seconds):
        """Of the first projector, over so many seconds without a key: processor in ms, wake-ups, bytes."""
        who = self.projectors[0]
        before, (ms, wakes) = who.nbytes, cpu_ms(tree(who.pid))
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            self.read(left)
        after = cpu_ms(tree(who.pid))
        return after[0] - ms, after[1] - wakes, who.nbytes - before

    def close(self):
        for who in reversed(self.everyone):
            who.close()


def measure(console, projector, row, presses=200, idle=10):
    hall = Hall(console, projector, 1)
    # The session comes paused; an odd press more lets the clock run while idle time is measured.
    answers = hall.presses([F3], presses + 1 - presses % 2, hall.everyone)
    hall.settle(0.2)
    ms, wakes, size = hall.idle(idle)
    hall.press(F3, hall.everyone)
    hall.close()
    bare, full = (latencies(console, projector, count, presses // 2) for count in (0, 5))

    print("\nthe projector, 120x40, beside the console\n")
    for who, name in enumerate(["console's own answer", "projector's frame"]):
        found = answers[who]
        row(f"command key to {name}, p50", f"{pct(found, 50):.2f} ms", "", f"{len(found)} presses")
        row(f"command key to {name}, p99", f"{pct(found, 99):.2f} ms", "100 ms" if who else "")
    row("projector's output, timer alone", f"{size / idle:.0f} bytes/s", "")
    row(f"projector idle, processor in {idle} s", f"{ms:.1f} ms", "", f"{wakes / idle:.2f} wake-ups a second")
    for key in bare:
        for p in (50, 99):
            row(f"{key} with 0 and 5 projectors, p{p}", f"{pct(bare[key], p):.2f}, {pct(full[key], p):.2f} ms", "",
                f"{pct(full[key], p) / pct(bare[key], p):.2f} x")


def latencies(console, projector, projectors, presses):
    """The console's own answers with so many projectors running."""
    hall = Hall(console, projector, projectors)
    only = [hall.console]
    found = {
        "cursor key": hall.presses([DOWN, UP], presses, only)[0], "command key": hall.presses([F3], presses, only)[0]}
    hall.close()
    return found
