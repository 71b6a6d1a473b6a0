import Foundation
import Testing

@Suite("ReviewCore and the values below it are pure")
struct HabitTests {
  @Test(
    "They read no clock, draw no random numbers, do no I/O, start no tasks and import next to nothing",
    arguments: [
      ("ReviewValues", 10, []), ("CommandTables", 10, ["import ReviewValues"]),
      ("ReviewRegister", 30, ["@_exported import ReviewValues", "import CommandTables"]),
      (
        "ReviewCore", 30,
        ["import FoundationEssentials", "@_exported import ReviewValues", "import CommandTables"]
      ),
    ])
  func sources(module: String, atLeast count: Int, imports: [String]) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/\(module)").resolvingSymlinksInPath()
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > count)
    let banned = [
      "Date()", "UUID()", "Task {", "Task.", "print(", "random", "FileManager", "ContinuousClock", "try!", "fatalError",
      "@unchecked", "nonisolated(unsafe)",
    ]
    for file in files {
      let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      // A table that a script makes is as long as it is.
      let isMade = lines.first?.contains("Made by Tests/") == true
      #expect(lines.count <= 301 || isMade, "\(file.lastPathComponent)")
      for (index, line) in lines.enumerated() {
        let code = line.components(separatedBy: "//").first ?? ""
        let place = "\(file.lastPathComponent):\(index + 1): \(line)"
        for word in banned { #expect(!code.contains(word), "\(place)") }
        let isImport = ["import ", "@_exported import "].contains(where: code.hasPrefix)
        #expect(!isImport || imports.contains(code), "\(place)")
      }
    }
  }
}
