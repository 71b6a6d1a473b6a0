import Glibc
import Synchronization

// What has to outlive a terminal that is not closed in order: the bytes that give it back, and the signal handlers that
// send them. What both sides know is atomic and without a lock, and what a handler does is only what POSIX lets it.

/// What is needed to give the terminal back from a signal handler: kept in plain memory, reached without a lock.
enum TerminalRestoration {
  // Addresses of memory that is never given back.
  private static let modes = Atomic(UInt(bitPattern: UnsafeMutablePointer<Glibc.termios>.allocate(capacity: 1)))
  private static let sequence = Atomic(UInt(bitPattern: UnsafeMutablePointer<UInt8>.allocate(capacity: 256)))
  private static let count = Atomic(0)
  private static let terminal = Atomic<Int32>(1)

  /// How the line was before.
  static var termios: UnsafeMutablePointer<Glibc.termios>? {
    UnsafeMutablePointer(bitPattern: modes.load(ordering: .acquiring))
  }

  private static var bytes: UnsafeMutablePointer<UInt8>? {
    UnsafeMutablePointer(bitPattern: sequence.load(ordering: .acquiring))
  }

  /// Mouse and paste off, cursor on, colours off, then the terminal's own way out of the full screen.
  static func keep(_ leave: UnsafePointer<CChar>) {
    guard let bytes else { return }
    let start = Array("\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1006l\u{1B}[?2004l\u{1B}[?25h\u{1B}[m".utf8)
    for (index, byte) in start.enumerated() { bytes[index] = byte }
    let length = min(Int(strlen(leave)), 255 - start.count)
    for index in 0..<length { bytes[start.count + index] = UInt8(bitPattern: leave[index]) }
    // Descriptor 1 is not the terminal at every moment.
    terminal.store(fcntl(1, F_DUPFD_CLOEXEC, 3), ordering: .releasing)
    count.store(start.count + length, ordering: .releasing)
  }

  /// Safe in a signal handler: `fcntl`, `write` and `tcsetattr` only.
  static func restore() {
    let count = count.load(ordering: .acquiring)
    guard count > 0, let bytes else { return }
    let terminal = terminal.load(ordering: .acquiring)
    // A stalled terminal must not hold up the end.
    _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) | O_NONBLOCK)
    _ = write(terminal, bytes, count)
    _ = fcntl(terminal, F_SETFL, fcntl(terminal, F_GETFL) & ~O_NONBLOCK)
    tcsetattr(0, TCSANOW, termios)
  }
}

/// Signals as bytes in a pipe that the main loop polls.
enum Signals {
  private static let writing = Atomic<Int32>(-1)
  private static let reading = Atomic<Int32>(-1)

  /// What to poll; readable when a signal has come.
  static var readEnd: Int32 { reading.load(ordering: .acquiring) }

  static func install() {
    guard readEnd < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    reading.store(ends[0], ordering: .releasing)
    writing.store(ends[1], ordering: .releasing)
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    for number in [SIGWINCH, SIGTSTP, SIGCONT] { signal(number) { Signals.pass($0) } }
    for number in [SIGTERM, SIGHUP, SIGINT, SIGQUIT] {
      signal(number) { number in
        Signals.pass(number)
        // If the main loop is stuck in a write to a stalled terminal, leave without it: the session is stored.
        alarm(2)
      }
    }
    signal(SIGALRM) { _ in
      TerminalRestoration.restore()
      _exit(143)
    }
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE] {
      signal(number) { number in
        TerminalRestoration.restore()
        signal(number, SIG_DFL)
        raise(number)
      }
    }
  }

  /// What a keyboard can send has no effect from now on, even where the line is not raw.
  static func ignoreKeyboard() {
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] { signal(number, SIG_IGN) }
  }

  /// The signals that have come since the last call.
  static func drain() -> [Int32] {
    var buffer = [UInt8](repeating: 0, count: 64)
    var numbers: [Int32] = []
    while true {
      let count = read(readEnd, &buffer, buffer.count)
      if count <= 0 { return numbers }
      numbers += buffer[..<count].map(Int32.init)
    }
  }

  /// Stops this job as Ctrl-Z would: all of it, since a script that started the program, and went on, would keep the
  /// shell waiting.
  static func stopNow() {
    signal(SIGTSTP, SIG_DFL)
    kill(0, SIGTSTP)
    signal(SIGTSTP) { Signals.pass($0) }
  }

  /// Whether the end or the stop of a child comes as a signal too.
  static func watchChildren(_ on: Bool) {
    if on { signal(SIGCHLD) { Signals.pass($0) } } else { signal(SIGCHLD, SIG_DFL) }
  }

  /// A signal that was taken out and is for the main loop.
  static func handOn(_ number: Int32) { pass(number) }

  private static func pass(_ number: Int32) {
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(writing.load(ordering: .acquiring), &byte, 1)
    errno = before
  }
}
