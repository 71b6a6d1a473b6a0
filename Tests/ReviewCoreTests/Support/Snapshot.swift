import Foundation
import Testing

/// Text files beside the tests. Recorded with PINGYI_RECORD=1, which fails the run, so that nothing is recorded unseen.
enum Snapshot {
  static func expect(
    _ text: String, matches name: String, file: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: "\(file)").deletingLastPathComponent().appending(path: "Snapshots")
    let path = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["PINGYI_RECORD"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: path)
      Issue.record("recorded \(name); look at it and run again without PINGYI_RECORD", sourceLocation: sourceLocation)
      return
    }
    let stored = try String(contentsOf: path, encoding: .utf8)
    let (new, old) = (text.components(separatedBy: "\n"), stored.components(separatedBy: "\n"))
    #expect(new.count == old.count, "\(name)", sourceLocation: sourceLocation)
    for (line, expected) in zip(new, old) where line != expected {
      Issue.record("\(name):\n  is  \(line)\n  was \(expected)", sourceLocation: sourceLocation)
    }
  }
}
