import ReviewCore

extension Strings {
  /// By what the paper can be held against the log it tells of.
  func stampLine(_ stamp: LogStamp) -> String {
    switch stamp.subject {
    case .session:
      pick(
        "依据会议日志第\(stamp.position)条 \(stamp.hash)", "依據會議日誌第\(stamp.position)條 \(stamp.hash)",
        "From entry \(stamp.position) of the session's log, \(stamp.hash)")
    case .register:
      pick(
        "依据台账日志第\(stamp.position)条 \(stamp.hash)", "依據臺賬日誌第\(stamp.position)條 \(stamp.hash)",
        "From entry \(stamp.position) of the register's log, \(stamp.hash)")
    }
  }
}
