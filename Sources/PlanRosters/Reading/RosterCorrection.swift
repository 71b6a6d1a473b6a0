/// What somebody says of a column whose heading was not understood, or not as it is meant: `党组织=unit`.
public struct RosterCorrection: Hashable, Sendable {
  public let heading: String
  /// Nil: the column holds nothing for the plan.
  public let key: String?

  public init(heading: String, key: String?) {
    self.heading = heading
    self.key = key
  }

  /// Reads `HEADING=FIELD` and `HEADING=`; nil for anything else. The last sign counts, since headings may have one.
  public init?(typed: String) {
    guard let mark = typed.lastIndex(of: "=") else { return nil }
    let heading = TableText.trimmed(String(typed[..<mark]))
    let key = TableText.trimmed(String(typed[typed.index(after: mark)...]))
    guard !heading.isEmpty, key.isEmpty || RosterCorrection.keys.contains(key) else { return nil }
    self.init(heading: heading, key: key.isEmpty ? nil : key)
  }

  /// Every field that any kind of table has.
  public static let keys = RosterKind.allCases.flatMap { $0.columns.map(\.field.key) }.uniqued

  public func means(_ heading: String) -> Bool { TableText.folded(self.heading) == TableText.folded(heading) }
}

extension RosterKind {
  /// What the columns may be headed by, with what somebody said of them.
  func headings(with corrections: [RosterCorrection]) -> [FieldHeadings<RosterField>] {
    let known = corrections.filter { $0.key == nil || column($0.key ?? "") != nil }
    return columns.map { column in
      let own = column.headings
      let said = known.filter { $0.key == column.field.key }.map(\.heading)
      let left = said.isEmpty ? own.headings.filter { heading in !known.contains { $0.means(heading) } } : []
      return FieldHeadings(own.field, said + left, isRequired: own.isRequired)
    }
  }

  /// The decisions that concern columns of this table.
  func decisions(_ corrections: [RosterCorrection], among headings: [Heading], of columns: [RosterField: Int])
    -> [RosterField: String?]
  {
    var decisions: [RosterField: String?] = [:]
    for correction in corrections {
      guard let heading = headings.first(where: { correction.means($0.text) }) else { continue }
      for (field, column) in columns where column == heading.column { decisions.updateValue(nil, forKey: field) }
      if let key = correction.key, let field = column(key)?.field { decisions[field] = heading.text }
    }
    return decisions
  }
}
