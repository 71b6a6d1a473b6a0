import ArgumentParser
import ReviewCore
import ReviewDocuments
import ReviewRegister

/// Writes the papers of one occasion of the register's year again. It only reads: that units were urged, that a report was
/// made or a notice published is recorded by `urge`, `report` and `publish`.
struct RegisterPapersVerb: ParsableCommand {
  /// As it is typed.
  enum Occasion: String, CaseIterable, ExpressibleByArgument {
    case urging, owners, report, notice
    case yearEnd = "year-end"
    case archive, register
  }

  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: Pingyi.words.pick(
      "写出台账的文书：督办单、季度报告、公示、排名、归档情况、台账", "寫出臺賬的文書：督辦單、季度報告、公示、排名、歸檔情況、臺賬",
      "writes the register's papers: slips, report, notice, order of units, archive, the register"),
    discussion: Pingyi.words.pick(
      "urging 按单位的督办单、函件和通知；owners 同上，督办单按责任人；report 季度报告；notice 公示；year-end 单位排名；archive 归档情况；register 可编辑的台账。",
      "urging 按單位的督辦單、函件和通知；owners 同上，督辦單按責任人；report 季度報告；notice 公示；year-end 單位排名；archive 歸檔情況；register 可編輯的臺賬。",
      """
      urging: slips by unit, letters and notices; owners: the same with slips by owner; report: of the quarter; notice: for
      the public; year-end: units by place; archive: what rows lack; register: to work in and to import again.
      """))

  @OptionGroup var options: RegisterOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("写到这个文件夹", "寫到這個資料夾", "the folder to write to"), valueName: "dir"))
  var to: String?

  @Argument(help: ArgumentHelp(Pingyi.words.pick("写哪一套", "寫哪一套", "which of them")))
  var occasion: Occasion

  func run() throws {
    let strings = options.strings
    let written = try RegisterPaperRequest(
      place: try options.place, occasion: occasion.papers, strings: strings, day: try options.now.date, folder: to
    ).write()
    for path in written.paths { Pingyi.say(path) }
    for notice in strings.notices(written) { Pingyi.complain(notice) }
  }
}

extension RegisterPapersVerb.Occasion {
  fileprivate var papers: RegisterPaperSet.Occasion {
    switch self {
    case .urging: .urging(.unit)
    case .owners: .urging(.owner)
    case .report: .report
    case .notice: .notice(posted: nil)
    case .yearEnd: .yearEnd
    case .archive: .archive
    case .register: .register
    }
  }
}
