import CommandTables
import ReviewCore

// Whom a form is about where nobody has the turn, and what becomes of a form left half-way.

extension ConsoleModel {
  /// The unit that was typed by a part of its name or of its pinyin, or by its place in the queue.
  func speaker(named typed: String) -> Identifier? {
    let queue = session.queue
    if session.record(typed) != nil { return typed }
    if let place = Int(typed) { return queue.indices.contains(place - 1) ? queue[place - 1] : nil }
    return SearchText(typed).best(of: queue) { session.record($0)?.speaker.unit ?? "" }
  }

  /// What is meant by what stands in the field so far; nil where it is whole, or no unit is asked for.
  func unitMeant(_ field: FormField<Operation>) -> String? {
    guard field.label == .argument(.speaker), !field.editor.text.isEmpty, session.record(field.editor.text) == nil
    else { return nil }
    return speaker(named: field.editor.text).flatMap { session.record($0)?.speaker.unit }
  }

  /// What was typed in other forms of the kind and put aside: offered here, so that no change of the unit hides it.
  func begun(beside form: Form) -> [String] {
    drafts.filter { $0.key != form.key && $0.value.operation == form.operation }
      .compactMap { draft in draft.value.form.field(.text)?.editor.text }
      .filter { !$0.isEmpty && form.isForNotes }.sorted()
  }

  /// A problem that was just noted is the one the keys are on.
  mutating func select(newIn events: [Recorded<Event>]) {
    for recorded in events {
      guard case .problemNoted(let problem) = recorded.event else { continue }
      if session.turn == nil { queueCursor = problem.speaker }
      if let index = listRows.firstIndex(of: .problem(problem.number)) { listCursor = index }
    }
  }
}

extension Form {
  /// Makes the unit whole that was typed by a part of its name, where the key leaves the field.
  mutating func settleUnit(before key: Key, in console: ConsoleModel) {
    switch key {
    case .character, .backspace, .delete, .control, .function, .home, .end, .pageUp, .pageDown: return
    case .enter, .escape, .tab, .backTab, .up, .down, .left, .right: break
    }
    guard let field = form.current, console.unitMeant(field) != nil, let id = console.speaker(named: field.editor.text)
    else {
      return
    }
    form.choose(id)
  }

  /// Whether it writes down something new, so that words begun for another unit may belong here.
  fileprivate var isForNotes: Bool { [.problem, .pledge, .ask, .probe, .note].contains(form.operation) }
}
