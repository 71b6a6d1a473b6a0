import ReviewCore

/// The papers whose wording an office may change: this type makes the values that are put into each template. Only the
/// public notice is made elsewhere, from what is public (`PublicNotice`). Figures of votes come from announced votes
/// alone.
struct TemplatePapers: Sendable {
  /// What was said and done. No figure of a vote is taken from it, as it knows also those that were not announced.
  let record: CompleteRecord
  /// The session without the figures of votes that were not announced.
  let session: Session
  let templates: Templates
  let shown: ShownStandings
  /// By speaker, proposed and confirmed.
  let consequences: [Identifier: [Consequence]]
  /// How each standing problem fared, by its number.
  let statuses: [String: ProblemStatus]
  let counts: SessionCounts

  init(_ record: CompleteRecord, _ announced: AnnouncedSession, _ templates: Templates) {
    let session = announced.session
    let shown = ShownStandings(session)
    self.record = record
    self.session = session
    self.templates = templates
    self.shown = shown
    consequences = Dictionary(
      uniqueKeysWithValues: session.queue.map { ($0, Consequence.all(for: $0, in: session, shown)) })
    statuses = Dictionary(
      session.problems.filter { $0.withdrawn == nil }.map { ($0.number, ProblemStatus($0, in: session)) }
    ) { first, _ in first }
    counts = SessionCounts(session)
  }

  var plan: Plan { record.plan }
  var s: Strings { record.s }

  func document(_ name: TemplateName, _ values: TemplateValues, isFinal: Bool) -> Document? {
    templates[name]?.document(
      values, session.metadata(s.language, isFinal: isFinal, asOf: record.chronicle.lastAmended))
  }

  var publicNotice: Paper? {
    let edition = PublicEdition(session, isFinal: record.completeness.isFinal)
    return PublicNotice(edition, s).document(templates[.publicNotice], asOf: record.chronicle.lastAmended).map {
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

  /// How many people were present, how many units reported and how many problems there are of each kind: every sum is
  /// given with all of its parts.
  func addCounts(to values: inout TemplateValues) {
    let count = session.signedInCount
    values.set("due", count: count.due)
    values.set("present", count: count.present)
    values.set("present_later", s.presentLater(session.presentLater))
    values.set("reported", count: counts.reported)
    values.set("written", count: counts.written)
    values.set("away", count: counts.away)
    values.set("pending", count: counts.toCome)
    values.set("problems", count: counts.problems)
    values.set("owned", count: counts.owned)
    values.set("unmentioned", count: counts.unmentioned)
    values.set("named", count: counts.named)
    values.set("of_written", count: counts.ofWritten)
    values.set("of_away", count: counts.ofAway)
    values.set("of_pending", count: counts.ofToCome)
    values.set("common", count: counts.common)
    values.set("complete", count: counts.complete)
    values.set("incomplete", count: counts.incomplete)
    values.set("lacking", counts.lacking.map { s.lack($0.field, $0.count) }.joined(separator: s.comma))
    values.set("dated", count: counts.dated)
    values.set("undated", count: counts.undated)
    values.set("last_deadline", counts.lastDeadline.map(s.date))
    values.set("later", record.chronicle.laterLines(s, in: session).map { TemplateValues(["text": $0]) })
  }

  /// The rules of counting and a line for each unit that was rated, of the given session: the one of today, or the one
  /// that the meeting left at its adjournment.
  func addResults(to values: inout TemplateValues, of session: Session, _ shown: ShownStandings) {
    let rated = session.queue.compactMap(session.record).filter { session.round(of: $0.speaker.id) != nil }
    let rules = plan.appraisal
    values.set("scale", rated.isEmpty || rules.voting.inPoints ? nil : s.scale(rules.grades))
    values.set("weights", rated.isEmpty ? nil : s.weights(plan.panels))
    values.set("counting_rules", rated.isEmpty ? nil : s.countingRules(base: rules.base, minimum: rules.minimumSample))
    values.set("results_table", rated.isEmpty ? [] : [.table(results(of: rated, in: session, shown))])
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
      s.basis($0, ballots: session.shownBallots(of: $0, for: consequence.speaker), rules: plan.appraisal)
    }
  }

  /// Rows of the register as far as they fit a page: what is wrong, what is to be done, by whom, until when.
  func rows(_ problems: [Problem]) -> [Block] {
    guard !problems.isEmpty else { return [] }
    let columns: [Table.Column] =
      [.number(s.ordinal), .text(s.problemNumber)] + s.columns(ProblemField.onPage) + [.text(s.remark)]
    let rows = problems.enumerated().map { index, problem in
      let remarks = [
        record.deadlines.remark(on: problem, s), problem.missing.isEmpty ? nil : s.stillMissing(problem.missing),
      ]
      return ["\(index + 1)", problem.number] + s.cells(problem, ProblemField.onPage)
        + [s.capitalised(remarks.compactMap(\.self).joined(separator: s.semicolon))]
    }
    return [.table(Table(columns: columns, rows: rows))]
  }

  // MARK: - Private

  private func results(of rated: [SpeakerRecord], in session: Session, _ shown: ShownStandings) -> Table {
    let isComposite = plan.appraisal.composite.sources.contains { $0 != .session }
    let isGraded = rated.contains { session.grades[$0.speaker.id] != nil }
    let columns: [Table.Column] =
      [.text(s.unit), .number(s.weightedScore)] + (isComposite ? [.number(s.compositeTotal)] : [])
      + (isGraded ? [.text(s.confirmedGrade)] : [])
    let rows = rated.map { record in
      let id = record.speaker.id
      let grade = session.grades[id].map { s.grade($0.grade, of: plan.appraisal) }
      return [record.speaker.unit, s.scoreCell(ShownScore(of: id, in: session))]
        + (isComposite ? [s.scoreCell(shown.total(of: id))] : [])
        + (isGraded ? [grade.map(s.capitalised) ?? ""] : [])
    }
    return Table(columns: columns, rows: rows)
  }
}

extension Session {
  /// Why the unit did not report; nil for who did or still may.
  func absence(of record: SpeakerRecord, _ s: Strings) -> String? {
    switch reporting(of: record) {
    case .away(let reason): reason ?? (record.turns.isEmpty ? s.notReachedReason : s.calledInVain)
    case .heard, .inWriting, .toCome: nil
    }
  }

  /// What file properties and the end of a paper say. `later` is the day of the last thing the paper tells of; its date
  /// is never earlier than that.
  func metadata(_ language: Language, isFinal: Bool, asOf later: CivilDate? = nil) -> Document.Metadata {
    Document.Metadata(
      author: plan.committee, language: language, date: max(date, later ?? date), isDraft: !isFinal)
  }
}
