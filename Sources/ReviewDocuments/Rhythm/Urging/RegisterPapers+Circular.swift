import ReviewCore
import ReviewRegister

// 通报: what a person has decided to tell all units of, as concealment.
extension RegisterPapers {
  /// What was decided in the month; what is only proposed is in no circular.
  var circular: Paper? {
    let month = Span.month(of: day)
    let named = standing.compactMap { row -> TemplateValues? in
      let decided = row.proposals.last { $0.proposal == .circular && $0.isConfirmed == true }
      guard let decided, let act = decided.decided, month.contains(act.on), act.on <= day else { return nil }
      return circularValues(row, decided, act)
    }
    guard !named.isEmpty else { return nil }
    var values = registerValues
    values.set("month", s.month(Month(of: day)))
    values.set("rows", count: named.count)
    values.set("matters", named)
    return document(.rowsCircular, values).map { Paper("circular", $0) }
  }

  // MARK: - Private

  private func circularValues(
    _ row: RegisterRow, _ decided: RegisterRow.ProposalMade, _ act: Act
  ) -> TemplateValues {
    var values = TemplateValues([
      "number": row.number.rawValue, "unit": unit(of: row), "text": row.fields.text, "reason": act.reason,
      "decided": s.decision(decided),
    ])
    values.set("concealed", row.isConcealed)
    values.set("concealment", row.concealed?.reason)
    return values
  }
}
