import ReviewCore
import Testing

@testable import ReviewScreens

@Suite struct TextTests {
  @Test(
    "width is the terminal's width of each grapheme",
    arguments: [
      ("abc", 3), ("述职", 4), ("e\u{301}", 1), ("：", 2), ("─│█", 3), ("한글", 4), ("👍🏽", 2), ("👨‍👩‍👧", 2), ("\u{200B}", 0),
    ])
  func width(text: String, columns: Int) { #expect(Width.of(text) == columns) }

  @Test("clipping never cuts a wide character in half and never exceeds the room")
  func clipping() {
    for room in 0..<30 {
      let clipped = Width.clipped("地下车库渗水abc三年", to: room)
      #expect(Width.of(clipped) <= room)
      #expect(!clipped.contains("\u{FFFD}"))
    }
  }

  @Test("wrapping keeps closing punctuation off the beginning of a line where it can")
  func wrapping() {
    let lines = Width.wrapped("支部书记身兼四职，党务无专人，长期无人管。", to: 16)
    for line in lines {
      #expect(Width.of(line) <= 18)
      #expect(line.first != "，")
    }
    #expect(lines.joined() == "支部书记身兼四职，党务无专人，长期无人管。")
  }

  @Test("a wrapped text loses nothing but the spaces where it was broken, and no line is wider than there is room")
  func wrappedWhole() {
    let texts = [
      "· 2017年6月13日 责任人：报送佐证：已整改，为民服务台账见附件（2017年4月28日完成）", "Antidisestablishmentarianism, or so.", "a  b",
      "e\u{301}\u{301}te\u{301} 👨‍👩‍👧👍🏽 한글", "党，，，。", "  ", "",
    ]
    for (text, columns) in texts.flatMap({ text in (2...30).map { (text, $0) } }) {
      let lines = Width.wrapped(text, to: columns)
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " }, "\(text) in \(columns)")
      #expect(lines.allSatisfy { Width.of($0) <= columns }, "\(text) in \(columns): \(lines)")
      #expect(!lines.isEmpty && lines.allSatisfy { $0.last != " " })
    }
    #expect(Width.wrapped("甲乙abc 丙，de", to: 6) == ["甲乙", "abc", "丙，de"])
    #expect(Width.wrapped("abcdefgh", to: 3) == ["abc", "def", "gh"])
    #expect(Width.wrapped("甲乙丙，丁", to: 6) == ["甲乙", "丙，丁"])
  }

  @Test("two lines part after a clause where that leaves them about as long, else where they are most alike")
  func clauses() {
    let film = "On the Doorstep: a visit unannounced"
    #expect(Width.balanced(film, to: 26) == ["On the Doorstep:", "a visit unannounced"])
    #expect(Width.balanced("走进家门口\u{FF1A}基层党建纪实", to: 16) == ["走进家门口\u{FF1A}", "基层党建纪实"])
    #expect(Width.balanced("某某经济开发区党工委", to: 16) == ["某某经济开", "发区党工委"])
    #expect(Width.balanced("Committee good", to: 11) == ["Committee", "good"])
    #expect(Width.balanced("a: bcdefgh ijklmnop", to: 12) == ["a: bcdefgh", "ijklmnop"])
    let addresses = "192.168.10.20:8080 and 192.168.10.21"
    #expect(Width.balanced(addresses, to: 24) == ["192.168.10.20:8080", "and 192.168.10.21"])
  }

  @Test("a sentence of figures is broken between them, never between a figure and what it counts")
  func phrases() {
    let text = "收回 10 张\u{FF0C}有效 10 张\u{FF1B}好 7 票\u{3002}"
    #expect(Width.phrased(text, to: 14) == ["收回 10 张\u{FF0C}", "有效 10 张\u{FF1B}", "好 7 票\u{3002}"])
    #expect(Width.phrased("10 present, 9 valid; good 7.", to: 12) == ["10 present,", "9 valid;", "good 7."])
    #expect(Width.phrased("没有标点的一句很长的话", to: 8).allSatisfy { Width.of($0) <= 8 })
  }

  @Test("a title that is too long loses whole words, Chinese only characters")
  func wholeWords() {
    #expect(Width.clippedAtWord("Review Session 2026", to: 17) == "Review Session…")
    #expect(Width.clippedAtWord("Review Session 2026", to: 19) == "Review Session 2026")
    #expect(Width.clippedAtWord("Antidisestablishment a", to: 12) == "Antidisesta…")
    #expect(Width.clippedAtWord("基层党建工作", to: 7) == "基层党…")
  }

  @Test("hostile text in a buffer is only ever text")
  func hostile() {
    var buffer = Buffer(size: Size(columns: 40, rows: 1))
    buffer.put("a\u{1B}[31mb\u{07}c\u{9B}2Jd\u{0}e\u{202E}f", x: 0, y: 0, role: .text)
    for cell in buffer.cells {
      for scalar in buffer.text(of: cell).unicodeScalars {
        #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x202E)
      }
    }
  }

  @Test("overwriting half of a wide character leaves a blank, not half a character")
  func wideOverwrite() {
    var buffer = Buffer(size: Size(columns: 6, rows: 1))
    buffer.put("述职", x: 0, y: 0, role: .text)
    buffer.put("x", x: 1, y: 0, role: .text)
    #expect(buffer.lines[0] == " x职")
    buffer.put("评", x: 2, y: 0, role: .text)
    #expect(buffer.lines[0] == " x评")
  }

  @Test("the line editor edits Chinese by characters and shows a window with the cursor in it")
  func editing() {
    var editor = LineEditor("述职评议")
    for key in [Key.left, .backspace, .character("测"), .home, .delete, .end] { _ = editor.handle(key) }
    #expect(editor.text == "职测议")
    let window = LineEditor(String(repeating: "长", count: 50)).window(columns: 21)
    #expect(window.cursor <= 20)
    #expect(Width.of(window.text) <= 20)
  }
}
