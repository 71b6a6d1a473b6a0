import Glibc
import ReviewCore
import ReviewScreens

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
}

extension Screen {
  func begin() {}
  func settle() {}
}

/// The one loop of all screens: sleeps until a key, a signal, one of the screen's sources, its next moment or a terminal
/// that takes output again; hands everything that has come to the screen; draws once; sleeps again.
///
/// However many keys have come, they are all taken before the screen is drawn. A stalled terminal is not waited for.
final class ScreenLoop {
  let terminal: any Terminal
  let clock = SystemClock()
  private var buffer: Buffer
  private var isDone = false
  private var isStale = true
  private var isTypingOver = false

  init(_ terminal: any Terminal) {
    self.terminal = terminal
    buffer = Buffer(size: terminal.size)
  }

  /// Runs until `end` or until the terminal is gone. The terminal stays open.
  func run(_ screen: any Screen) {
    paint(screen)
    screen.begin()
    while !isDone {
      paint(screen)
      wait(screen)
    }
  }

  func end() { isDone = true }

  /// What is shown is out of date.
  func changed() { isStale = true }

  /// What was typed ahead was meant for a page that is gone.
  func dropTyping() { isTypingOver = true }

  /// As Ctrl-Z does.
  func suspend(_ screen: any Screen) {
    terminal.suspend()
    resize(screen)
  }

  /// Lets another program have the terminal.
  func lend(_ screen: any Screen, to body: () -> Void) {
    terminal.lend(body)
    resize(screen)
  }

  // MARK: - Private

  private func wait(_ screen: any Screen) {
    let sources = screen.sources
    let wake = Wake.wait(terminal, sources, milliseconds: screen.longestSleep)
    screen.wake(at: clock.now(), withKeys: wake.keys)
    if wake.signals { handleSignals(screen) }
    for index in wake.sources { sources[index].act() }
    if wake.keys { takeKeys(screen, isHungUp: wake.isHungUp) }
    screen.settle()
  }

  private func takeKeys(_ screen: any Screen, isHungUp: Bool) {
    let messages = terminal.read()
    if messages.isEmpty, isHungUp { end() }
    isTypingOver = false
    for message in messages {
      screen.take(message)
      if isTypingOver {
        _ = terminal.read()
        return
      }
    }
  }

  private func handleSignals(_ screen: any Screen) {
    for number in Signals.drain() {
      switch number {
      case SIGWINCH: resize(screen)
      case SIGTSTP: suspend(screen)
      case SIGCONT:
        terminal.takeBack()
        resize(screen)
      case SIGTERM, SIGHUP, SIGQUIT, SIGINT: end()
      default: break
      }
    }
  }

  private func resize(_ screen: any Screen) {
    let size = terminal.size
    terminal.resize(to: size)
    screen.take(.resize(size))
    changed()
  }

  private func paint(_ screen: any Screen) {
    guard terminal.takesOutput, isStale else { return }
    if buffer.size != screen.size { buffer = Buffer(size: screen.size) }
    screen.draw(into: &buffer)
    terminal.show(buffer)
    isStale = false
  }
}
