import CQrencode

/// The one place where QR codes are made: for the hall's screen and for printed slips.
public enum QRCode {
  /// How much of a code may be lost.
  public enum Correction: Sendable {
    /// Little: nothing on a screen gets dirty, and larger squares reach further.
    case onScreen
    /// A quarter of the squares: paper is folded, torn and touched.
    case onPaper

    fileprivate var level: QRecLevel {
      switch self {
      case .onScreen: QR_ECLEVEL_L
      case .onPaper: QR_ECLEVEL_Q
      }
    }
  }

  static let quietZone = 4

  /// The squares row by row without the quiet zone, true is dark. Nil where the text is empty or too long for any code.
  public static func squares(of text: String, _ correction: Correction) -> [[Bool]]? {
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, correction.level) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    return (0..<width).map { row in (0..<width).map { data[row * width + $0] & 1 == 1 } }
  }

  /// A code for the screen as pixels, the quiet zone of four around it included. Dark pixels are ink.
  static func bitmap(of text: String) -> Bitmap? {
    guard let squares = squares(of: text, .onScreen) else { return nil }
    let width = squares.count + 2 * quietZone
    return Bitmap(width: width, height: width) { x, y in
      let (column, row) = (x - quietZone, y - quietZone)
      return squares.indices.contains(row) && squares.indices.contains(column) && squares[row][column]
    }
  }
}
