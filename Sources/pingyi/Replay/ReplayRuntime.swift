import ReviewCore
import ReviewScreens

/// The loop of a replay: time passes, keys are taken, and what a running session records meanwhile is read on.
///
/// It reads the log as the projector does and writes nothing: no lock, no mark of its own, no line in any log.
final class ReplayRuntime: Screen {
  private let loop: ScreenLoop
  private let feed: ReplayFeed
  private let themes: [ReplayModel.View: Theme]
  private var model: ReplayModel
  private var shown: ReplayModel.View
  private var last: Timestamp

  /// Where nothing moves there is only somebody's key to wait for.
  private static let restingSleep: Int32 = 10_000

  /// What a suspended program has missed is not made up for.
  private static let longestStep = Milliseconds.seconds(2)

  init(_ model: ReplayModel, feed: ReplayFeed, terminal: any Terminal, themes: [ReplayModel.View: Theme]) {
    loop = ScreenLoop(terminal)
    self.feed = feed
    self.themes = themes
    self.model = model
    shown = model.view
    last = loop.clock.now()
  }

  /// Runs until it is left or the terminal is gone.
  func run() {
    loop.run(self)
    loop.terminal.close()
    feed.close()
  }

  // MARK: - Screen

  var size: Size { model.size }

  var sources: [WakeSource] { [WakeSource(descriptor: feed.descriptor) { self.readOn() }] }

  var longestSleep: Int32 { model.untilNextPicture.map(Int32.init) ?? ReplayRuntime.restingSleep }

  func wake(at now: Timestamp, withKeys: Bool) {
    let before = (model.now, model.played)
    model.play(for: min(now.since(last), ReplayRuntime.longestStep))
    last = now
    if before != (model.now, model.played) { loop.changed() }
    // The watch can miss news, and is not to be had everywhere.
    if model.isAtEnd, !withKeys { readOn() }
  }

  func take(_ message: Message) {
    loop.changed()
    for effect in update(&model, message) {
      switch effect {
      case .redraw: loop.terminal.redraw()
      case .suspend: loop.suspend()
      case .quit: loop.end()
      }
    }
  }

  func draw(into buffer: inout Buffer) {
    if shown != model.view, let theme = themes[model.view] {
      shown = model.view
      loop.terminal.use(theme)
    }
    render(model, into: &buffer)
  }

  // MARK: - Private

  private func readOn() {
    let news = feed.news(after: model.count)
    if news.isEmpty { return }
    model.take(news)
    loop.changed()
  }
}
