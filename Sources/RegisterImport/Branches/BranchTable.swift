/// The census of weak and lax branches 软弱涣散党组织 as an office keeps it in a table: a branch a line.
public struct BranchTable: Sendable {
  public enum Field: String, FieldName, CaseIterable {
    case name, unit, grade, cause, plan, owner, leader, deadline, state, year
  }

  /// Why nothing is taken from a table.
  public enum Failure: Error, Hashable, Sendable {
    /// No visible sheet has columns for branch and unit.
    case noHeadings
    /// Several columns may hold it.
    case doubtful(Field)
    /// Every cell that is wrong.
    case faults([Fault])
  }

  public struct Fault: Error, Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
      case cell(CellFault<Field>.Reason)
      case missing(Field)
      case noYear(String)
    }

    public let reason: Reason
    public let cell: CellAddress
  }

  /// In the order of the lines.
  public let branches: [Branch]

  /// `year` is that of lines that say none; what is known of a branch already need not be said again.
  public init(_ book: Spreadsheet, year: Int, known: [Branch]) throws(Failure) {
    let (sheet, match) = try BranchTable.sheet(of: book)
    if let doubt = match.doubts.first(where: \.mustBeDecided) { throw .doubtful(doubt.field) }
    var (branches, faults): ([Branch], [Fault]) = ([], [])
    for line in match.lines(of: sheet, but: []).lines {
      do throws(Fault) { branches.append(try BranchTable.branch(line, year: year, known)) } catch {
        faults.append(error)
      }
    }
    if !faults.isEmpty { throw .faults(faults) }
    self.branches = branches
  }

  // MARK: - Private

  private static func sheet(of book: Spreadsheet) throws(Failure) -> (Spreadsheet.Sheet, HeaderMatch<Field>) {
    let headings = Field.allCases.map { FieldHeadings($0, $0.headings) }
    let found = book.sheets.filter { $0.visibility == .visible }.compactMap { sheet in
      HeaderMatch(sheet, headings).map { (sheet, $0) }
    }
    let usable = found.filter { $0.1.columns[.name] != nil && $0.1.columns[.unit] != nil }
    guard let best = usable.max(by: { $0.1.columns.count < $1.1.columns.count }) else { throw .noHeadings }
    return best
  }

  private static func branch(
    _ line: TableLine<Field>, year: Int, _ known: [Branch]
  ) throws(Fault) -> Branch {
    let (name, unit) = (try needed(.name, line), try needed(.unit, line))
    let year = try self.year(line) ?? year
    let plan = try text(.plan, line)
    let isKnown = known.contains { ($0.name, $0.unit, $0.year) == (name, unit, year) }
    if plan == nil, !isKnown { throw Fault(reason: .missing(.plan), cell: line.address(.plan)) }
    do throws(CellFault<Field>) {
      return Branch(
        name: name, unit: unit, year: year, plan: plan ?? "", grade: try line.word(.grade, .branchGrades),
        cause: try line.text(.cause), owner: try line.text(.owner), leader: try line.text(.leader),
        deadline: try line.date(.deadline)?.date, state: try line.word(.state, .branchStates) ?? .weak)
    } catch {
      throw Fault(reason: .cell(error.reason), cell: error.cell)
    }
  }

  private static func needed(_ field: Field, _ line: TableLine<Field>) throws(Fault) -> String {
    guard let text = try text(field, line) else { throw Fault(reason: .missing(field), cell: line.address(field)) }
    return text
  }

  private static func year(_ line: TableLine<Field>) throws(Fault) -> Int? {
    guard let text = try text(.year, line) else { return nil }
    let digits = text.hasSuffix("年") ? String(text.dropLast()) : text
    guard let year = Int(digits), (1900...2999).contains(year) else {
      throw Fault(reason: .noYear(text), cell: line.address(.year))
    }
    return year
  }

  private static func text(_ field: Field, _ line: TableLine<Field>) throws(Fault) -> String? {
    do throws(CellFault<Field>) { return try line.text(field) } catch {
      throw Fault(reason: .cell(error.reason), cell: error.cell)
    }
  }
}
