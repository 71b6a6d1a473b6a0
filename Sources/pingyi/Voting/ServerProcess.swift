import Glibc
import ReviewCore

/// `pingyi-ballots` as a child: it lives as long as this value holds the other end of its standard input.
final class ServerProcess {
  enum State: Equatable {
    case starting
    case ready(Place)
    /// The last line it said about it; empty where it said nothing.
    case ended(String)
  }

  struct Place: Equatable {
    let port: Int
    /// The certificate's time is over.
    let hasExpired: Bool
  }

  private let process: pid_t
  /// Closed, the child ends; so it also ends with this process, however that ends.
  private let lifeline: Int32
  private let output: Int32
  private let errors: Int32
  private var isReaped = false
  private var said: [UInt8] = []

  /// At the address's port, or at the one it had before where any would do.
  convenience init(
    _ directory: String, _ address: ListeningAddress, _ rules: PhoneRules, again port: Int? = nil
  ) throws(Refusal) {
    let files = [rules.certificate, rules.key].compactMap(\.self)
    try self.init([directory, address.address, "\(port ?? address.port)"] + files)
  }

  private init(_ arguments: [String]) throws(Refusal) {
    guard let program = ServerProcess.program else {
      throw Refusal(text: Pingyi.words.notServing(Pingyi.words.noServerProgram))
    }
    var pipes: [[Int32]] = []
    for _ in 0..<3 {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else {
        for end in pipes.joined() { close(end) }
        throw Refusal(text: Pingyi.words.notServing(String(cString: strerror(errno))))
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      pipes.append(ends)
    }
    let code = ServerProcess.spawn(program, arguments, pipes)
    for end in [pipes[0][0], pipes[1][1], pipes[2][1]] { close(end) }
    (lifeline, output, errors) = (pipes[0][1], pipes[1][0], pipes[2][0])
    switch code {
    case .success(let started): process = started
    case .failure(let failure):
      process = -1
      isReaped = true
      throw Refusal(text: Pingyi.words.notServing(String(cString: strerror(failure.code))))
    }
  }

  deinit {
    for end in [lifeline, output, errors] { close(end) }
    if isReaped { return }
    // It ends at once; one that hangs is not waited for.
    for _ in 0..<50 {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) != 0 { return }
      poll(nil, 0, 10)
    }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// Readable when it is ready, and when it has ended.
  var descriptor: Int32 { output }

  /// How it stands, after waiting for it to say so for at most so many milliseconds.
  func state(waiting: Int32) -> State {
    var hasEnded = false
    var wait = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
    while poll(&wait, 1, place == nil ? waiting : 0) > 0 {
      var bytes = [UInt8](repeating: 0, count: 256)
      let count = read(output, &bytes, bytes.count)
      if count < 0, errno == EINTR { continue }
      hasEnded = count <= 0
      if hasEnded { break }
      said += bytes.prefix(count)
    }
    if hasEnded { return .ended(lastWords) }
    return place.map(State.ready) ?? .starting
  }

  // MARK: - Private

  private struct Failure: Error { let code: Int32 }

  /// From the line `ready 8080`.
  private var place: Place? {
    guard said.contains(UInt8(ascii: "\n")) else { return nil }
    let words = String(decoding: said, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    guard words.count >= 2, words[0] == "ready", let port = Int(words[1]) else { return nil }
    return Place(port: port, hasExpired: words.dropFirst(2) == ["expired"])
  }

  private var lastWords: String {
    var wait = [pollfd(fd: errors, events: Int16(POLLIN), revents: 0)]
    guard poll(&wait, 1, 0) > 0 else { return "" }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(errors, &bytes, bytes.count)
    let lines = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    return lines.last.map(String.init) ?? ""
  }

  /// Beside this program.
  private static var program: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    let own = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = own.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/pingyi-ballots"
    return access(path, X_OK) == 0 ? path : nil
  }

  private static var environment: [String] {
    var all: [String] = []
    var next = environ
    while let word = next.pointee {
      all.append(String(cString: word))
      next += 1
    }
    return all
  }

  /// In a session of its own: what is typed or hung up at the console's terminal is no signal to it.
  private static func spawn(_ program: String, _ arguments: [String], _ pipes: [[Int32]]) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipes[0][0], 0)
    posix_spawn_file_actions_adddup2(&actions, pipes[1][1], 1)
    posix_spawn_file_actions_adddup2(&actions, pipes[2][1], 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK))
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    // One heap for all threads: it stays small.
    var settings = environment.map { strdup($0) } + [strdup("MALLOC_ARENA_MAX=1"), nil]
    defer { for word in words + settings { free(word) } }
    var started: pid_t = 0
    let code = posix_spawn(&started, program, &actions, &attributes, &words, &settings)
    return code == 0 ? .success(started) : .failure(Failure(code: code))
  }
}
