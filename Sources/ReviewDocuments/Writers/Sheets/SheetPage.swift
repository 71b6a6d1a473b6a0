/// One page of a printed form: blocks from top to bottom, and what is drawn at places of the paper itself.
struct SheetPage: Hashable {
  var isWide = false
  var marks: [SheetMarks] = []
  var blocks: [SheetBlock] = []

  /// From the paper's edges, in tenths of a millimetre. The last few below the text hold the paragraph that ends a
  /// page.
  static let side = 180
  static let top = 100
  static let bottom = 80

  var width: Int { isWide ? SheetLength.height : SheetLength.width }
  var height: Int { isWide ? SheetLength.width : SheetLength.height }
  var textWidth: Int { width - 2 * SheetPage.side }
}

enum SheetBlock: Hashable {
  case line(SheetLine)
  case table(SheetTable)
}

/// A paragraph of one face and size.
struct SheetLine: Hashable {
  var text: String
  var face: Typeface
  /// In half points.
  var size: Int
  var alignment = DocxStyle.Alignment.left
  /// In tenths of a millimetre.
  var before = 0
  var indent = 0
  /// A title is one of a form's names, by which programs list it.
  var isTitle = false

  init(
    _ text: String, _ face: Typeface, _ size: Int, _ alignment: DocxStyle.Alignment = .left, before: Int = 0,
    indent: Int = 0, isTitle: Bool = false
  ) {
    self.text = text
    self.face = face
    self.size = size
    self.alignment = alignment
    self.before = before
    self.indent = indent
    self.isTitle = isTitle
  }
}

struct SheetCell: Hashable {
  enum Merge: Hashable { case begins, continues }

  var blocks: [SheetBlock]
  /// Columns it takes.
  var span = 1
  /// With the cell below, or above.
  var merge: Merge?
  /// Six hexadecimal digits; nil is paper.
  var fill: String?
  /// Above its first line, in tenths of a millimetre.
  var paddingAbove = 0
  var isAtTop = false

  init(_ lines: [SheetLine] = [], span: Int = 1, merge: Merge? = nil, fill: String? = nil) {
    blocks = lines.map(SheetBlock.line)
    self.span = span
    self.merge = merge
    self.fill = fill
  }
}

struct SheetTable: Hashable {
  enum Rules: Hashable {
    case all
    /// Dashes between rows: where copies are cut apart.
    case cuts
  }

  struct Row: Hashable {
    /// In tenths of a millimetre.
    var height: Int
    /// No taller, whatever it holds.
    var isExact = false
    var cells: [SheetCell]
  }

  /// In tenths of a millimetre.
  var widths: [Int]
  var rows: [Row]
  var rules = Rules.all
}
