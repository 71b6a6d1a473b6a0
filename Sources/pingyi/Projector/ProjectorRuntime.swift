import Glibc
import ReviewCore
import ReviewScreens

/// The projector's loop: follows the log, shows the scene of the moment, and is never blank.
///
/// It reads and never writes. Until there is a session it shows the plan's; whatever happens to the log, it keeps what it
/// showed last and looks again. It wakes once a second for the clock, and when somebody has appended.
final class ProjectorRuntime: Screen {
  private let language: Language?
  private let loop: ScreenLoop
  private let theme: Theme
  private var feed: SceneFeed
  private var model: ProjectorModel
  private var isFlash = false

  /// The console that has just stored something draws first: five projectors that wake with it would take its processor.
  /// Milliseconds, of the hundred within which the hall must see it; a burst of events becomes one frame.
  private static let courtesy: Int32 = 20

  /// How soon a session that is only now created is found.
  private static let lookingForSession: Int32 = 50

  init(feed: SceneFeed, terminal: any Terminal, theme: Theme, language: Language?, font: GlyphFont) {
    loop = ScreenLoop(terminal)
    self.theme = theme
    self.language = language
    var feed = feed
    model = ProjectorModel(
      scene: feed.scene(at: loop.clock.now()), rules: feed.rules, size: terminal.size,
      language: language ?? feed.language, font: font)
    self.feed = feed
  }

  /// Runs until it is stopped or the terminal is gone.
  func run() {
    loop.run(self)
    loop.terminal.close()
  }

  // MARK: - Screen

  var size: Size { model.size }

  var sources: [WakeSource] {
    [WakeSource(descriptor: feed.watch?.descriptor ?? -1) { self.readNews() }]
  }

  var longestSleep: Int32 {
    let second = loop.clock.untilNextSecond()
    return feed.isFollowing ? second : min(second, ProjectorRuntime.lookingForSession)
  }

  func wake(at now: Timestamp, withKeys: Bool) {
    let isNewSecond = now.wall / 1_000 != model.scene.at.wall / 1_000
    let hasNews = (isNewSecond || !feed.isFollowing) && feed.follow()
    if isNewSecond || hasNews { show(at: now) }
  }

  /// Whoever passes the keyboard must not stop the picture: only what no cat types.
  func take(_ message: Message) {
    switch message {
    case .key(let key) where key.isText: break
    case .key(let key) where key.belongs(to: .quit): loop.end()
    case .key(let key) where key.belongs(to: .redraw):
      loop.terminal.redraw()
      loop.changed()
    case .key(let key) where key.belongs(to: .suspend): loop.suspend()
    case .resize(let size): model.size = size
    default: break
    }
  }

  func draw(into buffer: inout Buffer) {
    if model.isFlash != isFlash {
      isFlash = model.isFlash
      loop.terminal.use(isFlash ? theme.inverted : theme)
    }
    render(model, into: &buffer)
  }

  // MARK: - Private

  private func readNews() {
    poll(nil, 0, ProjectorRuntime.courtesy)
    if feed.follow() { show(at: loop.clock.now()) }
  }

  private func show(at now: Timestamp) {
    model.language = language ?? feed.language
    if model.show(feed.scene(at: now), rules: feed.rules) { loop.terminal.ring() }
    loop.changed()
  }
}
