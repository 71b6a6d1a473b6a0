import CVterm
import Glibc

/// A process of ours, with a line that tells the moment when it and all it started have ended.
final class Child {
  enum Ending: Equatable { case exited(Int32), killed(Int32) }

  enum Wire {
    case nothing
    /// Opened for reading.
    case from(String)
    /// Made anew.
    case to(String)
    /// Opened for both, as the controlling terminal if the child leads a session.
    case terminal(String)
    /// A descriptor of ours.
    case given(Int32)
  }

  let id: pid_t
  /// Readable, by its end, when the child and its children are gone.
  let ended: Int32
  private var ending: Ending?

  /// `wires` become descriptors 0, 1 and 2.
  init(_ arguments: [String], environment: [String: String], wires: [Wire], leadsSession: Bool) throws {
    var ends: [Int32] = [-1, -1]
    guard pipe2(&ends, O_CLOEXEC) == 0 else { throw Trouble("no pipe: \(errno)") }
    defer { close(ends[1]) }
    ended = ends[0]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, wire) in wires.enumerated() { Child.add(wire, Int32(number), to: &actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], Child.lifeline)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF) | (leadsSession ? Int16(VT_SPAWN_NEW_SESSION) : 0))
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var process = pid_t()
    let code = posix_spawn(&process, arguments[0], &actions, &attributes, &words, &settings)
    guard code == 0 else {
      close(ends[0])
      throw Trouble("cannot start \(arguments[0]): \(String(cString: strerror(code)))")
    }
    id = process
  }

  deinit {
    if ending == nil {
      kill(id, SIGKILL)
      reap()
    }
    close(ended)
  }

  /// Waits for the child and all it started.
  func waitForEnd(_ deadline: Deadline = Deadline()) throws -> Ending {
    var line = pollfd(fd: ended, events: Int16(POLLIN), revents: 0)
    while poll(&line, 1, deadline.milliseconds) <= 0 {
      if deadline.isOver { throw Trouble("process \(id) did not end") }
    }
    reap()
    return ending ?? .killed(0)
  }

  // MARK: - Private

  /// High enough to be nobody's: inherited by every process the child starts.
  private static let lifeline: Int32 = 9

  private static func add(_ wire: Wire, _ number: Int32, to actions: inout posix_spawn_file_actions_t) {
    switch wire {
    case .nothing: posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
    case .from(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_RDONLY, 0)
    case .to(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    case .terminal(let path): posix_spawn_file_actions_addopen(&actions, number, path, O_RDWR, 0)
    case .given(let descriptor): posix_spawn_file_actions_adddup2(&actions, descriptor, number)
    }
  }

  private func reap() {
    guard ending == nil else { return }
    var status: Int32 = 0
    while waitpid(id, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal)
  }
}

/// A moment after which waiting is given up: generous, because the machine may be busy with something else.
struct Deadline {
  private let end: Int64

  init(seconds: Int64 = 30) { end = Deadline.now() + seconds * 1_000 }

  var milliseconds: Int32 { Int32(max(0, end - Deadline.now())) }
  var isOver: Bool { milliseconds == 0 }

  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// What went wrong, in words.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
