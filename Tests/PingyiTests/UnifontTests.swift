import Foundation
import Glibc
import ReviewScreens
import Testing

@testable import pingyi

@Suite struct UnifontTests {
  static let debian = "/usr/share/unifont/unifont.hex"

  private static let wide = String(repeating: "8001", count: 16)
  private static let narrow = String(repeating: "81", count: 16)

  /// The file is open for as long as the closure runs, under a name of its own.
  private func withFile<Result>(_ text: String, _ body: (String, UnifontFile?) throws -> Result) throws -> Result {
    let path = NSTemporaryDirectory() + "/unifont-" + UUID().uuidString
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { unlink(path) }
    return try body(path, UnifontFile(path: path))
  }

  private func scalar(_ value: Int) -> Unicode.Scalar { Unicode.Scalar(UInt32(value)) ?? " " }

  @Test("every character of the installed font is found, and what it lacks is not")
  func installed() throws {
    // The package is one of `make test-packages`; elsewhere there is nothing to compare with.
    guard let text = try? String(contentsOf: URL(filePath: UnifontTests.debian), encoding: .utf8) else { return }
    let file = try #require(UnifontFile(path: UnifontTests.debian))
    let lines = text.split(separator: "\n")
    for index in Array(stride(from: 0, to: lines.count, by: 61)) + [lines.count - 1] {
      let parts = lines[index].split(separator: ":")
      guard let value = Int(parts[0], radix: 16), !(0xD800..<0xE000).contains(value) else { continue }
      let found = try #require(file.glyph(scalar(value)), "no \(parts[0])")
      #expect(found == Glyph(hex: Array(parts[1].utf8)))
    }
    #expect(file.glyph("丁")?.width == 16 && file.glyph("é")?.width == 8)
    #expect(file.glyph("\u{10FFFD}") == nil)
  }

  @Test("a small file is found through as well as a long one, with either kind of line end")
  func sizes() throws {
    for count in [1, 2, 3, 50, 3_000] {
      for end in ["\n", "\r\n"] {
        let lines = (0..<count).map { String(format: "%04X:", 0x4E00 + 2 * $0) + UnifontTests.wide }
        try withFile(lines.joined(separator: end) + (count % 2 == 0 ? end : "")) { _, file in
          for index in Set([0, count / 2, count - 1]) {
            #expect(file?.glyph(scalar(0x4E00 + 2 * index))?.width == 16)
            #expect(file?.glyph(scalar(0x4E01 + 2 * index)) == nil)
          }
          #expect(file?.glyph("A") == nil)
        }
      }
    }
  }

  @Test("a file that is missing, empty, cut short, unsorted or something else gives no glyph and does no harm")
  func damaged() throws {
    #expect(UnifontFile(path: "/nonexistent/unifont.hex") == nil)
    let good = (0..<2_000).map { String(format: "%04X:", 0x4E00 + $0) + UnifontTests.wide + "\n" }
    let files = [
      "", "\n\n\n", "4E01", "4E01:", "4E01:zz", ":", "4E01:" + UnifontTests.narrow, "FFFFFFFFFF:00\n",
      String(repeating: "x", count: 100_000), String(repeating: "4E01", count: 5_000), good.reversed().joined(),
      good.joined().replacingOccurrences(of: "\n", with: " "), String(good.joined().prefix(70_001)),
      String(repeating: "\u{0}", count: 20_000),
    ]
    for text in files {
      try withFile(text) { _, file in
        for value in [0x41, 0x4E00, 0x4E01, 0x55CF, 0x9FFF, 0x1_F600] { _ = file?.glyph(scalar(value)) }
      }
    }
    try withFile("4E01:" + UnifontTests.narrow) { _, file in #expect(file?.glyph("丁")?.width == 8) }
  }

  @Test("a file that shrinks under us gives no more glyphs, and those already seen stay")
  func shrinking() throws {
    let lines = (0..<2_000).map { String(format: "%04X:", 0x4E00 + $0) + UnifontTests.wide + "\n" }
    try withFile(lines.joined()) { path, file in
      #expect(file?.glyph("丁") != nil)
      #expect(truncate(path, 10) == 0)
      #expect(file?.glyph("七") == nil)
      #expect(file?.glyph("丁") != nil)
    }
  }

  @Test("random bytes are no font")
  func noise() throws {
    var state: UInt64 = 42
    for _ in 0..<40 {
      var bytes: [UInt8] = []
      for _ in 0..<12_000 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let byte = UInt8(truncatingIfNeeded: state >> 33)
        bytes.append(
          byte < 40
            ? UInt8(ascii: "\n") : byte < 60 ? UInt8(ascii: ":") : "0123456789ABCDEF".utf8.map { $0 }[Int(byte) % 16])
      }
      try withFile(String(decoding: bytes, as: UTF8.self)) { _, file in
        for value in stride(from: 0x20, to: 0xD000, by: 997) { _ = file?.glyph(scalar(value)) }
      }
    }
  }
}
