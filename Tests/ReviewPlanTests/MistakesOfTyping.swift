import TomlSource

@testable import ReviewPlan

extension Mistakes {
  /// What fingers do that think of Chinese: each is told with what to type instead.
  static let ofTyping: [Mistake] = quotes + signs + values + days + brackets + lines

  private static let quotes: [Mistake] = [
    .least("title = \"述职评议会\"", "title = ^^“述职评议会”", .mistake(.quotes(opening: "“", closing: "”"))),
    .least("title = \"述职评议会\"", "title = ^^「述职“回头看”」", .mistake(.quotes(opening: "「", closing: "」"))),
    .least("title = \"述职评议会\"", "title = ^^‘述职’ # 名称", .mistake(.quotes(opening: "‘", closing: "’"))),
    .least("title = \"述职评议会\"", "title = ^^“述职“", .mistake(.quotes(opening: "“", closing: "“"))),
    .least("title = \"述职评议会\"", "title = ^^\"述职”", .mistake(.quotes(opening: "\"", closing: "”"))),
    .least("title = \"述职评议会\"", "title = ^^“述职\"", .mistake(.quotes(opening: "“", closing: "\""))),
    .least("[\"sign-in\"", "[^^“sign-in”", .mistake(.quotes(opening: "“", closing: "”"))),
    .least("title = \"述职评议会\"", "title = ^^\"述职评议会", .mistake(.unclosed("\""))),
    .least("\"reports\"]", "^^\"reports]", .mistake(.unclosed("\""))),
    .least("[\"sign-in\", ", "[^^\"sign-in, ", .mistake(.unclosed("\""))),
    .least("title = \"述职评议会\"", "title = ^^述职评议会", .mistake(.unquoted("述职评议会"))),
    .full("report = \"6m\"", "report = ^^6m", .mistake(.unquoted("6m"))),
    .full("\"33.34%\"", "^^33.34%", .mistake(.unquoted("33.34%"))),
    .least("\"述职评议会\"", "\"关于^^\"回头看的评议\"", .mistake(.innerQuote)),
    .least("\"述职评议会\"", "\"述职^^\\评议会\"", .mistake(.escape("\\评"))),
  ]

  private static let signs: [Mistake] = [
    .least("\"sign-in\", ", "\"sign-in\"^^，", .mistake(.sign(typed: "，", meant: ","))),
    .least("\"sign-in\", ", "\"sign-in\"^^、", .mistake(.sign(typed: "、", meant: ","))),
    .least("title = ", "title ^^＝ ", .mistake(.sign(typed: "＝", meant: "="))),
    .least("title = ", "title^^：", .mistake(.sign(typed: "：", meant: "="))),
    .least("title = ", "title^^: ", .mistake(.sign(typed: ":", meant: "="))),
    .least("title = ", "^^ｔｉｔｌｅ = ", .mistake(.sign(typed: "ｔｉｔｌｅ", meant: "title"))),
    .least("agenda = [", "agenda = ^^【", .mistake(.sign(typed: "【", meant: "["))),
    .least("\"reports\"]", "\"reports\"^^］", .mistake(.sign(typed: "］", meant: "]"))),
    .full("{ part = \"other\"", "^^｛ part = \"other\"", .mistake(.sign(typed: "｛", meant: "{"))),
    .least("title = ", "title =^^　", .mistake(.wideBlank(0x3000))),
    .least("place = ", "^^\u{FEFF}place = ", .mistake(.invisible(0xFEFF))),
    .least("[[speaker]]", "^^［［speaker］］", .mistake(.header(typed: "［［speaker］］", meant: "[[speaker]]"))),
    .least("\"sign-in\", ", "\"sign-in\" ^^", .mistake(.noComma)),
    .least("title = \"述职评议会\"", "title = \"述职评议会\"^^；", .mistake(.extra("；"))),
    .least("title = \"述职评议会\"", "title = \"述职评议会\" ^^名称", .mistake(.extra("名称"))),
  ]

  private static let values: [Mistake] = [
    .full("due = 20", "due = ^^一十二", .mistake(.value(typed: "一十二", meant: "12"))),
    .full("due = 20", "due = ^^二百零三", .mistake(.value(typed: "二百零三", meant: "203"))),
    .full("due = 20", "due = ^^１２", .mistake(.value(typed: "１２", meant: "12"))),
    .full("due = 20", "due = ^^12人", .mistake(.value(typed: "12人", meant: "12"))),
    .full("due = 20", "due = ^^1,200", .mistake(.value(typed: "1,200", meant: "1200"))),
    .full("due = 20", "due = ^^020", .mistake(.value(typed: "020", meant: "20"))),
    .full(
      "due = 20", "due = ^^\"12人\"",
      .key(.mistyped(key: "due", expected: .integer, typed: "\"12人\"", meant: "12"))),
    .full("undercover = true", "undercover = ^^是", .mistake(.value(typed: "是", meant: "true"))),
    .full("report = \"6m\"", "report = ^^6分钟", .mistake(.value(typed: "6分钟", meant: "\"6m\""))),
    .full(
      "report = \"6m\"", "report = ^^6分",
      .key(.mistyped(key: "report", expected: .duration, typed: "6分", meant: "\"6m\""))),
    .full(
      "commentary = \"2:30\"", "commentary = ^^2:30",
      .key(.mistyped(key: "commentary", expected: .duration, typed: "2:30", meant: "\"2:30\""))),
    .full("share = 50.5", "share = ^^５０．５", .mistake(.value(typed: "５０．５", meant: "50.5"))),
    .full(
      "due = 20", "due = ^^99999999999999999999", .mistake(.numberTooLarge("99999999999999999999"))),
  ]

  private static let days: [Mistake] = [
    .least("2026-12-18", "^^2026年12月18日", .mistake(.value(typed: "2026年12月18日", meant: "2026-12-18"))),
    .least("2026-12-18", "^^二〇二六年十二月十八日", .mistake(.value(typed: "二〇二六年十二月十八日", meant: "2026-12-18"))),
    .least("2026-12-18", "^^2026/12/8", .mistake(.value(typed: "2026/12/8", meant: "2026-12-08"))),
    .least("2026-12-18", "^^2026－12－18", .mistake(.value(typed: "2026－12－18", meant: "2026-12-18"))),
    .least(
      "2026-12-18", "^^\"2026年12月18日\"",
      .key(.mistyped(key: "date", expected: .date, typed: "\"2026年12月18日\"", meant: "2026-12-18"))),
    .full(
      "deadline = 2027-03-31", "deadline = ^^2027-02-30", .mistake(.noSuchDay(year: 2027, month: 2, day: 30, last: 28))),
    .least("2026-12-18", "^^2026-13-01", .mistake(.noSuchDay(year: 2026, month: 13, day: 1, last: nil))),
    .least("2026-12-18", "^^\"2026年11月31日\"", .mistake(.noSuchDay(year: 2026, month: 11, day: 31, last: 30))),
    .full("start = 08:30:15", "start = ^^25:00", .mistake(.noSuchTime("25:00"))),
    .full("start = 08:30:15", "start = ^^08:60:00", .mistake(.noSuchTime("08:60:00"))),
    .full("start = 08:30:15", "start = ^^8:30", .mistake(.value(typed: "8:30", meant: "08:30:00"))),
    .full("start = 08:30:15", "start = ^^08：30：15", .mistake(.value(typed: "08：30：15", meant: "08:30:15"))),
    .full("start = 08:30:15", "start = ^^8点30分", .mistake(.value(typed: "8点30分", meant: "08:30:00"))),
  ]

  private static let brackets: [Mistake] = [
    .least("agenda = [\"sign-in\", \"reports\"]", "agenda = ^^[\"sign-in\", \"reports\"", .mistake(.unclosed("["))),
    .least("\"reports\"]", "\"reports\"]^^]", .mistake(.unopened("]"))),
    .full("title = \"颁奖\" }", "title = \"颁奖\"", .mistake(.unclosed("{")), at: "{ part = \"other\""),
    .full("{ part = \"other\", ", "^^{ part = \"other\",\n    ", .mistake(.splitTable)),
    .full("{ part = \"other\", title = \"颁奖\" }", "{ part = \"other\", title = \"颁奖\"^^, }", .mistake(.extra(","))),
    .least("[[speaker]]", "^^[[speaker]", .mistake(.header(typed: "[[speaker]", meant: "[[speaker]]"))),
    .least("[[speaker]]", "^^[[speaker", .mistake(.header(typed: "[[speaker", meant: "[[speaker]]"))),
    .full(
      "[[panel]]\nid = \"B\"", "^^[panel]\nid = \"B\"", .mistake(.header(typed: "[panel]", meant: "[[panel]]"))),
  ]

  private static let lines: [Mistake] = [
    .least("place = ", "^^title = \"又一个\"\nplace = ", .mistake(.duplicateKey("title", firstLine: 1))),
    .full("due = 20", "due =^^", .mistake(.noValue(key: "due"))),
    .full("due = 20", "^^due 20", .mistake(.noEquals(key: "due"))),
    .least("title = \"", "^^title \"", .mistake(.noEquals(key: "title"))),
    .least("title = \"", "^^以下是方案\ntitle = \"", .mistake(.stray("以下是方案"))),
    .full("due = 20", "due = 20\n^^人数 = 20", .mistake(.key("人数"))),
  ]
}
