import ReviewCore

/// What became of a plan's file after the session had begun; the session keeps the plan it began with.
enum PlanChange: Hashable {
  case edited
  case faulty
  case gone(reason: String)
}

extension Strings {
  /// Short enough for a line of the console.
  func planChanged(_ change: PlanChange) -> String {
    let what =
      switch change {
      case .edited: pick("计划文件改过", "計劃檔案改過", "The plan file was edited")
      case .faulty: pick("计划文件改过，而且有错", "計劃檔案改過，而且有錯", "The plan file was edited and has faults")
      case .gone(let reason):
        pick("读不到计划文件（\(reason)）", "讀不到計劃檔案（\(reason)）", "The plan file cannot be read (\(reason))")
      }
    let how = [Operation.rename, .limit].map { ":\($0.rawValue)" }.joined(separator: comma)
    return what
      + pick(
        "；会议仍按开始时的计划，更正用 \(how)", "；會議仍按開始時的計劃，更正用 \(how)",
        "; the session keeps the plan it began with (\(how) correct it)")
  }

  /// One line on standard error, for commands whose user might take the file for the session's plan.
  func complainOfChange(in place: SessionPlace, since frozen: Plan) {
    if let change = place.change(since: frozen) { Pingyi.complain("\(place.plan): \(planChanged(change))") }
  }
}
