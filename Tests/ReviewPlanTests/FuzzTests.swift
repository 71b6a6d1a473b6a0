import ReviewCore
import Testing

@testable import ReviewPlan

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Whatever the bytes, there is a plan or a located fault")
struct FuzzTests {
  @Test("Plans damaged at random")
  func mutations() {
    let factor = getenv("PINGYI_FUZZ").flatMap { Int(String(cString: $0)) } ?? 1
    var random = SplitMix(state: 20_261_218)
    let holidays =
      "[[holiday]]\ntitle = \"春节\"\nfrom = 2026-02-15\nto = 2026-02-23\nworked = [2026-02-14, 2026-02-28]\n"
    let samples = [SamplePlan.full, SamplePlan.least, holidays].map { Array($0.utf8) }
    for _ in 0..<(5_000 * max(1, factor)) {
      var bytes = samples[random.below(samples.count)]
      for _ in 0...random.below(4) {
        Mutation.apply(to: &bytes, other: samples[random.below(samples.count)], using: &random)
      }
      guard isSound(bytes) else {
        Issue.record("bytes: \(bytes)")
        return
      }
    }
  }

  @Test(
    "A text of one sign over and over ends in a fault before long",
    arguments: ["[", "{", "“", "\"", "\\", "=", "，", "'", "a={", "[[a", "a=[“"])
  func repeated(sign: String) {
    let bytes = Array(String(repeating: sign, count: 200_000 / sign.utf8.count).utf8)
    #expect(isSound(bytes))
    #expect(isSound(Array(String(repeating: sign + "\n", count: 50_000).utf8)))
  }

  // MARK: - Private

  private func isSound(_ bytes: [UInt8]) -> Bool {
    let (plan, holidays) = (PlanReader.read(bytes, file: "p"), HolidayReader.read(bytes, file: "p"))
    return isSound(plan.faults, ofNothing: plan.plan == nil, bytes)
      && isSound(holidays.faults, ofNothing: holidays.calendar == nil, bytes)
  }

  /// Faults stand within the text, and there is an error where nothing came of it.
  private func isSound(_ faults: [PlanFault], ofNothing: Bool, _ bytes: [UInt8]) -> Bool {
    let lines = String(decoding: bytes, as: UTF8.self).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    let allWithin = faults.allSatisfy { fault in
      fault.line >= 1 && fault.line <= lines.count && fault.column >= 1
        && fault.column <= lines[fault.line - 1].count + 1 && PlainText.isClean(fault.text(.zhHans))
    }
    let hasError = faults.contains { $0.severity == .error }
    return allWithin && ofNothing == hasError
  }
}

/// One way to damage a file.
private enum Mutation: CaseIterable {
  case flip, replace, delete, duplicate, truncate, splice, insert, dropLine

  private static let intruders: [[UInt8]] = [
    [0], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0x1B], Array("\"".utf8), Array("[[".utf8),
    Array("\n".utf8), Array("{".utf8), Array("=".utf8), Array("'''".utf8), Array("9999999999999999999".utf8),
    Array("“".utf8), Array("”".utf8), Array("「".utf8), Array("，".utf8), Array("＝".utf8), Array("［".utf8),
    Array("】".utf8),
    Array("：".utf8), Array("＂".utf8), Array("　".utf8), Array("一十二人".utf8), Array("2027-02-30".utf8), Array("'".utf8),
    Array("}".utf8), Array("\\文".utf8), Array("\"\"\"".utf8), Array("[panel]\n".utf8), Array("\r".utf8),
    Array("nan".utf8), Array(".".utf8), Array("﹏".utf8), Array("\\u0000".utf8), Array("[a.b.c]\n".utf8),
  ]

  static func apply(to bytes: inout [UInt8], other: [UInt8], using random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let start = random.below(bytes.count)
    let end = min(bytes.count, start + 1 + random.below(40))
    switch allCases[random.below(allCases.count)] {
    case .flip: bytes[start] ^= 1 << UInt8(random.below(8))
    case .replace: bytes[start] = UInt8(random.below(256))
    case .delete: bytes.removeSubrange(start..<end)
    case .duplicate: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case .truncate: bytes.removeSubrange(start...)
    case .splice: bytes.replaceSubrange(start..., with: other[random.below(other.count)...])
    case .insert: bytes.insert(contentsOf: intruders[random.below(intruders.count)], at: start)
    case .dropLine:
      let lineEnd = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let lineStart = bytes[..<start].lastIndex(of: 0x0A) ?? 0
      bytes.removeSubrange(lineStart..<lineEnd)
    }
  }
}

/// The same damage in every run of the same seed.
private struct SplitMix {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
