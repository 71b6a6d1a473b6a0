import ReviewCore

/// A session's log played again from its beginning, on a screen like the console's or on the hall's.
///
/// It holds the whole log and a console that has been told of the first part of it: going on tells it more, going back
/// builds another. Invariant: what is shown is what was shown in the hall when the log ended there, at a moment before the
/// next event. Nothing here reads a clock; the runtime says how much time has passed. It has no way to say anything to the
/// session: its effects are three, and none stores anything.
public struct ReplayModel: Sendable {
  public enum View: String, CaseIterable, Sendable { case console, projector }

  /// All that was recorded; more may come while the session runs.
  private(set) var records: [Recorded<Event>]
  /// Told of `played` events, at the moment that is shown.
  private(set) var console: ConsoleModel
  public internal(set) var view: View
  public internal(set) var isPlaying = true
  /// Seconds of the session in a second.
  public internal(set) var speed: Int
  /// The time that is being typed to go to; nil while none is.
  var typedTime: LineEditor?
  /// Why it could not be gone to.
  var error: String?

  public static let speeds = 1...1_000

  /// Nil unless the log begins a session.
  public init?(
    _ records: [Recorded<Event>], view: View, speed: Int, size: Size, language: Language?, font: GlyphFont
  ) {
    guard let first = records.first, let history = History([first]) else { return nil }
    self.records = records
    self.view = view
    self.speed = min(max(speed, ReplayModel.speeds.lowerBound), ReplayModel.speeds.upperBound)
    console = ConsoleModel(
      history: history, now: first.at, size: size, language: language ?? history.session.plan.language)
    console.font = font
    console.hasProjector = true
  }

  public var size: Size { console.size }
  /// The moment that is shown.
  public var now: Timestamp { console.now }
  /// How many events have been played; the first alone makes a session.
  public var played: Int { console.history.end }
  public var count: Int { records.count }
  public var isAtEnd: Bool { played == records.count }
  var strings: Strings { console.strings }

  /// Milliseconds until the picture can be another one; nil while nothing moves.
  public var untilNextPicture: Int64? {
    guard isPlaying, !isAtEnd else { return nil }
    let second = 1_000 - (now.wall % 1_000 + 1_000) % 1_000
    return max(ReplayModel.leastFrame, min(second, waitForNext.rawValue) / Int64(speed))
  }

  // MARK: - Going on and back

  /// More was recorded while the session runs.
  public mutating func take(_ news: [Recorded<Event>]) { records += news }

  /// Plays on for `span` of real time.
  public mutating func play(for span: Milliseconds) {
    guard isPlaying else { return }
    var rest = Milliseconds(span.rawValue * Int64(speed))
    while !isAtEnd {
      let wait = waitForNext
      if wait > rest {
        tick(now.moved(by: rest))
        return
      }
      rest = rest - wait
      go(to: endOfCommand(after: played))
    }
  }

  /// To where the log had `target` events, and the moment of the last of them.
  mutating func go(to target: Int) {
    let target = min(max(1, target), records.count)
    if target < played { rewind(toBefore: target) }
    if target > played { tell(target) }
    tick(records[played - 1].at)
  }

  /// One command back.
  mutating func goBack() { go(to: records[played - 1].batch - 1) }

  mutating func goOn() { go(to: endOfCommand(after: played)) }

  /// To a moment of the day that is shown; false where the log has none such.
  mutating func go(toSecondOfDay second: Int64) -> Bool {
    let moment = Timestamp(date: now.date, secondsOfDay: second, offset: now.offset).wall
    // Told to the second, and an event is found by the second it is in.
    guard let first = records.first?.at, let last = records.last?.at, moment >= first.wall / 1_000 * 1_000,
      moment <= last.wall
    else { return false }
    let before = records.lastIndex { $0.at.wall < moment + 1_000 } ?? 0
    go(to: before + 1)
    let since = moment - now.wall
    if since > 0 { tick(now.moved(by: Milliseconds(since))) }
    return true
  }

  mutating func resize(to size: Size) { _ = update(&console, .resize(size)) }

  /// The first and the last moment that can be gone to.
  var span: (first: Timestamp, last: Timestamp) { (records[0].at, records[records.count - 1].at) }

  /// What happened last; nil at the beginning.
  var lastEvent: Recorded<Event>? { played > 1 ? records[played - 1] : nil }

  // MARK: - Private

  /// Faster than this nobody sees more, and a terminal on a slow line sees less.
  private static let leastFrame: Int64 = 40

  private var waitForNext: Milliseconds { isAtEnd ? .zero : records[played].at.since(now) }

  /// All events of one command came at once.
  private func endOfCommand(after index: Int) -> Int {
    guard index < records.count else { return records.count }
    let batch = records[index].batch
    return records[index...].firstIndex { $0.batch != batch } ?? records.count
  }

  private mutating func tell(_ target: Int) {
    _ = update(&console, .recorded(Array(records[played..<target]), mine: true))
  }

  /// A console that has been told less; the last command is left for `tell`.
  private mutating func rewind(toBefore target: Int) {
    let start = max(1, records[target - 1].batch - 1)
    guard let history = History(Array(records.prefix(start))) else { return }
    var earlier = ConsoleModel(
      history: history, now: records[start - 1].at, size: console.size, language: console.language)
    earlier.font = console.font
    earlier.hasProjector = true
    console = earlier
  }

  private mutating func tick(_ moment: Timestamp) { _ = update(&console, .tick(moment)) }
}
