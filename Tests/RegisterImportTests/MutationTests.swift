import Foundation
import RegisterImport
import Testing
import ZippedFiles

@Suite("Whatever a table holds, its good lines are taken and nothing else changes")
struct MutationTests {
  @Test("Workbooks with odd values, and damaged ones")
  func workbooks() throws {
    var trial = try Trial()
    for _ in 0..<(250 * Dice.factor) {
      var book = HandMadeBook(rows: trial.oddRows())
      book.sheets[0].merges = trial.oddMerges()
      var parts = book.parts
      if trial.dice.below(3) == 0 { trial.dice.damage(&parts[parts.count - 1].bytes) }
      trial.bring(zipped(parts))
    }
    #expect(trial.taken > 40 && trial.refused > 100, "\(trial.dice.seed)")
  }

  @Test("Text files with odd values, and damaged ones")
  func texts() throws {
    var trial = try Trial()
    for _ in 0..<(250 * Dice.factor) {
      var bytes = trial.oddRows().map { row in
        row.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
      }.joined(separator: "\n").utf8.map(\.self)
      if trial.dice.below(3) == 0 { trial.dice.damage(&bytes) }
      trial.bring(bytes)
    }
    #expect(trial.taken > 40 && trial.refused > 100, "\(trial.dice.seed)")
  }
}

/// Tables made odd, brought to the same register again and again.
private struct Trial {
  var dice = Dice()
  private(set) var taken = 0
  private(set) var refused = 0
  private let office: Office
  private let rows: [[String]]

  private static let odd = [
    "", " ", "　", "2027-001", "2027-002", "2027-999", "2027-0001", "0", "-1", "1e308", "NaN", "TRUE", "#REF!", "=1+1",
    "+1",
    "@SUM(A1)", "'2027-05-01", "2027-02-30", "2027年13月", "2027年5月底", "5月1日", "11.12.2027", "９９９９年１２月３１日", "1900-01-01",
    "9999-12-31", "46355", "46355.5", "已完成", "基本完成", "done", "已销号", "待验收", "巡察", "自查", "是", "丁镇党委", "戊乡党委",
    "\u{202E}党委", "\u{0007}", "\u{1B}[31m红", "👩\u{200D}💻", "问题编号", "单位", String(repeating: "长", count: 3_000),
    "a\"b,c;d\n第二行", "<b>&amp;</b>", "_x000D_", "核实", "县委书记", "村务公开不够及时",
  ]

  init() throws {
    office = try Office.inMarch()
    var table = try EditedTable(office, as: .csv)
    for heading in ["批准人", "更改原因", "申请日期", "提出日期"] { try table.addColumn(heading, [:]) }
    let sheet = try #require(try table.book.sheets.first)
    rows = sheet.rows.map { row in (1...25).map { row[$0].value.text } }
  }

  /// The register's own table with some cells changed, lines moved, taken away or doubled.
  mutating func oddRows() -> [[String]] {
    var rows = rows
    for _ in 0..<(1 + dice.below(8)) {
      // Headings are seldom touched, or nothing would be tried below them.
      let line = dice.below(20) == 0 ? 0 : 1 + dice.below(rows.count - 1)
      rows[line][dice.below(rows[line].count)] = Trial.odd[dice.below(Trial.odd.count)]
    }
    switch dice.below(6) {
    case 0: rows.append(rows[1 + dice.below(rows.count - 1)])
    case 1: rows.remove(at: 1 + dice.below(rows.count - 1))
    case 2: rows.swapAt(1 + dice.below(rows.count - 1), 1 + dice.below(rows.count - 1))
    case 3: rows[1 + dice.below(rows.count - 1)][1] = ""
    default: break
    }
    return rows
  }

  mutating func oddMerges() -> [String] {
    guard dice.below(3) == 0 else { return [] }
    let (row, column) = (1 + dice.below(8), 1 + dice.below(21))
    let first = CellAddress(row: row, column: column)
    return ["\(first.text):\(CellAddress(row: row + dice.below(3), column: column + dice.below(3)).text)"]
  }

  /// A fault of the file, or lines each of which is taken whole or not at all.
  mutating func bring(_ bytes: [UInt8]) {
    do {
      let comparison = try office.compare(try Spreadsheet.read(bytes, name: "f"))
      try check(comparison)
    } catch let failure as ImportedTable.Failure {
      for language in Language.allCases {
        #expect(PlainText.isClean(Strings(language).failure(failure)), "\(dice.seed)")
      }
    } catch is SpreadsheetFault {
      // Its own tests look at what is said.
    } catch {
      Issue.record("\(dice.seed): \(error)")
    }
  }

  private mutating func check(_ comparison: ImportComparison) throws {
    var after = office
    if let command = comparison.command() { try after.perform(command) }
    var touched: Set<RowNumber> = []
    for line in comparison.lines {
      for language in Language.allCases { checkWords(line, Strings(language)) }
      if case .changed(let changes, _) = line.outcome, let number = line.number {
        touched.insert(number)
        for change in changes { check(change, in: after.register.rows[number]) }
      }
    }
    taken += comparison.lines.count { $0.isTaken }
    refused += comparison.lines.count { if case .refused = $0.outcome { true } else { false } }
    for (number, row) in office.register.rows where !touched.contains(number) {
      #expect(after.register.rows[number] == row, "\(dice.seed): \(number)")
    }
    let new = comparison.lines.count { if case .new = $0.outcome { true } else { false } }
    #expect(after.register.rows.count == office.register.rows.count + new, "\(dice.seed)")
  }

  private func check(_ change: ImportChange, in row: RegisterRow?) {
    switch change.difference {
    case .field(let field, _, let becomes): #expect(row?.fields[field] == becomes, "\(dice.seed): \(change)")
    case .progress(_, let becomes): #expect(row?.progress == becomes, "\(dice.seed)")
    case .extended(_, let to, _): #expect(row?.deadline == to, "\(dice.seed)")
    }
  }

  private func checkWords(_ line: ImportLine, _ strings: Strings) {
    var words = line.notes.map { strings.note($0) } + [line.unit, line.text]
    switch line.outcome {
    case .unchanged, .new: break
    case .changed(let changes, _):
      for change in changes {
        let told = strings.change(change)
        words += [told.field, told.was, told.becomes]
      }
    case .alike(let number, let closing): words.append(strings.alike(number, closing))
    case .refused(let faults):
      #expect(!faults.isEmpty, "\(dice.seed)")
      words += faults.map { strings.fault($0) }
    }
    for word in words { #expect(PlainText.isClean(word), "\(dice.seed): \(word)") }
  }
}

/// What the test chooses at random, to be had again: the seed is printed, and `PINGYI_SEED` gives it back.
private struct Dice: RandomNumberGenerator {
  let seed: UInt64
  private var state: SplitMix64

  /// `PINGYI_FUZZ`: how many times as long.
  static let factor = max(1, ProcessInfo.processInfo.environment["PINGYI_FUZZ"].flatMap { Int($0) } ?? 1)

  init(of test: String = #function) {
    seed = ProcessInfo.processInfo.environment["PINGYI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...(.max))
    state = SplitMix64(seed: seed)
    print("PINGYI_SEED=\(seed) of “\(test)”")
  }

  mutating func next() -> UInt64 { state.next() }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

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
}
