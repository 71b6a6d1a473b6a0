import CGlibc
import Glibc

/// Another program that has the terminal for a while, as a shell would run it: a process group of its own, in the
/// foreground, so that Ctrl-C and Ctrl-Z typed in it are for it alone.
///
/// Whatever becomes of it, the terminal is ours again afterwards, and nothing of it is left behind: told to end
/// meanwhile, this program ends it first.
struct ForegroundJob {
  /// Its process number, and its group's.
  private let process: pid_t
  /// The terminal is not ours to give where this program does not have it itself.
  private let hasTerminal: Bool

  /// How long a job that was told to end may take, in hundredths of a second. The program itself is given two seconds.
  private static let grace = 70

  /// Runs `words[0]` to its end. Nil where it could not be started or had to be ended.
  static func run(_ words: [String]) -> Int32? {
    Signals.watchChildren(true)
    defer { Signals.watchChildren(false) }
    return ForegroundJob(words)?.waitForEnd()
  }

  private init?(_ words: [String]) {
    hasTerminal = tcgetpgrp(0) == getpgrp()
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // In the child, before it begins: nothing it types to the terminal comes too early.
    if hasTerminal { posix_spawn_file_actions_addtcsetpgrp_np(&actions, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    // What is ignored here would be ignored there.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var started: pid_t = 0
    guard posix_spawn(&started, words[0], &actions, &attributes, &arguments, environ) == 0 else { return nil }
    process = started
  }

  // MARK: - Private

  private func waitForEnd() -> Int32? {
    defer { takeTerminal(for: getpgrp()) }
    while true {
      var status: Int32 = 0
      let found = waitpid(process, &status, WNOHANG | WUNTRACED)
      if found == process, status & 0xFF == 0x7F {
        rest(stoppedBy: status >> 8 & 0xFF)
      } else if found == process {
        // A shell that died of a signal may leave what it started.
        if status & 0x7F != 0 { kill(-process, SIGKILL) }
        return status
      } else if found < 0, errno != EINTR {
        return nil
      } else if let number = waitForSignals() {
        end(by: number)
        Signals.handOn(number)
        return nil
      }
    }
  }

  /// Whatever comes meanwhile; the number of the signal by which this program is told to end.
  private func waitForSignals() -> Int32? {
    var line = pollfd(fd: Signals.readEnd, events: Int16(POLLIN), revents: 0)
    poll(&line, 1, -1)
    for number in Signals.drain() {
      switch number {
      case SIGTERM, SIGHUP, SIGQUIT, SIGINT: return number
      case SIGTSTP: kill(-process, SIGTSTP)
      case SIGCONT: goOn()
      // SIGCHLD is looked into; the window's size is asked for when the terminal is ours again.
      default: break
      }
    }
    return nil
  }

  /// The job was stopped, so that whoever is at the terminal gets the shell: this program stops with it.
  private func rest(stoppedBy number: Int32) {
    // It only wanted the terminal, which it has when it goes on.
    if number != SIGTTIN, number != SIGTTOU {
      takeTerminal(for: getpgrp())
      tcsetattr(0, TCSANOW, TerminalRestoration.termios)
      // Where there is no shell to go on from, nothing stops here, and nor does the job.
      Signals.stopNow()
    }
    goOn()
  }

  private func goOn() {
    takeTerminal(for: process)
    kill(-process, SIGCONT)
  }

  private func end(by number: Int32) {
    kill(-process, number)
    kill(-process, SIGCONT)
    // All of it: the shell in between goes at once, while an editor may still be saving.
    for _ in 0..<ForegroundJob.grace where kill(-process, 0) == 0 {
      waitpid(process, nil, WNOHANG)
      poll(nil, 0, 10)
    }
    kill(-process, SIGKILL)
    waitpid(process, nil, 0)
  }

  private func takeTerminal(for group: pid_t) {
    guard hasTerminal else { return }
    // Whoever asks for it from the background is stopped, unless the signal is held back.
    var (signals, before) = (sigset_t(), sigset_t())
    sigemptyset(&signals)
    sigaddset(&signals, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    tcsetpgrp(0, group)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
