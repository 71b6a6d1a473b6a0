import EncodedText
import Foundation
import ReviewValues
import Testing
import ZippedFiles

@testable import Spreadsheets

@Suite("Whatever the bytes, there is a table or one fault")
struct MutationTests {
  @Test("Workbooks damaged within their parts, below the checksums of the archive")
  func workbooks() {
    var dice = Dice()
    var outcomes = Outcomes()
    for _ in 0..<(500 * Dice.factor) {
      var parts = Samples.workbook.parts
      for _ in 0...dice.below(3) {
        let part = dice.below(parts.count)
        dice.damage(&parts[part].bytes)
      }
      outcomes.count(zipped(parts), dice)
    }
    // Damage that always ends in a fault, or never does, tries nothing.
    #expect(outcomes.tables > 20 && outcomes.faults > 20, "\(outcomes) \(dice.seed)")
  }

  @Test("Archives damaged anywhere")
  func archives() {
    var dice = Dice()
    var outcomes = Outcomes()
    for _ in 0..<(500 * Dice.factor) {
      var bytes = Samples.workbook.bytes
      for _ in 0...dice.below(3) { dice.damage(&bytes) }
      outcomes.count(bytes, dice)
    }
  }

  @Test("Text files of every encoding, damaged anywhere", arguments: TextEncoding.allCases)
  func texts(encoding: TextEncoding) throws {
    var dice = Dice()
    var outcomes = Outcomes()
    let whole = try #require(encoding.bytes(of: Samples.text, withMark: encoding.marks[0]))
    for _ in 0..<(500 * Dice.factor) {
      var bytes = whole
      for _ in 0...dice.below(3) { dice.damage(&bytes) }
      outcomes.count(bytes, dice)
    }
  }
}

private enum Samples {
  /// With one of everything that a sheet may hold.
  static let workbook: Book = {
    var book = Book(
      rows: """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"/></row>
        <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="inlineStr"><is><t>问题表现</t></is></c><c r="C2" t="s"><v>2</v></c></row>
        <row r="3" hidden="1"><c r="A3" t="str"><f>A1</f><v>甲镇</v></c><c r="B3" s="2"><v>0.5</v></c><c r="C3" s="1"><v>46355</v></c></row>
        <row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#REF!</v></c><c r="C4" t="d"><v>2026-11-29</v></c></row>
        """, merges: ["A1:C1", "A3:A5"])
    book.strings = "<si><r><t>整改</t></r><r><t>台账</t></r></si><si><t>单位</t><rPh><t>x</t></rPh></si><si><t>整改时限</t></si>"
    book.styles =
      "<numFmts><numFmt numFmtId=\"200\" formatCode=\"yyyy&quot;年&quot;m\"/></numFmts><cellXfs><xf/><xf numFmtId=\"200\"/><xf numFmtId=\"9\"/></cellXfs>"
    return book
  }()

  static let text = "整改台账\r\n单位,\"问题\n表现\",整改时限\r\n甲镇,\"写着\"\"已整改\"\"\",2026年11月底\r\n乙镇,,'=1+1\r\n"
}

/// What came of the damaged files, each looked at.
private struct Outcomes: CustomStringConvertible {
  var tables = 0
  var faults = 0

  var description: String { "\(tables) tables, \(faults) faults" }

  mutating func count(_ bytes: [UInt8], _ dice: Dice) {
    do throws(SpreadsheetFault) {
      let book = try Spreadsheet.read(bytes, name: "f")
      tables += 1
      for sheet in book.sheets { check(sheet, dice) }
    } catch {
      faults += 1
      for language in Language.allCases {
        let text = error.text(language, file: "f")
        #expect(PlainText.isClean(text) && text.count < 2_000, "\(dice.seed): \(text)")
      }
    }
  }

  private func check(_ sheet: Spreadsheet.Sheet, _ dice: Dice) {
    #expect(PlainText.isClean(sheet.name), "\(dice.seed)")
    var last = CellAddress(row: 0, column: 0)
    for row in sheet.rows {
      for cell in row.cells {
        #expect(cell.address > last && cell.address.row == row.number, "\(dice.seed)")
        #expect(PlainText.isClean(cell.value.text), "\(dice.seed): \(cell)")
        last = cell.address
        _ = try? cell.value.date(year: 2026)
      }
    }
    #expect(last.row <= SpreadsheetLimits.rows, "\(dice.seed)")
    _ = HeaderMatch(sheet, Samples.fields)
  }
}

extension Samples {
  fileprivate enum Field: String, FieldName { case unit, problem, deadline }

  fileprivate static let fields: [FieldHeadings<Field>] = [
    .init(.unit, ["单位"]), .init(.problem, ["问题表现"]), .init(.deadline, ["整改时限"]),
  ]
}

/// What the test chooses at random, to be had again: the seed is printed, and `PINGYI_SEED` gives it back.
private struct Dice: RandomNumberGenerator {
  let seed: UInt64
  private var state: UInt64

  /// `PINGYI_FUZZ`: how many times as long.
  static let factor = max(1, ProcessInfo.processInfo.environment["PINGYI_FUZZ"].flatMap { Int($0) } ?? 1)

  init(of test: String = #function) {
    seed = ProcessInfo.processInfo.environment["PINGYI_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 1...(.max))
    state = seed
    print("PINGYI_SEED=\(seed) of “\(test)”")
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  /// One bit, one byte, a stretch, the end, or something that means something.
  mutating func damage(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = below(bytes.count)
    let end = min(bytes.count, start + 1 + below(20))
    switch below(7) {
    case 0: bytes[start] ^= 1 << UInt8(below(8))
    case 1: bytes[start] = UInt8(below(256))
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 4: bytes.removeSubrange(start...)
    case 5:
      if let digit = bytes[start...].firstIndex(where: { (48..<58).contains($0) }) {
        bytes[digit] = UInt8(48 + below(10))
      }
    default:
      let intruders = [
        "\"", "<", "&amp;", "&#x202E;", "-1", "1e308", "99999999999999999999", "XFD1048576", "A0", "\u{0}", "\r", ",",
        "_x001B_",
      ]
      bytes.insert(contentsOf: Array(intruders[below(intruders.count)].utf8), at: start)
    }
  }
}
