"""The steps of a session, and the hall between them, which undo and redo lead back and forth."""
from dataclasses import dataclass

from hall import Command, Hall


@dataclass
class Step:
    seconds: int  # Since midnight.
    command: Command
    refusals: set  # Empty where it must be accepted.


@dataclass
class Export:
    """Documents written after so many steps, to be held against the hall as it was then."""
    after: int
    hall: Hall
    taken_back: list


class Timeline:
    """A hall whose steps can be taken back. What was announced and taken back is kept: the record tells it."""

    def __init__(self, plan):
        self.hall = Hall(plan)
        self.before, self.undone = [], []
        self.taken_back = []  # (hall as it was announced, vote's id, reason)

    def refusals(self, command):
        if command.name == "undo":
            if not self.before:
                return {"nothing to undo"}
            return {"announced, no reason"} if self.announced_last() and not command.reason else set()
        if command.name == "redo":
            return set() if self.undone else {"nothing to redo"}
        return self.hall.refusals(command)

    def announced_last(self):
        """The votes that the last command announced."""
        return [vote.id for vote in self.hall.votes if vote.was_announced and not self.was_announced_before(vote.id)]

    def was_announced_before(self, identifier):
        return any(vote.id == identifier and vote.was_announced for vote in self.before[-1].votes)

    def apply(self, command):
        if command.name == "undo":
            self.taken_back += [(self.hall, identifier, command.reason) for identifier in self.announced_last()]
            self.undone.append(self.hall)
            self.hall = self.before.pop()
        elif command.name == "redo":
            self.before.append(self.hall)
            self.hall = self.undone.pop()
            self.taken_back = [entry for entry in self.taken_back if entry[0] is not self.hall]
        else:
            self.before.append(self.hall)
            self.undone = []
            self.hall = self.hall.copy()
            self.hall.apply(command)
