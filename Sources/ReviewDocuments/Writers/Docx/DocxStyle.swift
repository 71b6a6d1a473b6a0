import ReviewCore

/// The named styles of a paper: an office that changes one changes the paper everywhere. All there is to say about a
/// style is its row in `format`.
enum DocxStyle: String, CaseIterable, Sendable {
  case body = "Normal"
  case title = "Title"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case item = "ListParagraph"
  case attendance = "Attendance"
  case signature = "Signature"
  case addressee = "Salutation"
  case issuer = "Issuer"
  case date = "Date"
  case masthead = "Masthead"
  case imprint = "Imprint"
  case annex = "Annex"
  case annexTitle = "AnnexTitle"
  case tableHead = "TableHead"
  case tableText = "TableText"
  case pageNumber = "PageNumber"
  case stamp = "Stamp"
  case draftMark = "DraftMark"
  /// Holds the end of a section or of a table's page and nothing else.
  case gap = "Gap"

  enum Alignment: String, Sendable { case left, center, right, both }

  struct Format: Sendable {
    /// As Word lists it; built-in names keep Word's own behaviour, outline and navigation.
    var name: String
    var face: Typeface = .body
    /// In half points.
    var size = 32
    var alignment: Alignment = .both
    /// In twips, exact.
    var line = OfficialPage.linePitch
    var before = 0
    var after = 0
    /// In hundredths of a character, as offices think.
    var firstLine = 0
    var right = 0
    var left = 0
    /// 1...4 for what a table of contents lists.
    var level: Int?
    var isBold = false
    var isRed = false
    var staysWithNext = false

    /// Set in the letters of the text: twenty-eight of them a line.
    var isBody: Bool { size == 32 }

    /// Hundredths of a character of this style as twips.
    func twips(_ hundredths: Int) -> Int { hundredths * size / 10 }
  }

  func format(_ language: Language) -> Format {
    let isBold = language == .en
    return switch self {
    case .body: Format(name: "Normal", firstLine: 200)
    case .title:
      Format(
        name: "Title", face: .title, size: 44, alignment: .center, after: OfficialPage.linePitch, isBold: isBold,
        staysWithNext: true)
    case .heading1:
      Format(name: "heading 1", face: .heading, firstLine: 200, level: 1, isBold: isBold, staysWithNext: true)
    case .heading2:
      Format(name: "heading 2", face: .brush, firstLine: 200, level: 2, isBold: isBold, staysWithNext: true)
    case .heading3: Format(name: "heading 3", firstLine: 200, level: 3, isBold: isBold, staysWithNext: true)
    case .heading4: Format(name: "heading 4", firstLine: 200, level: 4, staysWithNext: true)
    case .item: Format(name: "List Paragraph", firstLine: 200)
    case .attendance: Format(name: "Attendance", alignment: .left)
    case .signature: Format(name: "Signature", alignment: .left, left: 200)
    case .addressee: Format(name: "Salutation", alignment: .left, staysWithNext: true)
    case .issuer: Format(name: "Issuer", alignment: .right, staysWithNext: true)
    case .date: Format(name: "Date", alignment: .right, right: 400)
    case .masthead:
      Format(
        name: "Masthead", face: .title, size: 96, alignment: .center, line: 1_160, before: OfficialPage.aboveMasthead,
        after: OfficialPage.linePitch, isRed: true)
    case .imprint: Format(name: "Imprint", size: 28, alignment: .left)
    case .annex: Format(name: "Annex", face: .heading, alignment: .left, isBold: isBold, staysWithNext: true)
    case .annexTitle:
      Format(
        name: "Annex Title", face: .title, size: 44, alignment: .center, after: OfficialPage.linePitch, level: 1,
        isBold: isBold, staysWithNext: true)
    case .tableHead: Format(name: "Table Head", face: .heading, size: 24, alignment: .center, line: 312, isBold: isBold)
    case .tableText: Format(name: "Table Text", size: 24, alignment: .left, line: 312)
    case .pageNumber: Format(name: "Page Number Line", face: .song, size: 28, line: 280)
    case .stamp: Format(name: "Stamp", face: .song, size: 14, alignment: .center, line: 200)
    case .draftMark: Format(name: "Draft Mark", face: .heading, size: 28, alignment: .right, line: 400)
    case .gap: Format(name: "Gap", size: 2, line: 20)
    }
  }

  /// Of mastheads.
  static let red = "FF0000"

  init(_ level: HeadingLevel) {
    switch level {
    case .first: self = .heading1
    case .second: self = .heading2
    case .third: self = .heading3
    case .fourth: self = .heading4
    }
  }
}
