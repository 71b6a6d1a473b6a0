import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// A program on a full screen, as its loop knows it.
protocol Screen: AnyObject {
  /// The size it draws for.
  var size: Size { get }
  /// What wakes it besides keys, signals and the clock.
  var sources: [WakeSource] { get }
  /// How long it may sleep, in milliseconds.
  var longestSleep: Int32 { get }

  /// Its first picture is on its way: what that did not have to wait for.
  func begin()
  /// First of all whenever it wakes; with keys, if some have come and are still to be taken.
  func wake(at now: Timestamp, withKeys: Bool)
  /// Keys, pastes, the mouse, another size.
  func take(_ message: Message)
  /// Last of all: everything that had come is taken.
  func settle()
  func draw(into buffer: inout Buffer)
  /// Another program had the terminal, on purpose, and time has passed.
  func takeBack()
  /// It is shown no more: what it held is given back.
  func close()
}

extension Screen {
  func begin() {}
  func settle() {}
  func takeBack() {}
  func close() {}
}

/// The one loop of all screens: sleeps until a key, a signal, one of the screens' sources, their next moment or a terminal
/// that takes output again; hands everything that has come to the screen; draws once; sleeps again.
///
/// However many keys have come, they are all taken before the screen is drawn. A stalled terminal is not waited for.
/// A screen may be shown over another: keys and picture are then the upper one's alone, while the one below goes on hearing
/// of the time and of its sources, so that it is as it should be when it is uncovered.
final class ScreenLoop {
  private struct Shown {
    let screen: any Screen
    /// As it was drawn last, whatever was over it since.
    var buffer: Buffer
    var hasBegun = false
  }

  let terminal: any Terminal
  let clock = SystemClock()
  /// The uppermost is the last.
  private var shown: [Shown] = []
  private var isDone = false
  private var isStale = true
  private var isTypingOver = false

  init(_ terminal: any Terminal) { self.terminal = terminal }

  /// Runs until the screen is left or the terminal is gone. The terminal stays open.
  func run(_ screen: any Screen) {
    show(screen)
    while !isDone {
      paint()
      if let fresh = shown.firstIndex(where: { !$0.hasBegun }) {
        shown[fresh].hasBegun = true
        shown[fresh].screen.begin()
      } else {
        wait()
      }
    }
    while let last = shown.popLast() { last.screen.close() }
  }

  /// Gives a screen keys and picture, over whatever has them now.
  func show(_ screen: any Screen) {
    shown.append(Shown(screen: screen, buffer: Buffer(size: screen.size)))
    changed()
  }

  /// Whether another one is over it.
  func covers(_ screen: any Screen) -> Bool { shown.last?.screen !== screen }

  /// Leaves the uppermost screen. The one below is there again as it is by now; where there is none, the loop ends.
  func leave() {
    guard shown.count > 1, let last = shown.popLast() else { return end() }
    last.screen.close()
    changed()
  }

  /// Ends, whatever is shown.
  func end() { isDone = true }

  /// What is shown is out of date.
  func changed() { isStale = true }

  /// What was typed ahead was meant for a page that is gone.
  func dropTyping() { isTypingOver = true }

  /// As Ctrl-Z does.
  func suspend() {
    terminal.suspend()
    resize()
  }

  /// Lets another program have the terminal.
  func lend(to body: () -> Void) {
    terminal.lend(body)
    resize()
    for each in shown { each.screen.takeBack() }
  }

  // MARK: - Private

  private func wait() {
    let sources = shown.flatMap(\.screen.sources)
    let sleep = shown.map(\.screen.longestSleep).min() ?? 0
    let wake = Wake.wait(terminal, sources, milliseconds: sleep)
    for each in shown { each.screen.wake(at: clock.now(), withKeys: wake.keys) }
    if wake.signals { handleSignals() }
    for index in wake.sources { sources[index].act() }
    if wake.keys { takeKeys(isHungUp: wake.isHungUp) }
    for each in shown { each.screen.settle() }
  }

  private func takeKeys(isHungUp: Bool) {
    let messages = terminal.read()
    if messages.isEmpty, isHungUp { end() }
    isTypingOver = false
    for message in messages {
      shown.last?.screen.take(message)
      if isTypingOver {
        _ = terminal.read()
        return
      }
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
      case SIGTERM, SIGHUP, SIGQUIT, SIGINT: end()
      default: break
      }
    }
  }

  private func resize() {
    let size = terminal.size
    terminal.resize(to: size)
    for each in shown { each.screen.take(.resize(size)) }
    changed()
  }

  private func paint() {
    guard terminal.takesOutput, isStale, let top = shown.indices.last else { return }
    let screen = shown[top].screen
    if shown[top].buffer.size != screen.size { shown[top].buffer = Buffer(size: screen.size) }
    screen.draw(into: &shown[top].buffer)
    terminal.show(shown[top].buffer)
    shown[top].buffer.moved = nil
    isStale = false
  }
}
