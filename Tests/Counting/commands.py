"""How a command is written in a step file."""
from plans import hundredths


def text(value):
    return f'"{value}"' if " " in value else value


def line(command):
    return " ".join([command.name] + [str(part) for part in parts(command) if part is not None])


def named(command, *keys):
    return [f"{key}={text(str(command.arguments[key]))}" for key in keys if command.arguments.get(key) is not None]


def parts(command):
    c = command
    match c.name:
        case "attend":
            return [c.who, c.present] + ([c.leave] + ([text(c.reason)] if c.reason else []) if c.leave is not None else [])
        case "quorum":
            return [text(c.reason)]
        case "due":
            return [c.who, c.number, text(c.reason) if c.reason else None]
        case "add":
            panels = [f"panels={','.join(c.panels)}"] if c.panels else []
            return [text(c.unit), c.post] + named(c, "group", "position", "form", "due", "id", "reason") + panels
        case "restore":
            return [c.speaker]
        case "reorder":
            return [c.part, c.position, text(c.reason) if c.reason else None]
        case "skip" | "absent" | "remove":
            return [c.speaker, text(c.reason)]
        case "poll":
            panels = [f"panels={','.join(c.panels)}"] if c.panels else []
            channels = [f"channels={c.channels}"] if c.channels else []
            return [c.who] + panels + channels + named(c, "reason")
        case "issue":
            return [c.panel, c.number] + named(c, "round")
        case "close" | "publish":
            return named(c, "round")
        case "void":
            return [text(c.reason)] + named(c, "round")
        case "undo":
            return named(c, "reason", "by")
        case "presence":
            return [c.panel, c.present, text(c.reason)] + named(c, "by", "speaker", "round")
        case "revote":
            return [c.speaker, text(c.reason)]
        case "tally":
            return [c.panel] + figures(c.count) + named(c, "criterion", "entry", "speaker", "round")
        case "doubt":
            return [c.panel, c.ruling, text(c.reason) if c.reason else None] + named(c, "speaker", "criterion", "round")
        case "score":
            return [c.source, hundredths(c.points)] + named(c, "speaker")
        case "grade":
            return [c.grade, text(c.reason) if c.reason else None] + named(c, "speaker")
        case "confirm" | "dismiss":
            return [c.action, text(c.reason) if c.reason else None] + named(c, "speaker")
        case "accept":
            return [c.problem, text(c.by)] + named(c, "rank")
        case "prolong":
            return [c.problem, c.deadline, text(c.approver), text(c.reason)]
        case "return":
            return [c.problem, text(c.reason)] + named(c, "by")
        case "stand":
            return [c.problem, text(c.reason) if c.reason else None]
        case "export":
            return [c.folder]
    return []


def figures(count):
    written = [f"issued={count.issued}", f"returned={count.returned}"]
    for key in ("invalid", "abstained", "rows", "own"):
        if getattr(count, key):
            written.append(f"{key}={getattr(count, key)}")
    return written + [f"{mark}={number}" for mark, number in count.marks.items()]
