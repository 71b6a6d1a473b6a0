/// What a scanner looks for on a printed sheet: a full square in each corner, and a code of squares in the upper right
/// one. Lengths are tenths of a millimetre.
struct SheetMarks: Hashable {
  /// The upper edge of the copy on its page, the height it takes, the page's width.
  var top: Int
  var height: Int
  var width: Int
  /// The code's squares row by row, true is dark; empty where there is no code.
  var squares: [[Bool]]

  static let corner = 50
  /// From the paper's edge, where no printer reaches: it leaves 4 to 5 mm blank.
  static let inset = 80
  static let code = 180
  /// The code's quiet zone, four squares of the coarsest code, is left of and below this.
  static let codeRoom = 220

  /// Rectangles in micrometres of the page: what is drawn black. Squares that touch in a row are one.
  var rectangles: [(x: Int, y: Int, width: Int, height: Int)] {
    let (far, low) = (width - SheetMarks.inset - SheetMarks.corner, top + height - SheetMarks.inset - SheetMarks.corner)
    let corners = [SheetMarks.inset, far].flatMap { x in
      [top + SheetMarks.inset, low].map { (x * 100, $0 * 100, SheetMarks.corner * 100, SheetMarks.corner * 100) }
    }
    return corners + codeRectangles
  }

  // MARK: - Private

  private var codeRectangles: [(Int, Int, Int, Int)] {
    let left = (width - SheetPage.side - SheetMarks.code) * 100
    let above = (top + SheetMarks.inset) * 100
    func edge(_ index: Int) -> Int { index * SheetMarks.code * 100 / max(1, squares.count) }
    return squares.enumerated().flatMap { row, line in
      SheetMarks.runs(of: line).map { run in
        (
          left + edge(run.lowerBound), above + edge(row), edge(run.upperBound) - edge(run.lowerBound),
          edge(row + 1) - edge(row)
        )
      }
    }
  }

  private static func runs(of line: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for (column, isDark) in line.enumerated() where isDark {
      if let last = runs.last, last.upperBound == column {
        runs[runs.count - 1] = last.lowerBound..<(column + 1)
      } else {
        runs.append(column..<(column + 1))
      }
    }
    return runs
  }
}
