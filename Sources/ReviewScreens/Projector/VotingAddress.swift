import ReviewCore

/// Where the phones go: the code, as large as whole pixels allow, and beside it or below it the address to be typed.
struct VotingAddress: SceneBody {
  let address: String
  let strings: Strings
  let font: GlyphFont
  private let code: Bitmap?

  init(address: String, strings: Strings, font: GlyphFont) {
    self.address = address
    self.strings = strings
    self.font = font
    code = QRCode.bitmap(of: address)
  }

  var plainLines: [String] { [address, strings.scanToVote] }

  func leastRows(columns: Int, of rows: Int) -> Int { min(3, Width.wrapped(address, to: columns).count) }

  func rows(columns: Int, atMost rows: Int) -> Int { rows }

  func draw(in rect: Rect, into buffer: inout Buffer) {
    guard let code, let scale = scale(of: code, in: rect) else { return drawText(in: rect, into: &buffer) }
    let size = Size(columns: code.width * scale, rows: (code.height * scale + 1) / 2)
    let beside = rect.width - size.columns - VotingAddress.gap
    if beside >= VotingAddress.leastText {
      let text = Rect(x: rect.x, y: rect.y, width: beside, height: rect.height)
      drawText(in: text, into: &buffer)
      draw(code, scale, x: text.right + VotingAddress.gap, y: rect.y + (rect.height - size.rows) / 2, into: &buffer)
    } else {
      let x = rect.x + (rect.width - size.columns) / 2
      draw(code, scale, x: x, y: rect.y, into: &buffer)
      drawText(in: rect.inset(top: size.rows), into: &buffer)
    }
  }

  // MARK: - Private

  private static let gap = 3
  private static let leastText = 22

  /// The largest scale at which the code fits: whole pixels only, as half ones cannot be read. Nil for none.
  private func scale(of code: Bitmap, in rect: Rect) -> Int? {
    let scale = min(rect.width / code.width, rect.height * 2 / code.height)
    return scale > 0 ? scale : nil
  }

  /// Dark on light in every theme. A cell that is all dark is a blank on dark paper, as blocks leave a gap between rows in
  /// some fonts, and a camera reads lines into it.
  private func draw(_ code: Bitmap, _ scale: Int, x: Int, y: Int, into buffer: inout Buffer) {
    for row in 0..<(code.height * scale + 1) / 2 {
      for column in 0..<code.width * scale {
        let top = code[column / scale, row * 2 / scale]
        let bottom = code[column / scale, (row * 2 + 1) / scale]
        let text = top == bottom ? " " : top ? "▀" : "▄"
        buffer.put(text, x: x + column, y: y + row, role: top && bottom ? .blackout : .code)
      }
    }
  }

  private func drawText(in rect: Rect, into buffer: inout Buffer) {
    guard rect.height > 0, rect.width > 0 else { return }
    let title = LargeText(
      strings.scanToVote, font: font, columns: rect.width, rows: rect.height - 4, maxLines: 2,
      sizes: [.double, .single, .narrow])
    let large = LargeText(
      address, font: font, columns: rect.width, rows: rect.height - (title?.rows ?? 1) - 2, sizes: [.single, .narrow])
    let lines = Width.wrapped(address, to: rect.width, rows: 3)
    let titleRows = title?.rows ?? 1
    let free = rect.height - titleRows - (large?.rows ?? lines.count)
    var y = rect.y + max(0, free - 1) / 2
    if let title {
      title.draw(x: rect.x, y: y, width: rect.width, role: .heading, into: &buffer)
    } else if free >= 0 {
      buffer.put(strings.scanToVote, centredIn: rect, y: y, role: .heading)
    }
    if free >= 0 { y += titleRows + (free > 1 ? 1 : 0) }
    if let large {
      large.draw(x: rect.x, y: y, width: rect.width, role: .accent, into: &buffer)
      return
    }
    for (offset, line) in lines.enumerated() where y + offset < rect.bottom {
      buffer.put(line, centredIn: rect, y: y + offset, role: .accent)
    }
  }
}
