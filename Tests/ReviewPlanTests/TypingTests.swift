import Foundation
import ReviewCore
import Testing
import TomlSource

@testable import ReviewPlan

@Suite("A plan typed with a Chinese keyboard is told all its slips at once, in the user's language")
struct TypingTests {
  /// A plan as a beginner types it, a mistake a line.
  private static let text = """
    title = “2026年度述职评议会”
    committee ＝ "某县县委"
    place = 一楼会议室
    date = 2026年12月18日
    start = 9：00
    chair = "县委副书记
    recorder = "组织部干部"
    agenda = ["sign-in"，"reports"
    [[panel]]
    id = "A"
    title = "县委委员"
    due = 一十二
    [[speaker]]
    id = "a"
    unti = "甲镇党委"
    post = "党委书记"
    [[speaker.problem]]
    source = "last-year"
    text = "台账不实"
    deadline = 2027-02-30

    """

  @Test("slips and whatever else is wrong stand beside each other, at their places in the file")
  func atOnce() {
    let faults = SamplePlan.read(TypingTests.text).faults
    #expect(
      faults.map { $0.text(.zhHans) } == [
        "plan.toml:1:9: 错误: 这段文字的引号是 `“` 和 `”`；两边都请改成英文引号 `\"`",
        "plan.toml:2:11: 错误: 这里写的是 `＝`；请改成英文（半角）的 `=`",
        "plan.toml:3:9: 错误: 文字要加英文引号；请写成 `\"一楼会议室\"`",
        "plan.toml:4:8: 错误: 请把 `2026年12月18日` 写成 `2026-12-18`",
        "plan.toml:5:9: 错误: 请把 `9：00` 写成 `09:00:00`",
        "plan.toml:6:9: 错误: 这里的 `\"` 没有收尾；请补上 `\"`",
        "plan.toml:8:10: 错误: 这里的 `[` 没有收尾；请补上 `]`",
        "plan.toml:8:20: 错误: 这里写的是 `，`；请改成英文（半角）的 `,`",
        "plan.toml:12:7: 错误: 请把 `一十二` 写成 `12`",
        "plan.toml:15:1: 错误: [[speaker]]里没有 `unti` 这个键；是否想写 `unit`？",
        "plan.toml:20:12: 错误: 2027 年 2 月没有 30 日，最后一天是 28 日；请改正日期",
      ])
  }

  @Test("no sentence of the parser reaches who reads Chinese", arguments: [Language.zhHans, .zhHant])
  func noEnglish(language: Language) {
    let all =
      Mistakes.ofTyping.map(\.made.text) + [
        TypingTests.text, "a.b = 1\na.b.c = 2\n", "x = 0x\n", "[[\n", "x = \"\"\"\n",
      ]
    for text in all {
      let faults = SamplePlan.read(text).faults
      #expect(!faults.isEmpty)
      for fault in faults {
        let said = fault.text(language)
        #expect(
          !said.contains("Error while") && !said.contains("malformed") && !said.contains("encountered"), "\(said)")
        #expect(!said.hasSuffix(": "), "\(text)")
      }
    }
  }

  @Test("in a sound plan nothing else is taken for a slip: a stray line at its end is the only one")
  func soundPlans() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sessions")
    let plans = try ["demo", "city", "county", "projects", "half-year"].map {
      try String(contentsOf: folder.appending(path: "\($0).toml"), encoding: .utf8)
    }
    let odd = """
      a . b = [ 1_000, 0x1F, -0.5, 5e3, 2026-12-18 09:00:00, 08:30:15.25, [ "x" ], { y = 'a“b', }, ]
      """.replacing("', }", with: "' }")
    for text in plans + [SamplePlan.full, SamplePlan.least + odd] {
      let faults = SamplePlan.read(text + "\nzz zz\n").faults
      let mistakes = faults.filter { if case .mistake = $0.finding { true } else { false } }
      #expect(mistakes.map(\.finding) == [.mistake(.stray("zz zz"))])
    }
  }

  @Test("a mended text is never taken for the plan")
  func neverAccepted() {
    for mistake in Mistakes.ofTyping { #expect(SamplePlan.read(mistake.made.text).plan == nil, "\(mistake)") }
  }

  @Test("a header twice is told once a header, with both ways out")
  func repeatedHeader() {
    let text =
      SamplePlan.least + "[panel]\nid = \"A\"\ntitle = \"甲\"\ndue = 5\n[panel]\nid = \"B\"\ntitle = \"乙\"\ndue = 5\n"
    let faults = SamplePlan.read(text).faults
    #expect(faults.map(\.finding) == [.mistake(.repeatedHeader("panel", firstLine: 12))])
    #expect(faults.map(\.line) == [16])
  }

  private static let encoded: [(bytes: [UInt8], encoding: ForeignEncoding)] = [
    ([0xFF, 0xFE, 0x74, 0x00, 0x3D, 0x00], .utf16),
    ([0xFE, 0xFF, 0x00, 0x74], .utf16),
    (Array("title = \"a\"".utf16).flatMap { unit -> [UInt8] in [UInt8(unit), 0] }, .utf16),
    (Array("title = \"".utf8) + [0xCA, 0xF6, 0xD6, 0xB0] + Array("\"\n".utf8), .chinese),
    (Array("title = \"".utf8) + [0xB1], .unknown),
  ]

  @Test("a file in another encoding is told which, and how to save it", arguments: encoded)
  func encodings(bytes: [UInt8], encoding: ForeignEncoding) {
    #expect(PlanReader.read(bytes, file: "p").faults.map(\.finding) == [.file(.notUTF8(encoding))])
  }

  @Test("with a byte order mark and Windows line ends slips keep their places")
  func windowsFile() {
    let text = "\u{FEFF}title = “述职”\r\ndue = 12人\r\n"
    let faults = PlanReader.read(Array(text.utf8), file: "p").faults.filter {
      if case .mistake = $0.finding { true } else { false }
    }
    #expect(faults.map { "\($0.line):\($0.column)" } == ["1:9", "2:7"])
  }

  @Test(
    "a number in Chinese is read as it is spoken",
    arguments: [
      ("十", 10), ("十二", 12), ("一十二", 12), ("二十", 20), ("一百零三", 103), ("两百", 200), ("二〇", 20), ("一千二百", 1_200),
      ("３０", 30),
    ])
  func numerals(typed: String, number: Int) { #expect(TypedValue(typed) == .meant("\(number)")) }
}
