/// Pixels, two of them to a cell, one above the other: about square, since a cell is twice as high as it is wide. Or four
/// to a cell, twice as high as wide.
struct Bitmap: Hashable, Sendable {
  let width: Int
  let height: Int
  private var ink: [Bool]

  init(width: Int, height: Int, isInk: (_ x: Int, _ y: Int) -> Bool = { _, _ in false }) {
    self.width = max(0, width)
    self.height = max(0, height)
    ink = []
    ink.reserveCapacity(self.width * self.height)
    for y in 0..<self.height { for x in 0..<self.width { ink.append(isInk(x, y)) } }
  }

  /// Without ink outside the bounds.
  subscript(x: Int, y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height && ink[y * width + x]
  }

  /// Draws the ink as half blocks, or as quarters where it is to be narrow, and leaves cells without ink as they are.
  func draw(x: Int, y: Int, isNarrow: Bool = false, role: Role, into buffer: inout Buffer) {
    let columns = isNarrow ? (width + 1) / 2 : width
    for row in 0..<(height + 1) / 2 {
      var run = ""
      for column in 0...columns {
        if let block = column == columns ? nil : block(column, row, isNarrow: isNarrow) {
          run.unicodeScalars.append(block)
        } else if !run.isEmpty {
          buffer.put(run, x: x + column - run.unicodeScalars.count, y: y + row, role: role)
          run = ""
        }
      }
    }
  }

  /// Two or three times as large, with the steps of slanting strokes rounded off: the corner of a pixel takes the colour of
  /// its two neighbours there where these agree and the opposite ones do not (the rule of the pixel scaler Scale2x).
  func scaled(by factor: Int) -> Bitmap {
    guard factor > 1 else { return self }
    return Bitmap(width: width * factor, height: height * factor) { x, y in
      let (px, py, sx, sy) = (x / factor, y / factor, x % factor, y % factor)
      let isCorner = (sx == 0 || sx == factor - 1) && (sy == 0 || sy == factor - 1)
      guard isCorner else { return self[px, py] }
      let (dx, dy) = (sx == 0 ? -1 : 1, sy == 0 ? -1 : 1)
      let (beside, above) = (self[px + dx, py], self[px, py + dy])
      return beside == above && beside != self[px, py - dy] && above != self[px - dx, py] ? beside : self[px, py]
    }
  }

  // MARK: - Private

  /// By the pixels of a cell: upper left, upper right, lower left, lower right are 8, 4, 2, 1.
  private static let quarters: [Unicode.Scalar] = [
    " ", "▗", "▖", "▄", "▝", "▐", "▞", "▟", "▘", "▚", "▌", "▙", "▀", "▜", "▛", "█",
  ]

  /// Nil where the cell has no ink.
  private func block(_ x: Int, _ row: Int, isNarrow: Bool) -> Unicode.Scalar? {
    let (left, right) = isNarrow ? (x * 2, x * 2 + 1) : (x, x)
    let (top, bottom) = (row * 2, row * 2 + 1)
    let index =
      (self[left, top] ? 8 : 0) + (self[right, top] ? 4 : 0) + (self[left, bottom] ? 2 : 0)
      + (self[right, bottom] ? 1 : 0)
    return index == 0 ? nil : Bitmap.quarters[index]
  }
}
