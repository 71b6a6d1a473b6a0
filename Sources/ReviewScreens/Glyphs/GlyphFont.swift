/// A character as pixels: 8 or 16 wide, 16 high, the sizes of GNU Unifont.
public struct Glyph: Hashable, Sendable {
  public let width: Int
  /// From top to bottom; the leftmost pixel is the highest bit.
  public let rows: [UInt16]

  init(width: Int, rows: [UInt16]) {
    self.width = width
    self.rows = rows
  }

  /// Reads the right half of a line of a `.hex` file: two digits a row for the narrow, four for the wide. Nil for
  /// anything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == 32 || hex.count == 64 else { return nil }
    width = hex.count / 4
    let digits = width / 4
    var rows: [UInt16] = []
    var row: UInt16 = 0
    for (index, byte) in hex.enumerated() {
      guard let value = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      row = row << 4 | UInt16(value)
      guard (index + 1) % digits == 0 else { continue }
      rows.append(width == 8 ? row << 8 : row)
      row = 0
    }
    self.rows = rows
  }

  static let height = 16

  var bitmap: Bitmap { Bitmap(width: width, height: Glyph.height) { x, y in rows[y] & 0x8000 >> UInt16(x) != 0 } }
}

/// Where glyphs come from: our own drawing for Latin and digits, a file for all others, where one is installed.
public struct GlyphFont: Sendable {
  /// Our own drawing alone.
  public static let builtIn = GlyphFont { _ in nil }

  private let more: @Sendable (Unicode.Scalar) -> Glyph?

  /// `more` is asked for what is not of our own drawing; it must give the same answer every time.
  public init(more: @escaping @Sendable (Unicode.Scalar) -> Glyph?) { self.more = more }

  /// Nil where there is none, or one of another width than the terminal's own character, since text is laid out by that.
  func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
    if let own = BuiltInGlyphs.glyph(scalar) { return own }
    guard let glyph = more(scalar), glyph.width == 8 * Width.of(scalar) else { return nil }
    return glyph
  }
}
