import Foundation
import Glibc
import Synchronization

/// A `log-writer` or `ballot-writer` in a process of its own, whose acknowledgements are read line by line.
final class Child {
  private let process: pid_t
  private let output: Int32
  private var buffer: [UInt8] = []
  private var isOver = false

  /// They lie where this test's executable lies.
  private static let folder: URL = {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    return URL(fileURLWithPath: own).deletingLastPathComponent()
  }()

  /// One start at a time: a child must not inherit the pipe of another, whose end would then not be seen.
  private static let start = Mutex(())

  /// `shell` runs before the writer takes the shell's place, to set limits.
  init(_ arguments: [String], program: String = "log-writer", shell: String? = nil) throws {
    let plain = [Child.folder.appendingPathComponent(program).path] + arguments
    let words = shell.map { ["/bin/sh", "-c", $0 + "; exec \"$@\"", "sh"] + plain } ?? plain
    (process, output) = try Child.start.withLock { _ in try Child.spawn(words) }
  }

  deinit {
    if !isOver { finish() }
    close(output)
  }

  /// Nil at the end of its output.
  func nextLine() -> String? {
    while true {
      if let end = buffer.firstIndex(of: UInt8(ascii: "\n")) {
        let line = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(...end)
        return line
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = bytes.withUnsafeMutableBytes { read(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return nil }
      buffer += bytes.prefix(count)
    }
  }

  func kill() { Glibc.kill(process, SIGKILL) }

  /// What it still said, after it was killed or when it has ended by itself; its exit status or minus the signal.
  @discardableResult
  func finish() -> (lines: [String], status: Int32) {
    var lines: [String] = []
    while let line = nextLine() { lines.append(line) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    isOver = true
    let signal = status & 0x7F
    return (lines, signal == 0 ? (status >> 8) & 0xFF : -signal)
  }

  // MARK: - Private

  private static func spawn(_ arguments: [String]) throws -> (pid_t, Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw SystemCallFailed(code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var started: pid_t = 0
    let code = posix_spawn(&started, arguments[0], &actions, nil, &words, environ)
    close(ends[1])
    guard code == 0 else {
      close(ends[0])
      throw SystemCallFailed(code: code)
    }
    return (started, ends[0])
  }
}

struct SystemCallFailed: Error { let code: Int32 }
