import ReviewCore

// What stands around the text of a paper: copies and printer.
extension Strings {
  var copiesTo: String { pick("抄送", "抄送", "Copies") }

  var annex: String { pick("附件", "附件", "Annex") }

  func printed(_ date: CivilDate) -> String {
    pick("\(self.date(date))印发", "\(self.date(date))印發", "Printed \(self.date(date))")
  }

  /// The colon at a line's end.
  var colonMark: String { pick("：", "：", ":") }

  /// Between names: an enumeration's comma, or something stronger where a name has a comma of its own.
  func separator(of names: [String]) -> String {
    names.contains { $0.contains("、") || $0.contains(",") } ? semicolon : comma
  }
}
