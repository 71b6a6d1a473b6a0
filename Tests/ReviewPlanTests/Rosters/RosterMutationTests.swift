import Foundation
import PlanRosters
import ReviewCore
import ReviewPlan
import RosterBooks
import Testing

@Suite("Whatever tables hold, there is a plan or a fault with its cell")
struct RosterMutationTests {
  @Test("Text files with odd values, and damaged ones")
  func texts() throws {
    var trial = Trial()
    for _ in 0..<(250 * Trial.factor) {
      var desk = RosterDesk([:])
      let chosen = trial.below(Trial.tables.count)
      for (index, (name, rows)) in Trial.tables.enumerated() where index == 0 || index == chosen {
        var bytes = Array(
          trial.odd(rows).map { $0.map(Trial.quoted).joined(separator: ",") }.joined(separator: "\n").utf8)
        if trial.below(8) == 0 { trial.damage(&bytes) }
        desk.files[name] = bytes
      }
      trial.bring(desk)
    }
    #expect(trial.sound > 10 && trial.refused > 40, "\(trial.seed)")
  }

  @Test("Workbooks damaged at random")
  func workbooks() throws {
    var trial = Trial()
    let whole = try RosterBooks.county(units: 2)
    for _ in 0..<(250 * Trial.factor) {
      var bytes = whole
      for _ in 0...trial.below(3) { trial.damage(&bytes) }
      var desk = RosterDesk([:])
      desk.files["a.xlsx"] = bytes
      trial.bring(desk)
    }
    #expect(trial.refused > 100, "\(trial.seed)")
  }
}

/// What the test chooses at random, to be had again: the seed is printed, and `PINGYI_SEED` gives it back.
private struct Trial {
  let seed: UInt64
  private(set) var sound = 0
  private(set) var refused = 0
  private var state: SplitMix64

  /// `PINGYI_FUZZ`: how many times as long.
  static let factor = max(1, ProcessInfo.processInfo.environment["PINGYI_FUZZ"].flatMap { Int($0) } ?? 1)

  static let tables: [(String, [[String]])] = [
    (
      "units.csv",
      [
        ["代号", "单位", "职务", "分组", "应到", "述职时限"], ["", "甲镇党委", "书记", "一组", "3", "8分钟"],
        ["b", "乙镇党委", "书记", "一组", "2", ""],
      ]
    ),
    ("panels.csv", [["票种", "应到", "权重"], ["A票", "30", "60%"], ["B票", "40", "40"]]),
    (
      "problems.csv",
      [["单位", "问题", "来源", "整改时限", "公开"], ["甲镇党委", "无记录", "自查", "2027年3月底", "是"], ["乙镇党委", "漏雨", "巡察", "", ""]]
    ),
    ("duties.csv", [["类别", "责任事项", "单位"], ["政治", "学习", ""], ["", "研究", ""], ["", "夜访", "甲镇党委"]]),
    ("projects.csv", [["项目名称", "类别", "单位", "责任人", "时限"], ["阵地", "重点", "甲镇党委", "书记", "2027-06-30"]]),
  ]

  private static let odd = [
    "", "　", "0", "-1", "1e308", "NaN", "TRUE", "#REF!", "=1+1", "@SUM(A1)", "2027-02-30", "5月1日", "９９９９年１２月３１日", "a",
    "b",
    "甲镇党委", "丙镇党委", "\u{202E}党委", "\u{1B}[31m红", "👩\u{200D}💻", "单位", "问题", String(repeating: "长", count: 3_000),
    "a\"b,c;d\n第二行", "]]\n[[speaker]]", "\\u0000", "一组", "100%", "60.5", "书面", "重点", "别的", "1000000",
  ]

  init(of test: String = #function) {
    seed = ProcessInfo.processInfo.environment["PINGYI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...(.max))
    state = SplitMix64(seed: seed)
    print("PINGYI_SEED=\(seed) of “\(test)”")
  }

  mutating func below(_ bound: Int) -> Int { Int(state.next() % UInt64(bound)) }

  static func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }

  /// Some cells changed, headings seldom.
  mutating func odd(_ rows: [[String]]) -> [[String]] {
    var rows = rows
    for _ in 0..<below(3) {
      let row = below(15) == 0 ? 0 : 1 + below(rows.count - 1)
      rows[row][below(rows[row].count)] = Trial.odd[below(Trial.odd.count)]
    }
    if below(6) == 0 { rows.append(rows[1 + below(rows.count - 1)]) }
    return rows
  }

  mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = below(bytes.count)
    let end = min(bytes.count, start + 1 + below(20))
    switch below(5) {
    case 0: bytes[start] ^= 1 << UInt8(below(8))
    case 1: bytes[start] = UInt8(below(256))
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    default: bytes.removeSubrange(start...)
    }
  }

  /// A plan that is read as it was meant, or errors with words that may be shown; and the same by reference.
  mutating func bring(_ desk: RosterDesk) {
    do {
      let composition = try desk.compose()
      for fault in composition.faults {
        for language in Language.allCases { #expect(PlainText.isClean(fault.text(language)), "\(seed)") }
      }
      if let plan = desk.plan(composition) {
        sound += 1
        #expect(plan.speakers.allSatisfy { PlainText.isClean($0.unit) && PlainText.isClean($0.post) }, "\(seed)")
      } else {
        refused += 1
        #expect(composition.text == nil && composition.faults.contains { $0.severity == .error }, "\(seed)")
      }
    } catch let failure as RosterFailure {
      refused += 1
      for language in Language.allCases {
        #expect(PlainText.isClean(PlainText.clean(Strings(language).failure(failure, file: "f"))), "\(seed)")
      }
    } catch {
      Issue.record("\(seed): \(error)")
    }
    let name = desk.files.keys.contains("a.xlsx") ? "a.xlsx" : "units.csv"
    let reading = desk.read("units_from = \"\(name)\"")
    #expect((reading.plan == nil) == reading.faults.contains { $0.severity == .error }, "\(seed)")
  }
}
