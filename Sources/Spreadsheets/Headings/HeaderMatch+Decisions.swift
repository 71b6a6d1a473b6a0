/// A column that somebody named and the table does not have.
public struct UnknownColumn: Error, Hashable, Sendable {
  public let typed: String
}

extension HeaderMatch {
  /// The same columns but for what a person decided: for a field the letters of a column (`H`) or its heading, or nil where
  /// none holds it. Decisions go before what is remembered and what is found.
  public func decided(
    _ decisions: [Field: String?], in sheet: Spreadsheet.Sheet, _ fields: [FieldHeadings<Field>],
    remembered: ColumnMappings
  ) throws(UnknownColumn) -> HeaderMatch {
    if decisions.isEmpty { return self }
    var columns: [Field: Int?] = [:]
    for (field, typed) in decisions {
      guard let typed else {
        columns.updateValue(nil, forKey: field)
        continue
      }
      let heading = headings.first { CellAddress.letters($0.column) == typed.uppercased() || $0.text == typed }
      guard let heading else { throw UnknownColumn(typed: typed) }
      columns[field] = heading.column
    }
    var mappings = remembered
    mappings.remember(mapping(with: columns))
    return HeaderMatch(sheet, fields, remembered: mappings) ?? self
  }

  /// The rows of the table, with titles of sections, sums and headings that stand again told apart. `counting` are fields
  /// that say nothing by themselves.
  public func lines(of sheet: Spreadsheet.Sheet, but counting: Set<Field> = []) -> TableLines<Field> {
    let all = body(of: sheet).map { TableLine(row: $0, columns: columns) }.filter { !$0.isBlank(but: counting) }
    let isPassedOver: (TableLine<Field>) -> Bool = { $0.isTitle || $0.isSum || $0.repeats(headings) }
    return TableLines(
      lines: all.filter { !isPassedOver($0) }, passedOver: all.filter(isPassedOver).map(\.row.number))
  }
}

/// What stands below the headings of a table.
public struct TableLines<Field: FieldName>: Hashable, Sendable {
  /// Ascending.
  public let lines: [TableLine<Field>]
  /// The rows of the sheet that are titles of sections, sums or headings again.
  public let passedOver: [Int]
}
