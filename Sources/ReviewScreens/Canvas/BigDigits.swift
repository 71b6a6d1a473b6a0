/// Large digits drawn with half blocks: three rows, three columns and a gap each.
enum BigDigits {
  static let height = 3

  static func width(of text: String) -> Int { text.reduce(-1) { $0 + (glyph($1)[0].count + 1) } }

  static func draw(_ text: String, x: Int, y: Int, role: Role, into buffer: inout Buffer) {
    var column = x
    for character in text {
      let rows = glyph(character)
      for (offset, row) in rows.enumerated() { buffer.put(row, x: column, y: y + offset, role: role) }
      column += rows[0].count + 1
    }
  }

  // MARK: - Private

  private static func glyph(_ character: Character) -> [String] {
    switch character {
    case "0": ["█▀█", "█ █", "▀▀▀"]
    case "1": [" █ ", " █ ", " ▀ "]
    case "2": ["▀▀█", "█▀▀", "▀▀▀"]
    case "3": ["▀▀█", "▀▀█", "▀▀▀"]
    case "4": ["█ █", "▀▀█", "  ▀"]
    case "5": ["█▀▀", "▀▀█", "▀▀▀"]
    case "6": ["█▀▀", "█▀█", "▀▀▀"]
    case "7": ["▀▀█", "  █", "  ▀"]
    case "8": ["█▀█", "█▀█", "▀▀▀"]
    case "9": ["█▀█", "▀▀█", "▀▀▀"]
    case ":": ["▄", "▄", " "]
    case "+": ["   ", "▄█▄", " ▀ "]
    case "-": ["   ", "▀▀▀", "   "]
    default: [" ", " ", " "]
    }
  }
}
