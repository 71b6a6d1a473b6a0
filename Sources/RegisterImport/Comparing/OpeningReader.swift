/// Reads a line as a row that is new.
struct OpeningReader {
  private(set) var faults: [ImportFault] = []
  var notes: [ImportNote] = []
  /// Nil where the line is refused.
  var opening: RowOpening?
  private let imported: ImportedLine
  private let options: ImportOptions

  var fields: RowFields? { opening?.fields }

  init(_ imported: ImportedLine, _ options: ImportOptions, numberThere: String?) {
    self.imported = imported
    self.options = options
    let values = values()
    let progress = read { imported throws(ImportFault) in try imported.word(.beside(.progress), .progress) }
    let named = read { imported throws(ImportFault) in try imported.date(.beside(.namedOn)) }
    refuseClosing()
    let unit = needed(.unit, in: values)
    let text = needed(.text, in: values)
    let source = source(in: values)
    noteReadings()
    guard faults.isEmpty, let unit, let text, let source else { return }
    var fields = RowFields(unit: unit, text: text, source: source)
    for (field, value) in values { fields[field] = value }
    if TableText.areAlike(fields.responsibleUnit, unit) { fields.responsibleUnit = nil }
    let origin = Origin(
      .roster, id: options.title, title: options.title, date: named?.date ?? options.namedOn, numberThere: numberThere)
    opening = RowOpening(fields: fields, origin: origin, progress: progress)
  }

  // MARK: - Private

  private mutating func read<Value>(_ body: (ImportedLine) throws(ImportFault) -> Value?) -> Value? {
    do throws(ImportFault) { return try body(imported) } catch {
      faults.append(error)
      return nil
    }
  }

  /// What the line says; a blank leaves a field as a new row has it.
  private mutating func values() -> [RowField: RowValue] {
    var values: [RowField: RowValue] = [:]
    for field in RowField.allCases where imported.has(.field(field)) {
      values[field] = read { imported throws(ImportFault) in try imported.value(of: field) }
    }
    return values
  }

  private mutating func needed(_ field: RowField, in values: [RowField: RowValue]) -> String? {
    if let text = values[field]?.text { return text }
    if !faults.contains(where: { $0.cell == imported.address(.field(field)) }) {
      faults.append(ImportFault(.cannotBeEmpty(.field(field)), at: imported.address(.field(field))))
    }
    return nil
  }

  private mutating func source(in values: [RowField: RowValue]) -> ProblemSource? {
    if let source = values[.source]?.text.flatMap(ProblemSource.init) ?? options.source { return source }
    if !faults.contains(where: { $0.cell == imported.address(.field(.source)) }) {
      faults.append(ImportFault(.sourceNeeded, at: imported.address(.field(.source))))
    }
    return nil
  }

  /// A row comes in open; how far its closing has come is shown by evidence and signatures.
  private mutating func refuseClosing() {
    let column = ImportField.beside(.closing)
    guard let closing = read({ imported throws(ImportFault) in try imported.word(column, .closings) }) else { return }
    if closing != .open { faults.append(ImportFault(.newAndClosing(closing), at: imported.address(column))) }
  }

  private mutating func noteReadings() {
    for column in [ImportField.field(.deadline), .beside(.namedOn)] {
      guard let typed = (try? imported.date(column)) ?? nil, !typed.readings.isEmpty else { continue }
      notes.append(.read(imported.address(column), typed.date, typed.readings))
    }
  }
}
