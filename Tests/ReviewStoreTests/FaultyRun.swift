import CFaultFS
import ReviewCore
import Testing

@testable import ReviewStore

/// A short session on a disk that fails, played as a console does: what was refused is told, the log is reopened and
/// read on, and what turns out not to be stored is done again.
struct FaultyRun {
  /// What the secretary was told is recorded, in order.
  private(set) var acknowledged: [Event] = []
  private(set) var errors: [StoreError] = []
  private let directory: String
  private var store: SessionLog?

  init(_ directory: String) { self.directory = directory }

  mutating func play() throws {
    try create()
    for number in 0..<6 { try append([Samples.note("first \(number)")]) }
    attempt { store throws(StoreError) in try store.checkpoint() }
    // Longer than a page, so that several frames make one commit.
    try append([Samples.note(String(repeating: "长", count: 1_900)), Samples.note("and more")])
    for number in 0..<3 { try append([Samples.note("second \(number)")]) }
    store?.close()
    try open()
    for number in 0..<4 { try append([Samples.note("third \(number)")]) }
    store?.close()
  }

  // MARK: - Private

  private mutating func create() throws {
    let event = Event.sessionCreated(plan: Samples.plan)
    for _ in 0..<4 where store == nil {
      do throws(StoreError) {
        store = try SessionLog.create(in: directory, first: [event], at: Samples.at(0), origin: "A")
      } catch .existsAlready {
        try open()
      } catch {
        told(error)
      }
    }
    acknowledged = [event]
    try readOn()
  }

  private mutating func open() throws {
    store = nil
    for _ in 0..<4 where store == nil {
      do throws(StoreError) { store = try SessionLog.open(in: directory, origin: "A") } catch { told(error) }
    }
    if !acknowledged.isEmpty { try readAll() }
  }

  private mutating func append(_ events: [Event]) throws {
    let position = acknowledged.count
    for _ in 0..<6 {
      guard let store else { break }
      do throws(StoreError) {
        let recorded = try store.append(events, at: Samples.at(1), expecting: position)
        #expect(recorded.map(\.event) == events)
        acknowledged += events
        return
      } catch {
        told(error)
        try reopen()
        // It may be stored all the same; then it is not done again.
        let stored = try readOn()
        if !stored.isEmpty {
          #expect(stored == events)
          acknowledged += events
          return
        }
      }
    }
    Issue.record("could not append after six attempts")
  }

  private mutating func attempt(_ step: (SessionLog) throws(StoreError) -> Void) {
    guard let store else { return }
    do throws(StoreError) { try step(store) } catch {
      told(error)
      try? reopen()
    }
  }

  private mutating func reopen() throws {
    for _ in 0..<4 {
      do throws(StoreError) {
        try store?.reopen()
        return
      } catch {
        told(error)
      }
    }
    Issue.record("could not reopen")
  }

  private mutating func readAll() throws {
    for _ in 0..<4 {
      do throws(StoreError) {
        let stored = try store?.read(after: 0) ?? []
        #expect(stored.map(\.event) == acknowledged)
        return
      } catch {
        told(error)
        try reopen()
      }
    }
  }

  @discardableResult
  private mutating func readOn() throws -> [Event] {
    for _ in 0..<4 {
      do throws(StoreError) {
        let start = acknowledged.count == 1 ? 0 : acknowledged.count
        let stored = try store?.read(after: start) ?? []
        return Array(stored.map(\.event).dropFirst(start == 0 ? 1 : 0))
      } catch {
        told(error)
        try reopen()
      }
    }
    return []
  }

  /// Somebody changes the disk after the third message.
  private mutating func told(_ error: StoreError) {
    errors.append(error)
    if errors.count == 3 { faultfs_cure() }
  }
}
