"""Random sessions by a second implementation of the counting rules, driven through the program and compared with it.

Usage: compare.py PINGYI --sessions N --seed S [--jobs 2] [--keep DIR]    --seed S --sessions 1 replays one session.
       compare.py PINGYI --self-test    counts each rule otherwise, and must see it.
The rules here are written from the documentation alone (Sessions/README.md, SESSION-JSON.md), never from the program's source.
Votes are on paper: what phones and booths cast reaches no step file. Each difference is printed with the seed, the
step or the document, what was expected and what was found; exit status 1 if there is any.
"""
import argparse
import concurrent.futures
import pathlib
import random
import sys
import tempfile
import time

import documents
import plans
import program
import selftest
import walk


def session(seed):
    """The same plan and steps for the same seed."""
    dice = random.Random(seed)
    is_smooth = dice.random() < 0.5
    plan = plans.random_plan(dice, is_smooth)
    return walk.Walk(plan, dice, is_smooth).run()


def one(binary, seed, keep):
    taken = session(seed)
    with tempfile.TemporaryDirectory(prefix="pingyi-counting-") as passing:
        folder = pathlib.Path(keep) / str(seed) if keep else pathlib.Path(passing)
        folder.mkdir(parents=True, exist_ok=True)
        run = program.Run(binary, folder, taken)
        differences = run.differences()
        if run.result.returncode == 0:
            for index, export in enumerate(taken.exports):
                differences += documents.differences(run.documents(index), export)
            if taken.plan.kept and taken.hall.is_adjourned:
                differences += documents.register_rows(run.rows_after(binary), taken.hall)
    return seed, len(taken.steps), sum(bool(step.refusals) for step in taken.steps), differences


def prediction(seed):
    """All that is said of a session beforehand."""
    taken = session(seed)
    return [(step.command, step.refusals) for step in taken.steps], [documents.expected(export.hall) for export in taken.exports]


def seen_in(binary, number):
    return selftest.session_that_shows(number, prediction, lambda seed: bool(one(binary, seed, None)[3]), limit=1000)


def self_test(options):
    """Each false rule makes a difference that the true ones do not make in the same session."""
    unseen, numbers = 0, range(len(selftest.FALSE_RULES))
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for number, seed in zip(numbers, pool.map(seen_in, [options.binary] * len(numbers), numbers)):
            unseen += seed is None
            print(f"self-test: {selftest.FALSE_RULES[number][0]}: {f'seen in session {seed}' if seed else 'NOT SEEN'}", flush=True)
    return 1 if unseen else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--sessions", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--keep", help="a folder that keeps plans, steps and documents")
    parser.add_argument("--self-test", action="store_true", help="shows that the comparison can fail")
    options = parser.parse_args()
    if options.self_test:
        return self_test(options)
    began, steps, refused, count = time.monotonic(), 0, 0, 0
    seeds = range(options.seed, options.seed + options.sessions)
    with concurrent.futures.ProcessPoolExecutor(options.jobs) as pool:
        for seed, taken, turned_down, differences in pool.map(one, [options.binary] * len(seeds), seeds, [options.keep] * len(seeds)):
            steps, refused, count = steps + taken, refused + turned_down, count + len(differences)
            for where, expected, found in differences:
                print(f"seed {seed}: {where}\n  expected {expected}\n  found    {found}", flush=True)
    print(f"counting: {options.sessions} sessions, {steps} commands ({refused} refused), {count} differences, "
          f"{time.monotonic() - began:.0f} s")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
