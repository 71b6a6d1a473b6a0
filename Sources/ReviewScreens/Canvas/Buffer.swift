/// One column of one row.
///
/// A wide character fills two cells; the second has width 0 and is never written by itself.
public struct Cell: Hashable, Sendable {
  /// A scalar value, or `cluster` with an index into the buffer's table of scalars with combining marks.
  public internal(set) var code: UInt32
  public internal(set) var role: Role
  public internal(set) var width: UInt8

  static let cluster: UInt32 = 0x8000_0000

  /// Whether it holds a scalar with combining marks, which only the buffer can tell.
  public var isCluster: Bool { code & Cell.cluster != 0 }

  /// Whether it shows nothing but its ground.
  public var isBlank: Bool { code == 0x20 }

  static func blank(_ role: Role) -> Cell { Cell(code: 0x20, role: role, width: 1) }
}

/// Rows of a screen that have moved by so many: up where `step` is positive, else down.
public struct RowMove: Hashable, Sendable {
  public let rows: Range<Int>
  public let step: Int
}

/// A screen of cells that a view draws into. Nothing outside its bounds is ever touched, nothing but text ever stored.
public struct Buffer: Sendable {
  public private(set) var size: Size
  public private(set) var cells: [Cell]
  private var clusters: [String] = []
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: (x: Int, y: Int)?
  /// How rows have moved since the buffer was shown last, so that a terminal may move its own instead of writing them anew.
  /// No more than a hint: what is to be seen are the cells.
  public var moved: RowMove?

  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank(.text), count: max(0, size.columns * size.rows))
  }

  public subscript(x: Int, y: Int) -> Cell { cells[y * size.columns + x] }

  /// The text of a cell: a character, or nothing for the second half of a wide one.
  public func text(of cell: Cell) -> String {
    if cell.width == 0 { return "" }
    if cell.isCluster { return clusters[Int(cell.code & ~Cell.cluster)] }
    return Unicode.Scalar(cell.code).map { String(Character($0)) } ?? " "
  }

  /// The places where this buffer shows something else than `other`; all of them where their sizes differ.
  public func changes(from other: Buffer?) -> [Int] {
    guard let other, other.size == size else { return Array(cells.indices) }
    var changed: [Int] = []
    cells.withUnsafeBufferPointer { new in
      other.cells.withUnsafeBufferPointer { old in
        for index in new.indices where new[index] != old[index] || new[index].isCluster {
          if !shows(sameAs: other, at: index) { changed.append(index) }
        }
      }
    }
    return changed
  }

  /// Writes `text` from (x, y), at most `limit` columns of it; longer text ends in `…`. Returns the column after it.
  @discardableResult
  public mutating func put(_ text: String, x: Int, y: Int, role: Role, limit: Int = .max) -> Int {
    guard y >= 0, y < size.rows else { return x }
    let room = min(limit, size.columns - x)
    guard room > 0 else { return x }
    var column = x
    var last: Int?
    var spacing = Width.Spacing()
    for scalar in Width.clipped(text, to: room).unicodeScalars {
      let width = spacing.width(of: scalar)
      if width == 0 {
        if let last { combine(scalar, at: last) }
      } else if column >= 0, column + width <= size.columns {
        last = place(scalar, width: width, x: column, y: y, role: role)
        column += width
      }
    }
    return column
  }

  /// Writes `text` so that it ends before column `right`. Returns the column it begins at.
  @discardableResult
  public mutating func put(_ text: String, endingAt right: Int, y: Int, role: Role) -> Int {
    let x = right - Width.of(text)
    put(text, x: x, y: y, role: role)
    return x
  }

  public mutating func fill(_ rect: Rect, role: Role, with scalar: Unicode.Scalar = " ") {
    let rect = visible(rect)
    for y in rect.y..<rect.bottom {
      for x in rect.x..<rect.right {
        cut(x: x, y: y)
        cells[y * size.columns + x] = Cell(code: scalar.value, role: role, width: 1)
      }
    }
  }

  /// Blanks the whole screen and hides the cursor.
  public mutating func clear() {
    cursor = nil
    clusters.removeAll()
    for index in cells.indices { cells[index] = .blank(.text) }
  }

  /// Copies another buffer to (x, y); what does not fit is left out.
  public mutating func paste(_ other: Buffer, x: Int, y: Int) {
    for row in 0..<other.size.rows {
      for column in 0..<other.size.columns {
        let cell = other[column, row]
        guard cell.width > 0 else { continue }
        let (left, top) = (x + column, y + row)
        guard left >= 0, top >= 0, top < size.rows, left + Int(cell.width) <= size.columns else { continue }
        put(other.text(of: cell), x: left, y: top, role: cell.role)
      }
    }
  }

  /// Gives every cell of `rect` another role and leaves its text.
  public mutating func paint(_ rect: Rect, role: Role) {
    let rect = visible(rect)
    for y in rect.y..<rect.bottom {
      for x in rect.x..<rect.right { cells[y * size.columns + x].role = role }
    }
  }

  /// Moves what a pane shows by so many rows, up where `step` is positive. No wide character crosses a pane's edge. The rows
  /// that come free at its end keep what they show and are to be drawn anew.
  public mutating func move(_ pane: Rect, up step: Int) {
    let pane = visible(pane)
    guard step != 0, abs(step) < pane.height else { return }
    let targets =
      step > 0
      ? stride(from: pane.y, to: pane.bottom - step, by: 1)
      : stride(from: pane.bottom - 1, to: pane.y - step - 1, by: -1)
    cells.withUnsafeMutableBufferPointer { cells in
      for y in targets {
        let (target, source) = (y * size.columns + pane.x, (y + step) * size.columns + pane.x)
        for x in 0..<pane.width { cells[target + x] = cells[source + x] }
      }
    }
    moved = RowMove(rows: pane.y..<pane.bottom, step: step)
  }

  /// The screen as lines of plain text, trailing spaces cut.
  public var lines: [String] {
    (0..<size.rows).map { y in
      var line = ""
      for x in 0..<size.columns { line += text(of: self[x, y]) }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  // MARK: - Private

  /// The part of `rect` that lies on the screen.
  private func visible(_ rect: Rect) -> Rect {
    let (x, y) = (max(0, rect.x), max(0, rect.y))
    return Rect(x: x, y: y, width: min(rect.right, size.columns) - x, height: min(rect.bottom, size.rows) - y)
  }

  private func shows(sameAs other: Buffer, at index: Int) -> Bool {
    let (a, b) = (cells[index], other.cells[index])
    // The same cluster may have another number in another buffer.
    if !a.isCluster || !b.isCluster { return a == b }
    return a.role == b.role && a.width == b.width && text(of: a) == other.text(of: b)
  }

  private mutating func place(_ scalar: Unicode.Scalar, width: Int, x: Int, y: Int, role: Role) -> Int {
    cut(x: x, y: y)
    let index = y * size.columns + x
    if width == 2 {
      cut(x: x + 1, y: y)
      cells[index + 1] = Cell(code: 0x20, role: role, width: 0)
    }
    cells[index] = Cell(code: scalar.value, role: role, width: UInt8(width))
    return index
  }

  /// Before a cell is overwritten: the other half of a wide character must not stay behind.
  private mutating func cut(x: Int, y: Int) {
    let index = y * size.columns + x
    if cells[index].width == 0, x > 0 { cells[index - 1] = .blank(cells[index - 1].role) }
    if cells[index].width == 2, x + 1 < size.columns { cells[index + 1] = .blank(cells[index + 1].role) }
  }

  /// Adds a combining mark to a cell, three at most. Controls, joiners and selectors are not marks.
  private mutating func combine(_ scalar: Unicode.Scalar, at index: Int) {
    guard scalar.properties.canonicalCombiningClass != .notReordered || scalar.properties.isGraphemeExtend,
      scalar.value != 0x200D, !(0xFE00...0xFE0F).contains(scalar.value), !(0x1F3FB...0x1F3FF).contains(scalar.value)
    else { return }
    let base = text(of: cells[index])
    guard base.unicodeScalars.count < 4 else { return }
    let cluster = base + String(Character(scalar))
    if let known = clusters.firstIndex(of: cluster) {
      cells[index].code = Cell.cluster | UInt32(known)
    } else {
      clusters.append(cluster)
      cells[index].code = Cell.cluster | UInt32(clusters.count - 1)
    }
  }
}
