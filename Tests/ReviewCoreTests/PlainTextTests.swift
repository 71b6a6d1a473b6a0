import ReviewCore
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "has no control characters, and line breaks and tabs are one space",
    arguments: [
      ("一\n二", "一 二"), ("一\r\n\r\n二", "一 二"), ("\t一\t", "一"), ("a\u{1B}]0;x\u{07}b", "a]0;xb"), ("\u{9B}2J", "2J"),
      ("a\u{0}b\u{7F}", "ab"), ("a\u{2028}b\u{85}c", "a b c"), ("  ", ""), ("\u{FEFF}标题", "标题"), ("a  b", "a  b"),
    ])
  func controls(_ text: String, cleaned: String) {
    #expect(PlainText.clean(text) == cleaned)
  }

  @Test("cannot turn itself round or hide: no bidirectional overrides, isolates, tags or zero-width characters")
  func invisible() {
    let hidden: [ClosedRange<UInt32>] = [
      0x200B...0x200C, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
      0x61C...0x61C, 0xFEFF...0xFEFF,
    ]
    for scalar in hidden.joined().compactMap(Unicode.Scalar.init) {
      #expect(PlainText.clean("a\(scalar)b") == "ab")
    }
  }

  @Test("keeps emoji, variants of characters and every script whole", arguments: ["👨‍🌾 下田", "葛󠄀", "❤️", "नमस्ते", "한글", "é"])
  func kept(_ text: String) {
    #expect(PlainText.isClean(text))
  }

  @Test("stays as it is when cleaned again, whatever it was")
  func idempotent() {
    var dice = Dice(seed: 11)
    let odd: [UInt32] = [
      0x20, 0x0A, 0x09, 0x0D, 0x1B, 0x85, 0x200B, 0x200D, 0x202E, 0x301, 0xFE0F, 0x4E00, 0x61, 0xFEFF,
    ]
    for _ in 0..<2_000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<dice.roll(12) {
        let value = dice.once(in: 3) ? UInt32(dice.roll(0x11_0000)) : dice.pick(odd)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
      let cleaned = PlainText.clean(String(scalars))
      #expect(Array(PlainText.clean(cleaned).utf8) == Array(cleaned.utf8))
      #expect(cleaned.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
    }
  }
}
