import ReviewCore

/// What the body of a Word file is a row of.
enum DocxElement {
  case paragraph(DocxParagraph)
  case table(DocxTable)
}

/// A paragraph: its style says how it looks; what is set here differs from paragraph to paragraph.
struct DocxParagraph {
  var style: DocxStyle
  var runs: [DocxRun]
  /// In hundredths of a character; nil leaves the style's.
  var left: Int?
  var right: Int?
  var hanging: Int?
  /// One empty line above.
  var hasLineAbove = false
  /// In twips from the text's left edge: where the first tab ends, drawn as a line to sign on.
  var signingLine: Int?
  /// In twips from the text's left edge: where a tab flushes to the right.
  var rightTab: Int?
  /// Half points of letters and twips of the line where a table needs other ones than its style's.
  var size: (letters: Int, line: Int)?
  var alignment: DocxStyle.Alignment?
  var staysWithNext = false
  /// The section this paragraph is the last of.
  var section: DocxSection?

  init(_ style: DocxStyle, _ runs: [DocxRun]) {
    self.style = style
    self.runs = runs
  }

  init(_ style: DocxStyle, _ text: String) { self.init(style, [DocxRun(.text(text))]) }
}

struct DocxRun {
  enum Content {
    case text(String)
    case tab
    /// The page's number, counted by who lays the paper out.
    case page
  }

  var content: Content
  /// Labels and what is stressed.
  var isStrong = false

  init(_ content: Content, isStrong: Bool = false) {
    self.content = content
    self.isStrong = isStrong
  }
}

/// A table between rules.
struct DocxTable {
  enum Rules {
    case all
    /// Above, below and between rows; thick outside.
    case imprint
  }

  struct Row {
    var cells: [[DocxParagraph]]
    var isHeader = false
    /// Torn across two pages only where it would not fit on one.
    var staysWhole = true
  }

  var widths: [Int]
  var rows: [Row]
  var rules = Rules.all
  /// Stays on the page of what comes next.
  var leads = false
  /// Short cells stand at the middle of a tall row. Not in a register of many pages: there LibreOffice centres some by a
  /// height the row no longer has.
  var isCentred = true
}

/// Pages of one orientation, up to and with the paragraph that says so.
struct DocxSection {
  var isWide: Bool
}
