import Foundation
import ReviewCore
import Testing

@Suite("Every mechanism has its number") struct MechanismTableTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let numbers = (1...28).map { $0 < 10 ? "M0\($0)" : "M\($0)" }

  @Test("M01 to M28 each have a test that begins with the number")
  func tests() throws {
    let folder = Self.root.appending(path: "Tests").resolvingSymlinksInPath()
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
      .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    var found: Set<String> = []
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/@(?:Test|Suite)\(\s*"(M\d\d): /#) { found.insert(String(match.1)) }
    }
    #expect(Self.numbers.filter { !found.contains($0) } == [])
  }

  @Test("and a line in the table of Sessions/README.md: where prepared, where seen, in which paper")
  func table() throws {
    let manual = try String(contentsOf: Self.root.appending(path: "Sessions/README.md"), encoding: .utf8)
    let section = manual.components(separatedBy: "### Mechanisms\n").last?.components(separatedBy: "\n## ").first
    let rows = try #require(section).split(separator: "\n").filter { $0.hasPrefix("| M") }
    #expect(rows.map { String($0.dropFirst(2).prefix(3)) }.uniqued == Self.numbers)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells.count == 4 && cells.allSatisfy { !$0.isEmpty }, "\(row)")
    }
  }
}
