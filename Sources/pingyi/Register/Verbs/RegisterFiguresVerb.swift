import ArgumentParser
import ReviewCore
import ReviewDocuments
import ReviewRegister
import ReviewStore

/// The numbers of a day, looked at and not recorded: of all rows, and unit by unit.
struct RegisterFiguresVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: Pingyi.words.pick(
      "当天的数字：总数和各单位，只看不记", "當天的數字：總數和各單位，只看不記", "the numbers of the day, in all and by unit; nothing is recorded"))

  @OptionGroup var options: RegisterOptions

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
    let units = figures.byUnit.sorted { $0.key < $1.key }
    return Worksheet(
      name: strings.registerListTitle,
      columns: [.init(strings.field(RowField.unit), .text, .head)]
        + Self.shown.map { .init(strings.figure($0), .number) } + [.init(strings.completionRate)],
      rows: units.map { row($0.key, $0.value) } + [row(strings.inAll, figures.total)])
  }

  private func row(_ name: String, _ counts: Counts) -> [Worksheet.Cell] {
    [.text(name)] + Self.shown.map { .number(counts[$0]) } + [.text("\(counts.completion.text)%")]
  }
}
