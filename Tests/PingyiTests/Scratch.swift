import Foundation
import Glibc
import ReviewCore
import ReviewStore

/// A folder of its own for one test, with a small plan in it; gone with the test.
final class Scratch {
  let path: String
  private var count = 0

  var plan: String { path + "/hall.toml" }
  var session: String { path + "/hall.session" }
  var documents: String { session + "/documents" }

  init(plan text: String = Scratch.smallPlan) throws {
    path = NSTemporaryDirectory() + "/pingyi-e2e-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Files.write(text, to: plan)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path nobody uses yet.
  func newPath() -> String {
    count += 1
    return "\(path)/run-\(count)"
  }

  /// What the log holds, read as any other process would.
  func recorded() throws -> [Recorded<Event>] {
    try SessionLog.openReadOnly(in: session).read(after: 0)
  }

  func events() throws -> [Event] { try recorded().map(\.event) }

  /// Waits, by the same watch that consoles use, until the log is as wished.
  func waitForLog(_ what: String, _ condition: () throws -> Bool) throws {
    guard let watch = LogWatch(directory: session) else { throw Trouble("no log to watch") }
    let deadline = Deadline()
    while try !condition() {
      var line = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      // The watch may miss what was written before it began to look.
      poll(&line, 1, min(1_000, deadline.milliseconds))
      watch.drain()
      if deadline.isOver { throw Trouble("the log never had \(what)") }
    }
  }

  /// The texts of the notes taken, in order.
  func notes() throws -> [String] {
    try events().compactMap { event in
      if case .noteTaken(_, let text, _) = event { return text }
      return nil
    }
  }

  func document(_ name: String) -> [UInt8]? { Files.bytes(documents + "/" + name) }

  static let smallPlan = """
    title = "甲街道述职评议会"
    committee = "甲街道党工委"
    level = "township"
    place = "二楼会议室"
    date = 2026-12-10
    start = 09:00:00
    chair = "街道党工委书记"
    recorder = "街道党建办干事"
    quorum = "1/2"
    agenda = ["sign-in", "reports", { part = "summary", limit = "1m" }]
    turn = ["report", "questions"]

    [limits]
    report = "8m"
    questions = "5m"
    warning = "1m"

    [[panel]]
    id = "A"
    title = "街道班子成员"
    due = 5

    [[speaker]]
    id = "ly"
    unit = "梨园社区党委"
    post = "党委书记"

    [[speaker.problem]]
    text = "地下车库渗水三年未列入居民诉求清单"
    source = "film"

    [[speaker.problem]]
    text = "全年专题研究党建仅两次"
    source = "self"

    [[speaker]]
    id = "la"
    unit = "柳岸社区党委"
    post = "党委书记"

    """
}
