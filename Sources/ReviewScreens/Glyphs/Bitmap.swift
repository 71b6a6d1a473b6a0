/// Pixels, each half a cell of the terminal high and a whole one wide: about square, since a cell is twice as high as
/// it is wide.
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

  /// Rows of the terminal it takes.
  var rows: Int { (height + 1) / 2 }

  /// Without ink outside the bounds.
  subscript(x: Int, y: Int) -> Bool {
    x >= 0 && x < width && y >= 0 && y < height && ink[y * width + x]
  }

  /// Draws the ink as half blocks and leaves cells without ink as they are.
  func draw(x: Int, y: Int, role: Role, into buffer: inout Buffer) {
    for row in 0..<rows {
      var run = ""
      for column in 0...width {
        if let block = block(column, row) {
          run.unicodeScalars.append(block)
        } else if !run.isEmpty {
          buffer.put(run, x: x + column - run.unicodeScalars.count, y: y + row, role: role)
          run = ""
        }
      }
    }
  }

  /// Two or three times as large, the steps of slanting strokes rounded off: of a corner that only touches its diagonal
  /// neighbours the cells between them are filled, and those that stick out are cut (the rule of the pixel scalers Scale2x
  /// and Scale3x).
  func scaled(by factor: Int) -> Bitmap {
    Bitmap(width: width * factor, height: height * factor) { x, y in
      let (px, py, sx, sy) = (x / factor, y / factor, x % factor, y % factor)
      let here = self[px, py]
      guard factor > 1, factor == 2 || sx != 1, factor == 2 || sy != 1 else { return here }
      let (left, right) = sx == 0 ? (px - 1, px + 1) : (px + 1, px - 1)
      let (near, far) = sy == 0 ? (py - 1, py + 1) : (py + 1, py - 1)
      let (side, other) = (self[left, py], self[right, py])
      let (above, below) = (self[px, near], self[px, far])
      return side == above && side != below && above != other ? side : here
    }
  }

  // MARK: - Private

  private func block(_ x: Int, _ row: Int) -> Unicode.Scalar? {
    switch (self[x, row * 2], self[x, row * 2 + 1]) {
    case (true, true): "█"
    case (true, false): "▀"
    case (false, true): "▄"
    case (false, false): nil
    }
  }
}
