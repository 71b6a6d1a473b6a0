/// Lines without a number of ours: new rows, unless they read like a row there is.
struct RosterComparison {
  private let base: ImportBase
  private let options: ImportOptions
  private let now: Timestamp
  private let unitsByKey: [String: String]
  private let rowsByUnit: [String: [(row: RegisterRow, likeness: TextLikeness)]]
  /// Where in the sheet a unit's problem stood first.
  private var seen: [String: Int] = [:]

  init(_ base: ImportBase, _ options: ImportOptions, _ now: Timestamp) {
    self.base = base
    self.options = options
    self.now = now
    let units = base.units + [base.register.head.settings.committee]
    unitsByKey = Dictionary(units.map { (TableText.folded($0), $0) }) { first, _ in first }
    let rows = base.register.rows.values.filter { $0.withdrawn == nil }.sorted { $0.number < $1.number }
    rowsByUnit = Dictionary(grouping: rows) { TableText.folded($0.unit) }
      .mapValues { $0.map { ($0, TextLikeness($0.fields.text)) } }
  }

  mutating func line(_ imported: ImportedLine, numberThere: String?) -> ImportLine {
    var opening = OpeningReader(imported, options, numberThere: numberThere)
    guard let fields = opening.fields, opening.faults.isEmpty else {
      return ImportLine(refusing: imported, opening.faults, opening.notes)
    }
    let unit = unitsByKey[TableText.folded(fields.unit)]
    if let unit {
      opening.opening?.fields.unit = unit
    } else {
      let near = closest(to: fields.unit, in: base.units)
      opening.notes.append(.unknownUnit(fields.unit, near: near))
    }
    let key = TableText.folded(fields.unit) + "\n" + TableText.folded(fields.text)
    if let earlier = seen[key] {
      let fault = ImportFault(.repeats(earlier), at: imported.address(.field(.text)))
      return ImportLine(refusing: imported, [fault], opening.notes)
    }
    seen[key] = imported.position
    if !options.addsAlike, let row = alike(fields, numberThere) {
      return ImportLine(imported, nil, .alike(row.number, row.closing), opening.notes)
    }
    return tried(imported, opening)
  }

  // MARK: - Private

  /// The row of the same unit that the line most likely means: an open one that reads nearly like it, or any with the same
  /// words or the same number in the same list.
  private func alike(_ fields: RowFields, _ numberThere: String?) -> RegisterRow? {
    let likeness = TextLikeness(fields.text)
    var best: (row: RegisterRow, degree: Double)?
    for (row, other) in rowsByUnit[TableText.folded(fields.unit)] ?? [] {
      let isSameEntry = numberThere != nil && row.origin.numberThere == numberThere && row.origin.id == options.title
      let degree = isSameEntry ? 1 : likeness.degree(other)
      if degree >= (row.isDone ? 1 : TextLikeness.enough), degree > best?.degree ?? 0 { best = (row, degree) }
    }
    return best?.row
  }

  /// What the rules say of the new row.
  private func tried(_ imported: ImportedLine, _ reader: OpeningReader) -> ImportLine {
    guard let opening = reader.opening else { return ImportLine(refusing: imported, reader.faults, reader.notes) }
    do throws(RegisterRejection) {
      let register = Register(head: base.register.head, rows: [])
      _ = try register.decide(RegisterCommand(.add([opening]), options.said), at: now)
    } catch {
      let fault = ImportFault(.rule(error), at: imported.address(error.field ?? .field(.text)))
      return ImportLine(refusing: imported, [fault], reader.notes)
    }
    return ImportLine(imported, nil, .new(opening), reader.notes)
  }
}
