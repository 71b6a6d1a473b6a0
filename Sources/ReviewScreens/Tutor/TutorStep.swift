import CommandTables
import ReviewCore

/// One step of the tutor: what the learner is told, and what has to come about before the next one.
///
/// A step waits for effects, never for keys: whatever way leads there, it is passed. Invariant (held by tests): pressed
/// one after the other, the strokes of all goals walk through the whole tutor, and each fulfils its goal.
public struct TutorStep: Sendable {
  let id: TutorStepName
  /// In their order; each is waited for when the one before has been met.
  let goals: [TutorGoal]
  let occasion: TutorOccasion
  private let wording: @Sendable (Strings) -> TutorWords

  init(
    _ id: TutorStepName, during occasion: TutorOccasion = .always, _ goals: [TutorGoal],
    _ wording: @escaping @Sendable (Strings) -> TutorWords
  ) {
    self.id = id
    self.occasion = occasion
    self.goals = goals
    self.wording = wording
  }

  func words(_ strings: Strings) -> TutorWords { wording(strings) }

  /// The evening, from the first key to the last paper.
  public static let all = opening + turn + hall + votes + closing
}

/// What a step is called in the source, in the order of the evening.
enum TutorStepName: CaseIterable, Hashable, Sendable {
  case help, open, quorum, signIn, film, filmProblem
  case reports, find, palette, undo
  case call, topic, own, extend, note, findings, question, outcome, commentary
  case recess, hall, scene
  case poll, close, wrongCount, count, announce
  case gapAsked, gaps, adjourn, papers, end
}

/// A step in words: what it is, what to do, and why.
struct TutorWords {
  let title: String
  let task: String
  let why: String
}

/// What a step waits for, and one way there.
struct TutorGoal: Sendable {
  let strokes: [TutorStroke]
  /// The goal after it needs it to hold still: where it does not, it is waited for again; where it does already, it is
  /// passed over.
  var isStanding = false
  let isMet: @Sendable (TutorSight) -> Bool

  func keys(_ strings: Strings) -> [Key] { strokes.flatMap { $0.keys(strings) } }
}

/// What a goal is judged by.
struct TutorSight {
  let console: ConsoleModel
  /// The key that has just been pressed; nil where something else came about.
  let key: Key?
  /// What was recorded since the goal was first waited for.
  let events: [Event]
}

extension TutorGoal {
  static func recorded(_ kind: Event.Kind, by strokes: TutorStroke...) -> TutorGoal {
    TutorGoal(strokes: strokes) { sight in sight.events.contains { $0.kind == kind } }
  }

  static func phase(_ phase: Phase, by strokes: TutorStroke...) -> TutorGoal {
    standing(strokes) { $0.session.phase == phase }
  }

  /// Such a layer is open, whatever lies over it.
  static func opened<Layer: ConsoleLayer>(_ layer: Layer.Type, by strokes: TutorStroke...) -> TutorGoal {
    standing(strokes) { $0.layers.uppermost(layer) != nil }
  }

  /// The operation's form is open.
  static func form(_ operation: Operation, by strokes: TutorStroke...) -> TutorGoal {
    standing(strokes) { $0.layers.uppermost(Form.self)?.operation == operation }
  }

  /// The console asks whether the operation is to be done.
  static func asked(_ operation: Operation, by strokes: TutorStroke...) -> TutorGoal {
    standing(strokes) { $0.layers.uppermost(ConfirmQuestion.self)?.line.operation == operation }
  }

  /// The vote has come so far that this is what its key would do.
  static func vote(_ operation: Operation, by strokes: TutorStroke...) -> TutorGoal {
    standing(strokes) { $0.voteStep == operation }
  }

  /// Nothing is open over the panes.
  static func closed(by strokes: TutorStroke...) -> TutorGoal {
    TutorGoal(strokes: strokes) { $0.console.layers.isEmpty }
  }

  /// A state of the console that what follows in the step needs.
  static func standing(by strokes: TutorStroke..., when isMet: @escaping @Sendable (ConsoleModel) -> Bool) -> TutorGoal
  {
    standing(strokes, isMet)
  }

  private static func standing(
    _ strokes: [TutorStroke], _ isMet: @escaping @Sendable (ConsoleModel) -> Bool
  ) -> TutorGoal {
    TutorGoal(strokes: strokes, isStanding: true) { isMet($0.console) }
  }

  static func holds(by strokes: TutorStroke..., when isMet: @escaping @Sendable (ConsoleModel) -> Bool) -> TutorGoal {
    TutorGoal(strokes: strokes) { isMet($0.console) }
  }
}

/// What is pressed or typed on the way to a goal.
enum TutorStroke: Sendable {
  /// The first key that the command table gives the operation.
  case operation(Operation)
  case formKey(FormKey)
  /// A key that is the same everywhere: Enter, Esc, an arrow, a digit.
  case key(Key)
  /// Words, letter by letter.
  case text(@Sendable (Strings) -> String)

  static let enter = TutorStroke.key(.enter)
  static let escape = TutorStroke.key(.escape)
  static let space = TutorStroke.key(.character(" "))

  func keys(_ strings: Strings) -> [Key] {
    switch self {
    case .operation(let operation): [operation.row.keys.first.flatMap(Key.init(name:))].compactMap(\.self)
    case .formKey(let formKey): [formKey.key]
    case .key(let key): [key]
    case .text(let words): words(strings).map(Key.character)
    }
  }

  /// As the guide names it.
  func name(_ strings: Strings) -> String {
    switch self {
    case .operation(let operation): strings.pressed(operation)
    case .formKey(let formKey): formKey.spoken
    case .key(.enter): strings.pick("回车", "Enter", "Enter")
    case .key(.backspace): strings.pick("退格", "退格", "Backspace")
    case .key(.left): "←"
    case .key(.right): "→"
    case .key(let key): key == .character(" ") ? strings.pick("空格", "空格", "Space") : KeyName.spoken(key.name)
    case .text(let words): strings.pick("“\(words(strings))”", "「\(words(strings))」", "“\(words(strings))”")
    }
  }
}

extension Strings {
  /// The operation's first key, as a sentence has it.
  func pressed(_ operation: Operation) -> String {
    operation.row.keys.first.map(KeyName.spoken) ?? ":\(operation.rawValue)"
  }
}
