import ReviewCore

/// A table an office goes on working in: every column has one type, every row a cell for every column.
public struct Sheet: Hashable, Sendable {
  public enum Kind: CaseIterable, Hashable, Sendable {
    case text
    /// Text that looks like a number or a date and is neither: 2026-017.
    case code
    case number
    /// With two decimals.
    case figure
    /// A part of a hundred, with two decimals.
    case share
    case date
    /// A time of day.
    case clock
    /// A length of time, in minutes and seconds.
    case span

    /// Whether figures stand under each other.
    var isNumeric: Bool {
      switch self {
      case .text, .code, .date: false
      case .number, .figure, .share, .clock, .span: true
      }
    }
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    public var kind: Kind
    /// What an office chooses from; others may be typed all the same. Empty where anything may stand.
    public var choices: [String]

    public init(_ title: String, _ kind: Kind = .text, choices: [String] = []) {
      self.title = title
      self.kind = kind
      self.choices = choices
    }
  }

  /// A cell of its column's kind, or a word that says why there is none.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    case figure(Hundredths)
    case share(Share)
    case date(CivilDate)
    /// Seconds since midnight.
    case clock(Int64)
    case span(Milliseconds)

    /// Nothing said is an empty cell.
    public static func optional(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }
    public static func optional(_ number: Int?) -> Cell { number.map(Cell.number) ?? .empty }
    public static func optional(_ figure: Hundredths?) -> Cell { figure.map(Cell.figure) ?? .empty }
    public static func optional(_ date: CivilDate?) -> Cell { date.map(Cell.date) ?? .empty }
    public static func optional(_ span: Milliseconds?) -> Cell { span.map(Cell.span) ?? .empty }
    public static func optional(_ at: Timestamp?) -> Cell { at.map { .clock($0.secondsOfDay) } ?? .empty }

    /// As formats without types write it.
    var plain: String {
      switch self {
      case .empty: ""
      case .text(let text): text
      case .number(let number): "\(number)"
      case .figure(let figure): figure.text
      case .share(let share): share.text
      case .date(let date): date.text
      case .clock(let seconds):
        "\(twoDigits(seconds / 3_600)):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
      case .span(let span): span.clockText
      }
    }
  }

  /// Which column says when a row is due, and which ones, once something stands there, that it no longer matters.
  public struct Due: Hashable, Sendable {
    public var column: Int
    public var settledBy: [Int]
  }

  /// Bars for the first rows of the sheet.
  public struct Chart: Hashable, Sendable {
    /// What a bar, or a part of it, stands for; writers find the colours.
    public enum Tone: Hashable, Sendable {
      /// One of the grades, best first.
      case grade(Int, of: Int)
      /// What is left of the whole.
      case rest
      case planned
      case actual
    }

    public struct Series: Hashable, Sendable {
      public var column: Int
      public var tone: Tone
    }

    public var title: String
    /// The column with the names beside the bars.
    public var names: Int
    public var series: [Series]
    /// Each bar is a whole and the series are its parts.
    public var isStacked: Bool
    /// How many of the first rows.
    public var rows: Int

    /// Of more bars than these on one page nobody reads a name; then there is no chart.
    static let limit = 60

    /// Nil where there is nothing to show, or too much.
    init?(_ title: String, names: Int, series: [Series], isStacked: Bool = false, rows: Int) {
      guard (1...Chart.limit).contains(rows), !series.isEmpty else { return nil }
      self.title = title
      self.names = names
      self.series = series
      self.isStacked = isStacked
      self.rows = rows
    }
  }

  public var name: String
  public var columns: [Column]
  public var rows: [[Cell]]
  /// How many of the first columns stay in sight.
  public var headColumns = 0
  public var due: Due?
  public var chart: Chart?
}

/// Sheets that belong together, in one file.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var metadata: Document.Metadata
  public var sheets: [Sheet]
}
