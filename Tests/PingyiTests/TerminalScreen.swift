import CVterm

/// What a person would see: an emulated terminal that is fed the program's output.
final class TerminalScreen {
  private(set) var columns: Int
  private(set) var rows: Int
  private let terminal: OpaquePointer
  private let screen: OpaquePointer

  init?(columns: Int, rows: Int) {
    guard let terminal = vterm_new(Int32(rows), Int32(columns)), let screen = vterm_obtain_screen(terminal) else {
      return nil
    }
    (self.columns, self.rows, self.terminal, self.screen) = (columns, rows, terminal, screen)
    vterm_set_utf8(terminal, 1)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit { vterm_free(terminal) }

  func feed(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes {
      _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
  }

  func resize(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    vterm_set_size(terminal, Int32(rows), Int32(columns))
  }

  /// Each row as text, as many characters wide as it has glyphs; trailing blanks are kept out.
  var lines: [String] { (0..<rows).map(line) }

  var text: String { lines.joined(separator: "\n") }

  /// Attributes and colours of every glyph, row by row, as far as they are seen: of a blank cell the ground alone.
  var looks: [[UInt64]] {
    (0..<rows).map { row in
      var looks: [UInt64] = []
      var column = 0
      while column < columns {
        let cell = cell(row, column)
        looks.append(vt_look(screen, Int32(row), Int32(column), cell.text == " " ? 1 : 0))
        column += cell.width
      }
      return looks
    }
  }

  /// The glyph that begins in a cell; a space where the cell is blank.
  func glyph(row: Int, column: Int) -> String { cell(row, column).text }

  // MARK: - Private

  func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < columns {
      let cell = cell(row, column)
      text += cell.text
      column += cell.width
    }
    return String(text.reversed().drop { $0 == " " }.reversed())
  }

  private func cell(_ row: Int, _ column: Int) -> (text: String, width: Int) {
    var points = [UInt32](repeating: 0, count: 6)
    var width: Int32 = 1
    guard vt_cell(screen, Int32(row), Int32(column), &points, &width) == 1 else { return (" ", 1) }
    let scalars = points.prefix { $0 != 0 }.compactMap(Unicode.Scalar.init)
    let text = scalars.isEmpty ? " " : String(String.UnicodeScalarView(scalars))
    return (text, max(1, Int(width)))
  }
}
