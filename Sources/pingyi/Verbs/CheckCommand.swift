import ArgumentParser
import Glibc
import ReviewCore
import ReviewPlan

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Pingyi.words.pick(
      "检查计划和文书模板，指出每一处错误", "檢查計劃和文書範本，指出每一處錯誤", "reads a plan and the templates and names every fault"),
    discussion: Pingyi.words.pick(
      "--ready 的退出状态：0 都好；1 计划有错；3 有要留意的；4 有未妥的。",
      "--ready 的結束狀態：0 都好；1 計劃有錯；3 有要留意的；4 有未妥的。",
      "Exit status of --ready: 0 all is well, 1 the plan has faults, 3 something to look at, 4 something is not ready.")
  )

  @OptionGroup var options: SessionOptions

  @OptionGroup var carrying: CarryingOptions

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "开会当天的清单：终端、投影、手机、打印机、时钟、磁盘、投票码、演练",
        "開會當天的清單：終端、投影、手機、印表機、時鐘、磁碟、投票碼、演練",
        "the check-list of the morning: terminal, projector, phones, printer, clock, disk, slips, rehearsal")))
  var ready = false

  @Flag(help: ArgumentHelp(Pingyi.words.pick("--ready 的结果写成 JSON", "--ready 的結果寫成 JSON", "the check-list as JSON")))
  var json = false

  func validate() throws {
    if json, !ready { throw ValidationError(Pingyi.words.jsonNeedsReady) }
  }

  func run() throws {
    let place = carrying.place(options)
    let words = options.lang.map(Strings.init) ?? Pingyi.words
    let reading = PlanReader.read(try Files.required(place.plan, words), file: place.plan)
    for fault in reading.faults { Pingyi.say(fault.text(words.language)) }
    let templateFolder = TemplateFolder()
    templateFolder.complainOfOldFolder(words)
    let templates = templateFolder.faults
    for fault in templates { Pingyi.say(fault.text(words.language)) }
    guard let plan = reading.plan else {
      throw Refusal(text: words.faults(reading.faults.count { $0.severity == .error }, in: place.plan))
    }
    guard templates.isEmpty else { throw Refusal(text: words.templateFaults(templates.count)) }
    if ready { tellReadiness(place, plan, words) }
    Pingyi.say(words.sound(plan))
    if let carrying = try CarryingOver.of(plan, in: place) {
      for line in words.found(try carrying.read(), in: plan, from: carrying.register) { Pingyi.say(line) }
    }
  }

  // MARK: - Private

  /// Ends the program, with a status that says how it is.
  private func tellReadiness(_ place: SessionPlace, _ plan: Plan, _ words: Strings) -> Never {
    let report = ReadyReport(MorningCheck(place, plan, words))
    Pingyi.say(json ? report.json : report.text(words))
    Glibc.exit(report.status)
  }
}
