import CQrencode

/// A QR code as pixels, the quiet zone of four around it included. Dark pixels are ink.
enum QRCode {
  static let quietZone = 4

  /// Nil where the text is empty or too long for any code.
  static func bitmap(of text: String) -> Bitmap? {
    // The lowest level of correction: nothing is printed that could get dirty, and larger squares reach further.
    guard !text.isEmpty, let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    return Bitmap(width: width + 2 * quietZone, height: width + 2 * quietZone) { x, y in
      let (column, row) = (x - quietZone, y - quietZone)
      guard column >= 0, column < width, row >= 0, row < width else { return false }
      return data[row * width + column] & 1 == 1
    }
  }
}
