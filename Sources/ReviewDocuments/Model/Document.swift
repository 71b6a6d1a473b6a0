import ReviewCore

/// A paper as an office sees it: blocks in order, no format.
public struct Document: Hashable, Sendable {
  /// What file properties say about the paper.
  public struct Metadata: Hashable, Sendable {
    /// The committee that holds the session.
    public var author: String
    public var language: Language
    public var date: CivilDate
    /// Something is still missing; every format says so.
    public var isDraft: Bool
    /// Where the log ended that the paper tells of; nil in what is not written to a file.
    public var stamp: LogStamp?

    public init(author: String, language: Language, date: CivilDate, isDraft: Bool = false, stamp: LogStamp? = nil) {
      self.author = author
      self.language = language
      self.date = date
      self.isDraft = isDraft
      self.stamp = stamp
    }
  }

  public var title: String
  public var metadata: Metadata
  public var frame = PaperFrame()
  public var blocks: [Block]
  /// 附件: what is bound in behind the paper's end, each beginning a page.
  public var annexes: [Annex] = []

  /// Where whoever gets a notice signs: below who issued it, not above.
  var receipt: [SignatureLine] {
    guard frame.issuer != nil, case .signatures(let lines)? = blocks.last else { return [] }
    return lines
  }

  /// Who attended stands below the line that names the annexes.
  var closing: [Block] {
    guard !annexes.isEmpty, case .attendance? = blocks.last else { return [] }
    return blocks.suffix(1)
  }

  /// What stands above the annexes' names, who attended, issuer and date.
  var text: [Block] { Array(blocks.dropLast(receipt.isEmpty ? closing.count : 1)) }
}

public struct Annex: Hashable, Sendable {
  public var title: String
  public var blocks: [Block]
}

/// A place in the log, by which a paper can be held against it later.
public struct LogStamp: Hashable, Sendable {
  /// Whose log it is.
  public enum Subject: Hashable, Sendable { case session, register }

  /// Of the last event.
  public var position: Int
  /// Its hash, in hexadecimal.
  public var hash: String
  public var subject: Subject

  public init(position: Int, hash: String, of subject: Subject = .session) {
    self.position = position
    self.hash = hash
    self.subject = subject
  }
}

/// What stands around the text of an official paper (GB/T 9704-2012); what is nil or empty is left out.
public struct PaperFrame: Hashable, Sendable {
  /// In red above everything: the mark of minutes, or who issues a notice.
  public var masthead: String?
  /// Whom it goes to, flush left above the text.
  public var addressee: String?
  /// Who signs, above the date.
  public var issuer: String?
  public var date: CivilDate?
  public var copies: [String] = []
  /// Who printed it; the date stands beside it.
  public var printer: String?
}

public enum Block: Hashable, Sendable {
  /// Numbers are part of the text: an office types them, and they differ by language.
  case heading(HeadingLevel, String)
  case paragraph([Run])
  /// 出席, 请假, 列席: a label, then names with a hanging indent.
  case attendance([AttendanceLine])
  case table(Table)
  case list([[Run]])
  case signatures([SignatureLine])
}

/// The four levels of official papers: 一、 (一) 1. (1)
public enum HeadingLevel: Int, CaseIterable, Comparable, Sendable {
  case first = 1
  case second, third, fourth

  public static func < (a: HeadingLevel, b: HeadingLevel) -> Bool { a.rawValue < b.rawValue }
}

/// A stretch of text of one weight.
public struct Run: Hashable, Sendable {
  public var text: String
  public var isStrong: Bool

  public static func plain(_ text: String) -> Run { Run(text: text, isStrong: false) }
  public static func strong(_ text: String) -> Run { Run(text: text, isStrong: true) }
}

public struct AttendanceLine: Hashable, Sendable {
  public var label: String
  public var names: [String]
}

/// Where somebody signs by hand, and as what.
public struct SignatureLine: Hashable, Sendable {
  public var role: String
  public var post: String
}

public struct Table: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case leading, centre, trailing }

  public struct Column: Hashable, Sendable {
    public var title: String
    public var alignment: Alignment

    public static func text(_ title: String) -> Column { Column(title: title, alignment: .leading) }
    public static func number(_ title: String) -> Column { Column(title: title, alignment: .trailing) }
  }

  public var columns: [Column]
  /// Each row has a cell for every column.
  public var rows: [[String]]
  /// Too many columns for an upright page: printed on pages across, where a format has pages.
  public var isWide = false
}
