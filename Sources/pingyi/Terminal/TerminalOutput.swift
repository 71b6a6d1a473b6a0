import Glibc

/// The way of the screen's bytes to the terminal, on which nothing ever waits.
///
/// ncurses writes to descriptor 1 and goes on trying until the terminal has taken everything; a terminal that is stopped
/// or gone slow would hold up the session with it. So while ncurses writes, descriptor 1 is a file in memory, and what
/// came into it goes on from here as the terminal takes it, through a description of its own: the one behind descriptor
/// 1 is shared with the shell, whose reads and writes must go on waiting.
final class TerminalOutput {
  private let memory: Int32
  /// What descriptor 1 was and is again outside `collect`.
  private let original: Int32
  private let terminal: Int32
  private var pending: [UInt8] = []
  private var sent = 0

  /// Takes over the file `memory`. Nil where the terminal cannot be opened a second time; ncurses then writes directly.
  init?(memory: Int32) {
    guard memory >= 0 else { return nil }
    self.memory = memory
    original = fcntl(1, F_DUPFD_CLOEXEC, 3)
    terminal = open("/proc/self/fd/1", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard original >= 0, terminal >= 0 else { return nil }
  }

  deinit {
    for descriptor in [memory, original, terminal] where descriptor >= 0 { close(descriptor) }
  }

  /// To be polled for writing; -1 while there is nothing to write.
  var descriptor: Int32 { isEmpty ? -1 : terminal }

  var isEmpty: Bool { sent == pending.count }

  /// Keeps what `body` writes to descriptor 1 and passes on as much of it as the terminal takes now.
  func collect<T>(_ body: () -> T) -> T {
    // What it holds of a longer picture is written over and not given back: its pages would only be taken again.
    lseek(memory, 0, SEEK_SET)
    dup2(memory, 1)
    let result = body()
    dup2(original, 1)
    let count = lseek(memory, 0, SEEK_CUR)
    guard count > 0 else { return result }
    if isEmpty { discard() }
    let start = pending.count
    pending += [UInt8](repeating: 0, count: count)
    let read = pending.withUnsafeMutableBytes { pread(memory, $0.baseAddress.map { $0 + start }, count, 0) }
    pending.removeLast(count - max(0, read))
    flush()
    return result
  }

  /// Passes on what the terminal takes now. True when nothing is left.
  @discardableResult
  func flush() -> Bool {
    while !isEmpty {
      let count = pending.withUnsafeBytes { write(terminal, $0.baseAddress.map { $0 + sent }, pending.count - sent) }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        return false
      } else if errno != EINTR {
        // The terminal is gone; its other end says so.
        discard()
      }
    }
    return true
  }

  /// Passes on the rest before somebody else has the terminal. False, and nothing is left, if it takes too long.
  func finish(within milliseconds: Int32 = 1_000) -> Bool {
    while !flush() {
      var line = pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0)
      if poll(&line, 1, milliseconds) == 0 {
        discard()
        return false
      }
    }
    return true
  }

  // MARK: - Private

  private func discard() {
    pending.removeAll(keepingCapacity: true)
    sent = 0
  }
}
