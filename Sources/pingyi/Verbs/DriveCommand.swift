import ArgumentParser
import ReviewCore

/// A session as text: one command a line, no terminal. The clock is what the steps say it is, so that the same steps
/// give the same log and the same documents, to the byte.
struct DriveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive",
    abstract: Pingyi.words.pick(
      "按步骤文件开会，不用终端", "按步驟檔案開會，不用終端", "the same commands as text, from a file or standard input"),
    discussion: Pingyi.words.pick(
      """
      每行一个命令;# 之后是注释;“@10:32:05 ”置会议时钟;“! ”之后的命令应当被拒绝。
      """,
      """
      每行一個命令;# 之後是註解;「@10:32:05 」置會議時鐘;「! 」之後的命令應當被拒絕。
      """,
      """
      One command a line; # begins a comment; "@10:32:05 " sets the session's clock; a command after "! " must be refused.
      """))

  @OptionGroup var options: SessionOptions

  @OptionGroup var carrying: CarryingOptions

  @Argument(
    help: ArgumentHelp(Pingyi.words.pick("步骤文件；没有则读标准输入", "步驟檔案；沒有則讀標準輸入", "a step file; standard input where absent")),
    completion: .file(extensions: ["steps"]))
  var steps: String?

  func run() throws {
    let steps = try StepFile(steps)
    let (live, history) = try LiveSession.open(carrying.place(options), origin: "drive") { plan in
      // People sign in before the planned start: the session begins with the first time the steps name.
      let first = steps.lines.lazy.compactMap(StepDriver.clock).first ?? plan.start
      return Timestamp(date: plan.date, secondsOfDay: min(first, plan.start), offset: plan.utcOffset)
    }
    let strings = Strings(options.language(of: history.session.plan), forSteps: true)
    strings.complainOfChange(in: options.place, since: history)
    let driver = StepDriver(live: live, history: history, strings: strings)
    defer { live.close() }
    for said in try driver.settle() { Pingyi.say(said) }
    try steps.forEach(driver.take)
  }
}
