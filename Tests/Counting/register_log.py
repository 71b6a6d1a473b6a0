"""A register's log read a second time: which rows there are, how each stands, and what that comes to on a day.

Written from Sources/ReviewRegister/RULES.md and the names of the events alone, never from the program's source.
"""
import datetime
import json
import sqlite3
from dataclasses import dataclass, field

WITH_UNIT = {"open", "sent-back", "reopened"}
PROGRESS = {"not-started": "notStarted", "in-progress": "inProgress", "basically-done": "basicallyDone", "done": "workDone",
            "long-term": "longTerm"}


@dataclass
class Row:
    number: str
    fields: dict
    origin: dict
    progress: str = "not-started"
    closing: str = "open"
    handed_in: str | None = None
    closed_on: str | None = None
    signers: list = field(default_factory=list)
    files: list = field(default_factory=list)
    extensions: int = 0
    reopenings: int = 0
    letters: int = 0
    concealed: bool = False
    tolerated: bool = False
    withdrawn: bool = False

    @property
    def unit(self):
        return self.fields["unit"]

    @property
    def deadline(self):
        return self.fields.get("deadline")

    @property
    def is_done(self):
        return self.closing == "closed-out"

    def take(self, kind, said, act):
        match kind:
            case "corrected" | "editionTaken":
                for name, value in said["changes"].items():
                    self.fields[name] = value
            case "progressed":
                self.progress = said["progress"]
            case "submitted":
                evidence = said["evidence"]
                self.closing, self.handed_in, self.signers = "submitted", evidence["handedInOn"], []
                self.files = evidence["files"]
            case "signed":
                self.signers.append(act["by"])
            case "noticeBegan":
                self.closing = "in-notice"
            case "closedOut":
                self.closing, self.closed_on = "closed-out", act["on"]
            case "returned":
                self.closing = "sent-back"
            case "reopened":
                self.closing, self.closed_on, self.reopenings = "reopened", None, self.reopenings + 1
                self.fields["deadline"] = said.get("deadline") or self.deadline
            case "extended":
                self.fields["deadline"], self.extensions = said["to"], self.extensions + 1
            case "letterSent":
                self.letters += 1
            case "concealmentFlagged":
                self.concealed = True
            case "tolerated":
                self.tolerated = True
            case "withdrawn":
                self.withdrawn = True

    def timing(self, day, near, urgent):
        """Evidence that waits stops the clock."""
        if not self.deadline:
            return "undated"
        reached = day if self.closing in WITH_UNIT else min(day, self.handed_in)
        left = (date(self.deadline) - date(reached)).days
        return "overdue" if left < 0 else "urgent" if left <= urgent else "near" if left <= near else "later"


def date(text):
    return datetime.date.fromisoformat(text)


class Register:
    """The log as far as it has come."""

    def __init__(self, path):
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
            lines = database.execute("select batch, payload from event order by position").fetchall()
        self.events = [(batch, json.loads(payload)) for batch, payload in lines]
        self.rows, self.reports, self.notices, self.settings, self.sessions, self.lower = {}, [], [], {}, [], {}
        gone = self.taken_back()
        for batch, event in self.events:
            if batch not in gone:
                self.take(*next(iter(event.items())))

    def taken_back(self):
        gone, by_undo = set(), {}
        for batch, event in self.events:
            if "undone" in event:
                by_undo[batch] = event["undone"]["batch"]
                gone.add(by_undo[batch])
            if "redone" in event:
                gone.discard(by_undo[event["redone"]["batch"]])
        return gone

    def take(self, kind, said):
        match kind:
            case "begun" | "settingsChanged":
                self.settings = said["settings"]
            case "sessionTaken":
                name = said["session"]["name"]
                self.sessions = [s for s in self.sessions if s["id"] != name["id"]] + [name]
            case "lowerRegisterTaken":
                self.lower[said["rollUp"]["office"]] = said["rollUp"]
            case "noticePublished":
                self.notices.append((said["notice"], self.public_rows()))
            case "reportMade":
                report = said["report"]
                self.reports.append((report, self.figures(report["on"])))
            case "row":
                self.take_row(said)

    def take_row(self, said):
        (kind, told), act = next(iter(said["event"].items())), said["act"]
        if kind == "opened":
            opening = told["opening"]
            row = Row(said["number"], dict(opening["fields"]), opening["origin"])
            row.progress = opening.get("progress", row.progress)
            self.rows[row.number] = row
        else:
            self.rows[said["number"]].take(kind, told, act)

    def standing(self):
        return [row for _, row in sorted(self.rows.items()) if not row.withdrawn]

    def public_rows(self):
        return [row.number for row in self.standing() if row.fields.get("public")]

    # Figures

    def figures(self, day):
        """What a report of the day tells, by the names of RULES: figures; without the zeros."""
        all_rows = list(self.rows.values())
        told = {"total": self.counts(all_rows, day)}
        for name, key in (("byUnit", "unit"), ("bySector", "sector"), ("byLeader", "leader"), ("byKind", "kind"), ("bySource", "source")):
            groups = {}
            for row in all_rows:
                groups.setdefault(row.fields.get(key) or "", []).append(row)
            told[name] = {group: self.counts(rows, day) for group, rows in groups.items()}
        if not any(row.fields.get("sector") for row in all_rows):
            del told["bySector"]  # Told only where somebody has said one.
        told["byLevel"] = {self.settings["level"]: dict(told["total"])}
        for lower in self.lower.values():
            self.add_level(lower, told["byLevel"])
        return told

    def add_level(self, lower, levels):
        level = levels.setdefault(lower["level"], {})
        for name, number in lower["own"].items():
            level[name] = level.get(name, 0) + number
        for deeper in lower["below"]:
            self.add_level(deeper, levels)

    def counts(self, rows, day):
        counts = {}
        for row in rows:
            for name in self.names(row, day):
                counts[name] = counts.get(name, 0) + 1
        return counts

    def names(self, row, day):
        if row.withdrawn:
            return ["withdrawn"]
        marks = {"extended": row.extensions, "reopened": row.reopenings, "admonished": row.letters, "concealed": row.concealed,
                 "tolerated": row.tolerated, "common": row.fields["scope"] == "common", "isPublic": row.fields.get("public")}
        names = ["rows", "done" if row.is_done else "open"] + [name for name, holds in marks.items() if holds]
        if row.is_done:
            return names
        names.append(PROGRESS[row.progress])
        names += {"submitted": ["submitted"], "in-notice": ["inNotice"], "sent-back": ["withUnit", "sentBack"]}.get(row.closing, ["withUnit"])
        names.append(row.timing(day, self.settings["nearDays"], self.settings["urgentDays"]))
        return names + (self.due(row.deadline, day) if row.deadline else [])

    def due(self, deadline, day):
        then, today = date(deadline), date(day)
        monday = today - datetime.timedelta(days=today.weekday())
        spans = {"dueThisWeek": 0 <= (then - monday).days < 7, "dueThisMonth": deadline[:7] == day[:7],
                 "dueThisQuarter": then.year == today.year and (then.month - 1) // 3 == (today.month - 1) // 3}
        return [name for name, holds in spans.items() if holds]
