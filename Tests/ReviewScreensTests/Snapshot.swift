import Foundation

/// Screens as plain text files beside the tests.
enum Snapshot {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().path + "/Snapshots/"

  static var isRecording: Bool { ProcessInfo.processInfo.environment["PINGYI_RECORD"] == "1" }

  static func read(_ path: String) throws -> String { try String(contentsOf: URL(filePath: path), encoding: .utf8) }

  static func write(_ text: String, to path: String) throws {
    try text.write(to: URL(filePath: path), atomically: true, encoding: .utf8)
  }
}
