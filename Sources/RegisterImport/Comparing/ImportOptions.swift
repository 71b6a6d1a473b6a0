/// What somebody says of a table beside what stands in it.
public struct ImportOptions: Hashable, Sendable {
  /// The name of the list where its rows are new here.
  public var title: String
  /// Who takes it; nil: the office that keeps the register.
  public var by: String?
  /// Why things are changed, for lines that say no reason of their own.
  public var reason: String?
  /// The numbers in the table are those of another office: none of them is a row here.
  public var isForeign = false
  /// Where problems without a source of their own come from.
  public var source: ProblemSource?
  /// The day of the list, on which its problems were named where a line does not say.
  public var namedOn: CivilDate?
  /// Lines that read like a row there is are new rows all the same.
  public var addsAlike = false

  public init(title: String) { self.title = title }

  var said: Said { Said(by: by, reason: reason) }
}

/// The part of a register that a table is held against.
public struct ImportBase: Sendable {
  /// The head, and the rows that the table may mean.
  public let register: Register
  /// How many rows stand in the whole register.
  public let standing: Int
  /// Every unit that any row has.
  public let units: [String]

  public init(register: Register, standing: Int, units: [String]) {
    self.register = register
    self.standing = standing
    self.units = units
  }

  /// Of a register that is in memory whole.
  public init(_ register: Register) {
    self.init(
      register: register, standing: register.rows.values.count { $0.withdrawn == nil },
      units: Set(register.rows.values.map(\.unit)).sorted())
  }
}

extension ImportedTable {
  /// The rows that have to be there for the comparison.
  public func numbers(_ options: ImportOptions) -> [RowNumber] {
    options.isForeign ? [] : Array(Set(lines.flatMap { LineKey.candidates($0) })).sorted()
  }

  /// The units whose rows have to be there, in the words of the register: those of lines that may be new.
  public func units(among known: [String], _ options: ImportOptions) -> [String] {
    let fresh = lines.filter { line in
      options.isForeign || LineKey.candidates(line).allSatisfy { $0.parts == nil }
    }
    let wanted = Set(fresh.compactMap { try? $0.text(.field(.unit)) }.map(TableText.folded))
    return known.filter { wanted.contains(TableText.folded($0)) }
  }
}
