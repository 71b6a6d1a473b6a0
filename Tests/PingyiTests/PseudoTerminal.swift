import CVterm
import Glibc

/// The real program in a real terminal: a shell leads the session, as it would for a person, and the program is its
/// foreground job. Keys go in, the screen comes out; every wait is for content.
///
/// The shell stays when the program is gone, so that what the program left of the terminal can be looked at: a leading
/// process that ends makes the kernel reset the line.
final class PseudoTerminal {
  private(set) var output: [UInt8] = []
  let screen: TerminalScreen
  private let shell: Child
  private let place: Scratch
  private let files: String
  private var master: Int32
  private let slave: Int32
  /// A pipe whose other end only the program holds.
  private let life: Int32

  init(
    _ arguments: [String], in place: Scratch, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    before: String = ""
  ) throws {
    guard let screen = TerminalScreen(columns: columns, rows: rows) else { throw Trouble("no emulator") }
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    var name = [CChar](repeating: 0, count: 64)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, ptsname_r(master, &name, name.count) == 0 else {
      throw Trouble("no pseudo-terminal: \(errno)")
    }
    let path = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC)
    self.screen = screen
    self.place = place
    files = place.newPath()
    PseudoTerminal.setSize(master, columns, rows)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    mkfifo(files + ".life", 0o600)
    life = open(files + ".life", O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let environment = Program.environment.merging(environment) { $1 }
    shell = try Child(
      ["/bin/sh", "-c", before + PseudoTerminal.script, files, Program.path] + arguments, environment: environment,
      wires: [.terminal(path), .terminal(path), .to(files + ".errors")], leadsSession: true)
  }

  deinit {
    // The program is in a process group of its own.
    if let process = try? process { kill(process, SIGKILL) }
    closeTerminal()
    close(slave)
    close(life)
  }

  // MARK: - In

  func send(_ keys: String) { send(Array(keys.utf8)) }

  /// Reads what comes meanwhile, so that neither side waits for the other for ever.
  func send(_ bytes: [UInt8]) {
    let deadline = Deadline()
    var rest = bytes[...]
    while !rest.isEmpty, !deadline.isOver {
      let count = sendWithoutReading(rest)
      rest = rest.dropFirst(max(0, count))
      if !rest.isEmpty {
        var line = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
        if poll(&line, 1, deadline.milliseconds) > 0, line.revents & Int16(POLLIN) != 0, !read(deadline) { return }
      }
    }
  }

  /// One write, as much as the line takes.
  @discardableResult
  func sendWithoutReading(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
  }

  func resize(columns: Int, rows: Int) {
    screen.resize(columns: columns, rows: rows)
    PseudoTerminal.setSize(master, columns, rows)
  }

  func signal(_ number: Int32) throws { kill(try process, number) }

  /// The window is closed: what reads or writes the line from now on gets an error, and a hang-up.
  func closeTerminal() {
    if master >= 0 { close(master) }
    master = -1
  }

  // MARK: - Out

  /// Reads on until the screen shows `text`.
  func waitFor(_ text: String, seconds: Int64 = 30) throws {
    try waitUntil("“\(text)”", seconds: seconds) { $0.text.contains(text) }
  }

  /// Reads on until `condition` holds of the screen.
  func waitUntil(_ what: String, seconds: Int64 = 30, _ condition: (TerminalScreen) throws -> Bool) throws {
    let deadline = Deadline(seconds: seconds)
    while try !condition(screen) {
      if !read(deadline) {
        throw Trouble("waited in vain for \(what); the screen:\n\(screen.text)\nerrors: \(errors)")
      }
    }
  }

  /// Reads on, here and there, until both screens show the same.
  func waitUntilSame(as other: PseudoTerminal, seconds: Int64 = 30) throws {
    let deadline = Deadline(seconds: seconds)
    while screen.lines != other.screen.lines {
      var lines = [master, other.master].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      if poll(&lines, nfds_t(lines.count), deadline.milliseconds) <= 0 {
        throw Trouble("never the same:\n\(screen.text)\n--- and\n\(other.screen.text)\nerrors: \(errors)")
      }
      catchUp()
      other.catchUp()
    }
  }

  /// Reads what has come and waits for nothing.
  func catchUp() { while read(Deadline(seconds: 0)) {} }

  /// Lets time pass between two bytes, as a slow line or a person does; never a way to wait for something. What comes
  /// meanwhile is read.
  func pass(milliseconds: Int64) {
    let end = Deadline.now() + milliseconds
    while Deadline.now() < end {
      var line = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      if poll(&line, 1, Int32(end - Deadline.now())) > 0 { catchUp() }
    }
  }

  /// Sends keys and waits for what they bring.
  func send(_ keys: String, until text: String) throws {
    send(keys)
    try waitFor(text)
  }

  /// The shell's word that the program has ended, as `$?`.
  func waitForEnd(seconds: Int64 = 30) throws -> Int32 {
    try waitFor("[ended ", seconds: seconds)
    try waitUntil("the whole of [ended …]") { $0.text.firstMatch(of: /\[ended \d+\]/) != nil }
    guard let match = screen.text.firstMatch(of: /\[ended (\d+)\]/), let status = Int32(match.1) else { return -1 }
    return status
  }

  /// Waits for the program alone, reading nothing: for a terminal that is gone or stalled.
  func waitForProgramToEnd(seconds: Int64 = 30) throws {
    let deadline = Deadline(seconds: seconds)
    var line = pollfd(fd: life, events: Int16(POLLIN), revents: 0)
    while poll(&line, 1, deadline.milliseconds) <= 0 {
      if deadline.isOver { throw Trouble("the program did not end within \(seconds) s") }
    }
  }

  var process: pid_t {
    get throws {
      guard let id = pid_t(Files.text(files + ".pid").filter(\.isNumber)) else { throw Trouble("no process yet") }
      return id
    }
  }

  var errors: String { Files.text(files + ".errors") }

  var scan: OutputScan { OutputScan(output) }

  /// Canonical input with echo and signals, as a shell expects it.
  var isLineCooked: Bool {
    var line = termios()
    guard tcgetattr(slave, &line) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return line.c_lflag & wanted == wanted && line.c_iflag & tcflag_t(ICRNL) != 0 && line.c_oflag & tcflag_t(OPOST) != 0
  }

  /// What an interactive shell does when a job has stopped.
  func cookLine() {
    var line = termios()
    guard tcgetattr(slave, &line) == 0 else { return }
    line.c_lflag |= tcflag_t(ICANON | ECHO | ISIG)
    line.c_iflag |= tcflag_t(ICRNL)
    line.c_oflag |= tcflag_t(OPOST)
    tcsetattr(slave, TCSANOW, &line)
  }

  // MARK: - Private

  /// `$0` is where to leave the process number, `$@` the program and its arguments. 148 is 128 + SIGTSTP, 147 SIGSTOP.
  private static let script = #"""
    set -m
    sh -c 'echo $$ >"$0.pid"; exec "$@" 8>"$0.life"' "$0" "$@"
    status=$?
    while [ $status -eq 148 -o $status -eq 147 ]; do printf '\r\n[stopped]\r\n'; read line; fg >/dev/null; status=$?; done
    printf "\r\n[ended $status]\r\n"
    read line
    """#

  private static func setSize(_ descriptor: Int32, _ columns: Int, _ rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// One read of what has come; false when the deadline is over or nothing can come any more.
  private func read(_ deadline: Deadline) -> Bool {
    var line = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    let count = poll(&line, 1, deadline.milliseconds)
    if count < 0, errno == EINTR { return true }
    guard count > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let length = Glibc.read(master, &chunk, chunk.count)
    if length < 0, errno == EAGAIN || errno == EINTR { return true }
    guard length > 0 else { return false }
    output += chunk[..<length]
    screen.feed(chunk[..<length])
    return true
  }
}
