import ReviewCore

/// What each panel's ballots came to: a sheet a panel, a row for each unit and round. Rounds that do not count stand
/// below those that do. Under the minimum sample a row has no distribution (`CountedPanel`).
struct VoteWorksheets: Sendable {
  private struct Entry {
    let unit: String
    let round: AppraisalRound
    let counted: CountedPanel
    /// The round that was held in its place.
    let next: Int?

    /// Whether its distribution is shown and is the one that counts.
    var isResult: Bool { !counted.isWithheld && !counted.tally.isVoid && round.voided == nil && next == nil }
  }

  private let session: Session
  private let s: Strings

  init(_ announced: AnnouncedSession, _ strings: Strings) {
    session = announced.session
    s = strings
  }

  var sheets: [Worksheet] {
    let entries = session.queue.flatMap(entries)
    return session.plan.panels.compactMap { panel in
      sheet(panel, entries.filter { $0.counted.panel.id == panel.id })
    }
  }

  // MARK: - Private

  private var rules: AppraisalRules { session.plan.appraisal }
  private var hasCriteria: Bool { !rules.voting.criteria.isEmpty }
  private var grades: [Grade] { rules.voting.inPoints ? [] : rules.grades }

  private func entries(of speaker: Identifier) -> [Entry] {
    let rounds = session.appraisal(of: speaker).rounds
    return rounds.flatMap { round in
      round.counted(in: session).map { counted in
        Entry(
          unit: session.attendanceName(speaker), round: round, counted: counted,
          next: rounds.first { $0.number > round.number }?.number)
      }
    }
  }

  private func sheet(_ panel: Panel, _ entries: [Entry]) -> Worksheet? {
    guard !entries.isEmpty else { return nil }
    let results = entries.filter(\.isResult)
    var sheet = Worksheet(
      name: panel.title, columns: columns, rows: (results + entries.filter { !$0.isResult }).map(row))
    // A unit with six criteria would have six bars of one name.
    guard !hasCriteria else { return sheet }
    sheet.chart = Worksheet.Chart(
      s.voteChart(panel.title), isStacked: !rules.voting.inPoints, rows: sheet.bars.isEmpty ? 0 : results.count)
    return sheet
  }

  private var columns: [Worksheet.Column] {
    let parts =
      grades.enumerated().map { (s.grade($1), Worksheet.Chart.Tone.grade($0, of: grades.count)) }
      + rules.base.ungraded.map { (s.ungraded($0), Worksheet.Chart.Tone.rest) }
    return [.init(s.unit, .text, .head)] + (hasCriteria ? [.init(s.criterion)] : [])
      + [s.rounds, s.present, s.issued, s.returned, s.valid, s.invalid, s.ownUnit].map { .init($0, .number) }
      + parts.flatMap { name, tone -> [Worksheet.Column] in
        [
          .init(s.capitalised(name), .number, rules.voting.inPoints ? .value : .bar(tone)),
          .init(s.capitalised(s.shareTitle(name)), .share),
        ]
      }
      + [
        .init(s.capitalised(s.base(rules.base)), .number),
        .init(s.points, .figure, rules.voting.inPoints ? .bar(.actual) : .value), .init(s.remark),
      ]
  }

  private func row(_ entry: Entry) -> [Worksheet.Cell] {
    let (counted, tally) = (entry.counted, entry.counted.tally)
    let isShown = !counted.isWithheld && !tally.isVoid
    let shown = counted.lines.map { ($0.count, $0.share) } + counted.ungraded.map { ($0.count, $0.share) }
    let parts: [Worksheet.Cell] = shown.flatMap { [.number($0), .share($1)] }
    let hidden = [Worksheet.Cell](repeating: .empty, count: (grades.count + rules.base.ungraded.count) * 2)
    let criterion = String(counted.title.dropFirst(counted.panel.title.count + 1))
    return [.text(entry.unit)] + (hasCriteria ? [.text(criterion)] : [])
      + [.number(entry.round.number), .optional(counted.present)]
      + [tally.issued, tally.returned, tally.valid, tally.invalid].map(Worksheet.Cell.number)
      + [counted.isWithheld ? .empty : .optional(tally.own)] + (isShown ? parts : hidden)
      + [.number(counted.base), isShown ? .optional(counted.points) : .empty, .optional(remark(entry))]
  }

  private func remark(_ entry: Entry) -> String? {
    let round = entry.round
    var sentences: [String] = []
    if let reason = round.reason { sentences.append(s.round(round.number, reason: reason)) }
    if entry.counted.tally.isVoid {
      sentences.append(s.panelVoid)
    } else if entry.counted.isWithheld {
      sentences.append(s.tooFew(rules.minimumSample))
    }
    if let reason = round.voided {
      sentences.append(s.roundVoided(round.number, reason: reason))
    } else if let next = entry.next {
      sentences.append(s.roundSuperseded(round.number, by: next))
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: s.gapAfterSentence)
  }
}
