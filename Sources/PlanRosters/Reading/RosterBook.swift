/// A file of tables, told apart by their headings.
public struct RosterBook: Sendable {
  /// In the order of the file.
  public let tables: [RosterTable]
  public let hiddenSheets: [String]
  /// Visible sheets with something in them that were not understood, and why where they nearly were.
  public let passedOver: [PassedOver]

  public struct PassedOver: Hashable, Sendable {
    public let sheet: String
    public let doubt: HeaderMatch<RosterField>.Doubt?
  }

  /// The sheets that are one of `kinds`; only the one that is named, where one is. `file` is what the user calls it.
  ///
  /// Where the file is said to be of certain kinds, a sheet that lacks one of their columns is a failure, with what it lacks.
  public init(
    _ book: Spreadsheet, file: String, as kinds: [RosterKind] = RosterKind.allCases, sheet name: String? = nil,
    remembered: ColumnMappings = ColumnMappings(), corrections: [RosterCorrection] = []
  ) throws(RosterFailure) {
    if let name, !book.sheets.contains(where: { $0.name == name }) {
      throw .noSuchSheet(name, known: book.sheets.map(\.name))
    }
    let sheets = book.sheets.filter { name == nil ? $0.visibility == .visible : $0.name == name }
    hiddenSheets = book.sheets.filter { $0.visibility != .visible && $0.name != name }.map(\.name)
    var (tables, others, passedOver): ([RosterTable], [RosterTable], [PassedOver]) = ([], [], [])
    for sheet in sheets where !sheet.rows.isEmpty {
      let meant = SheetReading(sheet, RosterKind.allCases, remembered, corrections)
      let asked = kinds == RosterKind.allCases ? meant : SheetReading(sheet, kinds, remembered, corrections)
      guard let best = asked.best else {
        passedOver.append(PassedOver(sheet: sheet.name, doubt: asked.doubt))
        continue
      }
      if let doubt = best.match.doubts.first(where: \.mustBeDecided) {
        throw .doubtful(sheet: sheet.name, doubt)
      }
      let table = RosterTable(
        kind: best.kind, file: file, sheet: sheet.name, format: book.format, match: best.match,
        body: best.match.lines(of: sheet))
      // Last year's rows are problems as well, but where sheets of problems are asked for, others are meant.
      if meant.best?.kind == best.kind { tables.append(table) } else { others.append(table) }
    }
    (self.tables, self.passedOver) = (tables.isEmpty ? others : tables, passedOver)
    if !self.tables.isEmpty { return }
    if let passed = passedOver.first(where: { $0.doubt != nil }), let doubt = passed.doubt {
      throw .doubtful(sheet: passed.sheet, doubt)
    }
    throw .noHeadings(kinds, hidden: hiddenSheets)
  }
}

/// One sheet, held against each kind of table it may be.
private struct SheetReading {
  typealias Candidate = (kind: RosterKind, match: HeaderMatch<RosterField>)

  /// The kind most of whose columns are there; of equals the first. Nil where none is there with all it needs.
  private(set) var best: Candidate?
  /// What the nearest kind lacks.
  private(set) var doubt: HeaderMatch<RosterField>.Doubt?

  init(
    _ sheet: Spreadsheet.Sheet, _ kinds: [RosterKind], _ remembered: ColumnMappings, _ corrections: [RosterCorrection]
  ) {
    var nearest: Candidate?
    for kind in kinds {
      guard let match = SheetReading.match(sheet, kind, remembered, corrections) else { continue }
      let lacks = match.doubts.contains { if case .missing = $0 { true } else { false } }
      if lacks || kinds.count > kind.alike.count && !kind.isMeant(by: match.columns) {
        if match.columns.count > nearest?.match.columns.count ?? 0 { nearest = (kind, match) }
      } else if match.columns.count > best?.match.columns.count ?? 0 {
        best = (kind, match)
      }
    }
    doubt = nearest?.match.doubts.first(where: \.mustBeDecided)
  }

  // MARK: - Private

  private static func match(
    _ sheet: Spreadsheet.Sheet, _ kind: RosterKind, _ remembered: ColumnMappings, _ corrections: [RosterCorrection]
  ) -> HeaderMatch<RosterField>? {
    let fields = kind.headings(with: corrections)
    guard let found = HeaderMatch(sheet, fields, remembered: remembered) else { return nil }
    let decisions = kind.decisions(corrections, among: found.headings, of: found.columns)
    // Every decision is of a heading that stands there.
    return (try? found.decided(decisions, in: sheet, fields, remembered: remembered)) ?? found
  }
}

extension RosterKind {
  /// Whether a table with these columns is one of this kind where nobody says so: a list of problems is of last year only
  /// where it tells how far they are.
  fileprivate func isMeant(by columns: [RosterField: Int]) -> Bool {
    switch self {
    case .openRows: columns.keys.contains { ["progress", "closing"].contains($0.key) }
    case .units, .panels, .members, .problems, .duties, .projects, .steps, .questions, .demands, .targets,
      .letters, .commitments, .selfChecks, .helpers, .examples:
      true
    }
  }
}
