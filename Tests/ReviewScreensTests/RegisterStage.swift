import CommandTables
import ReviewCore
import ReviewRegister

@testable import ReviewScreens

/// The register's screen on a table, over a register in memory: keys go in, the screen comes out. What the screen wants to
/// know is answered after each key, or after a whole burst of them, and then what it asks for ahead, as the runtime does.
struct RegisterStage {
  private(set) var model: RegisterModel
  private(set) var effects: [RegisterEffect] = []
  var desk: RegisterDesk
  /// Answers instead of the desk.
  var answers: ((RegisterAsk) -> RegisterAnswer?)?
  private(set) var asked: [RegisterAsk] = []
  /// Those that a picture had to wait for; the others were asked for ahead.
  private(set) var waited: [RegisterAsk] = []
  private(set) var now: Timestamp

  init(
    _ desk: RegisterDesk? = nil, size: Size = Size(columns: 120, rows: 40), language: Language = .zhHans,
    on day: String = "2026-06-11", unit: String? = nil, over glance: SessionGlance? = nil,
    answers: ((RegisterAsk) -> RegisterAnswer?)? = nil
  ) throws {
    self.desk = try desk ?? .county()
    self.answers = answers
    now = Timestamp(date: CivilDate(day) ?? CivilDate(dayNumber: 0), secondsOfDay: 36_000, offset: 480)
    model = RegisterModel(
      head: self.desk.register.head, position: self.desk.history.end, now: now, size: size, language: language,
      unit: unit, glance: glance)
    settle()
  }

  var strings: Strings { model.strings }

  mutating func press(_ keys: Key...) { for key in keys { send(.key(key)) } }

  mutating func type(_ text: String) { for character in text { send(.key(.character(character))) } }

  /// All at once, as they lie in a terminal's queue.
  mutating func burst(_ text: String) {
    for character in text { handle(.key(.character(character))) }
    settle()
  }

  mutating func wait(seconds: Int64) {
    now = now.moved(by: .seconds(seconds))
    send(.tick(now))
  }

  mutating func resize(_ columns: Int, _ rows: Int) { send(.resize(Size(columns: columns, rows: rows))) }

  mutating func send(_ message: RegisterMessage) {
    handle(message)
    settle()
  }

  /// Something another office does.
  mutating func elsewhere(_ line: String) throws {
    let end = desk.history.end
    try desk.tell(now.date.text, line)
    let news = Array(desk.history.records.suffix(desk.history.end - end))
    send(.recorded(news, mine: false, head: desk.register.head, position: desk.history.end))
  }

  var buffer: Buffer {
    var buffer = Buffer(size: model.size)
    render(model, into: &buffer)
    return buffer
  }

  var screen: String { buffer.lines.joined(separator: "\n") }

  // MARK: - Private

  private mutating func settle() {
    while true {
      let wants = model.wants
      waited += wants
      let asks = wants + model.wishes
      if asks.isEmpty { return }
      for ask in asks {
        asked.append(ask)
        let answer = answers?(ask) ?? desk.answer(ask)
        _ = update(&model, .answered(ask, answer))
      }
    }
  }

  private mutating func handle(_ message: RegisterMessage) {
    for effect in update(&model, message) {
      effects.append(effect)
      if case .submit(let line) = effect { submit(line) }
    }
  }

  private mutating func submit(_ line: TypedCommand<RegisterOperation>) {
    do throws(RegisterRejection) {
      let context = RegisterContext(today: now.date, seed: 7, lastSeen: desk.history.lastInForce?.position)
      let stored = try desk.submit(try line.command(in: context), on: now.date)
      handle(.recorded(stored, mine: true, head: desk.register.head, position: desk.history.end))
    } catch {
      handle(.refused(error))
    }
  }
}
