// What an argument is called where an operation takes it for something of its own.

extension Operation {
  public func title(of argument: ArgumentName, _ strings: Strings) -> String {
    switch (self, argument) {
    case (.limit, .speaker): strings.pick("只改一位", "只改一位", "only for")
    case (_, .item) where self != .strike: strings.pick("第几条（新增留空）", "第幾條（新增留空）", "entry (none: a new one)")
    case (.helper, .post): strings.pick("帮扶人", "幫扶人", "helper")
    case (.letter, .by): strings.pick("签订人", "簽訂人", "signed by")
    case (.target, .text): strings.pick("目标任务", "目標任務", "target")
    case (.target, .unit): strings.pick("计量单位", "計量單位", "counted in")
    case (.target, .deadline), (.step, .deadline): strings.pick("时限", "時限", "deadline")
    case (.commitment, .text): strings.pick("承诺事项", "承諾事項", "commitment")
    case (.commitment, .due): strings.pick("兑现时限", "兌現時限", "due")
    case (.example, .by): strings.pick("推荐人", "推薦人", "proposed by")
    case (.step, .text): strings.pick("这一步", "這一步", "step")
    case (.step, .done): strings.pick("办结日期", "辦結日期", "done on")
    default: argument.title(strings)
    }
  }
}
