import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// The projector's loop: follows the log, shows the scene of the moment, and is never blank.
///
/// It reads and never writes. Until there is a session it shows the plan's; whatever happens to the log, it keeps what it
/// showed last and looks again. It wakes once a second for the clock, and when somebody has appended.
final class ProjectorRuntime {
  private let place: SessionPlace
  private let language: Language?
  private let terminal: NcursesTerminal
  private let theme: Theme
  private let clock = SystemClock()
  private var feed: SceneFeed
  private var model: ProjectorModel
  private var buffer: Buffer
  private var isDone = false
  private var isDirty = true
  private var isFlash = false

  /// The console that has just stored something draws first: five projectors that wake with it would take its processor.
  /// Milliseconds, of the hundred within which the hall must see it; a burst of events becomes one frame.
  private static let courtesy: Int32 = 20

  /// How soon a session that is only now created is found.
  private static let lookingForSession: Int32 = 50

  init(
    place: SessionPlace, feed: SceneFeed, terminal: NcursesTerminal, theme: Theme, language: Language?, font: GlyphFont
  ) {
    self.place = place
    self.terminal = terminal
    self.theme = theme
    self.language = language
    var feed = feed
    model = ProjectorModel(
      scene: feed.scene(at: clock.now()), rules: feed.rules, size: terminal.size,
      language: language ?? feed.language, font: font)
    self.feed = feed
    buffer = Buffer(size: terminal.size)
  }

  /// Runs until it is stopped or the terminal is gone.
  func run() {
    while !isDone {
      if terminal.takesOutput, isDirty { draw() }
      wait()
    }
    terminal.close()
  }

  // MARK: - Private

  private func wait() {
    let second = model.scene.at.wall / 1_000
    let untilSecond = clock.untilNextSecond()
    let wake = Wake.wait(
      terminal, news: feed.watch?.descriptor ?? -1,
      milliseconds: feed.isFollowing ? untilSecond : min(untilSecond, ProjectorRuntime.lookingForSession))
    if wake.signals { handleSignals() }
    if wake.news { poll(nil, 0, ProjectorRuntime.courtesy) }
    let now = clock.now()
    let isNewSecond = now.wall / 1_000 != second
    let hasNews = (wake.news || isNewSecond || !feed.isFollowing) && feed.follow()
    if isNewSecond || hasNews {
      model.language = language ?? feed.language
      if model.show(feed.scene(at: now), rules: feed.rules) { terminal.ring() }
      isDirty = true
    }
    if wake.keys {
      let messages = terminal.read()
      if messages.isEmpty, wake.isHungUp { isDone = true }
      for case .key(let key) in messages { handle(key) }
    }
  }

  /// Whoever passes the keyboard must not stop the picture: only what no cat types.
  private func handle(_ key: Key) {
    switch key {
    case .control("C"), .control("Q"): isDone = true
    case .control("L"):
      terminal.redraw()
      isDirty = true
    case .control("Z"): suspend()
    default: break
    }
  }

  private func handleSignals() {
    for number in Signals.drain() {
      switch number {
      case SIGWINCH: resize()
      case SIGTSTP: suspend()
      case SIGCONT:
        terminal.takeBack()
        resize()
      case SIGTERM, SIGHUP, SIGQUIT, SIGINT: isDone = true
      default: break
      }
    }
  }

  private func suspend() {
    terminal.suspend()
    resize()
  }

  private func resize() {
    terminal.resize(to: terminal.size)
    model.size = terminal.size
    isDirty = true
  }

  private func draw() {
    if buffer.size != model.size { buffer = Buffer(size: model.size) }
    if model.isFlash != isFlash {
      isFlash = model.isFlash
      terminal.use(isFlash ? theme.inverted : theme)
    }
    render(model, into: &buffer)
    terminal.show(buffer)
    isDirty = false
  }
}
