import ReviewCore

/// A table an office goes on working in: every column has one type, every row a cell for every column.
public struct Worksheet: Hashable, Sendable {
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

  /// What a column is there for beyond its values. Whoever lays out, colours or draws a sheet asks for roles, never for a
  /// place, so that a column may be added or moved.
  public enum Role: Hashable, Sendable {
    case value
    /// Says which row this is: stays in sight, and the last of them stands beside the bars of a chart.
    case head
    /// The day the row is due.
    case due
    /// Once something stands here, the row is due no more.
    case settles
    /// A bar of the sheet's chart, or a part of one.
    case bar(Chart.Tone)
    /// Says to the program, which reads the sheet again, which row this is, whatever was moved or typed over: not shown.
    case identity
  }

  public struct Column: Hashable, Sendable {
    public var title: String
    public var kind: Kind
    public var role: Role
    /// What an office chooses from; others may be typed all the same. Empty where anything may stand.
    public var choices: [String]

    public init(_ title: String, _ kind: Kind = .text, _ role: Role = .value, choices: [String] = []) {
      self.title = title
      self.kind = kind
      self.role = role
      self.choices = choices
    }

    /// What a bar of it stands for; nil where there is none.
    var tone: Chart.Tone? {
      if case .bar(let tone) = role { tone } else { nil }
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
    public var plain: String {
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

  /// Bars for the first rows of the sheet, from the columns with that role.
  public struct Chart: Hashable, Sendable {
    /// What a bar, or a part of it, stands for; writers find the colours.
    public enum Tone: Hashable, Sendable {
      /// One of the grades, best first.
      case grade(Int, of: Int)
      /// What is left of the whole.
      case rest
      case planned
      case actual
      /// What is closed out, and what is behind its time.
      case settled
      case late
    }

    public var title: String
    /// Each bar is a whole and the series are its parts.
    public var isStacked: Bool
    /// How many of the first rows.
    public var rows: Int

    /// Of more bars than these on one page nobody reads a name; then there is no chart.
    static let limit = 60

    /// Nil where there is nothing to show, or too much.
    init?(_ title: String, isStacked: Bool = false, rows: Int) {
      guard (1...Chart.limit).contains(rows) else { return nil }
      self.title = title
      self.isStacked = isStacked
      self.rows = rows
    }
  }

  public var name: String
  public var columns: [Column]
  public var rows: [[Cell]]
  public var chart: Chart?

  public init(name: String, columns: [Column], rows: [[Cell]], chart: Chart? = nil) {
    self.name = name
    self.columns = columns
    self.rows = rows
    self.chart = chart
  }

  /// Where the columns stand that do this.
  func places(where matches: (Role) -> Bool) -> [Int] { columns.indices.filter { matches(columns[$0].role) } }

  /// How many of the first columns stay in sight.
  var headCount: Int { columns.prefix { $0.role == .head }.count }

  /// Where the bars of the chart come from.
  var bars: [Int] { columns.indices.filter { columns[$0].tone != nil } }
}

/// Sheets that belong together, in one file.
public struct Workbook: Hashable, Sendable {
  public var title: String
  public var metadata: Document.Metadata
  public var sheets: [Worksheet]

  public init(title: String, metadata: Document.Metadata, sheets: [Worksheet]) {
    self.title = title
    self.metadata = metadata
    self.sheets = sheets
  }
}
