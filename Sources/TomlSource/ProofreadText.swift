import CToml

/// What a second look at a refused text found.
public struct ProofreadText: Sendable {
  /// In the order of the text; at least one.
  public let mistakes: [TypingMistake]
  /// What the text would be with all mistakes mended, at the places of the text as it is; nil where that cannot be
  /// told.
  public let root: TomlNode?
  /// Values as they were typed, by their place, where the tree holds something else.
  public let typed: [TomlPosition: String]
  /// Headers whose kind is in doubt.
  public let doubtful: Set<TomlPosition>
  /// Keys of entries that nothing could be made of, so that nobody says they are missing.
  public let unread: Set<String>
}

extension TomlSource {
  /// Looks for the mistakes in a text that `read` refused with `fault`. What it reads out of the text never replaces
  /// it: it is there to name further faults along with the mistakes.
  public static func proofread(_ bytes: [UInt8], after fault: TomlFault) -> ProofreadText {
    var text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    // Editors count no column for it.
    if text.first == "\u{FEFF}" { text.removeFirst() }
    var reader = Proofreader(text)
    reader.readAll()
    var retry = Retry(reader)
    let root = reader.isHopeless ? nil : retry.parse()
    var mistakes = reader.mistakes + retry.mistakes
    if mistakes.isEmpty { mistakes = [TypingMistake(kind: reader.unreadable(fault), position: fault.position)] }
    return ProofreadText(
      mistakes: mistakes.sorted { $0.position < $1.position }, root: root, typed: reader.typed,
      doubtful: reader.doubtful,
      unread: retry.unread)
  }
}

extension Proofreader {
  func unreadable(_ fault: TomlFault) -> TypingMistake.Kind {
    guard case .syntax(let sentence) = fault.reason else { return .unreadable("", sentence: "") }
    return .unreadable(lines.line(of: fault.position, in: text), sentence: sentence)
  }
}

/// Parses the mended text; an entry the parser still refuses is named and left out, and the rest is parsed again.
private struct Retry {
  /// More than that of a kind nobody foresaw is a file of another kind.
  private static let rounds = 8
  private(set) var mistakes: [TypingMistake] = []
  private(set) var unread: Set<String> = []
  private let reader: Proofreader
  private var draft: Draft

  init(_ reader: Proofreader) {
    self.reader = reader
    draft = reader.draft
  }

  mutating func parse() -> TomlNode? {
    for _ in 0..<Retry.rounds {
      let lines = LineStarts(draft.scalars)
      do throws(TomlFault) {
        let root = try TomlSource.read(draft.bytes)
        return moved(root, lines)
      } catch {
        let place = lines.index(of: error.position, end: draft.scalars.count)
        guard note(error, at: place) else { return nil }
      }
    }
    return nil
  }

  // MARK: - Private

  /// False where nothing can be left out.
  private mutating func note(_ fault: TomlFault, at place: Int) -> Bool {
    // A fault at the end of an entry is told one sign past it.
    let entry = reader.entries.last { $0.range.lowerBound <= place }
    let origin = reader.lines.position(of: draft.origin(of: entry?.range.lowerBound ?? place, end: reader.text.count))
    mistakes.append(
      TypingMistake(
        kind: reader.unreadable(TomlFault(reason: fault.reason, position: origin)), position: origin))
    guard let entry, place <= entry.range.upperBound + 1, !unread.contains(entry.key) else { return false }
    unread.insert(entry.key)
    draft.blank(entry.range)
    return true
  }

  /// The tree with its places in the text as it is.
  private func moved(_ node: TomlNode, _ lines: LineStarts) -> TomlNode {
    let value: TomlValue
    switch node.value {
    case .table(let entries):
      value = .table(
        entries.map {
          TomlEntry(key: $0.key, keyPosition: moved($0.keyPosition, lines), node: moved($0.node, lines))
        })
    case .array(let elements): value = .array(elements.map { moved($0, lines) })
    case .string, .integer, .float, .boolean, .date, .time, .dateTime: value = node.value
    }
    return TomlNode(value: value, position: moved(node.position, lines))
  }

  private func moved(_ position: TomlPosition, _ lines: LineStarts) -> TomlPosition {
    let index = lines.index(of: position, end: draft.scalars.count)
    return reader.lines.position(of: draft.origin(of: index, end: reader.text.count))
  }
}

/// Where each line of a text begins.
struct LineStarts {
  private var starts = [0]

  init(_ text: [Unicode.Scalar]) {
    for (index, scalar) in text.enumerated() where scalar == "\n" { starts.append(index + 1) }
  }

  func position(of index: Int) -> TomlPosition {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return TomlPosition(line: low + 1, column: index - starts[low] + 1)
  }

  func index(of position: TomlPosition, end: Int) -> Int {
    guard position.line <= starts.count else { return end }
    return min(starts[position.line - 1] + position.column - 1, end)
  }

  /// What stands at a place, to the end of its line.
  func line(of position: TomlPosition, in text: [Unicode.Scalar]) -> String {
    let start = index(of: position, end: text.count)
    return string(text[start...].prefix { $0 != "\n" && $0 != "\r" }.prefix(80))
  }
}

/// A text in the making, and where each of its scalars came from.
struct Draft {
  private(set) var scalars: [Unicode.Scalar] = []
  private var origins: [Int] = []

  var bytes: [UInt8] { Array(string(scalars[...]).utf8) }

  func origin(of index: Int, end: Int) -> Int { origins.indices.contains(index) ? origins[index] : end }

  mutating func append(_ scalar: Unicode.Scalar, from origin: Int) {
    scalars.append(scalar)
    origins.append(origin)
  }

  mutating func append(_ text: String, from origin: Int) {
    for scalar in text.unicodeScalars { append(scalar, from: origin) }
  }

  mutating func truncate(to count: Int) {
    scalars.removeSubrange(count...)
    origins.removeSubrange(count...)
  }

  /// Empties a stretch without moving anything after it.
  mutating func blank(_ range: Range<Int>) {
    for index in range where scalars[index] != "\n" { scalars[index] = " " }
  }
}

func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
