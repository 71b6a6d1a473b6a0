// What the columns of the register say of a row's acceptance, in papers and in what comes back from them.

extension RegisterRow {
  /// The day on which the work was done, by the evidence that counts now.
  public var completedOn: CivilDate? { closing.isWithUnit ? nil : submission?.evidence.doneOn }
}

extension Strings {
  /// What was said when the evidence was looked at; nil where nobody has.
  public func acceptance(_ row: RegisterRow) -> String? {
    if row.closing == .sentBack { return row.returns.last?.reason }
    let check = row.checks.last.map { checkResult($0.result) + ($0.note.map { pick("，", "，", ", ") + $0 } ?? "") }
    let parts = [check, row.signatures.last?.act.reason].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: semicolon)
  }
}
