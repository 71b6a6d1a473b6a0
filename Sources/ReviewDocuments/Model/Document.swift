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
  }

  public var title: String
  public var metadata: Metadata
  public var blocks: [Block]
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
}
