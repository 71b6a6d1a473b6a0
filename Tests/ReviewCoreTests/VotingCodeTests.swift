import ReviewCore
import Testing

@Suite struct VotingCodeTests {
  private func codes(_ count: Int) -> [VotingCode] {
    (0..<count).compactMap { _ in
      VotingCode(drawn: (0..<VotingCode.drawnSymbols).map { _ in UInt8.random(in: 0...255) })
    }
  }

  @Test func `what is printed is what is typed, however it is typed`() {
    for code in codes(200) {
      let text = code.text
      #expect(text.count == 16)
      #expect(VotingCode(typed: text) == code)
      #expect(VotingCode(typed: text.lowercased()) == code)
      #expect(VotingCode(typed: " " + text.replacing("-", with: " ") + "\n") == code)
      let wide = text.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0).map(String.init) ?? "" }.joined()
      #expect(VotingCode(typed: wide) == code)
    }
  }

  @Test func `one wrong symbol and two that changed places are noticed`() {
    for code in codes(50) {
      let symbols = code.symbols
      for place in symbols.indices {
        for other in "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".utf8 where other != symbols[place] {
          var wrong = symbols
          wrong[place] = other
          #expect(VotingCode(typed: String(decoding: wrong, as: UTF8.self)) == nil)
        }
        if place > 0, symbols[place] != symbols[place - 1] {
          var wrong = symbols
          wrong.swapAt(place, place - 1)
          #expect(VotingCode(typed: String(decoding: wrong, as: UTF8.self)) == nil)
        }
      }
    }
  }

  @Test func `what is no code is none`() {
    for text in ["", "-", "7KQ2M", "0OI1-", "'; DROP TABLE code; --", String(repeating: "2", count: 5_000)] {
      #expect(VotingCode(typed: text) == nil)
    }
    #expect(VotingCode(drawn: [1, 2, 3]) == nil)
  }

  @Test func `a code that is printed by mistake shows nothing`() {
    for code in codes(3) {
      #expect("\(code)" == "code")
      #expect("\(Optional(code) as Any)" == "Optional(code)")
    }
  }
}
