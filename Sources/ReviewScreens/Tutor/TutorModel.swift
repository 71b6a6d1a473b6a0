import ReviewCore

/// Where a learner is in the tutor, and what is to be said of the last key.
///
/// It looks at a console and never touches it: whoever shows both hands every message to the console first and then has
/// the tutor look. Nothing here reads a clock or stores anything.
public struct TutorModel: Sendable {
  /// From 0.
  public private(set) var step = 0
  /// Which of the step's goals is waited for.
  public private(set) var goal = 0
  private(set) var answer: TutorAnswer?
  /// The step cannot be done any more from where the console stands.
  private(set) var isMissed = false
  /// Something else was opened over so many layers, and is still open.
  private var strayedOver: Int?
  /// Where the log ended when the goal was first waited for.
  private var begin: Int
  /// What was pressed since.
  private var pressed: [Key] = []
  private var last: ConsoleTrace

  /// At the beginning, on a console that nothing was pressed at.
  public init(on console: ConsoleModel) {
    begin = console.history.end
    last = ConsoleTrace(console)
  }

  /// Whether nothing has been tried yet for what is waited for.
  public var isUntouched: Bool { pressed.isEmpty && strayedOver == nil && !isMissed }

  /// Whether the last step has come.
  public var isAtEnd: Bool { step == TutorStep.all.count - 1 }

  /// What leads to the goal in hand from where it was first waited for.
  public func keys(_ strings: Strings) -> [Key] { current.goals[goal].keys(strings) }

  /// Something came about, by a key where one was pressed.
  public mutating func look(at console: ConsoleModel, after key: Key? = nil) {
    let trace = ConsoleTrace(console)
    defer {
      last = trace
      isMissed = !current.occasion.lasts(console)
    }
    if let key { pressed.append(key) }
    if let over = strayedOver, trace.layers <= over { strayedOver = nil }
    if isMet(goal, on: console, after: key) || isDone(on: console) {
      pass(on: console)
      return
    }
    let isBack = fallBack(on: console)
    guard let key, !isBack else { return }
    answer = isOnTheWay(console.strings) ? nil : TutorAnswer(to: key, from: last, to: trace, on: console)
    if answer == .opened { strayedOver = min(strayedOver ?? last.layers, last.layers) }
  }

  /// Where the guide itself has led there is nothing to be said of the last key.
  public mutating func forget() { answer = nil }

  /// The keys that were pressed for the learner are told.
  public mutating func tellShown(_ strokes: String) { answer = .shown(strokes) }

  /// What leads on from where the console stands now, as keys are named: first out of what else was opened.
  func next(_ strings: Strings) -> String {
    if isMissed { return TutorKey.again.spoken }
    return strayedOver == nil ? strokes(strings) : TutorStroke.escape.name(strings)
  }

  /// Whether that begins with words to be typed.
  var beginsWithWords: Bool {
    guard !isMissed, strayedOver == nil, case .text = current.goals[goal].strokes.first else { return false }
    return true
  }

  /// What the goal in hand waits for, as keys are named.
  public func strokes(_ strings: Strings) -> String {
    strings.list(current.goals[goal].strokes.map { $0.name(strings) })
  }

  // MARK: - Private

  var current: TutorStep { TutorStep.all[step] }

  private func isMet(_ goal: Int, on console: ConsoleModel, after key: Key? = nil) -> Bool {
    let events = console.history.records.dropFirst(begin).map(\.event)
    return current.goals[goal].isMet(TutorSight(console: console, key: key, events: events))
  }

  /// What the step is about has come about by a way of the learner's own: all of it is passed.
  private mutating func isDone(on console: ConsoleModel) -> Bool {
    let last = current.goals.count - 1
    guard goal < last, current.goals[last].isStanding, isMet(last, on: console) else { return false }
    goal = last
    return true
  }

  /// On to what is still to come about.
  private mutating func pass(on console: ConsoleModel) {
    (answer, strayedOver) = (nil, nil)
    repeat {
      goal += 1
      if goal == current.goals.count {
        if isAtEnd { return goal -= 1 }
        answer = .passed(step)
        (step, goal) = (step + 1, 0)
      }
      (begin, pressed) = (console.history.end, [])
    } while skips(on: console)
  }

  /// Whether something the step waits for holds already: it goes on behind the last of it.
  private mutating func skips(on console: ConsoleModel) -> Bool {
    let held = current.goals.indices.last { $0 >= goal && current.goals[$0].isStanding && isMet($0, on: console) }
    guard let held else { return false }
    goal = held
    return true
  }

  /// What was open was closed again, or what was begun taken back: true where it has to be waited for again.
  private mutating func fallBack(on console: ConsoleModel) -> Bool {
    let before = goal
    while goal > 0, current.goals[goal - 1].isStanding, !isMet(goal - 1, on: console) { goal -= 1 }
    if goal == before { return false }
    (answer, pressed) = (nil, [])
    return true
  }

  /// Whether what was pressed is how the guide itself would have begun; words are everybody's own.
  private func isOnTheWay(_ strings: Strings) -> Bool {
    let way = keys(strings)
    return way.starts(with: pressed)
  }
}
