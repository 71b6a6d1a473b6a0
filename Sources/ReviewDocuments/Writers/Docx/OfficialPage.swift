/// The page of official papers by GB/T 9704-2012, in twips (twentieths of a point).
enum OfficialPage {
  static let width = 11_906
  static let height = 16_838
  static let top = 2_098
  static let left = 1_588
  static let right = 1_474
  /// 35 mm less 0.07: 22 lines of 580 twips come to four more than the 225 mm of the text block, and a page of 21 would
  /// be further from the standard, which allows a margin a whole millimetre.
  static let bottom = 1_980
  static let linePitch = 580
  /// 28 characters of 16 pt on 156 mm need cells 0.207 pt narrower than the glyph; in 4096ths of a point.
  static let characterSpace = -848
  /// The same in twentieths of a point for text off the grid: LibreOffice gives a glyph wider than its cell two cells.
  static let tightening = -6
  static let textWidth = width - left - right

  /// On a page across there is need of columns rather than of a margin to bind in.
  static let wideMargin = 1_134
  static let wideTextWidth = height - 2 * wideMargin

  static let header = 1_100
  /// From the page's edge to the lower edge of the stamp's line, so that the page number above it is 7 mm off the text.
  static let footer = 1_230
  /// From the upper edge of the text block to the masthead: 35 mm.
  static let aboveMasthead = 1_984
  /// One character of body text, the unit of indents.
  static let character = 320
}
