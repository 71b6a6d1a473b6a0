import FoundationEssentials
import ReviewCore
import Testing

@Suite("The minutes of a fixed session")
struct SnapshotTests {
  @Test("read the same as the recorded ones", arguments: [Language.zhHans, .zhHant, .en])
  func minutes(_ language: Language) throws {
    try Snapshot.compare(County.adjourned().file("record.md", language), with: "record.\(language.rawValue).md")
  }

  @Test("are a draft that says what is missing while the session is on")
  func draft() throws {
    var hall = try Hall(County.plan)
    try hall.run(County.opening)
    try Snapshot.compare(hall.file("record.md"), with: "draft.zh-Hans.md")
  }

  @Test("go with a register that reads the same as the recorded one")
  func register() throws {
    try Snapshot.compare(County.adjourned().file("register.csv"), with: "register.zh-Hans.csv")
  }
}

/// Text files beside the tests.
enum Snapshot {
  /// With PINGYI_RECORD=1 the snapshot is written and the test fails, so that nobody records without looking.
  static func compare(_ text: String, with name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["PINGYI_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); look at it and run again without PINGYI_RECORD")
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let (lines, expected) = (text.split(separator: "\n"), recorded.split(separator: "\n"))
    let first = zip(lines, expected).first { $0 != $1 }
    #expect(text == recorded, "\(name): first difference \(first.map { "\($0) ≠ \($1)" } ?? "in length or line ends")")
  }
}
