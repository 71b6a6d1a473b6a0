"""What session.json must say of a hall (Sources/ReviewDocuments/SESSION-JSON.md)."""
from results import Told
import figures


def known(**values):
    """A key whose value is not known is left out."""
    return {key: value for key, value in values.items() if value is not None}


def expected(hall):
    results = Told(hall)
    return {
        "attendance": attendance(hall),
        "votes": [vote_of(results, vote) for vote in hall.votes],
        "speakers": {s: speaker(hall, results, s) for s in hall.queue},
        "consequences": decided(hall),
    } | (last_year(hall) if hall.plan.kept else {})


def last_year(hall):
    """What became of the rows that were carried over; of speakers that had any, also of the plan's own."""
    return {
        "lastYear": {"total": hall.last_year_in_all(), "speakers": hall.last_years()},
        "carried": {number: {"closing": row.closing, "decisions": row.decisions, "deadline": row.kept.deadline}
                    for number, row in hall.rows.items()},
    }


def last_year_found(document):
    told = document["lastYear"]
    return {
        "lastYear": {"total": told["total"], "speakers": {each["speaker"]: each["figures"] for each in told["speakers"]}},
        "carried": {p["number"]: {"closing": p["lastYear"]["closing"], "decisions": p["lastYear"]["decisions"], "deadline": p.get("deadline")}
                    for p in document["problems"] if "lastYear" in p},
    }


def found(document):
    """The same part of what the program wrote."""
    attendance_keys = ("panels", "delegations", "quorum")
    return {
        "attendance": {key: without_times(document["attendance"][key]) for key in attendance_keys},
        "votes": [without_times(vote) for vote in document["votes"]],
        "speakers": {s["id"]: speaker_found(s) for s in document["speakers"]},
        "consequences": sorted(
            map(without_times, document["consequences"]), key=by_speaker_and_action),
    } | (last_year_found(document) if "lastYear" in document else {})


def without_times(value):
    if isinstance(value, dict):
        return {k: without_times(v) for k, v in value.items() if k != "at" and not k.endswith("At")}
    return [without_times(entry) for entry in value] if isinstance(value, list) else value


def by_speaker_and_action(entry):
    return (entry["speaker"], entry["action"])


def speaker_found(entry):
    composite = without_times(entry["composite"])
    kept = {k: entry[k] for k in ("state", "scoreHundredths", "rounds", "proposals") if k in entry}
    kept["proposals"] = [{k: v for k, v in p.items() if k != "overall" or v} for p in kept["proposals"]]
    return kept | {"composite": composite}


def attendance(hall):
    plan = hall.plan
    present = hall.present_of(hall.signed_in)
    quorum = known(rule=plan.quorum, due=hall.quorum_due, present=present, needed=hall.quorum_needed,
                   isReached=present >= hall.quorum_needed, waivedBecause=hall.quorum_waived)
    return {
        "panels": [who_was_there(hall, p.id, p.title, p.due) for p in plan.panels],
        "delegations": [who_was_there(hall, s.id, s.unit, s.due) for s in plan.speakers],
        "quorum": quorum,
    }


def who_was_there(hall, identifier, name, due):
    row = {"id": identifier, "name": name, "due": due, "onLeave": 0, "reports": []}
    if identifier in hall.attendance:
        present, leave, reason = hall.attendance[identifier]
        row |= known(present=present, onLeave=leave, absent=due - present - leave, reason=reason)
        row["reports"] = [known(present=p, onLeave=l, reason=why) for p, l, why in hall.reports[identifier]]
    return row


def vote_of(results, vote):
    rulings = [known(panel=panel, channel="paper", speaker=s, criterion=c, ruling=ruling, reason=reason)
               for panel, s, c, ruling, reason in vote.rulings if is_told(vote) and not results.is_withheld(vote, panel)]
    return known(id=vote.id, number=vote.number, speakers=vote.speakers, panels=vote.panels, channels=["paper"], reason=vote.reason,
                 state=vote.state, voidedBecause=vote.voided_because, isByHand=vote.by_hand, rulings=rulings,
                 presence=[presence(results.plan, vote, panel) for panel in vote.panels])


def is_told(vote):
    return vote.state == "published"


def presence(plan, vote, panel):
    corrections = [known(before=before, present=present, reason=reason, by=by)
                   for corrected, before, present, reason, by in vote.corrections if corrected == panel]
    return known(panel=panel, due=vote.due[panel], present=vote.present.get(panel), corrections=corrections)


def speaker(hall, results, identifier):
    votes = [vote for vote in hall.votes if identifier in vote.speakers]
    weights, grade = hall.plan.weights, hall.grade_of(identifier) if results.last[identifier] else None
    composite = known(
        routineHundredths=hall.scores.get((identifier, "routine")) if "routine" in weights else None,
        crossHundredths=hall.scores.get((identifier, "cross")) if "cross" in weights else None,
        totalHundredths=results.total[identifier], rank=results.rank.get(identifier),
        proposedGrade=results.proposed.get(identifier), grade=grade and grade[0], gradeReason=grade and grade[1])
    rounds = [known(vote=vote.id, number=number, reason=vote.reason, state=vote.state, tallies=tallies(results, vote, identifier))
              for number, vote in enumerate(votes, 1)]
    score = None if results.hides_score(identifier) else results.score[identifier]
    return known(state=hall.states[identifier], scoreHundredths=score, rounds=rounds, composite=composite,
                 proposals=[proposal(rule) for rule in results.proposals(identifier)])


def proposal(rule):
    return {"action": rule.action, "grades": rule.grades, "share": rule.share or 0} | ({"overall": True} if rule.overall else {})


def tallies(results, vote, identifier):
    rows = []
    for panel in vote.panels if is_told(vote) else []:
        for criterion in results.hall.criteria():
            count = vote.counts.get((panel, identifier, criterion))
            if count:
                rows.append(tally(results, vote, panel, identifier, criterion, count))
    return rows


def tally(results, vote, panel, identifier, criterion, count):
    withheld = results.is_withheld(vote, panel)
    base = results.base_of(vote, panel, identifier, count)
    row = known(panel=panel, criterion=criterion, channel="paper", present=vote.present[panel], issued=count.issued,
                returned=count.returned, valid=count.valid, invalid=count.invalid + count.rows, base=base, isVoid=count.is_void,
                isWithheld=withheld)
    if withheld:
        return row
    grades = [] if results.plan.in_points else [
        {"grade": g, "count": count.marks.get(g, 0), "shareHundredths": figures.share(count.marks.get(g, 0), base)}
        for g in results.plan.grade_ids]
    return row | known(abstained=count.abstained, own=count.own or None, pointsHundredths=results.mean(count), grades=grades)


def decided(hall):
    rows = []
    for (identifier, action) in hall.decisions:
        decision = hall.decision_on(identifier, action)
        if decision:
            rows.append(known(speaker=identifier, action=action, isConfirmed=decision[0], reason=decision[1]))
    return sorted(rows, key=by_speaker_and_action)
