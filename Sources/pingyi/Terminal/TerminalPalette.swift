/// What a terminal has instead of 16 million colours and all of Unicode.
enum TerminalPalette {
  /// The nearest of the 6×6×6 cube and the grey ramp of a 256-colour terminal.
  static func nearest256(_ r: UInt8, _ g: UInt8, _ b: UInt8) -> Int16 {
    let levels = [0, 95, 135, 175, 215, 255]
    func level(_ value: UInt8) -> Int {
      levels.indices.min { abs(levels[$0] - Int(value)) < abs(levels[$1] - Int(value)) } ?? 0
    }
    let cube = [level(r), level(g), level(b)]
    let grey = min(23, max(0, (Int(r) + Int(g) + Int(b)) / 3 - 3) / 10)
    let wanted = [Int(r), Int(g), Int(b)]
    let cubeDistance = distance(wanted, cube.map { levels[$0] })
    let greyDistance = distance(wanted, Array(repeating: 8 + 10 * grey, count: 3))
    return Int16(greyDistance < cubeDistance ? 232 + grey : 16 + 36 * cube[0] + 6 * cube[1] + cube[2])
  }

  /// The nearest of the first `count` (8 or 16) standard colours.
  static func nearest16(_ r: UInt8, _ g: UInt8, _ b: UInt8, of count: Int) -> Int16 {
    let standard = [
      [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205], [229, 229, 229],
      [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255],
      [255, 255, 255],
    ]
    let wanted = [Int(r), Int(g), Int(b)]
    let usable = standard.prefix(max(1, count)).indices
    return Int16(usable.min { distance(wanted, standard[$0]) < distance(wanted, standard[$1]) } ?? 7)
  }

  /// Signs of ours whose width some East Asian terminals take for two columns, in ASCII.
  static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "─", "▀", "▄", "▔", "–": "-"
    case "│": "|"
    case "┴", "┌", "┐", "└", "┘": "+"
    case "█", "▌", "▐", "▖", "▗", "▘", "▝", "▙", "▛", "▜", "▟", "▚", "▞": "#"
    case "▁": "_"
    case "✓": "x"
    case "►", "»": ">"
    case "↓": "v"
    case "↑": "^"
    case "…": "~"
    case "·": ","
    default: scalar
    }
  }

  private static func distance(_ a: [Int], _ b: [Int]) -> Int {
    zip(a, b).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
