import Foundation
import ReviewRegister
import Testing

@Suite("What lies in the register's log")
struct EventFormTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/register-events-1.jsonl")

  private func encoded(_ event: RegisterEvent) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(event), as: UTF8.self)
  }

  private func decoded(_ line: String) throws -> RegisterEvent {
    try JSONDecoder().decode(RegisterEvent.self, from: Data(line.utf8))
  }

  @Test("Every kind of event has a line that a program wrote once, and is written so for ever")
  func golden() throws {
    let samples = try EventSamples.all()
    let known = try String(contentsOf: EventFormTests.file, encoding: .utf8).split(separator: "\n").map(String.init)
    let missing = try samples.map(encoded).filter { !known.contains($0) }
    if ProcessInfo.processInfo.environment["PINGYI_NEW_EVENTS"] == "1" {
      let handle = try FileHandle(forWritingTo: EventFormTests.file)
      try handle.seekToEnd()
      for line in missing { try handle.write(contentsOf: Data((line + "\n").utf8)) }
      try handle.close()
    }
    #expect(missing.isEmpty, "PINGYI_NEW_EVENTS=1 adds lines for new events; a line that is there never changes")
    for line in known { #expect(try encoded(decoded(line)) == line) }
    #expect(
      Set(samples.compactMap { if case .row(_, let event, _) = $0 { event.kind } else { nil } })
        == Set(RowEvent.Kind.allCases))
    #expect(Set(samples.map(\.kind)) == Set(RegisterEvent.Kind.allCases))
  }

  @Test("Each kind goes by its own name, and a name of a newer program is not known")
  func names() throws {
    for event in try EventSamples.all() { #expect(RegisterEvent.isKnown(kindName: event.kindName)) }
    let names = RowEvent.Kind.allCases.count + RegisterEvent.Kind.allCases.count - 1
    #expect(Set(try EventSamples.all().map(\.kindName)).count == names)
    for name in ["row", "row.", "row.begun", "sent", ""] { #expect(!RegisterEvent.isKnown(kindName: name)) }
  }

  @Test("A row with all that happened to it comes back from JSON as it was")
  func rows() throws {
    var row = try Desk.with(.reopened).row("2027-001")
    let act = row.opened
    var register = Register(head: RegisterHead(settings: RegisterSettings(office: "组织部", level: .county)), rows: [row])
    for event in try EventSamples.rows() { register.apply(.row(number: row.number, event: event, act: act)) }
    row = try #require(register.rows[row.number])
    #expect(try JSONDecoder().decode(RegisterRow.self, from: JSONEncoder().encode(row)) == row)
    for event in try EventSamples.head() { register.apply(event) }
    #expect(try JSONDecoder().decode(RegisterHead.self, from: JSONEncoder().encode(register.head)) == register.head)
  }

  @Test("A member a newer program added is passed over")
  func newerMembers() throws {
    let line =
      #"{"row":{"act":{"by":"甲","on":"2027-03-01","seal":1},"event":{"urged":{"month":"2027-03","way":"x"}},"number":"1"}}"#
    let event = try decoded(line)
    #expect(event.kindName == "row.urged")
  }
}
