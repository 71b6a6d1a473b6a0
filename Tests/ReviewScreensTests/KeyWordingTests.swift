import Foundation
import Testing

@testable import ReviewScreens

@Suite("Keys in sentences") struct KeyWordingTests {
  /// Where keys get their names.
  private static let tables = [
    "Commands/Rows/", "ReviewRegister/Commands/Table/", "Keyboard/FormKey.swift", "CommandTables/KeyName.swift",
  ]

  /// Where bytes become keys, and what edits a line in every program.
  private static let keyboard = "ReviewScreens/Keyboard/"

  @Test("come from a table: no source writes one into its words")
  func handWritten() throws {
    let sources = try Self.sources()
    #expect(sources.count > 200)
    for (path, text) in sources where !Self.tables.contains(where: path.contains) {
      for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
        let code = line.prefix(upTo: line.firstRange(of: "//")?.lowerBound ?? line.endIndex)
        let found = code.firstMatch(of: /\^[A-Z]\b|\bF\d{1,2}\b|Ctrl-[A-Z]|Shift-F\d/)
        #expect(found == nil, "\(path):\(number): \(code)")
      }
    }
  }

  @Test("are of the table where they are taken too: no source compares with one but what leaves anything open, Ctrl-C")
  func compared() throws {
    for (path, text) in try Self.sources() where !path.contains(Self.keyboard) {
      for (number, line) in zip(1..., text.split(separator: "\n", omittingEmptySubsequences: false)) {
        let found = line.firstMatch(of: /\.control\("[^C]"\)|\.function\(\d+\)/)
        #expect(found == nil, "\(path):\(number): \(line)")
      }
    }
  }

  @Test("are of a form where a form takes them, each its own")
  func formKeys() {
    #expect(Set(FormKey.allCases.map(\.key)).count == FormKey.allCases.count)
    #expect(FormKey.offers.name == "^P" && FormKey.offers.spoken == "Ctrl-P")
  }

  private static func sources() throws -> [(String, String)] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return try (files ?? []).filter { $0.pathExtension == "swift" }.map {
      ($0.path, try String(contentsOf: $0, encoding: .utf8))
    }
  }
}
