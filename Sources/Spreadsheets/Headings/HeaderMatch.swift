import ReviewValues

/// Where the headings of a table are, and which column holds which field.
///
/// A column is taken only where its heading is one of the field's own, but for spaces, signs, width, case and what stands
/// in brackets. What is merely like one is proposed as a doubt, and it is for a person to decide; a decision that was
/// remembered goes before everything found here.
public struct HeaderMatch<Field: FieldName>: Sendable {
  public enum Doubt: Hashable, Sendable {
    /// A required field without a column.
    case missing(Field)
    /// Several columns have the field's heading, or a column has the headings of several fields.
    case ambiguous(Field, [Heading])
    /// A column whose heading is nearly one of the field's own.
    case proposed(Field, Heading)
  }

  /// The rows of the headings; what stands below are the rows of the table.
  public let rows: ClosedRange<Int>
  /// All of them, also those of no field.
  public let headings: [Heading]
  /// From 1.
  public let columns: [Field: Int]
  public let doubts: [Doubt]
  /// Whether somebody decided all this before.
  public let isRemembered: Bool
  private let fingerprint: String
  /// Fields that somebody decided have no column.
  private let without: Set<Field>

  /// Nil where the first rows of the sheet have no headings of these fields.
  public init?(
    _ sheet: Spreadsheet.Sheet, _ fields: [FieldHeadings<Field>], remembered: ColumnMappings = ColumnMappings()
  ) {
    let matcher = HeadingMatcher(fields)
    let candidates = HeaderMatch.candidates(sheet.rows)
    if let known = candidates.first(where: { remembered[$0.fingerprint] != nil }) {
      self.init(known, matcher.found(in: known.headings), fields, remembered[known.fingerprint])
      return
    }
    let least = min(2, fields.count)
    let found = HeaderMatch.best(candidates, least) { matcher.count(in: $0.headings) }
    let near = found ?? HeaderMatch.best(candidates, least) { matcher.likeness(of: $0.headings) }
    guard let rows = near else { return nil }
    self.init(rows, matcher.found(in: rows.headings), fields, nil)
  }

  /// Headings of no field.
  public var unused: [Heading] {
    let used = Set(columns.values)
    return headings.filter { !used.contains($0.column) }
  }

  /// The rows of the table: all below the headings in which something stands.
  public func body(of sheet: Spreadsheet.Sheet) -> [Spreadsheet.Row] {
    sheet.rows.filter { $0.number > rows.upperBound && !$0.isBlank }
  }

  /// What to remember, with what a person decided in place of what was found; nil as a column means there is none.
  public func mapping(with decisions: [Field: Int?] = [:]) -> ColumnMapping {
    var places: [String: ColumnMapping.Place] = [:]
    var decided = columns.mapValues(Optional.some)
    for field in self.without { decided.updateValue(nil, forKey: field) }
    decided.merge(decisions) { _, decision in decision }
    for (field, column) in decided {
      guard let column, let heading = headings.first(where: { $0.column == column }) else { continue }
      let alike = headings.filter { $0.key == heading.key && $0.column <= column }
      places[field.rawValue] = ColumnMapping.Place(heading: heading.key, occurrence: alike.count)
    }
    let without = decided.filter { $0.value == nil }.map(\.key.rawValue)
    return ColumnMapping(fingerprint: fingerprint, places: places, without: without.sorted())
  }

  // MARK: - Private

  /// Headings are looked for in that many rows. Titles, dates and notes of an office stand above them.
  private static var depth: Int { 50 }

  private init(
    _ rows: HeadingRows, _ found: HeadingMatcher<Field>.Found, _ fields: [FieldHeadings<Field>],
    _ mapping: ColumnMapping?
  ) {
    self.rows = rows.rows
    headings = rows.headings
    fingerprint = rows.fingerprint
    isRemembered = mapping != nil
    var columns = found.columns
    var (decided, without): (Set<Field>, Set<Field>) = ([], [])
    for field in fields.map(\.field) {
      if mapping?.without.contains(field.rawValue) == true {
        columns[field] = nil
        without.insert(field)
        decided.insert(field)
      } else if let place = mapping?.places[field.rawValue] {
        let alike = rows.headings.filter { $0.key == place.heading }
        guard alike.indices.contains(place.occurrence - 1) else { continue }
        columns[field] = alike[place.occurrence - 1].column
        decided.insert(field)
      }
    }
    self.columns = columns
    self.without = without
    let required = fields.filter { $0.isRequired && columns[$0.field] == nil }.map { Doubt.missing($0.field) }
    doubts = (found.doubts + required).filter { !decided.contains($0.field) }
  }

  /// One row each, and two together, in the order in which equals are preferred.
  private static func candidates(_ rows: [Spreadsheet.Row]) -> [HeadingRows] {
    let first = Array(rows.lazy.filter { !$0.isBlank }.prefix(depth))
    return first.map { HeadingRows($0) } + zip(first, first.dropFirst()).compactMap { HeadingRows($0, $1) }
  }

  private static func best(
    _ candidates: [HeadingRows], _ least: Int, _ score: (HeadingRows) -> Int
  ) -> HeadingRows? {
    var best: (rows: HeadingRows, score: Int)?
    for rows in candidates {
      let score = score(rows)
      if score >= max(least, (best?.score ?? 0) + 1) { best = (rows, score) }
    }
    return best?.rows
  }
}

extension HeaderMatch.Doubt {
  public var field: Field {
    switch self {
    case .missing(let field), .ambiguous(let field, _), .proposed(let field, _): field
    }
  }

  /// What is merely like a heading is told and left out.
  public var mustBeDecided: Bool {
    switch self {
    case .missing, .ambiguous: true
    case .proposed: false
    }
  }
}
