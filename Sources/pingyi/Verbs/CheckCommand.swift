import ArgumentParser
import Glibc
import ReviewCore
import ReviewPlan

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Pingyi.words.pick(
      "检查计划和文书模板，指出每一处错误；--findings 找出可问的疑点", "檢查計劃和文書範本，指出每一處錯誤；--findings 找出可問的疑點",
      "reads a plan and the templates and names every fault; --findings tells what to ask about"),
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
        "找疑点：清单雷同、诉求没进清单、只在台账……并给出可问的话；有疑点也以 0 退出",
        "找疑點：清單雷同、訴求沒進清單、只在臺賬……並給出可問的話；有疑點也以 0 結束",
        "what to ask about: lists alike, demands left out, duties on paper …, each with a question; the exit status stays 0"
      )))
  var findings = false

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "开会当天的清单：终端、投影、手机、打印机、时钟、磁盘、投票码、演练",
        "開會當天的清單：終端、投影、手機、印表機、時鐘、磁碟、投票碼、演練",
        "the check-list of the morning: terminal, projector, phones, printer, clock, disk, slips, rehearsal")))
  var ready = false

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick("疑点或清单写成 JSON", "疑點或清單寫成 JSON", "the findings, or the check-list, as JSON")))
  var json = false

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "排一份互查：不自查，不对查", "排一份互查：不自查，不對查", "propose who checks whom: nobody themselves, no two each other")))
  var ring = false

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "互查抽签的种子；没有则按日期", "互查抽籤的種子；沒有則按日期", "the seed the ring is drawn with; the plan's date where absent")))
  var seed: UInt64?

  func run() throws {
    let place = carrying.place(options)
    let words = options.lang.map(Strings.init) ?? Pingyi.words
    if json, findings == ready { throw Refusal(text: words.jsonNeedsOne, status: 2) }
    if seed != nil, !ring { throw Refusal(text: words.seedNeedsRing, status: 2) }
    var plan = try sound(place, words)
    if ready { tellReadiness(place, plan, words) }
    tell(words.sound(plan))
    try tellDifferences(plan, place, words)
    if let carrying = try CarryingOver.of(plan, in: place) {
      let found = try carrying.read()
      for line in words.found(found, in: plan, from: carrying.register) { tell(line) }
      plan.carryOver?.units = found.units
    }
    if ring {
      guard let proposal = RingProposal(plan, seed: seed ?? UInt64(bitPattern: Int64(plan.date.dayNumber))) else {
        throw Refusal(text: words.ringTooSmall)
      }
      for line in proposal.lines(words) { tell(line) }
    }
    if findings { show(FindingsReport(plan, words)) }
  }

  // MARK: - Private

  /// The plan, or a refusal after every fault of it and of the templates was told.
  private func sound(_ place: SessionPlace, _ words: Strings) throws -> Plan {
    let reading = PlanReader.read(try place.planBytes(words), file: place.plan, rosters: place.rosters)
    for line in reading.faults.lines(words.language) { tell(line) }
    let templateFolder = TemplateFolder()
    templateFolder.complainOfOldFolder(words)
    let templates = templateFolder.faults
    for fault in templates { tell(fault.text(words.language)) }
    guard let plan = reading.plan else {
      throw Refusal(text: words.faults(reading.faults.count { $0.severity == .error }, in: place.plan))
    }
    guard templates.isEmpty else { throw Refusal(text: words.templateFaults(templates.count)) }
    return plan
  }

  /// Standard output is for whoever reads it: a program where JSON is asked for.
  private func tell(_ text: String) {
    if json { Pingyi.complain(text) } else { Pingyi.say(text) }
  }

  /// Ends the program, with a status that says how it is.
  private func tellReadiness(_ place: SessionPlace, _ plan: Plan, _ words: Strings) -> Never {
    let report = ReadyReport(MorningCheck(place, plan, words))
    Pingyi.say(json ? report.json : report.text(words))
    Glibc.exit(report.status)
  }

  private func show(_ report: FindingsReport) {
    guard json else { return report.lines.forEach(Pingyi.say) }
    Pingyi.hand(out: report.json)
  }

  /// Where a session was made of the plan already: in what the file differs from it.
  private func tellDifferences(_ plan: Plan, _ place: SessionPlace, _ words: Strings) throws {
    guard let history = try place.standingHistory(), let last = history.records.last,
      plan != history.session.frozenPlan.asWritten
    else { return }
    let comparison = PlanComparison(history.session, edited: plan, at: last.at)
    for line in words.lines(comparison, in: history.session) { tell(line) }
  }
}
