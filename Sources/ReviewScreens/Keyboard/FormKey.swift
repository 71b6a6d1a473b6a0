import CommandTables
import ReviewCore

/// Keys that mean something while a form or a pile of paper is open, besides those that move and edit.
///
/// Sentences name them by this table and the code that takes a key compares with it, so that neither can go astray.
enum FormKey: CaseIterable {
  /// Ready words for the field in hand.
  case offers
  /// The field in a text editor.
  case editor
  /// From the form of a count to counting its ballots one by one.
  case ballotByBallot
  /// The first of two entries was wrong, and this one takes its place.
  case startAnew
  /// The pile under count is thrown away and counted from its first ballot.
  case startOver
  /// A new plan is written as the form has it.
  case writePlan
  /// The tables of a new plan are looked at again.
  case lookAtTables
  case redraw

  var key: Key {
    switch self {
    case .offers: .control("P")
    case .editor: .control("E")
    case .ballotByBallot: .control("B")
    case .startAnew: .control("R")
    case .startOver: .control("U")
    case .writePlan: .function(2)
    case .lookAtTables: .function(5)
    case .redraw: .control("L")
    }
  }

  /// `^P`, where there is little room.
  var name: String { key.name }

  /// `Ctrl-P`
  var spoken: String { KeyName.spoken(key.name) }
}
