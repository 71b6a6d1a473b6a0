import Foundation

@testable import ReviewStore

/// What lies in old logs, one event a line. Nothing here or elsewhere can write a line anew: lines for kinds and forms of
/// events that have none are added behind, when somebody asks for it by a name of its own.
struct GoldenEvents {
  /// The lines that are known to lie in logs, by which a change of file and sample together is found. Moved on with each
  /// release.
  static let sealed = (lines: 55, digest: "7ea2c84d4625710c")

  let lines: [String]

  init() throws {
    lines = try String(contentsOf: GoldenEvents.file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  func digest(first count: Int) -> String {
    String(EventHash(of: Array(lines.prefix(count).joined(separator: "\n").utf8)).hex.prefix(16))
  }

  func add(_ new: [String]) throws {
    let handle = try FileHandle(forWritingTo: GoldenEvents.file)
    try handle.seekToEnd()
    for line in new { try handle.write(contentsOf: Data((line + "\n").utf8)) }
    try handle.close()
  }

  private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/events-1.jsonl")
}
