import ArgumentParser
import PlanRosters
import ReviewCore

/// The tables of a new plan, and what somebody says of them.
struct RosterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格 .xlsx 或 .csv，可写多次；是什么表看标题；“文件#工作表”只取一张",
        "表格 .xlsx 或 .csv，可寫多次；是什麼表看標題；「檔案#工作表」只取一張",
        "a table, .xlsx or .csv, may be repeated; what it is about is told by its headings; FILE#SHEET takes one sheet"),
      valueName: "file"))
  var from: [String] = []

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("单位和述职人的表", "單位和述職人的表", "a table of units and speakers"), valueName: "file"))
  var units: [String] = []

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("票种或成员的表", "票種或成員的表", "a table of panels or their members"), valueName: "file")
  )
  var panels: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("问题清单", "問題清單", "a table of problems"), valueName: "file"))
  var problems: [String] = []

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("上年未销号问题的表", "上年未銷號問題的表", "a table of last year's open rows"), valueName: "file"))
  var openRows: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("责任清单", "責任清單", "a responsibility list"), valueName: "file"))
  var duties: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("项目书", "項目書", "a project book"), valueName: "file"))
  var projects: [String] = []

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("项目实施方案的步骤", "項目實施方案的步驟", "a table of projects' steps"), valueName: "file"))
  var steps: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("题库", "題庫", "a question bank"), valueName: "file"))
  var questions: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("群众诉求", "群眾訴求", "a table of residents' demands"), valueName: "file"))
  var demands: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("目标任务", "目標任務", "a table of units' targets"), valueName: "file"))
  var targets: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("责任书", "責任書", "a table of responsibility letters"), valueName: "file"))
  var letters: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("公开承诺", "公開承諾", "a table of public commitments"), valueName: "file"))
  var commitments: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("对规自查", "對規自查", "a table of self-checks"), valueName: "file"))
  var selfChecks: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("帮扶", "幫扶", "a table of who helps which area"), valueName: "file"))
  var helpers: [String] = []

  @Option(help: ArgumentHelp(Pingyi.words.pick("典型", "典型", "a table of chosen examples"), valueName: "file"))
  var examples: [String] = []

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "哪个标题是哪个字段，如 党组织=unit；“标题=”表示不用；会记住",
        "哪個標題是哪個欄位，如 黨組織=unit；「標題=」表示不用；會記住",
        "which heading is which field, as Branch=unit; HEADING= for none; remembered"), valueName: "heading=field"))
  var column: [String] = []

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("没写来源的问题从哪来", "沒寫來源的問題從哪來", "where problems without a source come from")))
  var source: ProblemSource?

  /// What was named, with the kinds that each may be.
  var sources: [(reference: RosterReference, kinds: [RosterKind])] {
    let named: [([String], [RosterKind])] = [
      (from, RosterKind.allCases), (units, [.units]), (panels, RosterKind.panels.alike), (problems, [.problems]),
      (openRows, [.openRows]), (duties, [.duties]), (projects, [.projects]), (questions, [.questions]),
      (demands, [.demands]), (targets, [.targets]), (letters, [.letters]), (commitments, [.commitments]),
      (selfChecks, [.selfChecks]), (helpers, [.helpers]), (examples, [.examples]), (steps, [.steps]),
    ]
    return named.flatMap { files, kinds in files.map { (RosterReference(text: $0), kinds) } }
  }

  func corrections(_ strings: Strings) throws(Refusal) -> [RosterCorrection] {
    var corrections: [RosterCorrection] = []
    for typed in column {
      guard let correction = RosterCorrection(typed: typed) else {
        throw Refusal(text: strings.badColumn(typed, fields: RosterCorrection.keys), status: 2)
      }
      corrections.append(correction)
    }
    return corrections
  }
}
