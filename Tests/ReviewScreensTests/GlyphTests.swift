import Testing

@testable import ReviewScreens

@Suite struct GlyphTests {
  @Test("every printable ASCII character is drawn, each differently, and digits are equally wide")
  func lettering() throws {
    var seen: [Glyph: Unicode.Scalar] = [:]
    for value in UInt32(0x20)..<0x7F {
      let scalar = try #require(Unicode.Scalar(value))
      let glyph = try #require(BuiltInGlyphs.glyph(scalar), "no glyph for \(scalar)")
      #expect(glyph.width == 8 && glyph.rows.count == 16)
      #expect(seen[glyph] == nil, "\(scalar) looks like another")
      seen[glyph] = scalar
      // The last column is the gap to the next letter.
      #expect(glyph.rows.allSatisfy { $0 & 0x01FF == 0 })
    }
  }

  @Test("letters and digits look as they were drawn")
  func specimen() throws {
    var buffer = Buffer(size: Size(columns: 100, rows: 100))
    var y = 0
    for line in [
      "0123456789", "ABCDEFGHIJKL", "MNOPQRSTUVWX", "YZabcdefghij", "klmnopqrstuv", "wxyz.,:;!?%+", "(08:15) 4/14",
    ] {
      let text = try #require(LargeText(line, font: .builtIn, columns: 100, rows: 8, sizes: [.single]))
      text.draw(x: 0, y: y, width: 100, alignment: .left, role: .text, into: &buffer)
      y += 9
    }
    try expectSnapshot(buffer.lines.prefix(y).joined(separator: "\n"), "letters")
    buffer = Buffer(size: Size(columns: 200, rows: 45))
    y = 0
    for rows in [5, 7, 9, 16] {
      let digits = try #require(ClockDigits(fitting: "0123456789", columns: 200, rows: rows))
      digits.draw("0123456789:+/", x: 0, y: y, role: .text, into: &buffer)
      y += rows + 1
    }
    try expectSnapshot(buffer.lines.prefix(y).joined(separator: "\n"), "digits")
  }

  @Test(
    "digits of every size are told apart and fit the box they were made for",
    arguments: [5, 6, 7, 8, 9, 12, 17, 25, 40])
  func digits(rows: Int) throws {
    let digits = try #require(ClockDigits(fitting: "00:00", columns: 400, rows: rows, hasSign: true))
    #expect(digits.rows <= rows)
    let shapes = "0123456789".map { digits.bitmap($0) }
    #expect(Set(shapes).count == 10)
    #expect(Set(shapes.map(\.width)).count == 1)
    #expect(digits.columns(of: "08:00") == digits.columns(of: "11:11"))
  }

  @Test("the largest digits that fit grow with the box and never leave it")
  func largest() {
    var last = 0
    for columns in 1...240 {
      let digits = ClockDigits(fitting: "00:00", columns: columns, rows: 30, hasSign: true)
      let width = digits.map { $0.columns(of: "00:00") + 2 * $0.signColumns } ?? 0
      #expect(width <= columns)
      #expect(width >= last)
      last = width
    }
    #expect(ClockDigits(fitting: "00:00", columns: 10, rows: 30) == nil)
    #expect(ClockDigits(fitting: "00:00", columns: 100, rows: 0) == nil)
  }

  @Test("text takes the largest size at which it fits, then the narrow one, then none")
  func sizes() {
    func size(_ text: String, _ columns: Int, _ rows: Int, lines: Int = 1) -> LargeSize? {
      LargeText(text, font: .synthetic, columns: columns, rows: rows, maxLines: lines)?.size
    }
    #expect(size("丁镇党委", 200, 30) == .triple)
    #expect(size("丁镇党委", 191, 30) == .double)
    #expect(size("丁镇党委", 200, 23) == .double)
    #expect(size("丁镇党委", 72, 10) == .single)
    #expect(size("丁镇党委", 63, 10) == .narrow)
    #expect(size("丁镇党委", 31, 10) == nil)
    #expect(size("丁镇党委", 31, 17, lines: 2) == .narrow)
    #expect(size("丁镇党委", 200, 7) == nil)
    #expect(size("West Town", 72, 10) == .single)
  }

  @Test("words stay whole, and two lines are about equally long")
  func breaking() throws {
    let font = GlyphFont.synthetic
    #expect(LargeText("Constitution", font: font, columns: 80, rows: 17, maxLines: 2, sizes: [.single]) == nil)
    let english = LargeText(
      "Hill Township Committee", font: font, columns: 120, rows: 17, maxLines: 2, sizes: [.single])
    #expect(english?.lines == ["Hill Township", "Committee"])
    let chinese = LargeText("甲街道党工委", font: font, columns: 72, rows: 17, maxLines: 2, sizes: [.single])
    #expect(chinese?.lines == ["甲街道", "党工委"])
    #expect(chinese?.rows == 17)
  }

  @Test("mixed text is large where all of it can be, and not at all where a glyph is missing")
  func missing() {
    #expect(LargeText("丁镇2026", font: .synthetic, columns: 200, rows: 8) != nil)
    #expect(LargeText("丁镇2026", font: .builtIn, columns: 200, rows: 8) == nil)
    for text in ["", "e\u{301}a", "👨‍👩‍👧", "a\u{1B}[31m", "a\u{202E}b", "\u{0}"] {
      #expect(LargeText(text, font: .synthetic, columns: 200, rows: 8) == nil)
    }
  }

  @Test("large text stays in its box and covers no cell without ink")
  func bounds() throws {
    for size in LargeSize.allCases {
      var buffer = Buffer(size: Size(columns: 210, rows: 52))
      buffer.fill(Rect(x: 0, y: 0, width: 210, height: 52), role: .dim, with: "x")
      let text = try #require(LargeText("丁镇a", font: .synthetic, columns: 200, rows: 50, sizes: [size]))
      text.draw(x: 5, y: 1, width: 200, role: .text, into: &buffer)
      for y in 0..<52 {
        for x in 0..<210 {
          let isInside = x >= 5 && x < 205 && y >= 1 && y <= text.rows
          #expect(buffer[x, y].role == .dim || isInside)
          #expect(buffer.text(of: buffer[x, y]) != " ")
        }
      }
    }
  }

  @Test("a line of a hex file is read as 8 or 16 columns, and nothing else is read")
  func hex() throws {
    let wide = try #require(Glyph(hex: Array(String(repeating: "8001", count: 16).utf8)))
    #expect(wide.width == 16 && wide.rows == Array(repeating: 0x8001, count: 16))
    let narrow = try #require(Glyph(hex: Array(String(repeating: "81", count: 16).utf8)))
    #expect(narrow.width == 8 && narrow.rows == Array(repeating: 0x8100, count: 16))
    for bad in ["", "00", String(repeating: "0", count: 33), String(repeating: "g", count: 64)] {
      #expect(Glyph(hex: Array(bad.utf8)) == nil)
    }
  }

  @Test("a glyph whose width is not that of the terminal's character is left alone")
  func widths() {
    let font = GlyphFont { _ in Glyph(hex: Array(String(repeating: "FFFF", count: 16).utf8)) }
    #expect(font.glyph("丁") != nil)
    #expect(font.glyph("é") == nil)
  }

  @Test("a scaled slant has steps half as high, and straight strokes stay straight")
  func scaling() {
    let slant = Bitmap(width: 4, height: 4) { $0 == $1 }.scaled(by: 2)
    for y in 0..<7 { #expect(slant[y + 1, y] || slant[y, y + 1] || slant[y, y]) }
    let bar = Bitmap(width: 3, height: 3) { x, _ in x == 1 }
    for factor in [2, 3] {
      #expect(bar.scaled(by: factor) == Bitmap(width: 3 * factor, height: 3 * factor) { x, _ in x / factor == 1 })
    }
  }
}

extension GlyphFont {
  /// Stands in for an installed font: a Chinese character is a frame with its code point as a pattern inside.
  static let synthetic = GlyphFont { scalar in
    guard (0x3000...0x9FFF).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value) else { return nil }
    return Glyph(
      width: 16,
      rows: (0..<16).map { y in
        switch y {
        case 0, 15: 0
        case 1, 14: 0x7FFE
        default: 0x4002 | UInt16(truncatingIfNeeded: scalar.value &* 2_654_435_761 >> UInt32(y)) & 0x1FF8
        }
      })
  }
}
