import GRDB
import ReviewRegister

/// What the check of a register found.
public struct RegisterReport: Sendable {
  /// A place where the tables say something else than the log.
  public enum Difference: Hashable, Sendable {
    /// There is no such row in the log, or it was taken back.
    case extra(RowNumber)
    case missing(RowNumber)
    case changed(RowNumber)
    /// What is beside the rows, and how many of these there are.
    case head
    /// Which events are taken back.
    case takenBack
    /// The tables cannot be read.
    case unreadable
  }

  /// A file of evidence, or of a unit's report, that is not as it was handed in.
  public struct LostFile: Hashable, Sendable {
    public enum Holder: Hashable, Sendable {
      case row(RowNumber)
      case report(unit: String, ReportPeriod)
    }

    public let holder: Holder
    public let file: EvidenceFile
    public let fault: EvidenceFolder.Fault
  }

  public let log: VerificationReport<Register>
  /// In the order of numbers. Making the tables anew mends them all.
  public let differences: [Difference]
  public let lostFiles: [LostFile]
  /// How many events of the log the tables do not have yet: no fault, they catch up when the register is opened.
  public let lag: Int

  public var isSound: Bool { log.isSound && differences.isEmpty && lostFiles.isEmpty }
}

extension RegisterStore {
  /// Checks the log's chain, folds it, and holds the tables and the evidence against what it folds into.
  ///
  /// The end is compared with `expected`, or where that is nil with the one noted beside the register.
  public static func verify(at place: String, expecting expected: LogEnd? = nil) throws(StoreError) -> RegisterReport {
    var check = TableCheck()
    let log = try SQLiteLog<RegisterCodec>.verify(in: place, expecting: expected) { events -> Register? in
      check.position = min(events.count, (try? tablePosition(at: place)) ?? 0)
      check.expect(Array(events.prefix(check.position)))
      return EventHistory<Register>(events)?.state
    }
    guard let state = log.state else { return RegisterReport(log: log, differences: [], lostFiles: [], lag: 0) }
    return RegisterReport(
      log: log, differences: check.differences(at: place), lostFiles: lostFiles(of: state, beside: place),
      lag: log.count - check.position)
  }

  // MARK: - Private

  private static func tablePosition(at place: String) throws(StoreError) -> Int {
    let log = try SQLiteLog<RegisterCodec>.openReadOnly(in: place)
    defer { log.close() }
    return try log.perform { db in
      // Tables of an older form lag behind whole: they are made anew when the register is opened.
      try RegisterSchema.areTablesCurrent(db) ? RegisterTables.position(in: db) : 0
    }
  }

  private static func lostFiles(of register: Register, beside place: String) -> [RegisterReport.LostFile] {
    let folder = EvidenceFolder(beside: place)
    // A file that several rows share is read once.
    var faults: [String: EvidenceFolder.Fault?] = [:]
    return files(of: register).compactMap { holder, file in
      let fault = faults[file.sha256] ?? folder.fault(of: file.sha256)
      faults[file.sha256] = .some(fault)
      return fault.map { RegisterReport.LostFile(holder: holder, file: file, fault: $0) }
    }
  }

  /// Every file the register names.
  private static func files(of register: Register) -> [(RegisterReport.LostFile.Holder, EvidenceFile)] {
    let rows = register.rows.values.sorted { $0.number < $1.number }
    let ofRows = rows.flatMap { row in
      row.submissions.flatMap(\.evidence.files).map { (RegisterReport.LostFile.Holder.row(row.number), $0) }
    }
    return ofRows
      + register.head.unitReports.flatMap { entry in
        entry.report.files.map { (.report(unit: entry.report.unit, entry.report.period), $0) }
      }
  }
}

/// Holds the tables against what the log folds into.
private struct TableCheck {
  /// Of the last event that the tables say they have.
  var position = 0
  private var register: Register?
  /// Which events are about which row, and about the head.
  private var events: [String: [Int]] = [:]
  private var takenBack: Set<Int> = []
  /// Commands that did something themselves: not those that took another back.
  private var commands: Set<Int> = []

  mutating func expect(_ recorded: [Recorded<RegisterEvent>]) {
    guard let history = EventHistory<Register>(recorded) else { return }
    register = history.state
    for recorded in recorded where recorded.event.takesBack == .nothing {
      events[recorded.event.row?.rawValue ?? RegisterSchema.head, default: []].append(recorded.position)
      commands.insert(recorded.batch)
      if !history.counts(recorded) { takenBack.insert(recorded.batch) }
    }
  }

  func differences(at place: String) -> [RegisterReport.Difference] {
    guard let register else { return [] }
    do {
      let log = try SQLiteLog<RegisterCodec>.openReadOnly(in: place)
      defer { log.close() }
      return try log.perform { db in
        var differences = try rows(of: register, db)
        if try !isHead(register.head, db) || !isCounted(register, db) { differences.append(.head) }
        let marked = try Int.fetchSet(db, sql: "SELECT batch FROM taken_back").intersection(commands)
        if marked != takenBack { differences.append(.takenBack) }
        return differences
      }
    } catch {
      return [.unreadable]
    }
  }

  // MARK: - Private

  private func isHead(_ head: RegisterHead, _ db: Database) throws -> Bool {
    let json = try String.fetchOne(db, sql: "SELECT json FROM head") ?? ""
    return try (try? RowStates.decoded(RegisterHead.self, json)) == head && isListed(RegisterSchema.head, db)
  }

  /// Where nothing is counted yet, it is when the register is opened.
  private func isCounted(_ register: Register, _ db: Database) throws -> Bool {
    guard try db.tableExists("tally") else { return true }
    return try RegisterTables.standing(in: db) == register.rows.values.count { $0.withdrawn == nil }
  }

  private func rows(of register: Register, _ db: Database) throws -> [RegisterReport.Difference] {
    var differences: [RegisterReport.Difference] = []
    for row in register.rows.values.sorted(by: { $0.number < $1.number }) {
      guard
        let columns = try Row.fetchOne(
          db, cached: "SELECT \(RowColumn.all.map(\.name).joined(separator: ", ")) FROM row WHERE number = ?",
          [row.number.rawValue])
      else {
        differences.append(.missing(row.number))
        continue
      }
      let isSame = try matches(columns, row) && isState(row, db) && isListed(row.number.rawValue, db)
      if !isSame { differences.append(.changed(row.number)) }
    }
    let there = try String.fetchAll(db, sql: "SELECT number FROM row UNION SELECT number FROM row_state")
    let extra = there.map { RowNumber($0) }.filter { register.rows[$0] == nil }.sorted()
    return differences + extra.map { .extra($0) }
  }

  private func matches(_ columns: Row, _ row: RegisterRow) -> Bool {
    zip(RowColumn.all, columns.databaseValues).allSatisfy { ($0.value(row)?.databaseValue ?? .null) == $1 }
  }

  private func isState(_ row: RegisterRow, _ db: Database) throws -> Bool {
    let record = try Row.fetchOne(db, cached: "SELECT json FROM row_state WHERE number = ?", [row.number.rawValue])
    return record.flatMap { String.fromDatabaseValue($0[0]) }
      .map { (try? RowStates.decoded(RegisterRow.self, $0)) == row } ?? false
  }

  private func isListed(_ number: String, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT position FROM row_event WHERE number = ? ORDER BY position")
    return try Int.fetchAll(statement, arguments: [number]) == events[number] ?? []
  }
}

extension Row {
  fileprivate static func fetchOne(_ db: Database, cached sql: String, _ arguments: StatementArguments) throws -> Row? {
    try fetchOne(try db.cachedStatement(sql: sql), arguments: arguments)
  }
}
