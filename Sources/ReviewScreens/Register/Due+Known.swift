import ReviewRegister

extension Due {
  /// What the line that meets it says of whose it is, as it is typed.
  var known: [RegisterArgument: String] {
    if let report { return [.unit: report.unit, .period: report.period.rawValue] }
    guard let answer else { return [:] }
    return [.unit: answer.owed.unit, .question: "\(answer.owed.question)", .session: answer.session.id]
  }
}
