import Foundation
import Testing

@testable import ReviewPlan

@Suite("Sessions/README.md is true")
struct ManualTests {
  @Test("Its example plan has no fault")
  func example() throws {
    let example = try #require(Manual.blocks.first)
    #expect(SamplePlan.read(example).faults.map { $0.text(.en) } == [])
  }

  @Test("Every key the reader knows is in the section of its table")
  func everyKey() throws {
    let collector = FaultCollector(file: "p")
    _ = PlanReader.read(Array(SamplePlan.full.utf8), collector: collector)
    _ = HolidayReader.read(Array("[[holiday]]".utf8), collector: collector)
    #expect(collector.knownKeys.count == 34)
    for (table, keys) in collector.knownKeys {
      let section = try #require(Manual.section(of: table), "no section for \(table)")
      for key in keys where !Manual.isTable(key, in: table, of: collector.knownKeys) {
        #expect(section.contains("`\(key)`"), "\(table).\(key) is not documented")
      }
    }
  }
}

private enum Manual {
  static let text: String = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "Sessions/README.md"), encoding: .utf8)) ?? ""
  }()

  /// The fenced blocks of TOML.
  static var blocks: [String] {
    text.components(separatedBy: "```toml\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
  }

  static func section(of table: String) -> String? {
    let sections = text.components(separatedBy: "\n#")
    return switch table {
    case "": sections.first { $0.hasPrefix("# The top of the file") }
    case "agenda": sections.first { $0.hasPrefix("## `agenda`") }
    case "appraisal.grades": sections.first { $0.hasPrefix("# `[appraisal]`") }
    default: sections.first { $0.contains("# `[\(table)]`") || $0.contains("# `[[\(table)]]`") }
    }
  }

  /// Tables have sections of their own instead of a row.
  static func isTable(_ key: String, in table: String, of known: [String: Set<String>]) -> Bool {
    known[table.isEmpty ? key : "\(table).\(key)"] != nil
  }
}
