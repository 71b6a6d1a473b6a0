import ReviewCore
import ReviewScreens

/// The console with the guide below it: every message goes to the console first, then the guide looks at what became of it.
///
/// The session is a rehearsal's. To begin a step again its log is thrown away, a new session is begun, and the guide presses
/// its own keys up to there: one way to a step for going back, for what it does for the learner and for coming back another
/// day.
final class TutorRuntime: Screen {
  private(set) var size: Size
  private let loop: ScreenLoop
  private let place: SessionPlace
  private let language: Language
  private let themes: ThemeFolder
  private var console: ConsoleRuntime
  private var tutor: TutorModel
  /// The console's part of the picture, as it was painted last.
  private var picture: Buffer
  /// Why no session could be begun again.
  private var failure: (any Error)?

  /// `step` from 0.
  init(
    _ place: SessionPlace, at step: Int, on terminal: any Terminal, language: Language, themes: ThemeFolder
  ) throws {
    size = terminal.size
    loop = ScreenLoop(terminal)
    self.place = place
    self.language = language
    self.themes = themes
    console = try TutorRuntime.console(place, on: loop, language, themes)
    picture = Buffer(size: console.size)
    tutor = TutorModel(on: console.model)
    if step > 0 { walk(to: step, goal: 0) }
  }

  /// Runs until it is left or the terminal is gone; answers with the step that was reached, from 0.
  func run() throws -> Int {
    loop.run(self)
    loop.terminal.close()
    if let failure { throw failure }
    console.end()
    return tutor.step
  }

  // MARK: - Screen

  var sources: [WakeSource] { console.sources }
  var longestSleep: Int32 { console.longestSleep }

  func begin() { console.begin() }

  func wake(at now: Timestamp, withKeys: Bool) { console.wake(at: now, withKeys: withKeys) }

  func take(_ message: Message) {
    switch message {
    case .key(let key):
      if let own = TutorKey(key) { return take(own) }
      console.take(message)
      tutor.look(at: console.model, after: key)
    case .resize(let size):
      self.size = size
      console.take(.resize(TutorStrip.console(in: size)))
    case .paste, .mouse, .tick, .recorded, .settled, .refused, .failed, .trouble, .done, .warned, .edited,
      .projectorSeen, .minutes, .findings, .planEdited, .boxRead, .phonesServed, .pilesFound, .gapFound:
      console.take(message)
      tutor.look(at: console.model)
    }
  }

  func settle() {
    console.settle()
    tutor.look(at: console.model)
  }

  func takeBack() { console.takeBack() }

  func draw(into buffer: inout Buffer) {
    if picture.size != console.size { picture = Buffer(size: console.size) }
    console.draw(into: &picture)
    buffer.paste(picture, x: 0, y: 0)
    buffer.cursor = picture.cursor
    render(tutor, strings: console.strings, into: &buffer)
  }

  // MARK: - Private

  private static func console(
    _ place: SessionPlace, on loop: ScreenLoop, _ language: Language, _ themes: ThemeFolder
  ) throws -> ConsoleRuntime {
    let (live, history) = try LiveSession.open(place, origin: "tutor") { _ in loop.clock.now() }
    let console = ConsoleRuntime(
      live: live, history: history, on: loop, language: language, themes: themes, phones: nil)
    console.model.least = TutorStrip.leastConsole
    console.model.isPractice = true
    console.take(.resize(TutorStrip.console(in: loop.terminal.size)))
    return console
  }

  private func take(_ key: TutorKey) {
    loop.changed()
    switch key {
    case .show: show()
    case .again: walk(to: tutor.step, goal: 0)
    case .leave: loop.end()
    }
  }

  /// Presses what the goal in hand waits for; where something else was tried meanwhile, from where it came up.
  private func show() {
    if !tutor.isUntouched { walk(to: tutor.step, goal: tutor.goal) }
    let strings = console.strings
    let strokes = tutor.strokes(strings)
    for key in tutor.keys(strings) { take(.key(key)) }
    tutor.tellShown(strokes)
  }

  private func walk(to step: Int, goal: Int) {
    console.end()
    Folders.remove(place.directory)
    do { console = try TutorRuntime.console(place, on: loop, language, themes) } catch {
      failure = error
      return loop.end()
    }
    tutor = TutorModel(on: console.model)
    while (tutor.step, tutor.goal) < (step, goal) {
      let before = (tutor.step, tutor.goal)
      for key in tutor.keys(console.strings) { take(.key(key)) }
      // The disk is full, or another process is at the log: what there is is shown.
      if (tutor.step, tutor.goal) == before { break }
    }
    tutor.forget()
  }
}
