import CXlsx
import ReviewCore

/// Writes one workbook: keeps its styles and the names of its sheets.
struct WorkbookBuilder {
  /// Rows that an office may add below; lists, dates and colours are there already.
  private static let spareRows = 1_000

  /// In points, of the font's 11.
  private static let lineHeight = 16.0

  private let book: OpaquePointer
  private let workbook: Workbook
  private let s: Strings
  private var styles: [Style: Int32] = [:]
  private var names = SheetNames()

  init(_ book: OpaquePointer, _ workbook: Workbook) {
    self.book = book
    self.workbook = workbook
    s = Strings(workbook.metadata.language)
  }

  func writeProperties() {
    let metadata = workbook.metadata
    let seconds = Int64(metadata.date.dayNumber) * 86_400
    xlsx_properties(
      book, CellText.short(workbook.title), CellText.short(metadata.author), metadata.isDraft ? s.draft : "", seconds)
    guard let stamp = metadata.stamp else { return }
    xlsx_property_number(book, "LogPosition", Int32(clamping: stamp.position))
    xlsx_property_text(book, "LogHash", stamp.hash)
  }

  mutating func write(_ sheet: Worksheet) {
    let name = names.name(sheet.name)
    xlsx_add_sheet(book, name)
    let widths = sheet.columns.indices.map { ColumnWidth.width(of: $0, in: sheet) }
    for (index, column) in sheet.columns.enumerated() {
      // Behind the last row too: what an office adds there looks the same.
      xlsx_column(book, UInt16(index), widths[index], style(.column(column.kind)), column.role == .identity)
      xlsx_text(book, 0, UInt16(index), CellText.whole(column.title, s), style(.heading))
    }
    let heading = sheet.columns.enumerated().map { ColumnWidth.lines($1.title, in: widths[$0] - 2) }.max() ?? 1
    xlsx_row(book, 0, Double(heading) * WorkbookBuilder.lineHeight)
    for (row, cells) in sheet.rows.enumerated() {
      // Not every program finds the height itself; a row of one line is left to grow when an office writes in it.
      let lines = cells.enumerated().map { ColumnWidth.lines($1.plain, in: widths[$0]) }.max() ?? 1
      if lines > 1 { xlsx_row(book, UInt32(row + 1), min(Double(lines) * WorkbookBuilder.lineHeight, 409)) }
      for (column, cell) in cells.enumerated() {
        write(cell, UInt32(row + 1), UInt16(column), sheet.columns[column].kind)
      }
    }
    xlsx_layout(book, UInt32(sheet.rows.count), UInt16(sheet.columns.count - 1), UInt16(sheet.headCount))
    xlsx_page(book, header, footer)
    writeRules(of: sheet)
    if let chart = sheet.chart { write(chart, of: sheet, named: name) }
  }

  // MARK: - Cells

  private mutating func write(_ cell: Worksheet.Cell, _ row: UInt32, _ column: UInt16, _ kind: Worksheet.Kind) {
    switch cell {
    case .empty: xlsx_blank(book, row, column, style(.cell(kind)))
    case .text(let text):
      // In a cell of format "text" it stays text when an office edits it.
      let style = style(.cell(CellText.opensFormula(text) && text.utf16.count < 256 ? .code : kind))
      xlsx_text(book, row, column, CellText.whole(text, s), style)
    case .number(let number): xlsx_number(book, row, column, Double(number), style(.cell(kind)))
    case .figure(let figure): xlsx_number(book, row, column, Double(figure.rawValue) / 100, style(.cell(kind)))
    case .share(let share): xlsx_number(book, row, column, Double(share.hundredths) / 10_000, style(.cell(kind)))
    case .date(let date): write(date, row, column)
    case .clock(let seconds): xlsx_number(book, row, column, Double(seconds) / 86_400, style(.cell(kind)))
    case .span(let span):
      xlsx_number(book, row, column, Double(span.rawValue) / 86_400_000, style(.cell(kind)))
    }
  }

  /// Spreadsheets count days from 1900 and believe in a 29 February of that year.
  private mutating func write(_ date: CivilDate, _ row: UInt32, _ column: UInt16) {
    let serial = date.dayNumber + 25_569
    if serial > 60 {
      xlsx_number(book, row, column, Double(serial), style(.cell(.date)))
    } else {
      xlsx_text(book, row, column, date.text, style(.cell(.date)))
    }
  }

  // MARK: - Rules

  private mutating func writeRules(of sheet: Worksheet) {
    let last = UInt32(sheet.rows.count + WorkbookBuilder.spareRows)
    for (index, column) in sheet.columns.enumerated() {
      if !column.choices.isEmpty {
        CStrings.withPointers(column.choices) {
          xlsx_choices(book, UInt16(index), 1, last, $0, s.notOffered, s.notOfferedBecause)
        }
      } else if column.kind == .date {
        xlsx_dates(book, UInt16(index), 1, last, s.notADate, s.notADateBecause)
      }
    }
    for due in sheet.places(where: { $0 == .due }) { writeDeadlines(of: sheet, due, last) }
  }

  private mutating func writeDeadlines(of sheet: Worksheet, _ due: Int, _ last: UInt32) {
    let cell = "$\(ColumnName.letters(due))2"
    let isOpen = sheet.places { $0 == .settles }.map { "$\(ColumnName.letters($0))2=\"\"" }
    for (days, colour) in WorkbookBuilder.deadlines {
      let limit = days.map { "\(cell)-TODAY()<=\($0)" } ?? "TRUE"
      let conditions = (["ISNUMBER(\(cell))"] + isOpen + [limit]).joined(separator: ",")
      xlsx_rule(book, UInt16(due), 1, last, "=AND(\(conditions))", style(.filled(colour)))
    }
  }

  /// Overdue, at most 10 days, at most 20, more (RULES: register); the first that holds counts.
  private static let deadlines: [(days: Int?, colour: UInt32)] = [
    (-1, 0xFFC7CE), (10, 0xFFD8A8), (20, 0xFFF2CC), (nil, 0xE2EFDA),
  ]

  // MARK: - Charts and pages

  private mutating func write(_ chart: Worksheet.Chart, of sheet: Worksheet, named name: String) {
    let bars = sheet.bars
    let step = WorkbookBuilder.step(of: chart, in: sheet)
    let series = bars.map { UInt16($0) }
    let colours = bars.compactMap { sheet.columns[$0].tone?.colour }
    let format = chart.isStacked ? "0%" : bars.first.map { sheet.columns[$0].kind.numberFormat } ?? ""
    let texts = [names.name(s.chartName(name)), CellText.short(chart.title), name, format, header, footer]
    CStrings.withPointers(texts) { texts in
      series.withUnsafeBufferPointer { series in
        colours.withUnsafeBufferPointer { colours in
          var chart = xlsx_chart(
            name: texts[0], title: texts[1], of: texts[2], first_row: 1, last_row: UInt32(chart.rows),
            categories: UInt16(max(0, sheet.headCount - 1)), is_stacked: chart.isStacked, series: series.baseAddress,
            colours: colours.baseAddress, series_count: series.count, number_format: texts[3], step: step,
            header: texts[4], footer: texts[5])
          xlsx_add_chart(book, &chart)
        }
      }
    }
  }

  /// How far apart the figures along the bars are, in days; spans at whole minutes, others as the spreadsheet likes.
  private static func step(of chart: Worksheet.Chart, in sheet: Worksheet) -> Double {
    let spans = sheet.rows.prefix(chart.rows).flatMap { row in
      sheet.bars.compactMap { bar -> Int64? in
        if case .span(let span) = row[bar] { span.rawValue } else { nil }
      }
    }
    guard let longest = spans.max() else { return 0 }
    let minutes: Int64 = [1, 2, 5, 10, 15, 30].first { longest <= $0 * 600_000 } ?? 60
    return Double(minutes) / 1_440
  }

  /// The name of the sheet stands behind the book's: of three tables of votes nobody would know which is whose.
  private var header: String {
    let sheet = workbook.sheets.count > 1 ? s.pick("　", "　", " – ") + "&A" : ""
    return "&C&12&\"\(font),Regular\"\(CellText.header(workbook.title))" + sheet
      + (workbook.metadata.isDraft ? "&R\(s.draft)" : "")
  }

  private var footer: String {
    // The page's number stands beside it: the whole hash is in the properties.
    let stamp = workbook.metadata.stamp.map {
      "&L&8" + s.stampLine(LogStamp(position: $0.position, hash: String($0.hash.prefix(16)), of: $0.subject))
    }
    return (stamp ?? "") + "&C" + s.page("&P", of: "&N")
  }

  // MARK: - Styles

  private enum Style: Hashable {
    case heading
    case column(Worksheet.Kind)
    case cell(Worksheet.Kind)
    case filled(UInt32)
  }

  private var font: String { s.pick("宋体", "新細明體", "Calibri") }

  private mutating func style(_ style: Style) -> Int32 {
    if let known = styles[style] { return known }
    var made = xlsx_style()
    var (font, format) = (self.font, "")
    made.wraps = true
    switch style {
    case .heading:
      made.is_bold = true
      made.is_centred = true
      made.has_border = true
      made.fill = 0xDCE6F1
    case .column(let kind): format = kind.numberFormat
    case .cell(let kind):
      format = kind.numberFormat
      made.is_centred = kind.isCentred
      made.has_border = true
    case .filled(let colour):
      // Changes nothing but the ground.
      made.wraps = false
      made.fill = colour
      font = ""
    }
    let number = font.withCString { font in
      format.withCString { format in
        made.font = font
        made.number_format = format
        return xlsx_add_style(book, &made)
      }
    }
    styles[style] = number
    return number
  }
}

extension Worksheet.Kind {
  /// Of one width, all of them.
  fileprivate var isCentred: Bool {
    switch self {
    case .code, .date, .clock: true
    case .text, .number, .figure, .share, .span: false
    }
  }

  fileprivate var numberFormat: String {
    switch self {
    case .text: ""
    case .code: "@"
    case .number: "0"
    case .figure: "0.00"
    case .share: "0.00%"
    case .date: "yyyy-mm-dd"
    case .clock: "hh:mm:ss"
    case .span: "[m]:ss"
    }
  }
}

extension Worksheet.Chart.Tone {
  /// From green to red for grades, grey for what is left.
  fileprivate var colour: UInt32 {
    switch self {
    case .grade(let place, let count):
      switch (place, count) {
      case (0, _): 0x2E8B57
      case (count - 1, _): 0xC0392B
      case (1, _): 0x9ACD32
      default: 0xF0A830
      }
    case .rest: 0xBFBFBF
    case .planned: 0xBFBFBF
    case .actual: 0x3A6EA5
    case .settled: 0x2E8B57
    case .late: 0xC0392B
    }
  }
}
