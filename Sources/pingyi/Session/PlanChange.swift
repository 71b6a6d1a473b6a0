import ReviewCore

/// What became of a plan's file after the session had begun; the session keeps the plan it began with, but for what was
/// changed by command since.
enum PlanChange {
  case edited(Plan, PlanComparison)
  case faulty
  case gone(reason: String)
}

extension Strings {
  /// Short enough for a line of the console.
  func planChanged(_ change: PlanChange) -> String {
    switch change {
    case .edited: pick("计划文件改过", "計劃檔案改過", "The plan file was edited") + keptPlan + see([.changes])
    case .faulty:
      pick("计划文件改过，而且有错", "計劃檔案改過，而且有錯", "The plan file was edited and has faults") + keptPlan
        + see([.rename, .limit])
    case .gone(let reason):
      pick("读不到计划文件（\(reason)）", "讀不到計劃檔案（\(reason)）", "The plan file cannot be read (\(reason))") + keptPlan
        + see([.rename, .limit])
    }
  }

  var planUnchanged: String {
    pick("计划文件与会议没有不同", "計劃檔案與會議沒有不同", "The plan file says what the session says")
  }

  /// A line on standard error, for commands whose user might take the file for the session's plan.
  func complainOfChange(in place: SessionPlace, since history: History) {
    guard let last = history.records.last, let change = place.change(since: history.session, at: last.at) else {
      return
    }
    Pingyi.complain("\(place.plan): \(planChanged(change))")
  }

  /// A line for each difference.
  func lines(_ comparison: PlanComparison, in session: Session) -> [String] {
    comparison.differences.map { line($0, in: session.plan) }
  }

  // MARK: - Private

  private var keptPlan: String {
    pick("；会议仍按开始时的计划", "；會議仍按開始時的計劃", "; the session keeps the plan it began with")
  }

  private func see(_ operations: [Operation]) -> String {
    let how = operations.map { ":\($0.rawValue)" }.joined(separator: comma)
    return pick("，更正用 \(how)", "，更正用 \(how)", " (\(how) correct it)")
  }
}
