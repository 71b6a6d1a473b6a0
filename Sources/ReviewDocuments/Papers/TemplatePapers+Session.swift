import ReviewCore

// Papers of the whole session: minutes and circular.
extension TemplatePapers {
  /// 会议纪要: selective, sent out. Of votes it tells what the meeting left; what came later stands under its own date.
  var minutes: Paper? {
    document(.minutes, minutesValues, isFinal: record.completeness.isFinal).map { Paper("minutes", $0) }
  }

  /// 通报: a draft as long as anything in it is proposed and not decided.
  var circular: Paper? {
    let isDecided = !blamed.contains(where: \.isProposed)
    return document(.circular, circularValues, isFinal: record.completeness.isFinal && isDecided).map {
      Paper("circular", $0)
    }
  }

  var minutesValues: TemplateValues {
    var values = sessionValues
    addCounts(to: &values)
    addLastYear(to: &values)
    let meeting = AnnouncedSession(record.meeting).session
    addResults(to: &values, of: meeting, ShownStandings(meeting))
    let records = session.queue.compactMap(session.record)
    values.set("speakers", records.map(\.speaker.unit).joined(separator: s.comma))
    values.set("units", records.map(minutesValues))
    values.set("decisions", records.flatMap { decisions(for: $0.speaker, in: meeting) })
    values.set("demands", demands.map { TemplateValues(["text": $0]) })
    values.set("pledges", records.flatMap(pledges))
    values.set("sectors_table", s.sectorTable(session.sectorFigures).map { [.table($0)] } ?? [])
    values.set(
      "examples",
      session.chosenExamples.map { TemplateValues(["unit": unit($0.speaker), "text": s.line($0.example)]) })
    values.set("attendance", record.attendanceLines)
    values.set("register_table", RegisterTable(session, s).annex(s).map { [.table($0)] } ?? [])
    return values
  }

  var circularValues: TemplateValues {
    var values = sessionValues
    addCounts(to: &values)
    addResults(to: &values, of: session, shown)
    let problems = session.queue.flatMap { record.checklist(of: $0) }
    values.set("grades", gradeGroups)
    values.set("common_problems", grouped(problems.filter { $0.scope == .common }))
    values.set(
      "kinds",
      FlaggedKind.allCases.compactMap { kind in
        let flagged = problems.filter { FlaggedKind($0.kind) == kind }
        return flagged.isEmpty ? nil : kindValues(kind, flagged)
      })
    values.set(
      "concealed",
      problems.filter { FlaggedKind($0.kind) == .concealed }.map { problem in
        var values = problemValues(problem)
        values.set("unit", unit(problem.speaker))
        values.set("post", session.record(problem.speaker)?.speaker.post)
        return values
      })
    values.set("blamed", blamed.map(blameValues))
    return values
  }

  // MARK: - Minutes

  private func minutesValues(_ record: SpeakerRecord) -> TemplateValues {
    var values = unitValues(record.speaker)
    let reporting = session.reporting(of: record)
    values.set("did_report", reporting == .heard)
    values.set("taken", record.began(.report) ? s.span(record.elapsed(.report)) : nil)
    values.set("in_writing", reporting == .inWriting)
    values.set("absence", session.absence(of: record, s))
    let problems = self.record.checklist(of: record.speaker.id)
    values.set("admitted", problems.filter { statuses[$0.number] == .owned }.map(problemValues))
    values.set(
      "questions",
      record.questions.map {
        TemplateValues(["asker": $0.asker, "text": $0.text, "outcome": s.outcome(of: $0)])
      })
    values.set(
      "commentary",
      self.record.pointedOut(in: record).map { problem in
        var values = problemValues(problem)
        values.set("by", problem.raisedBy)
        return values
      })
    return values
  }

  private func decisions(for speaker: Speaker, in meeting: Session) -> [TemplateValues] {
    meeting.consequences.filter { $0.speaker == speaker.id && $0.isConfirmed }.map {
      TemplateValues(["unit": speaker.unit, "action": s.action($0.action), "reason": $0.reason])
    }
  }

  private func pledges(_ record: SpeakerRecord) -> [TemplateValues] {
    record.pledges.map { TemplateValues(["unit": record.speaker.unit, "text": $0.text]) }
  }

  /// What was noted in the summary, of no unit in particular.
  private var demands: [String] {
    session.parts.indices.filter { plan.agenda[session.parts[$0].index].part == .summary }.flatMap { ordinal in
      (record.chronicle.said[ordinal] ?? []).compactMap { said -> String? in
        guard case .general(let text) = said.kind else { return nil }
        return text
      }
    }
  }

  // MARK: - Circular

  private var blamed: [Consequence] {
    session.queue.flatMap { consequences[$0] ?? [] }.filter { $0.action == .circular }
  }

  /// The day of something that was decided after the adjournment; nil of what the meeting decided.
  private func laterDay(_ at: Timestamp?, _ isLater: Bool?) -> String? {
    isLater == true ? at.map { s.afterAdjournment($0.date) } : nil
  }

  /// Confirmed grades alone, best first, with the day of those confirmed after the adjournment.
  private var gradeGroups: [TemplateValues] {
    plan.appraisal.grades.compactMap { grade in
      let units = session.queue.compactMap { id -> String? in
        guard let decision = session.grades[id], decision.grade == grade.id else { return nil }
        return unit(id) + (laterDay(decision.at, decision.isLater).map(s.bracketed) ?? "")
      }
      guard !units.isEmpty else { return nil }
      return TemplateValues([
        "grade": s.capitalised(s.grade(grade)), "count": "\(units.count)", "units": units.joined(separator: s.comma),
      ])
    }
  }

  /// Problems that read the same are told once, with all their units.
  private func grouped(_ problems: [Problem]) -> [TemplateValues] {
    var order: [String] = []
    let byText = Dictionary(grouping: problems, by: \.text)
    for problem in problems where !order.contains(problem.text) { order.append(problem.text) }
    return order.compactMap { text in
      guard let problems = byText[text], let first = problems.first else { return nil }
      var values = problemValues(first)
      var units: [Identifier] = []
      for problem in problems where !units.contains(problem.speaker) { units.append(problem.speaker) }
      values.set("units", units.map(unit).joined(separator: s.comma))
      values.set("count", count: units.count)
      return values
    }
  }

  private func kindValues(_ kind: FlaggedKind, _ problems: [Problem]) -> TemplateValues {
    let concerned = Set(problems.map(\.speaker))
    let units = session.queue.filter(concerned.contains).map(unit).joined(separator: s.comma)
    return TemplateValues([
      "kind": s.capitalised(s.flagged(kind)), "count": "\(problems.count)", "units": units,
    ])
  }

  private func blameValues(_ consequence: Consequence) -> TemplateValues {
    var values = session.record(consequence.speaker).map { unitValues($0.speaker) } ?? TemplateValues()
    values.set("basis", basis(consequence))
    values.set("reason", consequence.decision?.reason)
    values.set("is_proposed", consequence.isProposed)
    values.set("decided_later", laterDay(consequence.decision?.at, consequence.decision?.isLater))
    return values
  }
}
