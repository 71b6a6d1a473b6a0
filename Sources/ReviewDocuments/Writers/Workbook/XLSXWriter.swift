import CXlsx
import Glibc
import ReviewCore

/// A `Workbook` as .xlsx, by libxlsxwriter.
///
/// The same workbook gives the same bytes: the only time in it is the session's date. Text is always a string cell,
/// whatever it opens with. Colours of deadlines are rules relative to TODAY(), so that the register goes on telling the
/// truth when the year does. Touches no file that has a name: the library writes into memory.
public struct XLSXWriter: Sendable {
  /// The library is not installed, or could not do its work.
  public struct Failure: Error {
    public let reason: String
  }

  private let library: String?

  /// `library` is the name libxlsxwriter is looked for by; nil is the one it has where it is installed.
  public init(library: String? = nil) { self.library = library }

  public func bytes(of workbook: Workbook) throws(Failure) -> [UInt8] {
    var reason: UnsafePointer<CChar>?
    guard let book = library.map({ xlsx_open($0, &reason) }) ?? xlsx_open(nil, &reason) else {
      throw Failure(reason: XLSXWriter.text(reason))
    }
    var pen = WorkbookBuilder(book, workbook)
    pen.writeProperties()
    for sheet in workbook.sheets { pen.write(sheet) }
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    let failure = xlsx_close(book, &bytes, &count)
    defer { free(bytes) }
    if let failure { throw Failure(reason: XLSXWriter.text(failure)) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private static func text(_ reason: UnsafePointer<CChar>?) -> String {
    reason.map { String(cString: $0) } ?? "libxlsxwriter"
  }
}
