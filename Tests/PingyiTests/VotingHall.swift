import CVterm
import Foundation
import Glibc

/// A vote by phone: slips issued, the server on a free port of loopback, a round that is opened and closed by word.
final class VotingHall {
  let place: Scratch
  let codes: [String]
  private(set) var port: UInt16 = 0
  private var child: Child
  private var input: Int32
  private var output: Int32

  init(voters: Int, plan: String = Scratch.smallPlan) throws {
    place = try Scratch(plan: plan)
    codes = try place.issueSlips(voters)
    (child, input, output) = try VotingHall.start(place)
    try waitUntilReady()
  }

  deinit {
    close(input)
    close(output)
  }

  /// The server's host says one line to each.
  @discardableResult
  func tell(_ line: String) throws -> String {
    let bytes = Array((line + "\n").utf8)
    guard write(input, bytes, bytes.count) == bytes.count else { throw Trouble("nobody listens") }
    return try nextLine()
  }

  /// The host dies without a word; another takes its place at another port.
  func killAndStartAgain() throws {
    kill(child.id, SIGKILL)
    close(input)
    close(output)
    // Its server holds the same line, and ends because its host has.
    _ = try child.waitForEnd()
    (child, input, output) = try VotingHall.start(place)
    try waitUntilReady()
  }

  var serverOutput: String { Files.text(place.path + "/serve.errors") }

  // MARK: - Private

  private static func start(_ place: Scratch) throws -> (Child, Int32, Int32) {
    var (down, up): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe2(&down, O_CLOEXEC) == 0, pipe2(&up, O_CLOEXEC) == 0 else { throw Trouble("no pipe") }
    defer { for end in [down[0], up[1]] { close(end) } }
    let child = try Child(
      [Program.path, "serve", place.plan, "--bind", "127.0.0.1:0", "--criteria", "3"],
      environment: Program.environment,
      wires: [.given(down[0]), .given(up[1]), .to(place.path + "/serve.errors")], leadsSession: false)
    return (child, down[1], up[0])
  }

  private func waitUntilReady() throws {
    let words = try nextLine().split(separator: " ")
    guard words.count == 2, let port = UInt16(words[1]) else { throw Trouble("not ready: \(words)\(serverOutput)") }
    self.port = port
  }

  private func nextLine() throws -> String {
    var line: [UInt8] = []
    let deadline = Deadline()
    while line.last != UInt8(ascii: "\n") {
      var wait = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&wait, 1, deadline.milliseconds) > 0 else { throw Trouble("no answer") }
      var byte: UInt8 = 0
      guard read(output, &byte, 1) == 1 else { throw Trouble("it has ended: \(serverOutput)") }
      line.append(byte)
    }
    return String(decoding: line.dropLast(), as: UTF8.self)
  }
}

extension Scratch {
  /// The codes of so many new slips of panel A.
  func issueSlips(_ count: Int) throws -> [String] {
    let folder = path + "/slips"
    let issued = try Program.run(["slips", plan, "--panel", "A", "--count", "\(count)", "--to", folder], in: self)
    guard issued.status == 0 else { throw Trouble(issued.errors) }
    return Files.text(folder + "/slips-A.csv").split(separator: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init)
    }
  }
}

/// A connection to the hall's server, and what a browser does with it.
final class Phone {
  struct Answer {
    let status: Int
    let head: String
    let body: String

    /// A hidden field of the page's form.
    func field(_ name: String) -> String? {
      guard let place = body.range(of: "name=\"\(name)\" value=\"") else { return nil }
      return String(body[place.upperBound...].prefix { $0 != "\"" })
    }
  }

  let socket: Int32

  init(_ port: UInt16) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else { throw Trouble("cannot connect: \(errno)") }
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(socket) }

  /// False where the other side has closed.
  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      == bytes.count
  }

  /// Everything until the other side closes; nil where it does not within the time.
  func rest() -> String? {
    var all: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &chunk, chunk.count, 0)
      if count == 0 || count < 0 && errno == ECONNRESET { return String(decoding: all, as: UTF8.self) }
      if count < 0 { return nil }
      all += chunk[..<count]
    }
  }

  static func get(_ port: UInt16, _ path: String, headers: String = "") throws -> Answer {
    let phone = try Phone(port)
    phone.send("GET \(path) HTTP/1.1\r\nHost: hall\r\nConnection: close\r\n\(headers)\r\n")
    return try phone.answer()
  }

  static func post(_ port: UInt16, _ path: String, _ fields: [String: String]) throws -> Answer {
    var allowed = CharacterSet.alphanumerics
    allowed.insert(charactersIn: "-.")
    let body = fields.map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")" }
      .joined(separator: "&")
    let phone = try Phone(port)
    phone.send(
      "POST \(path) HTTP/1.1\r\nHost: hall\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)")
    return try phone.answer()
  }

  /// Fills in the sheet and looks at it once more; what the button at its end would send.
  static func ballot(_ port: UInt16, _ code: String, round: Int = 1, grades: [Int]) throws -> [String: String] {
    var fields = ["code": code, "round": "\(round)"]
    for (place, grade) in grades.enumerated() { fields["p\(place)"] = "\(grade)" }
    let check = try post(port, "/check", fields)
    var ballot: [String: String] = [:]
    for name in ["code", "round", "m", "token"] { ballot[name] = check.field(name) }
    return ballot
  }

  func answer() throws -> Answer {
    guard let text = rest(), let end = text.range(of: "\r\n\r\n") else { throw Trouble("no answer") }
    let head = String(text[..<end.lowerBound])
    let status = head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return Answer(status: status, head: head, body: String(text[end.upperBound...]))
  }
}
