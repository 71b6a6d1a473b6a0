import Foundation
import GRDB
import ReviewCore

@testable import ReviewStore

/// A directory of its own for one test, gone with it.
final class Scratch {
  let path: String
  var session: String { path + "/a.session" }
  var files: LogFiles { LogFiles(directory: session) }

  /// Keys that lie outside of sessions lie in a folder of the tests', too, and in those of the programs they start.
  private static let elsewhere: String = {
    let path = NSTemporaryDirectory() + "/pingyi-test-state"
    setenv("XDG_STATE_HOME", path, 1)
    return path
  }()

  init() throws {
    _ = Scratch.elsewhere
    path = NSTemporaryDirectory() + "pingyi-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A session with `count` events, the first of which creates it.
  func makeSession(events count: Int = 1) throws -> SessionLog {
    let store = try SessionLog.create(
      in: session, first: [.sessionCreated(plan: Samples.plan)], at: Samples.at(0), origin: "A")
    _ = try store.read(after: 0)
    for position in 1..<max(1, count) {
      _ = try store.append([Samples.note("note \(position + 1)")], at: Samples.at(Int64(position)), expecting: position)
    }
    return store
  }

  /// Changes the log behind the store's back.
  func edit(_ sql: String...) throws {
    let queue = try DatabaseQueue(path: files.log)
    try queue.writeWithoutTransaction { db in for line in sql { try db.execute(sql: line) } }
    try queue.close()
  }
}
