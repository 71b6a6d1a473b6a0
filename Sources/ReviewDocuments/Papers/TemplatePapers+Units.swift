import ReviewCore

// Papers an office hands to one unit. Their stems are the names of the files within the unit's folder.
extension TemplatePapers {
  func papers(of record: SpeakerRecord) -> [Paper] {
    // A proposal to remove somebody from a post goes to those who may decide it, so no notice to the unit tells of it.
    let consequences = (consequences[record.speaker.id] ?? []).filter { $0.action != .removal }
    let talks = consequences.filter { $0.action == .talk }
    return [
      problemList(of: record), supervisionSlip(record),
      notice(.talkNotice, talks, record), notice(.rectificationNotice, consequences, record),
    ].compactMap(\.self)
  }

  // MARK: - Private

  /// Units nobody named a problem of get no list.
  private func problemList(of record: SpeakerRecord) -> Paper? {
    let isNamed = self.record.problems[record.speaker.id]?.isEmpty == false
    return isNamed ? Paper("problem-list", ProblemList(record, self).document) : nil
  }

  /// 督办单: the unit's open rows. Units that have none get no slip.
  private func supervisionSlip(_ record: SpeakerRecord) -> Paper? {
    guard let values = supervisionValues(record) else { return nil }
    return document(.supervisionSlip, values, isFinal: self.record.completeness.isFinal(for: record.speaker.id))
      .map { Paper("supervision-slip", $0) }
  }

  func supervisionValues(_ record: SpeakerRecord) -> TemplateValues? {
    let problems = self.record.checklist(of: record.speaker.id)
    guard !problems.isEmpty else { return nil }
    var values = sessionValues
    add(record.speaker, to: &values)
    let inTime = problems.filter { self.record.deadlines.overdue($0) == nil }
    values.set("rows", count: problems.count)
    values.set("overdue", count: problems.count - inTime.count)
    values.set("incomplete", count: problems.filter { !$0.missing.isEmpty }.count)
    values.set("next_deadline", inTime.compactMap(\.details.deadline).min().map(s.date))
    values.set("rows_table", rows(problems))
    return values
  }

  /// A notice of what follows for the unit. It tells only of what a person has confirmed; proposals are not for the
  /// unit.
  private func notice(_ name: TemplateName, _ consequences: [Consequence], _ record: SpeakerRecord) -> Paper? {
    let confirmed = consequences.filter { !$0.isProposed }
    guard !confirmed.isEmpty else { return nil }
    let problems = self.record.checklist(of: record.speaker.id)
    var values = sessionValues
    add(record.speaker, to: &values)
    values.set("is_proposed", false)
    values.set("decided_on", joined(confirmed.map { $0.decision.map { s.date($0.at.date) } }))
    values.set("actions", confirmed.map { s.action($0.action) }.joined(separator: s.comma))
    values.set("basis", joined(confirmed.map(basis)))
    values.set("reason", joined(confirmed.map { $0.decision?.reason }))
    values.set("problem_count", count: problems.count)
    values.set("problem_list", problems.map(detailedValues))
    values.set("problems_table", rows(problems))
    return document(name, values, isFinal: self.record.completeness.isFinal(for: record.speaker.id))
      .map { Paper(name.rawValue, $0) }
  }

  private func add(_ speaker: Speaker, to values: inout TemplateValues) {
    values.set("unit", speaker.unit)
    values.set("post", speaker.post)
    values.set("contact_leader", speaker.contactLeader)
    values.set("project_leader", speaker.projectLeader)
  }

  private func detailedValues(_ problem: Problem) -> TemplateValues {
    var values = problemValues(problem)
    for field in ProblemField.inNotices { values.set(field.rawValue, problem[field].map { s.word($0, of: field) }) }
    return values
  }

  /// Each text once, in order.
  private func joined(_ texts: [String?]) -> String? {
    var kept: [String] = []
    for text in texts.compactMap(\.self) where !kept.contains(text) { kept.append(text) }
    return kept.isEmpty ? nil : kept.joined(separator: s.semicolon)
  }
}

/// 问题清单: every problem of one unit with all that is known of it, for the unit to work through.
struct ProblemList: Sendable {
  private let record: SpeakerRecord
  private let fromTemplates: TemplatePapers

  init(_ record: SpeakerRecord, _ fromTemplates: TemplatePapers) {
    self.record = record
    self.fromTemplates = fromTemplates
  }

  var document: Document {
    let (s, session, speaker) = (fromTemplates.s, fromTemplates.session, record.speaker)
    var m = DocumentBuilder(s.language)
    m.fact(s.sessionName, session.plan.title)
    m.fact(s.sessionDate, s.date(session.date))
    m.fact(s.unit, speaker.unit + s.bracketed(speaker.post))
    m.fact(s.contactLeader, speaker.contactLeader)
    m.fact(s.projectLeader, speaker.projectLeader)
    fromTemplates.record.writeDuties(speaker, into: &m)
    fromTemplates.record.writeProblemGroups(record, into: &m)
    if !record.pledges.isEmpty { m.paragraph(s.pledgesFollow) }
    m.list(record.pledges.map(\.text))
    m.signatures([SignatureLine(role: s.signed(s.headOfUnit), post: speaker.post)])
    return Document(
      title: s.problemListTitle(speaker.unit),
      metadata: session.metadata(
        s.language, isFinal: fromTemplates.record.completeness.isFinal(for: speaker.id),
        asOf: fromTemplates.record.chronicle.lastAmended),
      blocks: m.blocks)
  }
}
