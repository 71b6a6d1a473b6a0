import PlanRosters

/// The tables that a plan may refer to, as whoever reads it hands them in.
public struct RosterFiles {
  /// Why a file cannot be read, in the system's words.
  public struct Unreadable: Error, Hashable, Sendable {
    public let reason: String

    public init(reason: String) { self.reason = reason }
  }

  /// What a plan may refer to at most, under one key.
  static let limit = 50

  /// The bytes of a file, named as the plan names it.
  let read: (String) -> Result<[UInt8], Unreadable>
  /// Which columns hold which fields, as it was settled when the plan was made.
  let mappings: ColumnMappings

  public init(
    mappings: ColumnMappings = ColumnMappings(),
    read: @escaping (String) -> Result<[UInt8], Unreadable> = { _ in .failure(Unreadable(reason: "")) }
  ) {
    self.mappings = mappings
    self.read = read
  }

  /// The tables of a file that a plan refers to, or that somebody brings.
  public func book(
    _ reference: RosterReference, as kinds: [RosterKind] = RosterKind.allCases, corrections: [RosterCorrection] = []
  ) throws(RosterFailure) -> RosterBook {
    let bytes: [UInt8]
    switch read(reference.file) {
    case .success(let read): bytes = read
    case .failure(let fault): throw .unreadable(fault.reason)
    }
    let name = reference.file.split(separator: "/").last.map(String.init) ?? reference.file
    let stem = name.split(separator: ".").dropLast().joined(separator: ".")
    let book: Spreadsheet
    do throws(SpreadsheetFault) { book = try Spreadsheet.read(bytes, name: stem) } catch { throw .file(error) }
    return try RosterBook(
      book, file: reference.file, as: kinds, sheet: reference.sheet, remembered: mappings, corrections: corrections)
  }
}
