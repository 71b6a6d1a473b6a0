import ReviewScreens
import Testing

@Suite struct InputDecoderTests {
  private func keys(_ bytes: [UInt8]) -> [Key] {
    var decoder = InputDecoder()
    let messages = bytes.flatMap { decoder.decode(.byte($0)) } + decoder.settle()
    return messages.compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test("Chinese arrives as characters, control bytes as Ctrl keys")
  func plain() {
    #expect(keys(Array("职a\u{3}\r\u{1B}".utf8)) == [.character("职"), .character("a"), .control("C"), .enter, .escape])
  }

  @Test("broken UTF-8 is dropped and what follows is still read")
  func brokenUTF8() {
    #expect(
      keys([0xE8, 0x81, 0x61, 0xFF, 0xC0, 0x80, 0xF5, 0x62, 0xE8, 0xE8, 0x81, 0x8C]) == [
        .character("a"), .character("b"), .character("职"),
      ])
  }

  @Test("control sequences nobody asked for are swallowed whole")
  func sequences() {
    #expect(
      keys(Array("\u{1B}[999;999Rx\u{1B}]0;evil\u{7}y\u{1B}Pq1\u{1B}\\z\u{1B}[31".utf8)) == [
        .character("x"), .character("y"), .character("z"),
      ])
  }

  @Test("C1 control characters never arrive")
  func c1() { #expect(keys([0xC2, 0x9B, 0x33, 0x31, 0x6D]) == [.character("3"), .character("1"), .character("m")]) }

  @Test("a paste is one text, even if its end never comes")
  func paste() {
    var decoder = InputDecoder()
    var messages = decoder.decode(.pasteBegan)
    for byte in "一\n二".utf8 { messages += decoder.decode(.byte(byte)) }
    messages += decoder.flush()
    guard messages.count == 1, case .paste(let text) = messages[0] else {
      Issue.record("one paste")
      return
    }
    #expect(text == "一\n二")
    #expect(!decoder.isPasting)
  }

  @Test("a million random bytes never break the decoder")
  func random() {
    var decoder = InputDecoder()
    var state: UInt64 = 1
    for _ in 0..<1_000_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for message in decoder.decode(.byte(UInt8(truncatingIfNeeded: state >> 40))) {
        if case .key(.character(let character)) = message {
          for scalar in character.unicodeScalars {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
          }
        }
      }
    }
  }
}
