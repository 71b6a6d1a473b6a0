import Foundation
import ReviewCore
import ReviewStore

/// A subject that has nothing to do with sessions: whatever counts in threes and ones can live in the log.
struct Counter: EventSourced, Hashable {
  private(set) var count = 0

  init?(beginning event: CounterEvent) {
    guard event == .begun else { return nil }
  }

  mutating func apply(_ recorded: Recorded<CounterEvent>) {
    if case .counted(let step) = recorded.event { count += step }
  }
}

enum CounterEvent: LogEvent {
  case begun
  case counted(by: Int)
  case takenBack(batch: Int)
  case broughtBack(undo: Int)
  /// Said to nobody in particular; undo passes over it.
  case whispered

  var takesBack: TakesBack {
    switch self {
    case .takenBack(let batch): .command(batch: batch)
    case .broughtBack(let undo): .undo(batch: undo)
    case .begun, .counted, .whispered: .nothing
    }
  }

  var isUndoable: Bool { self != .whispered }
}

/// A line of text for each event. The first version wrote steps as strokes: `counted ///`.
struct CounterCodec: EventCodec {
  static let version = 2

  func kind(of event: CounterEvent) -> String {
    switch event {
    case .begun: "begun"
    case .counted: "counted"
    case .takenBack: "takenBack"
    case .broughtBack: "broughtBack"
    case .whispered: "whispered"
    }
  }

  func isKnown(kind: String) -> Bool {
    ["begun", "counted", "takenBack", "broughtBack", "whispered"].contains(kind)
  }

  func encode(_ event: CounterEvent) -> Data {
    switch event {
    case .begun, .whispered: Data(kind(of: event).utf8)
    case .counted(let number), .takenBack(let number), .broughtBack(let number):
      Data("\(kind(of: event)) \(number)".utf8)
    }
  }

  func decode(_ bytes: Data, version: Int) -> CounterEvent? {
    let words = String(decoding: bytes, as: UTF8.self).split(separator: " ")
    switch (words.first, words.count) {
    case ("begun", 1): return .begun
    case ("whispered", 1): return .whispered
    case ("counted", 2) where version == 1: return .counted(by: words[1].count)
    case ("counted", 2): return Int(words[1]).map { .counted(by: $0) }
    case ("takenBack", 2): return Int(words[1]).map { .takenBack(batch: $0) }
    case ("broughtBack", 2): return Int(words[1]).map { .broughtBack(undo: $0) }
    default: return nil
    }
  }

  func isInBounds(_ recorded: Recorded<CounterEvent>) -> Bool {
    if case .counted(let step) = recorded.event { return (-1_000...1_000).contains(step) }
    return true
  }
}
