import ArgumentParser
import CommandTables
import Glibc
import RegisterImport
import ReviewCore
import ReviewRegister
import ReviewStore

/// The register's own verbs; whatever is none of them is a line of its command table.
struct RegisterVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: Pingyi.words.pick(
      "整改台账：登记、验收、督办、查询", "整改臺賬：登記、驗收、督辦、查詢",
      "the rectification register: entering, closing out, urging, asking"),
    discussion: Pingyi.words.pick(
      """
      命令与步骤文件的写法相同，见 register commands；一个命令的各项，见 register help submit：
        pingyi register list 清单 unit=丁镇党委 timing=overdue --as xlsx --to 逾期.xlsx
        pingyi register submit 2026-017 "已整改" files=照片.jpg
      退出状态：0 办成（due：没有到期的）；1 被拒绝；2 用法不对；
      due 另有 3：有到期的；4：有逾期的。
      """,
      """
      命令與步驟檔案的寫法相同，見 register commands；一個命令的各項，見 register help submit：
        pingyi register list 清單 unit=丁鎮黨委 timing=overdue --as xlsx --to 逾期.xlsx
        pingyi register submit 2026-017 "已整改" files=照片.jpg
      結束狀態：0 辦成（due：沒有到期的）；1 被拒絕；2 用法不對；
      due 另有 3：有到期的；4：有逾期的。
      """,
      """
      Commands are written as in step files; `register commands` lists them, `register help submit` explains one:
        pingyi register list files unit=Ding timing=overdue --as xlsx --to late.xlsx
        pingyi register submit 2026-017 "mended" files=photo.jpg
      Exit status: 0 done (due: nothing is due), 1 refused, 2 usage;
      due also: 3 something is due, 4 something is overdue.
      """),
    subcommands: [
      RegisterLineVerb.self, RegisterScreenVerb.self, RegisterDriveVerb.self, RegisterImportVerb.self,
      RegisterVerifyVerb.self, RegisterPapersVerb.self, RegisterBackupVerb.self, RegisterFiguresVerb.self,
      RegisterCommandsVerb.self,
    ],
    defaultSubcommand: RegisterLineVerb.self)
}

/// One line of the register's command table.
struct RegisterLineVerb: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "do", shouldDisplay: false)

  @OptionGroup var options: RegisterOptions

  @OptionGroup var output: RegisterOutput

  @Argument(help: ArgumentHelp(Pingyi.words.pick("命令", "命令", "a command")))
  var words: [String] = []

  func run() throws {
    let strings = options.strings
    if words.isEmpty, isatty(0) == 1, isatty(1) == 1 { return try RegisterScreenVerb.open(options) }
    guard !words.isEmpty else { throw Refusal(text: strings.sayWhatToDo, status: 2) }
    let (line, now) = (try parsed(), try options.now)
    guard let live = try open(for: line) else {
      return Pingyi.complain(strings.noRegister(try options.place.path))
    }
    let desk = RegisterDesk(live, strings, now: now, seed: UInt64.random(in: 1...(.max)))
    defer { desk.live.close() }
    let hint = UnitHint(line, live, strings)
    do throws(RegisterDesk.Trouble) {
      let answer = try desk.answer(line)
      try output.show(answer, of: desk)
      if let text = hint.text(after: answer) { Pingyi.complain(text) }
      if case .stored(let events) = answer, !events.isEmpty,
        let papers = line.operation.papers(of: desk.live.place, strings, on: desk.now.date)
      {
        try write(papers)
      }
      if line.operation == .due { end(answer, desk) }
    } catch {
      switch error {
      case .refused(let rejection): throw refusal(rejection)
      case .failed(let refusal): throw refusal
      }
    }
  }

  // MARK: - Private

  /// What a register may begin with. All else is about something that is in it.
  private static let first: Set<RegisterOperation> = [
    .add, .common, .take, .rollUp, .branch, .inspect, .settings,
  ]

  /// The line, understood before any register is opened, so that a slip of the pen begins none.
  private func parsed() throws -> RegisterLine {
    let context = RegisterContext(today: try options.now.date, seed: 1, lastSeen: nil)
    do throws(RegisterRejection) {
      let line = try RegisterLine(words: words)
      _ = try line.command(in: context)
      return line
    } catch {
      throw refusal(error)
    }
  }

  private func refusal(_ rejection: RegisterRejection) -> Refusal {
    if case .line(let refusal) = rejection { return Refusal(text: options.strings.lineRefusal(refusal), status: 2) }
    return Refusal(text: options.strings.rejection(rejection))
  }

  /// What only reads begins no register: nil where there is none.
  private func open(for line: RegisterLine) throws -> LiveRegister? {
    let operation = line.operation
    if operation.row.group == .reading { return try LiveRegister.look(at: try options.place) }
    return try options.open(origin: "command line", begins: RegisterLineVerb.first.contains(operation))
  }

  /// What was recorded stands, whatever becomes of its papers: `papers` writes them again.
  private func write(_ papers: RegisterPaperRequest) throws(RegisterDesk.Trouble) {
    do throws(Refusal) {
      let written = try papers.write()
      for path in written.paths { Pingyi.say(path) }
      for notice in options.strings.notices(written) { Pingyi.complain(notice) }
    } catch {
      throw .failed(error)
    }
  }

  /// For whoever calls it each morning: 3 where something is due, 4 where something is overdue.
  private func end(_ answer: RegisterDesk.Answer, _ desk: RegisterDesk) {
    guard case .dues(let lines) = answer, !lines.isEmpty else { return }
    let isOverdue = lines.contains { $0.due.isOverdue(on: desk.now.date) }
    desk.live.close()
    Glibc.exit(isOverdue ? 4 : 3)
  }
}

/// A year as text: one line a command, no terminal. The day is what the steps say it is.
struct RegisterDriveVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drive",
    abstract: Pingyi.words.pick(
      "按步骤文件办理，日期由步骤定", "按步驟檔案辦理，日期由步驟定", "the same commands from a file, on the days it names"),
    discussion: Pingyi.words.pick(
      "每行一个命令；# 之后是注释；“@2027-03-01 ”置日期；“! ”之后的命令应当被拒绝。",
      "每行一個命令；# 之後是註解；「@2027-03-01 」置日期；「! 」之後的命令應當被拒絕。",
      """
      One command a line; # begins a comment; "@2027-03-01 " sets the day; a command after "! " must be refused.
      """))

  @OptionGroup var options: RegisterOptions

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("会议数据所在的文件夹", "會議資料所在的資料夾", "the folder of the sessions' data"), valueName: "dir"))
  var data: String?

  @Argument(
    help: ArgumentHelp(Pingyi.words.pick("步骤文件；没有则读标准输入", "步驟檔案；沒有則讀標準輸入", "a step file; standard input where absent")),
    completion: .file(extensions: ["steps"]))
  var steps: String?

  func run() throws {
    let steps = try StepFile(steps)
    let first = steps.lines.lazy.compactMap(RegisterDriver.day).first
    let start = Timestamp(date: try first ?? options.now.date, secondsOfDay: RegisterDriver.morning)
    let live = try options.open(origin: "drive", at: start)
    defer { live.close() }
    let driver = RegisterDriver(live, options.strings, from: start, data: data)
    try steps.forEach(driver.take)
  }
}

/// What comes from elsewhere: a session, a table an office edited, a list it brings.
struct RegisterImportVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Pingyi.words.pick(
      "接收散会的会议、改过的台账表格或别处的问题清单", "接收散會的會議、改過的臺賬表格或別處的問題清單",
      "takes an adjourned session, the register's own table as it was edited, or a list of problems"),
    discussion: Pingyi.words.pick(
      "表格（.xlsx、.csv）先列出每处不同再问；违反规则的行不接收，写明单元格、原因和办法。有行被拒绝时退出状态为 1。",
      "表格（.xlsx、.csv）先列出每處不同再問；違反規則的列不接收，寫明儲存格、原因和辦法。有列被拒絕時結束狀態為 1。",
      """
      Of a table (.xlsx, .csv) every difference is shown before anything is asked; lines that break a rule are refused with \
      their cell, the cause and what to do, and then the exit status is 1.
      """))

  @OptionGroup var options: RegisterOptions

  @OptionGroup var choice: TableImportOptions

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("会议数据所在的文件夹", "會議資料所在的資料夾", "the folder of the session's data"), valueName: "dir"))
  var data: String?

  @Argument(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "会议的计划文件，或 Sessions/ 里的名字；或表格文件", "會議的計劃檔案，或 Sessions/ 裡的名字；或表格檔案",
        "a session's plan, or its name in Sessions/; or the file of a table")))
  var what: String

  func run() throws {
    if Spreadsheet.isTable(what) {
      if try !TableImport(what, options, choice).run() { Glibc.exit(1) }
      return
    }
    let strings = options.strings
    // A session that has not adjourned begins no register.
    _ = try SessionHandover(SessionPlace(what, data: data))
    let desk = RegisterDesk(
      try options.open(origin: "command line"), strings, now: try options.now, seed: 1, data: data)
    defer { desk.live.close() }
    do throws(RegisterDesk.Trouble) {
      let answer = try desk.answer(RegisterLine(.take, [.session: what]))
      for line in RegisterListing(desk).lines(of: answer) { Pingyi.say(line) }
    } catch {
      throw error.refusal(strings)
    }
  }
}

struct RegisterBackupVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: Pingyi.words.pick(
      "备份台账和佐证文件，使用中也可以", "備份臺賬和佐證檔案，使用中也可以", "copies the register and its evidence, also while it is in use"))

  @OptionGroup var options: RegisterOptions

  @Argument(help: ArgumentHelp(Pingyi.words.pick("备份文件", "備份檔案", "the copy"), valueName: "file.sqlite"))
  var file: String

  func run() throws {
    let strings = options.strings
    guard let copy = RegisterPlace(file), copy.path != (try options.place.path) else {
      throw Refusal(text: strings.badRegisterName(file), status: 2)
    }
    let store = try options.look()
    defer { store.close() }
    do throws(StoreError) { try store.backUp(to: copy.path) } catch {
      throw Refusal(text: strings.registerMessage(error, copy))
    }
    Pingyi.say(strings.wrote(copy.path))
  }
}

/// The manual of the register's commands, as the table has them.
struct RegisterCommandsVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commands",
    abstract: Pingyi.words.pick(
      "列出台账的所有命令；写了命令名，逐项说明", "列出臺賬的所有命令；寫了命令名，逐項說明",
      "lists every command of the register; of one that is named, what each argument is"),
    aliases: ["help"])

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("语言：zh-Hans zh-Hant en", "語言：zh-Hans zh-Hant en", "zh-Hans, zh-Hant or en")))
  var lang: Language?

  @Argument(help: ArgumentHelp(Pingyi.words.pick("命令", "命令", "a command"), valueName: "command"))
  var names: [String] = []

  func run() throws {
    let strings = lang.map { Strings($0, forSteps: true) } ?? Pingyi.words
    let manual = CommandManual(RegisterOperation.table, strings)
    if names.isEmpty { return Pingyi.say(manual.text) }
    for name in names {
      do throws(RegisterRejection) {
        Pingyi.say(manual.text(of: try RegisterLine(words: [name]).operation))
      } catch {
        throw Refusal(text: strings.rejection(error), status: 2)
      }
    }
  }
}
