import ReviewCore

/// The public notice 公示. It is given a `PublicEdition` and nothing else, so nothing internal can get into it.
struct PublicNotice: Sendable {
  private let edition: PublicEdition
  private let s: Strings

  init(_ edition: PublicEdition, _ strings: Strings) {
    self.edition = edition
    s = strings
  }

  func document(_ template: Template?, asOf later: CivilDate? = nil) -> Document? {
    template?.document(
      values,
      Document.Metadata(
        author: edition.committee, language: s.language, date: max(edition.date, later ?? edition.date),
        isDraft: !edition.isFinal))
  }

  // MARK: - Private

  private var values: TemplateValues {
    var values = TemplateValues([
      "session": edition.title, "committee": edition.committee, "place": edition.place, "date": s.date(edition.date),
      "year": "\(edition.date.year)", "chair": edition.chair, "recorder": edition.recorder,
    ])
    values.set("due", count: edition.due)
    values.set("present", count: edition.present ?? 0)
    values.set("present_later", s.presentLater(edition.presentLater))
    values.set("reported", count: edition.reported)
    values.set("written", count: edition.inWriting)
    values.set("away", count: edition.away)
    values.set("pending", count: edition.toCome)
    values.set("speakers", edition.speakers.map(name).joined(separator: s.comma))
    values.set("problems", count: edition.problems.count)
    let isShown = edition.results.rows.contains { $0.tallies.contains { $0.distribution != nil } }
    values.set(
      "counting_rules", isShown ? s.countingRules(base: edition.base, minimum: edition.minimumSample) : nil)
    values.set("results_table", isShown ? [.table(results)] : [])
    values.set("problems_table", edition.problems.isEmpty ? [] : [.table(problems)])
    values.set("questions", edition.questions.map(saying))
    values.set("pledges", edition.pledges.map(saying))
    values.set("remarks", edition.remarks.map { TemplateValues(["text": $0]) })
    return values
  }

  /// Under a heading on the units that reported, whoever did not is told apart.
  private func name(_ speaker: PublicSpeaker) -> String {
    speaker.unit + (edition.absentees.contains(speaker.unit) ? s.bracketed(s.didNotReport) : "")
  }

  private func saying(_ saying: PublicEdition.SpokenLine) -> TemplateValues {
    TemplateValues(["unit": saying.unit, "text": saying.text])
  }

  private var problems: Table {
    Table(
      columns: [
        .text(s.problemNumber), .text(s.unit), .text(s.title(.text)), .text(s.problemSource), .text(s.title(.deadline)),
      ],
      rows: edition.problems.map { row in
        [
          row.problem.number, row.problem.unit, row.problem.text, s.capitalised(s.source(row.problem.source)),
          row.deadline.map(s.date) ?? "",
        ]
      })
  }

  /// A line for each unit and panel whose count may be told.
  private var results: Table {
    let panels = edition.results.rows.flatMap { row in
      row.tallies.compactMap { tally in tally.distribution.map { (row.speaker.unit, tally.title, $0) } }
    }
    let grades = panels.first?.2.grades.map(\.grade) ?? []
    return Table(
      columns: [.text(s.unit), .text(s.panel)] + grades.map { .number(s.capitalised(s.grade($0))) }
        + [.number(s.abstained), .number(s.capitalised(s.base(edition.base)))],
      rows: panels.map { unit, panel, distribution in
        [unit, panel] + distribution.grades.map { "\($0.count)" + s.bracketed($0.share.text) }
          + ["\(distribution.abstained)", "\(distribution.baseCount)"]
      })
  }
}
