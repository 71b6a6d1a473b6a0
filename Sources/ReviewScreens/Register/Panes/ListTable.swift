import ReviewRegister

/// The columns of a list. Where there is no room those of less weight are dropped, never cut; the problem has what is left.
protocol ListTable {
  associatedtype Column: CaseIterable, Equatable
  associatedtype Line

  /// The problem.
  static var text: Column { get }
  /// The least the problem is shown in, and the width from which the next column is worth having.
  static var leastText: Int { get }
  /// Dropped in this order.
  static var dropped: [Column] { get }

  var model: RegisterModel { get }
  /// Those that are shown, with their widths: see `fitted`.
  var columns: [(column: Column, width: Int)] { get }

  /// Nil where it is not loaded.
  func line(at index: Int) -> Line?
  func title(_ column: Column) -> String
  func cell(_ column: Column, _ line: Line) -> (String, Role)

  // What follows from these is asked of whichever table a list has. It is named here, too, so that each table has it made for its
  // own columns: what is made for any table looks up at every call what its columns are, which takes longer than to draw them.

  var columnWidths: [Int] { get }
  func drawHeading(x: Int, y: Int, into buffer: inout Buffer)
  func draw(_ index: Int, in rect: Rect, into buffer: inout Buffer)
}

extension ListTable {
  var columnWidths: [Int] { columns.map(\.width) }

  func drawHeading(x: Int, y: Int, into buffer: inout Buffer) {
    var x = x + 2
    for (column, width) in columns {
      buffer.put(title(column), x: x, y: y, role: .dim, limit: width)
      x += width + 2
    }
  }

  /// A line by its place in the whole list. One that is not loaded yet stays empty.
  func draw(_ index: Int, in rect: Rect, into buffer: inout Buffer) {
    guard let line = line(at: index) else { return }
    if let number = model.line(at: index)?.number, model.isMarked(number) {
      buffer.put("*", x: rect.x, y: rect.y, role: .accent)
    }
    var x = rect.x + 2
    for (column, width) in columns {
      let (text, role) = cell(column, line)
      buffer.put(text, x: x, y: rect.y, role: role, limit: min(width, rect.right - x))
      x += width + 2
    }
  }

  /// Those of the columns that a list so wide has room for. `width`: of all but the problem.
  static func fitted(
    _ room: Int, of columns: [Column] = Array(Column.allCases), width: (Column) -> Int
  ) -> [(column: Column, width: Int)] {
    func textWidth(beside shown: [Column]) -> Int {
      room - 2 - shown.filter { $0 != text }.reduce(0) { $0 + width($1) + 2 }
    }
    var shown = columns
    for column in dropped where textWidth(beside: shown) < leastText { shown.removeAll { $0 == column } }
    return shown.map { ($0, $0 == text ? textWidth(beside: shown) : width($0)) }
  }
}

extension RegisterModel {
  /// As wide as the numbers that are seen: a register of many years has long ones.
  func numberWidth(least: Int) -> Int { min(16, seenLines.reduce(least) { max($0, Width.of($1.number.rawValue)) }) }

  /// Of the column of units, in a list that is so wide.
  static func unitWidth(in room: Int) -> Int { room < 90 ? 14 : 20 }
}
