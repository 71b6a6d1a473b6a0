import ReviewCore

// What the plan's lists say of a unit, how deadlines stand, and what was put right after the adjournment.
extension Strings {
  var projectLeader: String { pick("项目领导", "項目領導", "Project leader") }
  var ownDutiesTitle: String { pick("自选动作", "自選動作", "Own duties") }
  var projectsHeading: String { pick("认领项目", "認領項目", "Projects") }

  func duties(of count: Int, undone: [Identifier]) -> String {
    // What nobody listed as undone nobody has said is done either.
    if undone.isEmpty {
      return pick(
        "共\(count)项，会前没有列出未落实的条目。", "共\(count)項，會前沒有列出未落實的條目。",
        "\(count == 1 ? "1 item" : "\(count) items"); none was listed as not done before the session.")
    }
    let list = undone.joined(separator: comma)
    return pick(
      "共\(count)项，会前列出未落实的\(undone.count)项：\(list)。", "共\(count)項，會前列出未落實的\(undone.count)項：\(list)。",
      "\(count == 1 ? "1 item" : "\(count) items"); listed as not done before the session, \(undone.count) in number: \(list)."
    )
  }

  /// A project's goal is its own, not that of a rectification.
  func projectField(_ field: ProblemField) -> String {
    switch field {
    case .goal: pick("目标", "目標", "goal")
    case .measure: pick("措施", "措施", "measure")
    case .deadline: pick("时限", "時限", "deadline")
    default: self.field(field)
    }
  }

  func effect(_ text: String) -> String { pick("成效", "成效", "Effect") + colon + text }

  // MARK: - Deadlines

  func overdue(_ days: Int) -> String {
    pick("逾期\(days)天", "逾期\(days)天", days == 1 ? "1 day overdue" : "\(days) days overdue")
  }

  func replaces(_ original: CivilDate, _ lateness: String?) -> String {
    let date = self.date(original)
    guard let lateness else { return pick("原时限\(date)", "原時限\(date)", "originally \(date)") }
    return pick("原时限\(date)，\(lateness)", "原時限\(date)，\(lateness)", "originally \(date), \(lateness)")
  }

  // MARK: - After the adjournment

  var amendmentsHeading: String {
    pick("散会后的决定和补充", "散會後的決定和補充", "Decided and added after the adjournment")
  }

  func detailedLater(_ count: Int, from first: CivilDate, to last: CivilDate) -> String {
    let days =
      first == last
      ? date(first)
      : pick("\(date(first))至\(date(last))", "\(date(first))至\(date(last))", "\(date(first)) to \(date(last))")
    return pick(
      "\(days)补充、更正\(count)个问题的内容，台账按更正后的内容列出。", "\(days)補充、更正\(count)個問題的內容，臺賬按更正後的內容列出。",
      "\(days): \(count) \(count == 1 ? "problem was" : "problems were") added to or corrected; the register has them as they are now."
    )
  }

  func dated(_ amendment: Amendment, in session: Session) -> String {
    moment(amendment.at) + " " + self.amendment(amendment, in: session)
  }

  func amendment(_ amendment: Amendment, in session: Session) -> String {
    switch amendment.kind {
    case .withdrawn(let problem, let reason):
      let subject = subject(problem, in: session)
      return sentence(pick("撤销\(subject)，理由：\(reason)", "撤銷\(subject)，理由：\(reason)", "\(subject) withdrawn: \(reason)"))
    case .detailed(let problem, let changes): return detailed(problem, changes, subject(problem, in: session))
    case .graded(let speaker, let grade, let reason):
      return graded(session.attendanceName(speaker), grade, reason: reason, rules: session.plan.appraisal)
    case .decided(let speaker, let action, let isConfirmed, let reason):
      return decision(action, isConfirmed: isConfirmed, unit: session.attendanceName(speaker), reason: reason)
    case .scored(let speaker, let source, let points):
      return scored(session.attendanceName(speaker), source, points)
    case .other(let recorded): return sentence(minute(recorded, in: session))
    }
  }

  private func subject(_ problem: Problem, in session: Session) -> String {
    capitalised(self.problem(problem.number)) + bracketed(session.attendanceName(problem.speaker))
  }

  private func detailed(_ problem: Problem, _ changes: ProblemChanges, _ subject: String) -> String {
    let news = changes.fields.map { field in
      (
        field: field, old: problem[field].map { word($0, of: field) },
        new: changes.values[field].map { word($0, of: field) } ?? ""
      )
    }
    let added = news.filter { $0.old == nil }.map { field($0.field) + colon + $0.new }
    let changed = news.compactMap { news in news.old.map { change(news.field, from: $0, to: news.new) } }
    let addition = pick("补充", "補充", " now has ") + added.joined(separator: semicolon)
    let words = (added.isEmpty ? [] : [addition]) + (changed.isEmpty ? [] : [changed.joined(separator: semicolon)])
    let gap = added.isEmpty ? gapAfterSentence : ""
    return sentence(subject + gap + words.joined(separator: semicolon))
  }

  private func change(_ field: ProblemField, from old: String, to new: String) -> String {
    let name = self.field(field)
    return pick("\(name)由“\(old)”改为“\(new)”", "\(name)由「\(old)」改為「\(new)」", "\(name) changed from “\(old)” to “\(new)”")
  }
}
