import Foundation
import GRDB
import RegisterYears
import ReviewRegister

@testable import ReviewStore

/// A register of its own for one test, and what its log folds into.
final class RegisterScratch {
  let scratch: Scratch
  let store: RegisterStore
  private(set) var history: EventHistory<Register>
  private var years: RegisterYears
  private var day = RegisterYears.first
  /// Where commands begin in the log.
  private var batches: [Int] = []
  private var dice: SeededDice

  var place: String { scratch.path + "/register.sqlite" }
  var rows: [RegisterRow] { history.state.rows.values.sorted { $0.number < $1.number } }
  var today: CivilDate { day }

  init(seed: UInt64 = 1) throws {
    scratch = try Scratch()
    let first = RegisterEvent.begun(settings: RegisterYears.settings)
    let at = RegisterYears.moment(RegisterYears.first)
    store = try RegisterStore.create(at: scratch.path + "/register.sqlite", first: [first], at: at, origin: "A")
    guard let history = EventHistory<Register>([Recorded(position: 1, batch: 1, at: at, event: first)]) else {
      throw StoreError.damaged(.noBeginning)
    }
    self.history = history
    years = RegisterYears(seed: seed)
    dice = SeededDice(seed: seed &+ 1)
  }

  func append(_ events: [RegisterEvent]) throws {
    let stored = try store.append(events, at: RegisterYears.moment(day))
    for recorded in stored { history.append(recorded) }
    if let first = stored.first { batches.append(first.position) }
  }

  /// So many commands as they may come: rows, what becomes of them, undo of the last command or of any other, redo.
  func live(_ commands: Int) throws {
    for _ in 0..<commands {
      day = day.moved(days: Int.random(in: 0...9, using: &dice))
      try append(anyCommand())
    }
  }

  /// All that the tables hold, to be compared.
  func tables(of store: RegisterStore? = nil) throws -> [[DatabaseValue]] {
    let orders = ["row ORDER BY number", "row_state ORDER BY number", "row_event", "head", "taken_back", "redoable"]
    return try (store ?? self.store).log.perform { db in
      try orders.flatMap { try Row.fetchAll(db, sql: "SELECT * FROM \($0)").map { Array($0.databaseValues) } }
    }
  }

  /// Changes the database behind the store's back.
  func edit(_ sql: String) throws {
    let queue = try DatabaseQueue(path: place)
    try queue.writeWithoutTransaction { db in try db.execute(sql: sql) }
    try queue.close()
  }

  // MARK: - Private

  private func anyCommand() -> [RegisterEvent] {
    switch Int.random(in: 1...100, using: &dice) {
    case 1...25: return years.opening(on: day)
    case 26...30: return (0..<5).flatMap { _ in years.opening(on: day) }
    case 31...38: return [years.headEvent(on: day)]
    case 39...46: return history.lastInForce.map { $0.batch > 1 ? [undo($0.batch)] : [] } ?? []
    case 47...48: return batches.randomElement(using: &dice).map { [undo($0)] } ?? []
    case 49...54: return history.lastUndo.map { [.redone(batch: $0, by: "县委组织部")] } ?? []
    default: return years.happening(on: day)
    }
  }

  private func undo(_ batch: Int) -> RegisterEvent { .undone(batch: batch, by: "县委组织部", reason: "录错") }
}
