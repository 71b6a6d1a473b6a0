import Foundation
import Testing

@Suite("ReviewCore is pure")
struct HabitTests {
  @Test("It reads no clock, draws no random numbers, does no I/O, starts no tasks and imports next to nothing")
  func sources() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = root.appending(path: "Sources/ReviewCore").resolvingSymlinksInPath()
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    #expect(files.count > 30)
    let banned = [
      "Date()", "UUID()", "Task {", "Task.", "print(", "random", "FileManager", "ContinuousClock", "try!", "fatalError",
      "@unchecked", "nonisolated(unsafe)",
    ]
    for file in files {
      let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
      #expect(lines.count <= 301, "\(file.lastPathComponent)")
      for (index, line) in lines.enumerated() {
        let code = line.components(separatedBy: "//").first ?? ""
        let place = "\(file.lastPathComponent):\(index + 1): \(line)"
        for word in banned { #expect(!code.contains(word), "\(place)") }
        if code.contains("import ") { #expect(code == "import FoundationEssentials", "\(place)") }
      }
    }
  }
}
