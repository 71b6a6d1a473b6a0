/// The names of all operations. Each is one row of `CommandTable`, from which come the key bindings, the palette, the
/// footer, the help, `pingyi drive` and the manual's list; its words are in `Strings`.
public enum Operation: String, CaseIterable, Codable, Sendable {
  // The session
  case open, next, part, recess, reconvene, adjourn
  case attend, quorum
  case limit
  // The queue
  case draw, move
  case deferSpeaker = "defer"
  case skip, absent, written, restore, call
  case rename
  // The turn
  case report, questions, commentary, appraisal, finish
  // The clock
  case pause
  case resume = "continue"
  case extend, shorten, backdate, gap, topic
  // Problems, questions, notes
  case problem, own, disown, detail, withdraw
  case ask, answered, stuck, later
  case note, pledge
  // Counting
  case poll, issue, release, close, tally, count, doubt, publish, void, revote, presence
  // What follows from it
  case score, grade, confirm, dismiss, standings
  // The projector
  case show, cue, send, follow, freeze, thaw, dark, light, message, wipe, phones
  // Taking back
  case undo, redo
  // The screen
  case help, palette, preview, minutes, gaps, export, theme, language, redraw, suspend, quit
}

/// Headings of the help screen and the manual.
public enum OperationGroup: String, CaseIterable, Sendable {
  case session, queue, turn, clock, problems, counting, projector, takingBack, screen
}

/// What an argument is called in a step file, a form and a refusal.
public enum ArgumentName: String, CaseIterable, Sendable {
  case part, length, id, present, leave, reason, seed, speaker, position, by, answer, topic
  case text, source, number, cause, goal, measure, owner, leader, unit, deadline, kind, scope
  case isPublic = "public"
  case asker, outcome, panel, issued, returned, invalid, abstained, grades, name, scene
  case panels, channels, channel, round, count, ruling, rows, own, criterion, entry, points, grade, action, folder
  case approver, stage, limit, post
}

/// One argument of an operation.
public struct ArgumentSpec: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case text, number, span, date, speaker, problem, panel
    /// A panel or a speaker's delegation.
    case attendance
    case choice([String])
    /// One number for each grade of the plan, written `good=8 fairly-good=3`.
    case grades
  }

  public let name: ArgumentName
  public let kind: Kind
  public let isOptional: Bool
  /// Written `name=value`; the others stand in order.
  public let isNamed: Bool
}

/// One row of the command table.
public struct OperationRow: Sendable {
  public let operation: Operation
  public let group: OperationGroup
  public let arguments: [ArgumentSpec]
  public let phases: PhaseSet
  /// Key names (`F2`, `^U`, `?`). Several rows may share a key: it goes to the first one allowed at the moment.
  public let keys: [String]
  /// Asked before it is done.
  public let confirms: Bool
  /// Makes the command; nil for operations that belong to a screen.
  let make: (@Sendable (ArgumentReader) throws(Rejection) -> Command)?

  public var isScreenOnly: Bool { make == nil }
}

extension OperationRow {
  /// What a form asks for: without what this plan has no use for.
  public func arguments(in plan: Plan) -> [ArgumentSpec] {
    let voting = plan.appraisal.voting
    return arguments.filter { spec in
      switch spec.name {
      case .criterion: !voting.criteria.isEmpty
      case .own: plan.panels.contains { $0.ownUnits?.isEmpty == false }
      // On ballots for one speaker a void row is a void ballot.
      case .rows: !voting.criteria.isEmpty || (!plan.turn.contains(.appraisal) && voting != VotingRules())
      case .channel: voting.channels.filter { !$0.isElectronic } != voting.channels
      // A form knows by itself which vote and which of two entries it is for.
      case .round, .entry: false
      case .speaker where operation == .release: plan.panels.contains { $0.ownUnits?.isEmpty == false }
      default: true
      }
    }
  }

  /// `problem TEXT [cause=…] …`: the name and its arguments as typed in the palette or a step file.
  public var usage: String {
    let words = arguments.map { argument in
      let name = argument.name.rawValue
      if argument.kind == .grades { return "[GRADE=…]" }
      let word = argument.isNamed ? "\(name)=…" : name.uppercased()
      return argument.isOptional ? "[\(word)]" : word
    }
    return ([operation.rawValue] + words).joined(separator: " ")
  }
}
