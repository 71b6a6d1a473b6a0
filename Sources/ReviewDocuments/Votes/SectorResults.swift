import ReviewCore

/// What the session came to, sector by sector: for the sheets of results.
struct SectorResults {
  private let session: Session
  private let s: Strings
  private let shown: ShownStandings

  init(_ session: Session, _ strings: Strings, _ shown: ShownStandings) {
    self.session = session
    s = strings
    self.shown = shown
  }

  /// Without rows where the plan says no unit's sector.
  var sheet: Worksheet {
    Worksheet(
      name: s.sectorsHeading,
      columns: [.init(s.sectorTitle, .text, .head)] + s.sectorCounts.map { .init($0, .number) }
        + [.init(s.meanComposite, .figure), .init(s.consequencesCount, .number)],
      rows: session.sectorFigures.map(row))
  }

  /// The mean of the composites of those who have one; nil where one of them may not be told, or nobody has one.
  func meanComposite(of figures: SectorFigures) -> Hundredths? {
    var points: [Hundredths] = []
    for speaker in figures.speakers {
      switch shown.total(of: speaker) {
      case .points(let total): points.append(total)
      case .incomplete: break
      case .notAnnounced, .withheld: return nil
      }
    }
    return points.isEmpty ? nil : Hundredths(mean: points.map { ($0, 1) })
  }

  /// Proposed and not decided, or confirmed.
  func consequences(of figures: SectorFigures) -> Int {
    figures.speakers.reduce(0) { $0 + Consequence.all(for: $1, in: session, shown).count }
  }

  // MARK: - Private

  private func row(_ figures: SectorFigures) -> [Worksheet.Cell] {
    [.text(s.sector(figures.sector))] + figures.counts.map(Worksheet.Cell.number)
      + [.optional(meanComposite(of: figures)), .number(consequences(of: figures))]
  }
}

extension SectorFigures {
  /// In the order of `Strings.sectorCounts`.
  var counts: [Int] { [units, heard, inWriting, problems, owned] }
}
