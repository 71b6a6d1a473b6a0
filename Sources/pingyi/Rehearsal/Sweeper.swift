import ArgumentParser
import Glibc

/// A process that waits for this one to end, be it by a signal nobody can catch, and then removes a folder.
final class Sweeper {
  private let process: pid_t
  /// Closed, it sweeps; so it also does when this process ends, however it ends.
  private var lifeline: Int32

  /// `holding`: a descriptor that it shares until it has swept. Nil where no process can be started.
  init?(_ folder: String, holding lock: Int32) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    lifeline = ends[1]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
    posix_spawn_file_actions_adddup2(&actions, lock, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // In a session of its own: what is typed or hung up at the console's terminal is no signal to it.
    posix_spawnattr_setflags(&attributes, 0x80)
    var words: [UnsafeMutablePointer<CChar>?] = (["pingyi", "sweep", folder] as [String]).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    guard posix_spawn(&started, "/proc/self/exe", &actions, &attributes, &words, environ) == 0 else {
      close(lifeline)
      return nil
    }
    process = started
  }

  /// Has it sweep, and returns when it is done.
  func waitForEnd() {
    close(lifeline)
    lifeline = -1
    while waitpid(process, nil, 0) < 0, errno == EINTR {}
  }
}

/// The process of a `Sweeper`.
struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "sweep", shouldDisplay: false)

  @Argument var folder: String

  func run() throws {
    for number in [SIGHUP, SIGINT, SIGTERM, SIGQUIT, SIGTSTP] { signal(number, SIG_IGN) }
    // Nothing else is ever removed by this way.
    guard folder.hasPrefix("/"), folder.contains("/pingyi-rehearsal-\(getuid())/") else {
      throw Refusal(text: Pingyi.words.noRehearsal, status: 2)
    }
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      if count == 0 || count < 0 && errno != EINTR { break }
    }
    // Others of the rehearsal may still be writing: their files go with the next look.
    for _ in 0..<20 where access(folder, F_OK) == 0 {
      Folders.remove(folder)
      if access(folder, F_OK) == 0 { poll(nil, 0, 50) }
    }
    unlink(folder + ".lock")
    rmdir(Folders.parent(of: folder))
  }
}
