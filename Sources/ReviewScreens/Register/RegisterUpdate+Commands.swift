import CommandTables
import ReviewCore
import ReviewRegister

// From a row of the command table to what is done: a form for what is missing, a question, the screen's own tasks.

extension RegisterModel {
  typealias Row = OperationRow<RegisterOperation>
  typealias Line = TypedCommand<RegisterOperation>

  /// The row that a key stands for now.
  func row(for key: Key) -> Row? { row(forKeyNamed: key.name) }

  func row(forKeyNamed name: String) -> Row? {
    RegisterOperation.table.rows(key: name, in: phase).first
  }

  /// Starts an operation: at once if nothing need be typed, by way of a form or a question otherwise.
  ///
  /// `known`: what need not be typed, since it is what the operation is begun for.
  mutating func start(
    _ row: Row, asking isAsking: Bool = false, knowing known: [RegisterArgument: String] = [:]
  ) -> [RegisterEffect] {
    if case .screen(let task) = row.work, row.arguments.isEmpty { return perform(task, [:]) }
    let fixed = fixedArguments(of: row).merging(known) { _, known in known }
    let unfilled = row.arguments.filter { fixed[$0.name] == nil }
    let isForForm = isAsking ? !unfilled.isEmpty : row.start == .inForm || unfilled.contains { !$0.isOptional }
    if isForForm, row.group != .reading || isAsking {
      let form = RegisterForm(row.operation, fixed: fixed, in: self)
      layers.push(drafts[form.key] ?? form)
      notice = nil
      return []
    }
    return attempt(Line(row.operation, fixed))
  }

  /// Does it, unless it is asked about first.
  mutating func attempt(_ line: Line) -> [RegisterEffect] {
    guard line.operation.row.confirms else { return perform(line) }
    layers.push(RegisterQuestion(line))
    return []
  }

  /// Does what the line says: what only reads here, the rest by the runtime.
  mutating func perform(_ line: Line) -> [RegisterEffect] {
    if case .screen(let task) = line.operation.row.work { return perform(task, line.values) }
    do throws(RegisterRejection) {
      guard case .query(let query) = try line.command(in: context) else { return [.submit(line)] }
      show(query)
    } catch {
      show(error)
    }
    return []
  }

  mutating func open(_ view: View) -> [RegisterEffect] {
    layers.removeAll()
    self.view = view
    focus = .list
    move(to: place.cursor)
    return []
  }

  /// Asks before the owners are urged whose rows are marked.
  mutating func urge() -> [RegisterEffect] {
    let numbers = toUrge
    if numbers.isEmpty {
      say(strings.pick("没有可督办的条目", "沒有可督辦的條目", "There is nobody to urge"), isError: true)
      return []
    }
    let names = numbers.map(\.rawValue).joined(separator: ",")
    return attempt(Line(.urge, [.numbers: names, .month: month.rawValue]))
  }

  var context: RegisterContext { RegisterContext(today: today, seed: 0, lastSeen: nil) }

  // MARK: - Private

  private func fixedArguments(of row: Row) -> [RegisterArgument: String] {
    switch row.about {
    case .nothing: return [:]
    case .row, .rows:
      let numbers = rowsAtHand
      return numbers.isEmpty ? [:] : [.numbers: numbers.map(\.rawValue).joined(separator: ",")]
    }
  }

  private mutating func show(_ query: RegisterQuery) {
    layers.removeAll()
    focus = .list
    switch query {
    case .list(let filter):
      view = .list
      guard filter != RowFilter() else { return move(to: place.cursor) }
      search.editor = LineEditor(filter.words.joined(separator: " "))
      search.chips = filter
      search.chips.words = []
      move(to: 0)
    case .show(let number):
      view = .list
      search = RowSearch()
      search.editor = LineEditor(number.rawValue)
      move(to: 0)
      if layout.detail == nil { layers.push(RowReader()) }
    case .due:
      view = .due
      move(to: place.cursor)
    }
  }

  private mutating func perform(_ task: RegisterTask, _ values: [RegisterArgument: String]) -> [RegisterEffect] {
    switch task {
    case .units: return open(.units)
    case .monthlyUrging: return open(.urging)
    case .filter:
      if view != .due { view = .list }
      layers.push(FilterSheet())
    case .mark: markCurrent()
    case .markAll: markAll()
    case .sort: sort()
    case .help: layers.push(RegisterHelp())
    case .palette: layers.push(RegisterPalette())
    case .theme:
      layers.removeAll()
      return values[.name].map { [.chooseTheme($0)] } ?? []
    case .language: speak(values[.name] ?? "")
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit:
      if drafts.isEmpty { return [.quit] }
      layers.push(LeaveQuestion(begun: drafts.count))
    }
    return []
  }

  private mutating func speak(_ name: String) {
    guard let language = Language(rawValue: name) else {
      return show(
        refusal: strings.rejection(
          RegisterRejection.line(.badChoice(argument: .name, text: name, allowed: Language.names))))
    }
    layers.removeAll()
    self.language = language
  }

  private mutating func markCurrent() {
    guard let line = currentLine else { return }
    if view == .urging {
      if spared.remove(line.number) == nil { spared.insert(line.number) }
    } else if marks.removeValue(forKey: line.number) == nil {
      marks[line.number] = line.closing
    }
    move(to: place.cursor + 1)
  }

  /// In the month's urging: all or none. In a list: those that are seen.
  private mutating func markAll() {
    switch view {
    case .urging: spared = spared.isEmpty ? Set(urging?.value?.lines.map(\.number) ?? []) : []
    case .list, .due:
      guard marks.isEmpty else {
        marks = [:]
        return
      }
      marks = Dictionary(seenLines.map { ($0.number, $0.closing) }) { first, _ in first }
    case .units: break
    }
  }

  private mutating func sort() {
    let orders = RowQuery.Order.allCases
    order = orders[((orders.firstIndex(of: order) ?? 0) + 1) % orders.count]
    view = .list
    move(to: 0)
    say(strings.pick("排序：", "排序：", "Sorted by ") + strings.order(order))
  }
}
