import ArgumentParser
import RegisterImport

/// What somebody says of a table that is to be taken back.
struct TableImportOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick("表格：只看不同之处，什么都不改", "表格：只看不同之處，什麼都不改", "tables: show the differences and change nothing")))
  var preview = false

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格：不再问，直接接收", "表格：不再問，直接接收", "tables: take them without asking; needed where nobody can answer")))
  var yes = false

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格：只接收这些编号，或表中第几行，逗号隔开", "表格：只接收這些編號，或表中第幾列，逗號隔開",
        "tables: take these alone, by number or row of the sheet, with commas between")))
  var only: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("表格：工作表的名字，隐藏的也可", "表格：工作表的名字，隱藏的也可", "tables: the sheet by its name, also a hidden one")))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格：哪一列是哪个字段，如 owner=H,remark=；记住供下次用", "表格：哪一欄是哪個欄位，如 owner=H,remark=；記住供下次用",
        "tables: which column is which field, as owner=H,remark= (none); remembered")))
  var mapping: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("表格：由谁接收，写职务", "表格：由誰接收，寫職務", "tables: who takes it, by post")))
  var by: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("表格：为什么改", "表格：為什麼改", "tables: why things are changed")))
  var reason: String?

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格：是别处的清单，其编号不是本台账的", "表格：是別處的清單，其編號不是本臺賬的",
        "tables: a list from elsewhere, whose numbers are not this register's")))
  var roster = false

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("表格：没写来源的新问题从哪来", "表格：沒寫來源的新問題從哪來", "tables: where new problems without a source come from")))
  var source: ProblemSource?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格：清单的日期，即问题提出之日", "表格：清單的日期，即問題提出之日", "tables: the day of the list, on which its problems were named"),
      valueName: "2027-03-01"))
  var dated: String?

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "表格：像已有条目的也作为新问题", "表格：像已有條目的也作為新問題", "tables: what reads like a row there is comes in as new all the same")))
  var addAlike = false

  /// `title` is the name of the list.
  func options(title: String) throws -> ImportOptions {
    var options = ImportOptions(title: title)
    (options.by, options.reason, options.source) = (by, reason, source)
    (options.isForeign, options.addsAlike) = (roster, addAlike)
    if let dated {
      guard let day = CivilDate(dated) else { throw Refusal(text: Pingyi.words.badDay(dated), status: 2) }
      options.namedOn = day
    }
    return options
  }

  var chosen: Set<String>? { only.map { Set($0.split { ",，、".contains($0) }.map { PlainText.clean(String($0)) }) } }

  func decisions(_ strings: Strings) throws -> [ImportField: String?] {
    var decisions: [ImportField: String?] = [:]
    for part in (mapping ?? "").split(whereSeparator: { ",，".contains($0) }) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2, let field = ImportField(typed: sides[0]) else {
        throw Refusal(text: strings.badMapping(String(part)), status: 2)
      }
      decisions.updateValue(sides[1].isEmpty ? nil : sides[1], forKey: field)
    }
    return decisions
  }
}

extension ProblemSource: ExpressibleByArgument {}
