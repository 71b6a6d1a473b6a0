import ReviewCore

extension CompleteRecord {
  /// Everything about one unit: its turn, its problems, what was asked and answered, how it was rated.
  func writeSpeaker(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    m.heading(.second, record.speaker.unit + s.bracketed(record.speaker.post))
    m.paragraph(presence(record))
    m.fact(s.sectorTitle, record.speaker.sector.map { s.sector($0) })
    m.fact(s.contactLeader, record.speaker.contactLeader)
    m.fact(s.projectLeader, record.speaker.projectLeader)
    writeDuties(record.speaker, into: &m)
    writeStages(record, into: &m)
    m.paragraph(topics(record))
    writeProjects(record.speaker, into: &m)
    writeDossier(record.speaker, into: &m)
    writeProblems(record, into: &m)
    writeQuestions(record, into: &m)
    writeCommentary(record, into: &m)
    let notes = record.notes.map { s.clock($0.at) + " " + $0.text }
    let pledges = record.pledges.map { s.clock($0.at) + " " + $0.text }
    for (heading, lines) in [(s.notesHeading, notes), (s.pledgesHeading, pledges)] where !lines.isEmpty {
      m.heading(.third, heading)
      m.list(lines)
    }
    writeAppraisal(record, into: &m)
  }

  // MARK: - Turn

  private func presence(_ record: SpeakerRecord) -> String {
    var sentences = record.turns.enumerated().map { index, turn in
      s.turn(number: index + 1, from: turn.calledAt, to: turn.endedAt)
    }
    if record.wasDeferred { sentences.append(s.wasDeferred) }
    switch record.state {
    case .waiting: sentences.append(s.notReached)
    case .current, .done: break
    case .inWriting: sentences.append(s.reportedInWriting)
    case .skipped(let reason): sentences.append(s.wasSkipped(reason))
    case .absent(let reason): sentences.append(s.wasAbsent(reason))
    case .takenOut(let reason): sentences.append(s.wasTakenOut(reason))
    }
    return sentences.joined(separator: s.gapAfterSentence)
  }

  private func writeStages(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    let stages = record.turns.flatMap(\.stages)
    m.table(
      [
        .text(s.stageTitle), .text(s.began), .number(s.taken), .number(s.allowed), .number(s.difference),
        .text(s.remark),
      ],
      stages.map { stage in
        let planned = stage.planned
        let clock = Chronicle.Clock.stage(speaker: record.speaker.id, stage.stage, beganAt: stage.beganAt)
        return [
          s.stage(stage.stage), s.clock(stage.beganAt), stage.elapsed.clockText, planned.clockText,
          s.signed(stage.elapsed, planned), corrections(clock),
        ]
      })
  }

  private func topics(_ record: SpeakerRecord) -> String? {
    let shares = TopicShares(record.topicShares).entries
    guard !shares.isEmpty else { return nil }
    let targets = plan.topicTargets ?? [:]
    return s.topics(
      shares.map { "\(s.topic($0.topic)) \($0.percent)%" },
      aimedAt: Topic.allCases.compactMap { topic in targets[topic].map { "\(s.topic(topic)) \($0)%" } })
  }

  // MARK: - Problems

  private func writeProblems(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    if (problems[record.speaker.id] ?? []).isEmpty { return }
    m.heading(.third, s.problemsHeading)
    writeProblemGroups(record, into: &m)
  }

  /// Every problem of a unit by how it fared in the hall, those struck off last.
  func writeProblemGroups(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    let id = record.speaker.id
    let kept = checklist(of: id)
    let withdrawn = (problems[id] ?? []).filter { $0.withdrawn != nil }
    let groups = Dictionary(grouping: kept) { ProblemStatus($0, in: session) }
    for kind in [ProblemStatus.owned, .unmentioned, .newlyNamed, .unheard] {
      guard let problems = groups[kind] else { continue }
      m.paragraph(s.problemsFollow(kind, count: problems.count))
      m.list(problems.map(describe))
    }
    if !withdrawn.isEmpty { m.paragraph(s.withdrawnFollow) }
    m.list(withdrawn.map { [.strong($0.number), .plain(" \(s.sentence($0.text))\(s.reason($0.withdrawn ?? ""))")] })
  }

  /// One problem in one go: number, text, where it comes from, then whatever has been said of it, then what has not.
  private func describe(_ problem: Problem) -> [Run] {
    var origin = [s.source(problem.source)]
    if problem.scope == .common { origin.append(s.common(in: session.unitsSharing(problem))) }
    if let kind = problem.kind { origin.append(kind) }
    if let timeCode = problem.timeCode { origin.append(s.atTimeCode(timeCode)) }
    if let raisedBy = problem.raisedBy { origin.append(s.raisedBy(raisedBy)) }
    if problem.ownedAt == nil, let notedAt = problem.notedAt { origin.append(s.clock(notedAt)) }
    if let ownedAt = problem.ownedAt { origin.append(s.ownedAt(ownedAt)) }
    let fields = ProblemField.recorded.compactMap { field in
      problem[field].map { s.field(field) + s.colon + s.word($0, of: field) + remark(on: problem, field) }
    }
    var sentences = [problem.text + s.bracketed(origin.joined(separator: s.semicolon))]
    if !fields.isEmpty { sentences.append(s.capitalised(fields.joined(separator: s.semicolon))) }
    if !problem.missing.isEmpty { sentences.append(s.capitalised(s.stillMissing(problem.missing))) }
    let text = sentences.map(s.sentence).joined(separator: s.gapAfterSentence)
    return [.strong(problem.number), .plain(" " + text)]
  }

  /// What a reader must know beyond the field's value; empty for nearly all.
  private func remark(on problem: Problem, _ field: ProblemField) -> String {
    field == .deadline ? deadlines.remark(on: problem, s).map(s.bracketed) ?? "" : ""
  }

  // MARK: - Questions and commentary

  private func writeQuestions(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    guard !record.questions.isEmpty else { return }
    m.heading(.third, s.questionsHeading)
    m.list(record.questions.map { s.question($0) })
  }

  /// The problems the commentary on this unit named, and that stand.
  func pointedOut(in record: SpeakerRecord) -> [Problem] {
    checklist(of: record.speaker.id).filter { chronicle.pointedOut.contains($0.number) }
  }

  /// Who pointed out which problems in the commentary on this unit; the problems themselves stand above. Commentary of
  /// earlier times and what the summary named are not part of it.
  private func writeCommentary(_ record: SpeakerRecord, into m: inout DocumentBuilder) {
    let named = pointedOut(in: record)
    guard !named.isEmpty else { return }
    var commentators: [String?] = []
    for problem in named where !commentators.contains(problem.raisedBy) { commentators.append(problem.raisedBy) }
    m.heading(.third, s.stage(.commentary))
    m.list(commentators.map { name in s.pointedOut(by: name, named.filter { $0.raisedBy == name }.map(\.number)) })
  }
}
