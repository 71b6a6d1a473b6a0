/// Lengths on printed sheets, in tenths of a millimetre, and what Word files measure in.
enum SheetLength {
  /// A4 upright.
  static let width = 2_100
  static let height = 2_970

  /// Twentieths of a point.
  static func twips(_ tenths: Int) -> Int { (tenths * 720 + 63) / 127 }

  /// What drawings are measured in.
  static func emu(_ tenths: Int) -> Int { tenths * 3_600 }

  /// Of a line of letters of so many half points, whose height in twips is thirteen times that.
  static func line(_ size: Int) -> Int { (size * 13 * 127 + 719) / 720 }

  /// How many lines text takes in letters of so many half points. Rather one too many: letters come out wider in some
  /// faces.
  static func lines(_ text: String, in width: Int, size: Int) -> Int {
    text.isEmpty ? 0 : Lines.wrapped(text, width: letters(in: width, size: size)).count
  }

  /// The half-width letters that fit, each a quarter as many points wide as it has half points: 0.882 tenths. Three in
  /// a hundred are left for faces that are wider.
  static func letters(in width: Int, size: Int) -> Int { max(2, width * 970 / (882 * size)) }
}
