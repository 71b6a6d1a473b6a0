import ArgumentParser
import Glibc
import PlanRosters
import ReviewCore
import ReviewPlan
import ReviewScreens

/// Writes a plan: of the rosters that an office has, or by questions.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Pingyi.words.pick(
      "新建计划：用现成的表格，或逐项填写", "新建計劃：用現成的表格，或逐項填寫",
      "writes a plan, of the rosters an office has or by questions"))

  @Argument(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "新计划的名字（放在 Sessions/）或路径；已有的文件不会被覆盖", "新計劃的名字（放在 Sessions/）或路徑；已有的檔案不會被覆蓋",
        "the new plan, by its name in Sessions/ or its path; no file is ever overwritten")))
  var session: String

  @OptionGroup var rosters: RosterOptions

  @OptionGroup var answers: DraftOptions

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick("只看读懂了什么，不写计划", "只看讀懂了什麼，不寫計劃", "show what was understood and write no plan")))
  var preview = false

  func run() throws {
    let place = SessionPlace(session, data: nil)
    let strings = answers.lang.map(Strings.init) ?? Pingyi.words
    guard !NewFile.exists(place.plan) else { throw Refusal(text: strings.planExists(place.plan)) }
    let sources = rosters.sources
    if sources.isEmpty { return try ask(place, strings) }
    let maker = PlanMaker(place: place, corrections: try rosters.corrections(strings), strings: strings)
    let books = try maker.read(sources)
    var draft = try answers.draft(strings)
    draft.problemSource = rosters.source
    let composition = PlanComposition(draft, books, file: place.plan)
    for line in maker.report(composition, books, columns: RegisterOutput.terminalColumns) { Pingyi.say(line) }
    for line in maker.faults(composition) { Pingyi.say(line) }
    try maker.remember(books)
    guard let text = composition.text else {
      let errors = composition.faults.count { $0.severity == .error }
      throw Refusal(text: strings.rosterFaults(errors))
    }
    if preview { return }
    try maker.write(text)
    told(place, strings, open: composition.open)
  }

  // MARK: - Private

  private func told(_ place: SessionPlace, _ strings: Strings, open: [String]) {
    for line in strings.written(place.plan, session, open: open) { Pingyi.say(line) }
  }

  /// By questions on a full screen; what was said on the command line stands in its fields already.
  private func ask(_ place: SessionPlace, _ strings: Strings) throws {
    guard isatty(0) == 1, isatty(1) == 1 else { throw Refusal(text: strings.useFrom, status: 2) }
    let theme = try ThemeFolder().chosen(nil, otherwise: Theme.dark.name)
    do { try NcursesTerminal.check() } catch { throw Refusal(text: strings.message(error), status: 2) }
    let open: [String]?
    do {
      let terminal = try NcursesTerminal(theme: theme, asciiOnly: false)
      defer { terminal.close() }
      open = DraftRuntime(place: place, answers: try answers.draft(strings), terminal: terminal).run()
    } catch let error as NcursesTerminal.Failure {
      throw Refusal(text: strings.message(error), status: 2)
    }
    if let open { told(place, strings, open: open) }
  }
}
