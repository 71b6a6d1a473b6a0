import ReviewCore

/// Where papers with an office's own wording are drawn up: makes the values for each template. The public notice alone
/// is made elsewhere, of public things (`PublicNotice`).
struct PaperDesk: Sendable {
  let record: CompleteRecord
  let templates: Templates
  let standings: Standings
  /// By speaker, proposed and confirmed.
  let consequences: [Identifier: [Consequence]]
  /// How each standing problem fared, by its number.
  let standing: [String: ProblemStanding]

  init(_ record: CompleteRecord, _ templates: Templates) {
    let session = record.session
    let standings = Standings(session)
    self.record = record
    self.templates = templates
    self.standings = standings
    consequences = Dictionary(
      uniqueKeysWithValues: session.queue.map { ($0, Consequence.all(for: $0, in: session, standings)) })
    standing = Dictionary(
      session.problems.filter { $0.withdrawn == nil }.map { ($0.number, ProblemStanding($0, in: session)) }
    ) { first, _ in first }
  }

  var session: Session { record.session }
  var plan: Plan { record.plan }
  var s: Strings { record.s }

  func document(_ name: TemplateName, _ values: TemplateValues, isFinal: Bool) -> Document? {
    templates[name]?.document(values, session.metadata(s.language, isFinal: isFinal))
  }

  var publicNotice: Paper? {
    let edition = PublicEdition(session, isFinal: record.completeness.isFinal)
    return PublicNotice(edition, s).document(templates[.publicNotice]).map {
      Paper("public-notice", $0, edition: .public)
    }
  }

  // MARK: - Values of several papers

  /// What every template knows.
  var sessionValues: TemplateValues {
    TemplateValues([
      "session": plan.title, "committee": plan.committee, "place": plan.place, "date": s.date(session.date),
      "year": "\(session.date.year)", "chair": plan.chair, "recorder": plan.recorder,
    ])
  }

  /// How many were there, reported, and of problems of each standing.
  func addCounts(to values: inout TemplateValues) {
    let records = session.queue.compactMap(session.record)
    let count = session.quorumCount
    values.set("due", count: count.due)
    values.set("present", count: count.present)
    values.set("reported", count: records.count { $0.began(.report) })
    values.set("written", count: records.count { $0.state == .inWriting })
    values.set("away", count: records.count { $0.absence(s, isOver: session.adjournedAt != nil) != nil })
    let problems = session.problems.filter { $0.withdrawn == nil }
    values.set("problems", count: problems.count)
    values.set("owned", count: standing.values.count { $0 == .owned })
    values.set("unmentioned", count: standing.values.count { $0 == .unmentioned })
    values.set("named", count: standing.values.count { $0 == .newlyNamed })
    values.set("common", count: problems.count { $0.scope == .common })
  }

  /// The rules of counting, and a line for each unit rated.
  func addResults(to values: inout TemplateValues) {
    let rated = session.queue.compactMap(session.record).filter { session.round(of: $0.speaker.id) != nil }
    let rules = plan.appraisal
    values.set("scale", rated.isEmpty || rules.voting.inPoints ? nil : s.scale(rules.grades))
    values.set("weights", rated.isEmpty ? nil : s.weights(plan.panels))
    values.set("counting_rules", rated.isEmpty ? nil : s.countingRules(base: rules.base, minimum: rules.minimumSample))
    values.set("results_table", rated.isEmpty ? [] : [.table(results(of: rated))])
  }

  func unitValues(_ speaker: Speaker) -> TemplateValues {
    TemplateValues(["unit": speaker.unit, "post": speaker.post])
  }

  func problemValues(_ problem: Problem) -> TemplateValues {
    TemplateValues(["number": problem.number, "text": problem.text])
  }

  func unit(_ id: Identifier) -> String { record.unit(id) }

  /// What a consequence rests on, in words; nil where a later count no longer carries it.
  func basis(_ consequence: Consequence) -> String? {
    consequence.rule.map {
      s.basis($0, ballots: record.ballots(of: $0, for: consequence.speaker), rules: plan.appraisal)
    }
  }

  /// Rows of the register as far as they fit a page: what is wrong, what is to be done, by whom, until when.
  func rows(_ problems: [Problem]) -> [Block] {
    guard !problems.isEmpty else { return [] }
    let columns: [Table.Column] = [
      .number(s.ordinal), .text(s.problemNumber), .text(s.title(.text)), .text(s.title(.measure)),
      .text(s.title(.owner)), .text(s.title(.deadline)), .text(s.remark),
    ]
    let rows = problems.enumerated().map { index, problem in
      let remarks = [
        record.deadlines.remark(on: problem, s), problem.missing.isEmpty ? nil : s.stillMissing(problem.missing),
      ]
      return [
        "\(index + 1)", problem.number, problem.text, problem.details.measure ?? "", problem.details.owner ?? "",
        problem.details.deadline.map(s.date) ?? "",
        s.capitalised(remarks.compactMap(\.self).joined(separator: s.semicolon)),
      ]
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  // MARK: - Private

  private func results(of rated: [SpeakerRecord]) -> Table {
    let isComposite = plan.appraisal.composite.sources.contains { $0 != .session }
    let isGraded = rated.contains { session.grades[$0.speaker.id] != nil }
    let columns: [Table.Column] =
      [.text(s.unit), .number(s.weightedScore)] + (isComposite ? [.number(s.compositeTotal)] : [])
      + (isGraded ? [.text(s.confirmedGrade)] : [])
    let rows = rated.map { record in
      let id = record.speaker.id
      let grade = session.grades[id].flatMap { plan.appraisal.grade($0.grade) }
      return [record.speaker.unit, s.scoreCell(ShownScore(of: id, in: session))]
        + (isComposite ? [s.scoreCell(ShownComposite(of: id, in: session, standings).total)] : [])
        + (isGraded ? [grade.map { s.capitalised(s.grade($0)) } ?? ""] : [])
    }
    return Table(columns: columns, rows: rows)
  }
}

extension SpeakerRecord {
  /// Why the unit did not report; nil for who did or still may.
  func absence(_ s: Strings, isOver: Bool) -> String? {
    switch state {
    case .skipped(let reason), .absent(let reason): reason
    case .waiting: isOver ? s.notReachedReason : nil
    case .current, .done, .inWriting: nil
    }
  }
}

extension Session {
  /// What file properties say of a paper of this session.
  func metadata(_ language: Language, isFinal: Bool) -> Document.Metadata {
    Document.Metadata(author: plan.committee, language: language, date: date, isDraft: !isFinal)
  }
}
