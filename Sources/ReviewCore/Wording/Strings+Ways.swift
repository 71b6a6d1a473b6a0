// How one gets to an operation. Sentences that name a way out take it from here, so that none names a key the command
// table has given to something else.

import CommandTables

extension Strings {
  /// All words of an operation of the session.
  public func operation(_ operation: Operation) -> OperationWords { operation.row.words(self) }

  /// `按 Ctrl-E`, or for an operation without a key `用 :quorum`; in a step file `用 quorum`.
  public func way(to operation: Operation) -> String {
    guard !isForSteps, let key = operation.row.keys.first else { return way(bySaying: operation) }
    let spoken = KeyName.spoken(key)
    return pick("按 \(spoken)", "按 \(spoken)", "press \(spoken)")
  }

  /// The same where a key would ask for less than is wanted: `用 :poll all reason=…`
  public func way(bySaying operation: Operation, _ arguments: String = "") -> String {
    let line = operation.rawValue + (arguments.isEmpty ? "" : " " + arguments)
    if isForSteps { return pick("用 \(line)", "用 \(line)", "use \(line)") }
    return pick("用 :\(line)", "用 :\(line)", "type :\(line)")
  }

  /// The key alone, where there is no room for a sentence; its name where it has none.
  public func key(_ operation: Operation) -> String {
    operation.row.keyNames.first ?? ":\(operation.rawValue)"
  }

  /// An operation that is out of its phases: what leads to where it is possible.
  func notNow(_ operation: Operation, _ phase: Phase) -> String {
    let word = self.operation(operation).short
    switch phase {
    case .prepared:
      return pick(
        "会议还没有开始，不能“\(word)”；", "會議還沒有開始，不能「\(word)」；", "Not before the session is open: \(word). ")
        + wayOut(of: phase)
    case .recess:
      return pick("休会中，不能“\(word)”；", "休會中，不能「\(word)」；", "Not in recess: \(word). ") + wayOut(of: phase)
    case .adjourned:
      return pick("已经散会，不能“\(word)”；", "已經散會，不能「\(word)」；", "Adjourned: no \(word). ")
        + wayOut(of: phase)
    case .signIn, .film, .lastYear, .drawingLots, .betweenTurns, .called, .reporting, .questioning, .commentary,
      .appraisal, .jointCommentary, .jointAppraisal, .summary, .pledges, .otherPart:
      let now = self.phase(phase)
      return pick("“\(now)”时不能“\(word)”；", "「\(now)」時不能「\(word)」；", "\(word) is not possible now (\(now)). ")
        + whatLeads(to: operation, from: phase)
    }
  }

  /// The same of a key all of whose operations are out of their phases.
  public func keyNotNow(_ key: String, _ phase: Phase) -> String {
    let now = self.phase(phase)
    return pick("“\(now)”时 \(key) 不起作用；", "「\(now)」時 \(key) 不起作用；", "\(key) does nothing now (\(now)). ")
      + wayOut(of: phase)
  }

  // MARK: - Private

  private func wayOut(of phase: Phase) -> String {
    switch phase {
    case .prepared:
      sentence(pick("\(way(to: .open)) 开会", "\(way(to: .open)) 開會", "\(way(to: .open)) to open it"))
    case .recess:
      sentence(
        pick("\(way(to: .reconvene)) 复会", "\(way(to: .reconvene)) 復會", "\(way(to: .reconvene)) to resume the session"))
    case .adjourned:
      sentence(
        isForSteps
          ? pick("\(way(to: .undo)) 撤销散会", "\(way(to: .undo)) 撤銷散會", "\(way(to: .undo)) to take the adjournment back")
          : pick(
            "\(way(to: .gaps)) 补缺，\(way(to: .undo)) 逐步撤销", "\(way(to: .gaps)) 補缺，\(way(to: .undo)) 逐步撤銷",
            "\(way(to: .gaps)) to fill gaps, \(way(to: .undo)) to undo"))
    case .signIn, .film, .lastYear, .drawingLots, .betweenTurns, .called, .reporting, .questioning, .commentary,
      .appraisal, .jointCommentary, .jointAppraisal, .summary, .pledges, .otherPart:
      isForSteps
        ? pick("见 Sessions/README.md", "見 Sessions/README.md", "See Sessions/README.md")
        : sentence(
          pick("\(way(to: .help)) 看现在能做什么", "\(way(to: .help)) 看現在能做什麼", "\(way(to: .help)) to see what is possible"))
    }
  }

  /// Within the sitting: the step before the one that was asked for.
  private func whatLeads(to operation: Operation, from phase: Phase) -> String {
    let group = operation.row.group
    switch phase {
    case .signIn, .film, .lastYear, .drawingLots:
      if group == .turn || group == .counting || operation.isQuestion {
        return pick("述职开始以后才能", "述職開始以後才能", "It comes with the reports")
      }
    case .betweenTurns:
      if group == .turn || operation.isQuestion {
        return sentence(
          pick(
            "先请人上台：\(way(to: .next))，或\(way(to: .call))", "先請人上台：\(way(to: .next))，或\(way(to: .call))",
            "\(way(to: .next)) or \(way(to: .call)) to call a speaker first"))
      }
    case .called:
      if operation == .topic {
        return sentence(
          pick("\(way(to: .report)) 开始述职", "\(way(to: .report)) 開始述職", "\(way(to: .report)) to start the report"))
      }
      if operation.isQuestion { return toQuestions }
    case .reporting, .commentary, .appraisal:
      if operation.isQuestion { return toQuestions }
    case .questioning, .jointCommentary, .jointAppraisal, .summary, .pledges, .otherPart, .prepared, .recess,
      .adjourned:
      break
    }
    return wayOut(of: phase)
  }

  private var toQuestions: String {
    sentence(
      pick(
        "\(way(to: .questions)) 进入提问", "\(way(to: .questions)) 進入提問", "\(way(to: .questions)) to go on to the questions"
      ))
  }

  /// In English a sentence of its own.
  private func sentence(_ text: String) -> String {
    language == .en ? text.prefix(1).uppercased() + text.dropFirst() : text
  }
}

extension Operation {
  /// A question is put, whoever thought of it.
  fileprivate var isQuestion: Bool { [.ask, .quiz, .pose, .probe].contains(self) }
}
