// Reading what the arguments of the register name: rows, fields, who and when.

import CommandTables

extension ArgumentReader<RegisterOperation> {
  /// `2026-017`, or several with commas between.
  func rows() throws(RegisterRejection) -> [RowNumber] {
    let numbers = parts(try text(.numbers)).map { RowNumber($0) }
    if numbers.isEmpty { throw .noRows }
    return numbers
  }

  func list(_ name: RegisterArgument) -> [String] { optional(name).map(parts) ?? [] }

  /// `behind`: of what has happened, such as when more time was asked for.
  func optionalDate(
    _ name: RegisterArgument, _ nearest: NearestDay = .ahead
  ) throws(RegisterRejection) -> CivilDate? {
    guard let typed = values[name], !typed.isEmpty else { return nil }
    return try date(name, nearest, from: context.today)
  }

  func month() throws(RegisterRejection) -> Month? {
    guard let typed = optional(.month) else { return nil }
    if let month = Month(rawValue: typed) { return month }
    throw .line(.badDate(argument: .month, text: typed))
  }

  /// `2027-03` or `2027-Q1`.
  func period() throws(RegisterRejection) -> ReportPeriod? {
    guard let typed = optional(.period) else { return nil }
    if let period = ReportPeriod(rawValue: typed) { return period }
    throw .line(.badDate(argument: .period, text: typed))
  }

  func said() throws(RegisterRejection) -> Said {
    Said(by: optional(.by), on: try optionalDate(.on, .behind), reason: optional(.reason))
  }

  /// What was typed of fields; `remark=""` empties one.
  func changes() throws(RegisterRejection) -> RowChanges {
    var changes = RowChanges()
    for field in RowField.allCases where values[field.argument] != nil { changes.set(field, to: try value(of: field)) }
    return changes
  }

  /// The fields of a new row. Where it comes from must be said, unless an inspection found it.
  func fields(unit: String) throws(RegisterRejection) -> RowFields {
    let isInspected = optional(.inspection) != nil
    let source: ProblemSource =
      isInspected && optional(.source) == nil ? .inspection : try choice(.source)
    var fields = RowFields(unit: unit, text: try text(.text), source: source)
    try changes().apply(to: &fields)
    fields.unit = unit
    return fields
  }

  /// A command on the rows that were named.
  func command(_ command: RowCommand) throws(RegisterRejection) -> RegisterRequest {
    .command(RegisterCommand(.rows(try rows(), command), try said()))
  }

  // MARK: - Private

  private func parts(_ typed: String) -> [String] {
    typed.split { ",，、;；".contains($0) }.map { PlainText.clean(String($0)) }.filter { !$0.isEmpty }
  }

  private func value(of field: RowField) throws(RegisterRejection) -> RowValue? {
    let (name, typed) = (field.argument, values[field.argument] ?? "")
    switch field.line.place {
    case .neededText, .text: return typed.isEmpty ? nil : .text(typed)
    case .date: return typed.isEmpty ? nil : .date(try date(name, from: context.today))
    case .span: return typed.isEmpty ? nil : .span(try span(name))
    case .flag: return .flag(try flag(name))
    case .source, .scope, .rectification: return .text(try word(name))
    case .sector: return typed.isEmpty ? nil : .text(try word(name))
    }
  }
}
