// Refusals: what was wrong and what to do.

import CommandTables

extension Strings {
  /// The switch is long so that a new reason cannot be forgotten.
  public func rejection(_ rejection: RegisterRejection) -> String {
    switch rejection {
    case .line(let refusal): lineRefusal(refusal)
    case .unknownRow(let number):
      pick(
        "没有问题 \(number.rawValue)；\(way(to: .list)) 查编号", "沒有問題 \(number.rawValue)；\(way(to: .list)) 查編號",
        "There is no row \(number.rawValue); \(way(to: .list)) to find its number")
    case .notNow(let kind, let number, let closing): notNow(kind, number, closing)
    case .withdrawn(let number, let act):
      pick(
        "\(number.rawValue) 已于\(date(act.on))撤回\(why(act))；要继续，另行新增（\(way(to: .add))）",
        "\(number.rawValue) 已於\(date(act.on))撤回\(why(act))；要繼續，另行新增（\(way(to: .add))）",
        "\(number.rawValue) was withdrawn on \(date(act.on))\(why(act)); to go on with it, \(way(to: .add)) for a new row"
      )
    case .noRows:
      pick("没有写明哪些条目；写编号，多个用逗号隔开", "沒有寫明哪些條目；寫編號，多個用逗號隔開", "No row is named; give numbers, with commas between")
    case .rowNamedTwice(let number):
      pick(
        "\(number.rawValue) 写了两次；去掉一个", "\(number.rawValue) 寫了兩次；去掉一個",
        "\(number.rawValue) is named twice; leave one out")
    case .emptyText: pick("内容是空的；请写明", "內容是空的；請寫明", "The text is empty; write something")
    case .textTooLong(let count, let limit):
      pick(
        "内容 \(count) 字，最多 \(limit) 字；请缩短", "內容 \(count) 字，最多 \(limit) 字；請縮短",
        "The text has \(count) characters, at most \(limit); shorten it")
    case .reasonNeeded(let kind):
      pick(
        "“\(name(kind))”要写明原因；\(adding(.reason, of: kind.operation))",
        "「\(name(kind))」要寫明原因；\(adding(.reason, of: kind.operation))",
        "\(name(kind)) needs a reason; \(adding(.reason, of: kind.operation))")
    case .byNeeded(let kind):
      pick(
        "“\(name(kind))”要写明由谁负责；\(adding(.by, of: kind.operation))",
        "「\(name(kind))」要寫明由誰負責；\(adding(.by, of: kind.operation))",
        "\(name(kind)) needs somebody who answers for it; \(adding(.by, of: kind.operation))")
    case .dayInFuture(let day, let today):
      pick(
        "\(date(day))还没有到，今天是\(date(today))；请改日期", "\(date(day))還沒有到，今天是\(date(today))；請改日期",
        "\(date(day)) lies ahead, today is \(date(today)); correct the day")
    case .dayBeforeRow(let number, let day, let opened):
      pick(
        "\(date(day))早于 \(number.rawValue) 提出之日\(date(opened))；请改日期",
        "\(date(day))早於 \(number.rawValue) 提出之日\(date(opened))；請改日期",
        "\(date(day)) is before \(number.rawValue) was named, on \(date(opened)); correct the day")
    case .nothingToChange(let number):
      pick(
        "\(number.rawValue) 没有可改的；写出要改的字段", "\(number.rawValue) 沒有可改的；寫出要改的欄位",
        "Nothing would change in \(number.rawValue); name a field that is to be another")
    case .progressLocked(let number, let closing):
      pick(
        "\(number.rawValue) \(self.closing(closing))，进展不再变；\(wayBack(closing))",
        "\(number.rawValue) \(self.closing(closing))，進展不再變；\(wayBack(closing))",
        "\(number.rawValue) is \(self.closing(closing)), its progress stays; \(wayBack(closing))")
    case .fieldNeeded(let field):
      pick(
        "\(self.field(field))不能空；请填写", "\(self.field(field))不能空；請填寫", "\(self.field(field)) cannot be empty; fill it in"
      )
    case .badValue(let field):
      pick(
        "\(self.field(field))不能是这样的内容；请按字段填写", "\(self.field(field))不能是這樣的內容；請按欄位填寫",
        "That cannot stand in \(self.field(field)); fill it in as the field asks")
    case .fieldLocked(let number, let field, let closing):
      pick(
        "\(number.rawValue) \(self.closing(closing))，\(self.field(field))不能改；\(wayBack(closing))",
        "\(number.rawValue) \(self.closing(closing))，\(self.field(field))不能改；\(wayBack(closing))",
        "\(number.rawValue) is \(self.closing(closing)), its \(self.field(field)) stays; \(wayBack(closing))")
    case .deadlineByExtension(let number, let deadline):
      pick(
        "\(number.rawValue) 的时限\(date(deadline))不能直接改；\(way(to: .extend)) 延期",
        "\(number.rawValue) 的時限\(date(deadline))不能直接改；\(way(to: .extend)) 延期",
        "The deadline of \(number.rawValue), \(date(deadline)), is moved by an extension: \(way(to: .extend))")
    case .deadlineBeforeRow(let deadline, let opened):
      pick(
        "时限\(date(deadline))早于\(date(opened))；请改时限", "時限\(date(deadline))早於\(date(opened))；請改時限",
        "The deadline \(date(deadline)) is before \(date(opened)); correct it")
    case .milestoneAfterDeadline(let milestone, let deadline):
      pick(
        "节点“\(milestone.text)”\(date(milestone.due))晚于时限\(date(deadline))；改节点日期",
        "節點「\(milestone.text)」\(date(milestone.due))晚於時限\(date(deadline))；改節點日期",
        "The milestone \"\(milestone.text)\", \(date(milestone.due)), is after the deadline \(date(deadline)); bring it forward"
      )
    case .acceptance(let number, let refusal): "\(number.rawValue)\(colon)\(self.refusal(refusal))"
    case .supervision(let number, let refusal): "\(number.rawValue)\(colon)\(self.refusal(refusal))"
    case .source(let refusal): self.refusal(refusal)
    case .badSettings(let fault): self.fault(fault)
    case .nothingToUndo: pick("没有可撤销的；什么都不用做", "沒有可撤銷的；什麼都不用做", "Nothing to undo; there is nothing to do")
    case .nothingToRedo: pick("没有可重做的；什么都不用做", "沒有可重做的；什麼都不用做", "Nothing to redo; there is nothing to do")
    case .undoNeedsReason:
      pick(
        "已经发出，撤销要写明原因；\(adding(.reason))", "已經發出，撤銷要寫明原因；\(adding(.reason))",
        "It has left the office: taking it back needs a reason; \(adding(.reason))")
    case .undoOvertaken:
      pick("别处刚有操作；看清后再撤销", "別處剛有操作；看清後再撤銷", "Somebody else has just acted; look, then undo again")
    }
  }

  /// `用 submit`; on a screen `用 :submit`, or its key where it has one.
  public func way(to operation: RegisterOperation) -> String {
    let name = operation.rawValue
    if isForSteps { return pick("用 \(name)", "用 \(name)", "use \(name)") }
    guard let key = operation.row.keys.first else { return pick("用 :\(name)", "用 :\(name)", "type :\(name)") }
    let spoken = KeyName.spoken(key)
    return pick("按 \(spoken)", "按 \(spoken)", "press \(spoken)")
  }

  /// How a missing argument is given: typed by its name in a line of steps, filled in where a screen has a field for it.
  func adding(_ argument: RegisterArgument, of operation: RegisterOperation? = nil) -> String {
    if isForSteps { return pick("加 \(argument.rawValue)=", "加 \(argument.rawValue)=", "add \(argument.rawValue)=") }
    let title = operation?.title(of: argument, self) ?? argument.title(self)
    return pick("请填“\(title)”", "請填「\(title)」", "fill in \"\(title)\"")
  }

  /// How an argument that was given is put right.
  func correcting(_ argument: RegisterArgument, of operation: RegisterOperation? = nil) -> String {
    if isForSteps { return pick("改 \(argument.rawValue)=", "改 \(argument.rawValue)=", "correct \(argument.rawValue)=") }
    let title = operation?.title(of: argument, self) ?? argument.title(self)
    return pick("请改“\(title)”", "請改「\(title)」", "correct \"\(title)\"")
  }

  /// What a command on a row is called.
  public func name(_ kind: RowCommand.Kind) -> String { kind.operation.row.words(self).short }

  // MARK: - Private

  private func why(_ act: Act) -> String { act.reason.map(bracketed) ?? "" }

  private func notNow(_ kind: RowCommand.Kind, _ number: RowNumber, _ closing: Closing) -> String {
    let (row, state, word) = (number.rawValue, self.closing(closing), name(kind))
    return pick(
      "\(row) \(state)，不能“\(word)”；\(next(closing))", "\(row) \(state)，不能「\(word)」；\(next(closing))",
      "\(row) is \(state): no \(word) now; \(next(closing))")
  }

  /// What may come next of a row in this state.
  private func next(_ closing: Closing) -> String {
    switch closing {
    case .open, .sentBack, .reopened:
      pick("先\(way(to: .submit)) 报送佐证", "先\(way(to: .submit)) 報送佐證", "\(way(to: .submit)) to hand in evidence first")
    case .submitted:
      pick(
        "\(way(to: .accept)) 验收，或\(way(to: .sendBack)) 退回", "\(way(to: .accept)) 驗收，或\(way(to: .sendBack)) 退回",
        "\(way(to: .accept)) to accept, or \(way(to: .sendBack)) to send it back")
    case .inNotice:
      pick(
        "期满\(way(to: .close)) 销号，或\(way(to: .sendBack)) 退回", "期滿\(way(to: .close)) 銷號，或\(way(to: .sendBack)) 退回",
        "\(way(to: .close)) when the notice is over, or \(way(to: .sendBack)) to send it back")
    case .closedOut:
      pick("\(way(to: .reopen)) 重新整改", "\(way(to: .reopen)) 重新整改", "\(way(to: .reopen)) to open it again")
    }
  }

  /// How a row comes back to where it can be changed.
  private func wayBack(_ closing: Closing) -> String {
    switch closing {
    case .submitted, .inNotice:
      pick("先\(way(to: .sendBack)) 退回", "先\(way(to: .sendBack)) 退回", "\(way(to: .sendBack)) to send it back first")
    case .open, .sentBack, .closedOut, .reopened: next(closing)
    }
  }
}
