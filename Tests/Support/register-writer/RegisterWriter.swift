// An office without a screen, for the store's tests and `make bench`. Each acknowledged command is a line on standard output:
// the position of its last event.
//
// `register-writer fill PLACE ROWS SEED`: a register of so many rows over ten years.
// `register-writer close PLACE NAME`: opens rows and closes them out until it is killed.
// `register-writer import PLACE NAME COUNT`: takes COUNT rows in one command, again and again until it is killed.
import Glibc
import RegisterYears
import ReviewRegister
import ReviewStore

@main
enum RegisterWriter {
  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do throws(StoreError) {
      switch (arguments.first, arguments.count) {
      case ("fill", 4): try fill(arguments[1], rows: Int(arguments[2]) ?? 0, seed: UInt64(arguments[3]) ?? 1)
      case ("close", 3): try work(arguments[1], arguments[2]) { year, name in closings(&year, name) }
      case ("import", 4):
        let count = Int(arguments[3]) ?? 1
        try work(arguments[1], arguments[2]) { year, name in openings(count, name) }
      case (_, _): exit(2)
      }
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  // MARK: - A register of years

  private static func fill(_ place: String, rows: Int, seed: UInt64) throws(StoreError) {
    let start = RegisterYears.moment(RegisterYears.first)
    let log = try SQLiteLog<RegisterCodec>.create(
      in: place, first: [.begun(settings: RegisterYears.settings)], at: start, origin: "fill")
    var years = RegisterYears(seed: seed)
    let end = RegisterYears.first.moved(days: 3_650)
    var position = 1
    var events: [RegisterEvent] = []
    for index in 0..<rows {
      let day = RegisterYears.first.moved(days: 3_600 * index / max(1, rows))
      events += years.life(from: day, until: end)
      guard events.count >= 4_000 || index == rows - 1 else { continue }
      position = try log.append(events, at: RegisterYears.moment(day), expecting: position).last?.position ?? position
      events = []
    }
    log.close()
    let store = try RegisterStore.open(at: place, origin: "fill")
    say("\(store.position)")
    store.close()
  }

  // MARK: - An office at work

  private static func work(
    _ place: String, _ name: String, _ command: (inout Int, String) -> [[RegisterEvent]]
  ) throws(StoreError) {
    let store = try RegisterStore.open(at: place, origin: name)
    var done = 0
    while true {
      for events in command(&done, name) {
        try append(events, to: store)
        say("\(store.position) \(name)")
      }
      if done.isMultiple(of: 7) { try store.checkpoint() }
    }
  }

  private static func append(_ events: [RegisterEvent], to store: RegisterStore) throws(StoreError) {
    while true {
      do throws(StoreError) {
        _ = try store.append(events, at: RegisterYears.moment(RegisterYears.first))
        return
      } catch .wrongPosition {
        try store.catchUp()
      } catch .busy {
        // The other office held the register for seconds, on a disk that many wait for: once more.
      }
    }
  }

  private static func row(_ name: String, _ number: Int, _ event: RowEvent) -> RegisterEvent {
    .row(
      number: RowNumber("\(name)-\(number)"), event: event, act: Act(by: name, on: RegisterYears.first))
  }

  private static func opening(_ name: String) -> RowEvent {
    .opened(
      opening: RowOpening(fields: RowFields(unit: name, text: "台账与实际不符", source: .film), origin: Origin(.office)))
  }

  private static func closings(_ done: inout Int, _ name: String) -> [[RegisterEvent]] {
    done += 1
    let evidence = Evidence(text: "已整改", doneOn: RegisterYears.first, handedInOn: RegisterYears.first)
    return [
      [row(name, done, opening(name))], [row(name, done, .submitted(evidence: evidence))],
      [row(name, done, .signed(rank: nil)), row(name, done, .closedOut)],
    ]
  }

  private static func openings(_ count: Int, _ name: String) -> [[RegisterEvent]] {
    [(0..<count).map { _ in row(name, Int.random(in: 1...Int.max), opening(name)) }]
  }

  /// One write for each line: what was said is out before anything else happens.
  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
  }
}
