import FoundationEssentials
import ReviewCore
import ReviewDocuments
import Testing

@Suite("session.json")
struct SessionJSONTests {
  @Test("uses no key its documentation does not explain")
  func documented() throws {
    let manual = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/ReviewDocuments/SESSION-JSON.md")
    let explained = String(decoding: try Data(contentsOf: manual), as: UTF8.self)
    var keys: Set<String> = []
    for hall in [try County.adjourned(), try Township.underWay()] { try value(hall).collect(into: &keys) }
    #expect(keys.count > 100)
    for key in keys.sorted() { #expect(explained.contains("`\(key)`"), "\(key) is not explained") }
  }

  @Test("is the same to the byte for the same log, folded at once or event by event", arguments: Language.allCases)
  func deterministic(_ language: Language) throws {
    let hall = try County.adjourned()
    let replayed = try #require(History(hall.history.records))
    let strings = Strings(language)
    #expect(try DocumentSet(hall.history, strings).files == DocumentSet(replayed, strings).files)
    #expect(try DocumentSet(hall.history, strings).files == DocumentSet(hall.history, strings).files)
  }

  @Test("holds every event that counts and none that was taken back")
  func events() throws {
    let hall = try County.adjourned()
    guard case .object(let root) = try value(hall), case .array(let events)? = root["events"] else {
      Issue.record("no events")
      return
    }
    #expect(events.count == hall.history.effective.count)
    #expect(try !hall.file("session.json").contains("按错了"))
  }

  @Test("gives times with the hall's offset, also west of Greenwich")
  func times() throws {
    #expect(try Township.underWay().file("session.json").contains("\"openedAt\" : \"2026-12-18T14:00:00.000-03:30\""))
  }

  private func value(_ hall: Hall) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(try hall.file("session.json").utf8))
  }
}

/// Any JSON, for looking at its keys and texts.
enum JSON: Decodable {
  case object([String: JSON])
  case array([JSON])
  case text(String)
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let object = try? container.decode([String: JSON].self) {
      self = .object(object)
    } else if let array = try? container.decode([JSON].self) {
      self = .array(array)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .other
    }
  }

  func collect(into keys: inout Set<String>) {
    switch self {
    case .object(let object):
      keys.formUnion(object.keys)
      for value in object.values { value.collect(into: &keys) }
    case .array(let values): for value in values { value.collect(into: &keys) }
    case .text, .other: break
    }
  }

  var texts: [String] {
    switch self {
    case .object(let object): object.values.flatMap(\.texts)
    case .array(let values): values.flatMap(\.texts)
    case .text(let text): [text]
    case .other: []
    }
  }
}
