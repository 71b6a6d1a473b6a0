import ReviewCore
import ReviewScreens
import Testing

@Suite struct InputDecoderTests {
  @Test("Chinese arrives as characters, control bytes as Ctrl keys")
  func plain() {
    #expect(keys("职a\u{3}\r\u{1B}") == [.character("职"), .character("a"), .control("C"), .enter, .escape])
  }

  @Test("a character waits for the rest of its bytes as long as a slow line needs", arguments: [1, 50, 1_000, 60_000])
  func slowCharacters(pause: Int64) {
    var line = Line()
    for byte in "丁镇𠮷".utf8 {
      line.send([byte])
      line.pause(pause)
    }
    #expect(line.keys == [.character("丁"), .character("镇"), .character("𠮷")])
  }

  @Test("broken UTF-8 is dropped and what follows is still read")
  func brokenUTF8() {
    var line = Line()
    line.send([0xE8, 0x81, 0x61, 0xFF, 0xC0, 0x80, 0xF5, 0x62, 0xE8, 0xE8, 0x81, 0x8C])
    #expect(line.keys == [.character("a"), .character("b"), .character("职")])
  }

  @Test("C1 control characters never arrive")
  func c1() { #expect(keys("\u{9B}31m") == [.character("3"), .character("1"), .character("m")]) }

  @Test("control sequences nobody asked for are swallowed whole")
  func sequences() {
    #expect(
      keys("\u{1B}[999;999Rx\u{1B}]0;evil\u{7}y\u{1B}Pq1\u{1B}\\z\u{1B}[31") == [
        .character("x"), .character("y"), .character("z"),
      ])
  }

  @Test("keys are known as terminals send them and as their description has them")
  func knownKeys() {
    for (bytes, key) in Line.known { #expect(keys(bytes) == [key], "\(bytes.debugDescription)") }
    var line = Line(decoder: InputDecoder(keys: [Array("\u{1B}[25^".utf8): .function(9)]))
    line.send("\u{1B}[25^")
    #expect(line.keys == [.function(9)])
  }

  @Test("the mouse is read in both of its forms, and other buttons are nothing")
  func mouse() {
    var line = Line()
    line.send("\u{1B}[<0;60;3M\u{1B}[<0;60;3m\u{1B}[<65;1;1M\u{1B}[<35;9;9M\u{1B}[M !!\u{1B}[M` \u{FF}")
    line.pause(10_000)
    let seen = line.messages.compactMap { if case .mouse(let mouse) = $0 { mouse } else { nil } }
    #expect(
      Array(seen.prefix(3)) == [
        Mouse(kind: .press, x: 59, y: 2), Mouse(kind: .wheelDown, x: 0, y: 0), Mouse(kind: .press, x: 0, y: 0),
      ])
    #expect(line.text.isEmpty)
  }

  @Test(
    "a key cut anywhere, by a pause of any length, is the key or nothing, and never text",
    arguments: [1, 30, 99, 101, 300, 1_000, 4_000] as [Int64])
  func cutKeys(pause: Int64) {
    for (bytes, key) in Line.known + Line.unknown.map({ ($0, nil) }) {
      for cut in 1..<bytes.utf8.count {
        var line = Line()
        line.send(Array(bytes.utf8.prefix(cut)))
        line.pause(pause)
        line.send(Array(bytes.utf8.dropFirst(cut)))
        line.pause(10_000)
        #expect(line.text.isEmpty, "\(bytes.debugDescription) cut at \(cut) by \(pause) ms: \(line.keys)")
        // Whoever waits longer than an ESC waits has pressed Esc; no other key comes out of it.
        let wanted: [Key] = cut == 1 && pause >= 100 ? [.escape] : [key].compactMap(\.self)
        #expect(line.keys == wanted, "\(bytes.debugDescription) cut at \(cut) by \(pause) ms")
      }
    }
  }

  @Test("a key of which every byte comes alone is never text", arguments: [20, 90, 150, 900] as [Int64])
  func drippingKeys(pause: Int64) {
    for (bytes, _) in Line.known {
      var line = Line()
      for byte in bytes.utf8 {
        line.send([byte])
        line.pause(pause)
      }
      line.pause(10_000)
      #expect(line.text.isEmpty, "\(bytes.debugDescription) by \(pause) ms: \(line.keys)")
    }
  }

  @Test("Esc alone is the key after a tenth of a second, at once where that is asked for, and once")
  func escape() {
    var line = Line()
    line.send("\u{1B}")
    line.pause(99)
    #expect(line.keys.isEmpty)
    line.pause(1)
    #expect(line.keys == [.escape])
    line.send("\u{1B}\u{1B}")
    line.pause(100)
    #expect(line.keys == [.escape, .escape, .escape])
    #expect(line.decoder.due == nil, "nothing wakes the program for it any more")
    var quick = Line(decoder: InputDecoder(escapeWait: .zero))
    quick.send("\u{1B}")
    quick.pause(0)
    #expect(quick.keys == [.escape])
  }

  @Test("text typed after Esc is text, whatever its letters", arguments: ["Only", "OK", "Process", "X", "^_]", "on"])
  func textAfterEscape(text: String) {
    for pause: Int64 in [0, 120, 400] {
      var line = Line()
      line.send("\u{1B}")
      line.pause(300)
      for character in text {
        line.send(String(character))
        line.pause(pause)
      }
      line.pause(2_000)
      #expect(line.text == text && line.keys.first == .escape, "by \(pause) ms")
    }
  }

  @Test("a key after a sequence that never ended works, and so does typing a while later")
  func afterBroken() {
    for begun in ["\u{1B}[31;", "\u{1B}]0;title", "\u{1B}P1$r", "\u{1B}O"] {
      var line = Line()
      line.send(begun + "\u{1B}OQ")
      #expect(line.keys == [.function(2)], "\(begun.debugDescription)")
      line.send(begun)
      line.pause(6_000)
      line.send("好")
      #expect(line.text == "好", "\(begun.debugDescription)")
    }
  }

  @Test("a paste is one text, however its end is cut, and even if its end never comes")
  func paste() {
    let whole = "\u{1B}[200~一\n二\u{1B}[31m三\u{1B}[201~"
    for cut in 1..<whole.utf8.count {
      var line = Line()
      line.send(Array(whole.utf8.prefix(cut)))
      line.pause(90)
      line.send(Array(whole.utf8.dropFirst(cut)))
      #expect(line.pastes == ["一\n二\u{1B}[31m三"], "cut at \(cut)")
      #expect(line.keys.isEmpty)
    }
    var line = Line()
    line.send("\u{1B}[200~没有结尾\u{1B}[20")
    line.pause(1_900)
    #expect(line.pastes.isEmpty)
    line.pause(200)
    #expect(line.pastes == ["没有结尾"])
    line.send("1~好")
    #expect(line.keys == [.character("好")], "the rest of the mark is no text")
  }

  @Test("a paste larger than is kept ends all the same")
  func hugePaste() {
    var line = Line()
    line.send("\u{1B}[200~")
    for _ in 0..<40 { line.send(Array(repeating: UInt8(ascii: "x"), count: 32_768)) }
    line.send("\u{1B}[201~好")
    #expect(line.pastes.count == 1 && line.keys == [.character("好")])
  }

  @Test("a million random bytes at random moments never break the decoder nor let a control character through")
  func random() {
    var line = Line()
    var random = Lots(seed: 1)
    for _ in 0..<20_000 {
      line.send((0..<50).map { _ in UInt8(truncatingIfNeeded: random.next(4) == 0 ? 0x1B : random.next(256)) })
      line.pause(Int64(random.next(3)) * 60)
    }
    for scalar in line.text.unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
    }
  }

  private func keys(_ bytes: String) -> [Key] {
    var line = Line()
    line.send(bytes)
    line.pause(10_000)
    return line.keys
  }
}

/// A line with a clock: bytes are sent, time passes, and what waits for time is settled when it is due.
private struct Line {
  var decoder = InputDecoder()
  private(set) var messages: [Message] = []
  private var now = Milliseconds(1_000_000)

  init(decoder: InputDecoder = InputDecoder()) { self.decoder = decoder }

  mutating func send(_ bytes: [UInt8]) { messages += decoder.decode(bytes, at: now) }
  mutating func send(_ text: String) { send(Array(text.utf8)) }

  mutating func pause(_ milliseconds: Int64) {
    let end = now + Milliseconds(milliseconds)
    while let due = decoder.due, due <= end {
      now = max(now, due)
      messages += decoder.settle(at: now)
    }
    now = end
  }

  var keys: [Key] { messages.compactMap { if case .key(let key) = $0 { key } else { nil } } }
  var pastes: [String] { messages.compactMap { if case .paste(let text) = $0 { text } else { nil } } }

  /// What would be typed.
  var text: String {
    let typed = messages.compactMap { message -> String? in
      switch message {
      case .key(.character(let character)): String(character)
      case .paste(let text): text
      case .key, .mouse, .tick, .resize, .recorded, .settled, .refused, .failed, .trouble, .warned, .done, .edited,
        .planEdited, .projectorSeen, .minutes, .findings, .boxRead, .phonesServed, .pilesFound, .gapFound:
        nil
      }
    }
    return typed.joined()
  }

  /// As xterm, Linux, rxvt and screens in between send them.
  static let known: [(String, Key)] = {
    let arrows: [(String, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    var known: [(String, Key)] = arrows.flatMap { [("\u{1B}[" + $0.0, $0.1), ("\u{1B}O" + $0.0, $0.1)] }
    known += [("\u{1B}[Z", .backTab), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown)]
    known += [("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end)]
    for (index, letter) in "PQRS".enumerated() {
      known += [("\u{1B}O\(letter)", .function(index + 1)), ("\u{1B}[1;2\(letter)", .function(index + 13))]
    }
    for (index, letter) in "ABCDE".enumerated() { known.append(("\u{1B}[[\(letter)", .function(index + 1))) }
    let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
    for (index, number) in numbers.enumerated() {
      known.append(("\u{1B}[\(number)~", .function(index + 1)))
      if index < 12 { known.append(("\u{1B}[\(number);2~", .function(index + 13))) }
    }
    return known
  }()

  /// Of terminals too, but nothing to us.
  static let unknown = [
    "\u{1B}[1;5A", "\u{1B}[19;5~", "\u{1B}[?6c", "\u{1B}[12;40R", "\u{1B}[<3;5;5m", "\u{1B}[200;200z", "\u{1B}[I",
    "\u{1B}]11;rgb:1212/1212/1212\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=31;OK\u{1B}\\",
  ]
}
