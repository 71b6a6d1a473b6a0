/// A line held against the row whose number it has.
struct RowComparison {
  private let imported: ImportedLine
  private let row: RegisterRow
  private let said: Said
  private var changes: [ImportChange] = []
  private var faults: [ImportFault] = []
  private var notes: [ImportNote] = []

  init(_ imported: ImportedLine, _ row: RegisterRow, _ options: ImportOptions) {
    self.imported = imported
    self.row = row
    said = Said(by: options.by, reason: (try? imported.text(.beside(.reason))) ?? options.reason)
    for field in RowField.allCases where imported.has(.field(field)) { compare(field) }
    compareProgress()
    let closing = ClosingComparison(imported, row)
    faults += closing.faults
    notes += closing.notes
  }

  /// What the line comes to, once the rules have been asked about its changes.
  func line(_ head: RegisterHead, at now: Timestamp) -> ImportLine {
    if !faults.isEmpty { return ImportLine(refusing: imported, for: row, faults, notes) }
    if changes.isEmpty { return ImportLine(imported, row, .unchanged, notes) }
    let commands = commands
    do throws(RegisterRejection) {
      _ = try Register(head: head, rows: [row]).decide(RegisterCommand(.together(commands)), at: now)
    } catch {
      let field = error.field ?? changes.first?.field
      return ImportLine(refusing: imported, for: row, [ImportFault(.rule(error), at: imported.address(field))], notes)
    }
    return ImportLine(imported, row, .changed(changes, commands), notes)
  }

  // MARK: - Differences

  private mutating func compare(_ field: RowField) {
    do throws(ImportFault) {
      let becomes = try imported.value(of: field)
      if isSame(becomes, in: field) { return }
      if becomes == nil, field.line.place.isAlwaysFilled { throw fault(.cannotBeEmpty(.field(field)), field) }
      if field == .deadline, let deadline = row.deadline, let to = becomes?.date {
        return try extend(from: deadline, to: to)
      }
      let needsReason = field == .unit || field == .text
      // What stands there and cannot be read is a fault, and no place for the reason of all lines.
      if needsReason { _ = try imported.text(.beside(.reason)) }
      if said.reason == nil, needsReason { throw fault(.reasonNeeded(.field(field)), field) }
      add(.field(field, was: row.fields[field], becomes: becomes), .field(field))
      if field == .deadline { noteReading() }
    } catch {
      faults.append(error)
    }
  }

  private func isSame(_ value: RowValue?, in field: RowField) -> Bool {
    let was = row.fields[field]
    if value == was { return true }
    // The export writes the unit itself where nobody else is in charge.
    if field == .responsibleUnit, was == nil, TableText.areAlike(value?.text, row.unit) { return true }
    guard let new = value?.text, let old = was?.text else { return false }
    return TableText.areAlike(new, old)
  }

  private mutating func extend(from deadline: CivilDate, to: CivilDate) throws(ImportFault) {
    _ = try imported.text(.beside(.reason))
    _ = try imported.date(.beside(.askedOn))
    guard let approver = try imported.text(.beside(.approver)), said.reason != nil else {
      throw fault(.deadlineByExtension(row.number, from: deadline, to: to), .deadline)
    }
    add(.extended(from: deadline, to: to, approvedBy: approver), .field(.deadline))
    noteReading()
  }

  private mutating func compareProgress() {
    let column = ImportField.beside(.progress)
    guard imported.has(column) else { return }
    do throws(ImportFault) {
      guard let progress = try imported.word(column, .progress) else {
        throw ImportFault(.cannotBeEmpty(column), at: imported.address(column))
      }
      if progress != row.progress { add(.progress(was: row.progress, becomes: progress), column) }
    } catch {
      faults.append(error)
    }
  }

  private mutating func add(_ difference: ImportChange.Difference, _ column: ImportField) {
    changes.append(ImportChange(difference: difference, cell: imported.address(column)))
  }

  private mutating func noteReading() {
    guard let typed = try? imported.date(.field(.deadline)), !typed.readings.isEmpty else { return }
    notes.append(.read(imported.address(.field(.deadline)), typed.date, typed.readings))
  }

  private func fault(_ reason: ImportFault.Reason, _ field: RowField) -> ImportFault {
    ImportFault(reason, at: imported.address(.field(field)))
  }

  // MARK: - Commands

  /// More time first: milestones move with it.
  private var commands: [RegisterCommand] {
    var (fields, progress): (RowChanges, Progress?) = (RowChanges(), nil)
    var commands: [RegisterCommand] = []
    for change in changes {
      switch change.difference {
      case .field(let field, _, let becomes): fields.set(field, to: becomes)
      case .progress(_, let becomes): progress = becomes
      case .extended(_, let to, let approver):
        let asked = (try? imported.date(.beside(.askedOn)))??.date
        commands.append(.row(row.number, .extend(to: to, askedOn: asked, approvedBy: approver), said))
      }
    }
    if !fields.isEmpty || progress != nil {
      commands.append(.row(row.number, .update(fields, progress: progress), said))
    }
    return commands
  }
}

extension RowFieldPlace {
  /// Something always stands in it.
  var isAlwaysFilled: Bool {
    switch self {
    case .neededText, .flag, .source, .scope, .rectification: true
    case .text, .date, .span, .sector: false
    }
  }
}

extension RegisterRejection {
  /// The column that it is about; nil for the whole line.
  var field: ImportField? {
    switch self {
    case .fieldNeeded(let field), .badValue(let field), .fieldLocked(_, let field, _): .field(field)
    case .progressLocked: .beside(.progress)
    case .deadlineByExtension, .deadlineBeforeRow, .milestoneAfterDeadline, .supervision: .field(.deadline)
    case .line, .unknownRow, .notNow, .withdrawn, .noRows, .rowNamedTwice, .emptyText, .textTooLong, .reasonNeeded,
      .byNeeded, .dayInFuture, .dayBeforeRow, .nothingToChange, .acceptance, .source, .badSettings, .nothingToUndo,
      .nothingToRedo, .undoNeedsReason, .undoOvertaken:
      nil
    }
  }
}
