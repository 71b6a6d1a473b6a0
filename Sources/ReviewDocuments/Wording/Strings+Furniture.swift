import ReviewCore

// What stands around the text of a paper: copies, printer, stamp.
extension Strings {
  var copiesTo: String { pick("抄送", "抄送", "Copies") }

  func printed(_ date: CivilDate) -> String {
    pick("\(self.date(date))印发", "\(self.date(date))印發", "Printed \(self.date(date))")
  }

  /// By what the paper can be held against the log it tells of.
  func stampLine(_ stamp: LogStamp) -> String {
    pick(
      "依据会议日志第\(stamp.position)条 \(stamp.hash)", "依據會議日誌第\(stamp.position)條 \(stamp.hash)",
      "From entry \(stamp.position) of the session's log, \(stamp.hash)")
  }

  /// The colon at a line's end.
  var colonMark: String { pick("：", "：", ":") }

  /// Between names: an enumeration's comma, or something stronger where a name has a comma of its own.
  func separator(of names: [String]) -> String {
    names.contains { $0.contains("、") || $0.contains(",") } ? semicolon : comma
  }
}
