import ArgumentParser
import FoundationEssentials
import Glibc
import ReviewCore
import ReviewDocuments
import ReviewRegister

/// In which form a register answers, and where to.
struct RegisterOutput: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table, csv, xlsx, json
  }

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      Pingyi.words.pick(
        "列表的形式：table csv xlsx json", "列表的形式：table csv xlsx json", "a list's form: table, csv, xlsx, json")))
  var format = Format.table

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("写到这个文件；没有则到标准输出", "寫到這個檔案；沒有則到標準輸出", "the file to write; standard output where absent"),
      valueName: "file"))
  var to: String?

  func show(_ answer: RegisterDesk.Answer, of desk: RegisterDesk) throws(RegisterDesk.Trouble) {
    do throws(Refusal) { try write(answer, RegisterListing(desk), desk) } catch { throw .failed(error) }
  }

  // MARK: - Private

  private func write(_ answer: RegisterDesk.Answer, _ listing: RegisterListing, _ desk: RegisterDesk) throws(Refusal) {
    let strings = desk.strings
    switch (answer, format) {
    case (.stored, _), (_, .table):
      if to == nil { return Pingyi.say(listing.lines(of: answer, columns: RegisterOutput.terminalColumns)) }
      try put(Array((listing.lines(of: answer).joined(separator: "\n") + "\n").utf8), strings)
    case (.list(let rows), .csv): try put(CSVWriter().bytes(of: listing.sheet(of: rows)), strings)
    case (.dues(let dues), .csv): try put(CSVWriter().bytes(of: listing.sheet(of: dues)), strings)
    case (.list(let rows), .xlsx): try put(try workbook(listing.sheet(of: rows), desk), strings)
    case (.dues(let dues), .xlsx): try put(try workbook(listing.sheet(of: dues), desk), strings)
    case (.list(let rows), .json): try put(json(rows.map(RowLineExport.init)), strings)
    case (.dues(let dues), .json):
      try put(json(dues.map { DueExport($0, on: desk.now.date, strings, desk.live.head.settings) }), strings)
    case (.row(let row), .json): try put(json(row), strings)
    case (.row, .csv), (.row, .xlsx): throw Refusal(text: strings.rowIsNoList, status: 2)
    }
  }

  private func workbook(_ sheet: Worksheet, _ desk: RegisterDesk) throws(Refusal) -> [UInt8] {
    let metadata = Document.Metadata(
      author: desk.live.head.settings.office, language: desk.strings.language, date: desk.now.date)
    let book = Workbook(title: sheet.name, metadata: metadata, sheets: [sheet])
    do throws(XLSXWriter.Failure) { return try XLSXWriter().bytes(of: book) } catch {
      throw Refusal(text: error.reason)
    }
  }

  private func json(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return ((try? encoder.encode(value)).map { Array($0) } ?? []) + [UInt8(ascii: "\n")]
  }

  private func put(_ bytes: [UInt8], _ strings: Strings) throws(Refusal) {
    guard let to else {
      if format == .xlsx, isatty(1) == 1 { throw Refusal(text: strings.xlsxNeedsFile, status: 2) }
      return Pingyi.hand(out: bytes)
    }
    do throws(Files.Failure) { try Files.write(bytes, to: to) } catch {
      throw Refusal(text: strings.cannotWrite(error, .register))
    }
    Pingyi.say(strings.wrote(to))
  }

  /// Nil where standard output is no terminal.
  static var terminalColumns: Int? {
    var size = winsize()
    guard isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
