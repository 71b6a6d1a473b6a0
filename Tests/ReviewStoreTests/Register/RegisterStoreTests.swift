import Foundation
import RegisterYears
import ReviewRegister
import Testing

@testable import ReviewStore

@Suite("A register's log and tables")
struct RegisterStoreTests {
  @Test func `tables hold what the log folds into, whatever was done, taken back and brought again`() throws {
    for round in 0..<20 {
      let dice = Dice()
      let register = try RegisterScratch(seed: dice.seed)
      try register.live(60)
      #expect(register.store.head == register.history.state.head, "round \(round), \(dice)")
      #expect(try register.store.rows(register.rows.map(\.number)) == register.rows, "round \(round), \(dice)")
      #expect(try register.store.lastCommand == register.history.lastCommand, "round \(round), \(dice)")
      #expect(try register.store.lastUndo == register.history.lastUndo, "round \(round), \(dice)")
      let report = try RegisterStore.verify(at: register.place)
      #expect(report.isSound && report.lag == 0, "\(report.differences), \(dice)")
    }
  }

  @Test func `a register that has just begun has nothing to undo`() throws {
    let register = try RegisterScratch()
    #expect(try register.store.lastCommand == nil)
    #expect(register.history.lastCommand == nil)
  }

  @Test func `tables that are made anew are the same`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    try register.live(200)
    let before = try register.tables()
    try register.store.rebuild()
    #expect(try register.tables() == before)
    try register.edit(
      "DROP TABLE row; DROP TABLE row_state; DROP TABLE row_event; DROP TABLE head; DROP TABLE taken_back")
    try register.edit("DROP TABLE redoable; DROP TABLE grdb_migrations")
    register.store.close()
    let again = try RegisterStore.open(at: register.place, origin: "A")
    #expect(again.head == register.history.state.head)
    #expect(try RegisterStore.verify(at: register.place).isSound)
    again.close()
  }

  @Test func `tables of an older program are no fault, and are made anew when the register is opened`() throws {
    let register = try RegisterScratch(seed: Dice().seed)
    try register.live(100)
    register.store.close()
    try register.edit(
      """
      DELETE FROM grdb_migrations WHERE identifier = 'register tables 3';
      DROP INDEX row_due_answer; ALTER TABLE row DROP COLUMN due_answer
      """)
    let before = try RegisterStore.verify(at: register.place)
    #expect(before.isSound && before.lag == register.history.end)
    let again = try RegisterStore.open(at: register.place, origin: "A")
    defer { again.close() }
    let after = try RegisterStore.verify(at: register.place)
    #expect(after.isSound && after.lag == 0)
    let query = DueQuery(until: register.today, on: register.today)
    #expect(try again.dues(query, WorkCalendar()).lines == query.answer(of: register.history.state, WorkCalendar()))
  }

  @Test
  func `a register that was written before rows had sectors is as sound, and gets its tables anew when it is opened`()
    throws
  {
    let register = try RegisterScratch(seed: Dice().seed)
    try register.live(100)
    let tables = try register.tables()
    register.store.close()
    try register.edit(
      """
      DELETE FROM grdb_migrations WHERE identifier IN ('register lists 1', 'register tables 3');
      DROP INDEX row_kind; DROP INDEX row_leader; DROP INDEX row_owner; DROP TABLE tally;
      DROP TRIGGER row_joins; DROP TRIGGER row_goes; DROP TRIGGER row_turns;
      DROP INDEX row_place; CREATE INDEX row_place ON row (place, number);
      DROP INDEX row_sector; ALTER TABLE row DROP COLUMN sector
      """)
    let before = try RegisterStore.verify(at: register.place)
    #expect(before.isSound && before.lag == register.history.end)
    let again = try RegisterStore.open(at: register.place, origin: "A")
    defer { again.close() }
    #expect(try RegisterStore.verify(at: register.place).isSound)
    #expect(try register.tables(of: again) == tables)
    let standing = register.rows.filter { $0.withdrawn == nil }
    #expect(try again.page(RowQuery(on: register.today)).lines == standing.map { RowLine($0) })
  }

  @Test func `tables that lag behind the log catch up when the register is opened`() throws {
    let register = try RegisterScratch()
    try register.live(20)
    register.store.close()
    let log = try SQLiteLog<RegisterCodec>.open(in: register.place, origin: "older program")
    var years = RegisterYears(seed: 99)
    let events = years.opening(on: RegisterYears.first.moved(days: 3_000))
    let end = try log.append(events, at: RegisterYears.moment(RegisterYears.first), expecting: register.history.end)
    log.close()
    #expect(try RegisterStore.verify(at: register.place).lag == 2)
    let store = try RegisterStore.open(at: register.place, origin: "A")
    #expect(store.position == end.last?.position)
    #expect(try store.row(years.numbers[0]) != nil)
    #expect(try RegisterStore.verify(at: register.place).isSound)
    store.close()
  }

  @Test func `of two offices the slower one catches up and decides again`() throws {
    let register = try RegisterScratch()
    let other = try RegisterStore.open(at: register.place, origin: "B")
    defer { other.close() }
    var years = RegisterYears(seed: 3)
    try register.append(years.opening(on: RegisterYears.first))
    let event = years.happening(on: RegisterYears.first)
    #expect(throws: StoreError.wrongPosition(end: 3)) {
      try other.append(event, at: RegisterYears.moment(RegisterYears.first))
    }
    #expect(try other.catchUp())
    #expect(try !other.catchUp(), "there is nothing more")
    _ = try other.append(event, at: RegisterYears.moment(RegisterYears.first))
    #expect(try register.store.catchUp())
    #expect(register.store.position == 4)
    #expect(try RegisterStore.verify(at: register.place).isSound)
  }

  @Test func `each row in which the tables differ from the log is named, and making them anew mends it`() throws {
    let register = try RegisterScratch()
    try register.live(80)
    let numbers = register.rows.map(\.number)
    try #require(numbers.count > 6)
    try register.edit("UPDATE row SET closing = 'closed-out', reopenings = 9 WHERE number = '\(numbers[0].rawValue)'")
    try register.edit("UPDATE row_state SET json = replace(json, '镇', '乡') WHERE number = '\(numbers[1].rawValue)'")
    try register.edit("DELETE FROM row WHERE number = '\(numbers[2].rawValue)'")
    try register.edit("DELETE FROM row_event WHERE number = '\(numbers[3].rawValue)'")
    try register.edit("INSERT INTO row_state (number, json) VALUES ('2099-001', '{}')")
    try register.edit("UPDATE head SET json = replace(json, '县委组织部', '市委组织部')")
    try register.edit("INSERT INTO taken_back (batch) VALUES (1)")
    let report = try RegisterStore.verify(at: register.place)
    #expect(report.log.isSound && !report.isSound)
    #expect(
      report.differences == [
        .changed(numbers[0]), .changed(numbers[1]), .missing(numbers[2]), .changed(numbers[3]),
        .extra(RowNumber("2099-001")), .head, .takenBack,
      ])
    try register.store.rebuild()
    #expect(try RegisterStore.verify(at: register.place).isSound)
  }

  @Test func `evidence that is gone or altered is named with its row`() throws {
    let register = try RegisterScratch()
    try register.append(openings(2))
    var kept: [EvidenceFolder.Kept] = []
    for (index, name) in ["a.pdf", "b.pdf"].enumerated() {
      let path = register.scratch.path + "/" + name
      try Data(name.utf8).write(to: URL(fileURLWithPath: path))
      kept.append(try register.store.evidence.keep(path))
      let file = EvidenceFile(name: kept[index].name, sha256: kept[index].sha256, bytes: kept[index].bytes)
      let evidence = Evidence(text: "已整改", doneOn: day, handedInOn: day, files: [file])
      try register.append([.row(number: number(index + 1), event: .submitted(evidence: evidence), act: act)])
    }
    #expect(try RegisterStore.verify(at: register.place).isSound)
    try FileManager.default.removeItem(atPath: register.store.evidence.path(of: kept[0].sha256))
    try Data().write(to: URL(fileURLWithPath: register.store.evidence.path(of: kept[1].sha256)))
    let lost = try RegisterStore.verify(at: register.place).lostFiles
    #expect(lost.map(\.holder) == [.row(number(1)), .row(number(2))] && lost.map(\.fault) == [.missing, .altered])
  }

  @Test func `a backup is whole and sound while others go on writing`() throws {
    let register = try RegisterScratch()
    try register.live(50)
    let other = try RegisterStore.open(at: register.place, origin: "B")
    defer { other.close() }
    let path = register.scratch.path + "/backups/register.sqlite"
    try other.backUp(to: path)
    let end = register.history.end
    try register.live(10)
    #expect(try RegisterStore.verify(at: path).log.count == end)
    #expect(try RegisterStore.verify(at: path).isSound)
    try other.backUp(to: path)
    #expect(try RegisterStore.verify(at: path).log.count == register.history.end)
    let files = try FileManager.default.contentsOfDirectory(atPath: register.scratch.path + "/backups").sorted()
    #expect(files == ["register.end", "register.sqlite"])
  }

  // MARK: - Private

  private var day: CivilDate { RegisterYears.first }
  private var act: Act { Act(by: "责任人", on: day) }

  private func number(_ serial: Int) -> RowNumber { RowNumber(year: day.year, serial: serial) }

  private func openings(_ count: Int) -> [RegisterEvent] {
    var years = RegisterYears(seed: 1)
    return (0..<count).flatMap { _ in years.opening(on: day) }
  }
}
