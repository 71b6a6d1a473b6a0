/// Digits for a clock, drawn from strokes at any size, so that the largest that fit are as well shaped as small ones.
///
/// All digits are equally wide and a colon stands still: from one second to the next only the digits that differ change.
struct ClockDigits: Hashable, Sendable {
  /// Of a digit, in pixels.
  let width: Int
  let height: Int
  let stroke: Int
  let gap: Int

  /// The smallest that are still digits.
  static let least = ClockDigits(height: 8)
  static let leastRows = 4

  /// The largest with which `text` fits the box, with room on both sides for a sign; nil where even the smallest do not.
  init?(fitting text: String, columns: Int, rows: Int, hasSign: Bool = false) {
    guard rows > 0, columns > 0 else { return nil }
    for height in stride(from: min(rows, 60) * 2, through: ClockDigits.least.height, by: -1) {
      let digits = ClockDigits(height: height)
      if digits.columns(of: text) + (hasSign ? 2 * digits.signColumns : 0) <= columns {
        self = digits
        return
      }
    }
    return nil
  }

  var rows: Int { (height + 1) / 2 }

  func columns(of text: String) -> Int {
    text.reduce(-gap) { $0 + advance($1) + gap }
  }

  /// A sign with the gap after it.
  var signColumns: Int { advance("+") + gap }

  func draw(_ text: String, x: Int, y: Int, role: Role, into buffer: inout Buffer) {
    var column = x
    for character in text {
      bitmap(character).draw(x: column, y: y, role: role, into: &buffer)
      column += advance(character) + gap
    }
  }

  func bitmap(_ character: Character) -> Bitmap {
    let shape = DigitShape(
      width: Double(advance(character)), height: Double(height), stroke: Double(stroke), arms: Double(arms))
    return Bitmap(width: advance(character), height: height) { x, y in
      shape.covers(Double(x) + 0.5, Double(y) + 0.5, of: character)
    }
  }

  // MARK: - Private

  /// Of the proportions of a road sign: 5 wide, 9 high, strokes of a fifth to a quarter of the width.
  private init(height: Int) {
    self.height = height
    width = max(3, (height * 5 + 4) / 9)
    stroke = height < 10 ? 1 : max(2, (width * 23 + 50) / 100)
    gap = max(1, (width + 2) / 5)
  }

  /// How thick the arms of a sign are.
  private var arms: Int { max(1, (stroke * 4 + 2) / 5) }

  private func advance(_ character: Character) -> Int {
    switch character {
    case ":", ".": stroke + (stroke > 2 ? stroke / 4 : 0)
    // As even or odd as its arms, so that these are in the middle.
    case "+": width * 3 / 5 + (width * 3 / 5 + arms) % 2
    case "/": max(3, width * 3 / 4)
    default: width
    }
  }
}

/// The strokes of a digit in a box of `width` by `height`, as a question about a point.
private struct DigitShape {
  let width: Double
  let height: Double
  let stroke: Double
  let arms: Double

  func covers(_ x: Double, _ y: Double, of character: Character) -> Bool {
    switch character {
    case "0": ring(x, y, top: 0, bottom: height)
    case "1": one(x, y)
    case "2": two(x, y)
    case "3": three(x, y)
    case "4": four(x, y)
    case "5": five(x, y)
    case "6": six(x, y)
    case "7": y < stroke || slant(x, y, from: (width - slope, 0), to: (width * 0.22, height))
    case "8": ring(x, y, top: 0, bottom: waist + stroke) || ring(x, y, top: waist, bottom: height)
    case "9": six(width - x, height - y)
    case ":": abs(y - height * 0.3) <= width / 2 || abs(y - height * 0.72) <= width / 2
    case ".": y > height - width
    case "+": plus(x, y)
    case "/": slant(x, y, from: (width - stroke, 0), to: (0, height))
    default: false
    }
  }

  // MARK: - Private

  /// The upper edge of the stroke across the middle.
  private var waist: Double { whole((height - stroke) / 2 - height * 0.02) }
  /// How wide a slanting stroke is, measured level.
  private var slope: Double { stroke * 1.2 }
  /// How far a hook reaches back.
  private var hook: Double { whole(stroke + height * 0.1) }

  private func plus(_ x: Double, _ y: Double) -> Bool {
    let isMiddle = (height - arms).truncatingRemainder(dividingBy: 2) == 0
    let (dx, dy) = (abs(x - width / 2), abs(y - (isMiddle ? height : height + 1) / 2))
    return dy <= width / 2 && min(dx, dy) <= arms / 2
  }

  private func one(_ x: Double, _ y: Double) -> Bool {
    let left = whole((width - stroke) * 0.6)
    if x >= left, x < left + stroke { return true }
    // The flag falls to the left from the head of the stem.
    let fall = (left - x) * 0.62
    return x < left && x >= width * 0.08 && y >= fall && y < fall + stroke * 1.15
  }

  private func two(_ x: Double, _ y: Double) -> Bool {
    let turn = whole(height * 0.32)
    if y >= height - stroke { return true }
    if y < turn { return ring(x, y, top: 0, bottom: turn * 2) && (x >= width / 2 || y < hook) }
    return slant(x, y, from: (width - stroke, turn), to: (0, height - stroke), width: (stroke, slope))
  }

  private func three(_ x: Double, _ y: Double) -> Bool {
    let isLeft = x < width / 2
    if y >= waist, y < waist + stroke, isLeft { return x >= width * 0.28 }
    if isLeft, y >= hook, y < height - hook { return false }
    return ring(x, y, top: 0, bottom: waist + stroke) || ring(x, y, top: waist, bottom: height)
  }

  private func four(_ x: Double, _ y: Double) -> Bool {
    let bar = whole(height * 0.66)
    let stem = whole(width * 0.9 - stroke)
    if y >= bar, y < bar + stroke { return true }
    if x >= stem, x < stem + stroke { return true }
    return y < bar && slant(x, y, from: (stem - stroke * 0.25, 0), to: (0, bar))
  }

  private func five(_ x: Double, _ y: Double) -> Bool {
    let top = whole(height * 0.38)
    if y < stroke { return x < width - stroke * 0.2 }
    if x < stroke, y < top + stroke { return true }
    if x < width / 2, y >= top + stroke, y < height - hook { return false }
    return ring(x, y, top: top, bottom: height) || (x < width / 2 && y >= top && y < top + stroke)
  }

  private func six(_ x: Double, _ y: Double) -> Bool {
    let top = whole(height * 0.38)
    if ring(x, y, top: top, bottom: height) { return true }
    return ring(x, y, top: 0, bottom: height) && y < height * 0.7 && (x < width / 2 || y < hook)
  }

  /// Between the outline of a box with round corners and the same one stroke further in.
  private func ring(_ x: Double, _ y: Double, top: Double, bottom: Double) -> Bool {
    let radius = min(width, bottom - top) * 0.44
    return isInside(x, y, inset: 0, top, bottom, radius)
      && !isInside(x, y, inset: stroke, top, bottom, max(0, radius - stroke * 0.9))
  }

  private func isInside(
    _ x: Double, _ y: Double, inset: Double, _ top: Double, _ bottom: Double, _ radius: Double
  ) -> Bool {
    let (left, right, upper, lower) = (inset, width - inset, top + inset, bottom - inset)
    guard x > left, x < right, y > upper, y < lower else { return false }
    let dx = max(left + radius - x, x - (right - radius), 0)
    let dy = max(upper + radius - y, y - (lower - radius), 0)
    return dx * dx + dy * dy <= radius * radius
  }

  /// A slanting stroke between two points, which are its left edge; `width` is its level width at either end.
  private func slant(
    _ x: Double, _ y: Double, from start: (x: Double, y: Double), to end: (x: Double, y: Double),
    width: (Double, Double)? = nil
  ) -> Bool {
    guard y >= start.y, y < end.y else { return false }
    let share = (y - start.y) / (end.y - start.y)
    let left = start.x + (end.x - start.x) * share
    let (first, last) = width ?? (slope, slope)
    return x >= left && x < left + first + (last - first) * share
  }

  /// The nearest edge between two pixels.
  private func whole(_ length: Double) -> Double { Double(Int(length + 0.5)) }
}
