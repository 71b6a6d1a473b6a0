import ReviewCore
import ReviewDocuments
import Testing

/// A session in a test: a plan, then step lines like those of `pingyi drive`.
struct Hall {
  private(set) var history: History
  private var now: Timestamp
  private let seed: UInt64

  init(_ plan: Plan, seed: UInt64 = 7) throws {
    self.seed = seed
    now = Timestamp(date: plan.date, secondsOfDay: plan.start, offset: plan.utcOffset)
    history = try #require(History([Recorded(position: 1, batch: 1, at: now, event: .sessionCreated(plan: plan))]))
  }

  var session: Session { history.session }

  /// Runs lines such as `@09:00:05 note "…"`; empty lines and `#` comments are skipped.
  mutating func run(_ script: String) throws {
    for raw in script.split(separator: "\n") {
      var line = raw.drop { $0 == " " }
      if line.isEmpty || line.first == "#" { continue }
      if line.first == "@" {
        let clock = line.dropFirst().prefix(8).split(separator: ":").compactMap { Int64($0) }
        now = Timestamp(
          date: session.plan.date, secondsOfDay: clock[0] * 3600 + clock[1] * 60 + clock[2],
          offset: session.plan.utcOffset)
        line = line.dropFirst(10)
        if line.isEmpty { continue }
      }
      do {
        try submit(try command(String(line)))
      } catch {
        Issue.record("\(line): \(error)")
        throw error
      }
    }
  }

  /// What a hall would say no to is passed over.
  mutating func attempt(_ line: String) { if let command = try? command(line) { try? submit(command) } }

  mutating func wait(seconds: Int64) { now = now.moved(by: .seconds(seconds)) }

  private func command(_ line: String) throws(Rejection) -> Command {
    let context = CommandContext(session: session, seed: seed, lastSeen: nil)
    return try CommandLine(parsing: line, plan: session.plan).command(in: context)
  }

  mutating func submit(_ command: Command) throws(Rejection) {
    let batch = history.end + 1
    for event in try history.decide(command, at: now) {
      history.append(Recorded(position: history.end + 1, batch: batch, at: now, event: event))
    }
  }

  /// The bytes of every file as text, by name; for who looks at several.
  func files(_ language: Language = .zhHans) throws -> [String: String] {
    let set = try DocumentSet(history, Strings(language))
    // Word files and workbooks are archives, looked into by tests of their own.
    let texts = set.files.filter { !$0.fileName.hasSuffix(".docx") && !$0.fileName.hasSuffix(".xlsx") }
    return Dictionary(texts.map { ($0.fileName, String(decoding: $0.bytes, as: UTF8.self)) }) { $1 }
  }

  func file(_ name: String, _ language: Language = .zhHans) throws -> String {
    String(decoding: try bytes(name, language), as: UTF8.self)
  }

  func bytes(_ name: String, _ language: Language = .zhHans) throws -> [UInt8] {
    let set = try DocumentSet(history, Strings(language))
    return try #require(set.files.first { $0.fileName == name }).bytes
  }

  var minutes: Document { CompleteRecord(history, Strings(.zhHans)).document }
}
