import ArgumentParser
import ReviewCore
import ReviewDocuments
import ReviewRegister
import ReviewStore

/// The numbers of a day, looked at and not recorded: of all rows, and group by group.
struct RegisterFiguresVerb: ParsableCommand {
  /// What the rows of one group have in common, as it is typed: the field of that name.
  enum Grouping: String, CaseIterable, ExpressibleByArgument {
    case unit, sector, leader, kind

    var field: RowField {
      switch self {
      case .unit: .unit
      case .sector: .sector
      case .leader: .leader
      case .kind: .kind
      }
    }

    func groups(of figures: RegisterFigures) -> [String: Counts] {
      switch self {
      case .unit: figures.byUnit
      case .sector: figures.bySector
      case .leader: figures.byLeader
      case .kind: figures.byKind
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: Pingyi.words.pick(
      "当天的数字：总数和各单位（或领域、领导、类别），只看不记", "當天的數字：總數和各單位（或領域、領導、類別），只看不記",
      "the numbers of the day, in all and by unit, sector, leader or kind; nothing is recorded"))

  @OptionGroup var options: RegisterOptions

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "按什么分：unit 单位、sector 领域、leader 责任领导、kind 问题类别", "按什麼分：unit 單位、sector 領域、leader 責任領導、kind 問題類別",
        "by what: unit, sector, leader, kind")))
  var by = Grouping.unit

  func run() throws {
    let (place, strings) = (try options.place, options.strings)
    let store = try options.look()
    defer { store.close() }
    let day = try options.now.date
    do throws(StoreError) {
      let figures = try store.figures(on: day)
      for line in PlainTable(sheet(of: figures, strings)).lines(columns: nil) { Pingyi.say(line) }
    } catch {
      throw Refusal(text: strings.registerMessage(error, place))
    }
  }

  // MARK: - Private

  private static let shown: [Figure] = [.rows, .done, .open, .overdue, .urgent, .submitted, .reopened]

  private func sheet(of figures: RegisterFigures, _ strings: Strings) -> Worksheet {
    let groups = by.groups(of: figures).sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }
    return Worksheet(
      name: strings.registerListTitle,
      columns: [.init(strings.field(by.field), .text, .head)]
        + Self.shown.map { .init(strings.figure($0), .number) } + [.init(strings.completionRate)],
      rows: groups.map { row(name($0.key, strings), $0.value) } + [row(strings.inAll, figures.total)])
  }

  /// What no row says has no name.
  private func name(_ key: String, _ strings: Strings) -> String {
    key.isEmpty ? strings.notSaid : strings.word(.text(key), of: by.field)
  }

  private func row(_ name: String, _ counts: Counts) -> [Worksheet.Cell] {
    [.text(name)] + Self.shown.map { .number(counts[$0]) } + [.text("\(counts.completion.text)%")]
  }
}
