import Glibc
import ReviewCore
import ReviewStore

// What tests of votes at the console have in common.

extension PseudoTerminal {
  /// The port the console says phones are served at.
  func phonePort() throws -> UInt16 {
    let address = /https?:\/\/127\.0\.0\.1:(\d+)/
    try waitUntil("an address for phones") { $0.text.firstMatch(of: address) != nil }
    return screen.text.firstMatch(of: address).flatMap { UInt16($0.1) } ?? 0
  }

  /// Everybody is here, the first speaker reports, and all vote on them.
  func openVote() throws {
    try send(Press.f2, until: "进入议程：签到")
    try send(" ", until: "实到30人")
    try send(Press.f2, until: "进入议程：述职")
    try send(Press.f2, until: "请梨园社区党委上台")
    try send(Press.f3, until: "述职开始")
    try send(":poll" + Press.enter, until: "Esc 收起")
    try send(Press.enter, until: "第 1 轮测评开始投票")
  }

  func closeVote() throws {
    try send(":close" + Press.enter, until: "Enter 截止")
    send(Press.enter)
    try waitUntil("the count") { $0.notice.contains("计票") }
  }

  /// The phones' server, the console's only child.
  var server: pid_t {
    get throws {
      let id = try process
      guard let child = pid_t(Files.text("/proc/\(id)/task/\(id)/children").split(separator: " ").first ?? "") else {
        throw Trouble("no server")
      }
      return child
    }
  }
}

extension Scratch {
  func counts() throws -> [SheetCount] {
    try events().compactMap { event in
      if case .ballotsCounted(_, let count) = event { return count }
      return nil
    }
  }

  /// What a console killed in the middle has left behind.
  func append(_ event: Event) throws {
    let store = try SessionLog.open(in: session, origin: "test")
    let recorded = try store.read(after: 0)
    guard let last = recorded.last else { throw Trouble("no log") }
    _ = try store.append([event], at: last.at, expecting: last.position)
    store.close()
  }
}

/// A port of loopback that is taken while this value lives.
final class FreePort {
  let port: UInt16
  private let socket: Int32

  init() throws {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let code = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && listen(socket, 1) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    guard code else { throw Trouble("no port: \(errno)") }
    self.socket = socket
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(socket) }

  /// One that was free a moment ago.
  static func any() throws -> UInt16 { try FreePort().port }
}

/// A program of the system's.
enum Tool {
  /// What it said; throws where it failed.
  @discardableResult
  static func run(_ words: [String]) throws -> String {
    let place = try Scratch()
    let files = place.newPath()
    let child = try Child(
      words, environment: Program.environment, wires: [.nothing, .to(files + ".out"), .to(files + ".errors")],
      leadsSession: false)
    guard case .exited(0) = try child.waitForEnd() else { throw Trouble(Files.text(files + ".errors")) }
    return Files.text(files + ".out")
  }
}
