/// One line of the morning's check-list: how something is, and what to do where it is not as it should be.
struct ReadyLine: Encodable {
  enum Item: String, Encodable, CaseIterable {
    case terminal, letters, projector, phones, printer, clock, disk, papers, slips, rehearsal
  }

  enum State: String, Encodable, Comparable {
    case ok
    /// It will do, or nobody but a person can tell.
    case look
    case notYet = "not-yet"

    /// The worse is the greater.
    static func < (left: State, right: State) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .ok: 0
      case .look: 1
      case .notYet: 2
      }
    }
  }

  let item: Item
  let state: State
  let found: String
  /// Nil where there is nothing to do.
  let remedy: String?

  static func ok(_ item: Item, _ found: String) -> ReadyLine {
    ReadyLine(item: item, state: .ok, found: found, remedy: nil)
  }

  static func look(_ item: Item, _ found: String, _ remedy: String) -> ReadyLine {
    ReadyLine(item: item, state: .look, found: found, remedy: remedy)
  }

  static func notYet(_ item: Item, _ found: String, _ remedy: String) -> ReadyLine {
    ReadyLine(item: item, state: .notYet, found: found, remedy: remedy)
  }
}
