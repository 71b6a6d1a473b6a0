import ReviewCore

/// The tags of a template with their places, as they are written. Mustache's own parser keeps no places, and a fault
/// without its place is half a fault.
struct TemplateTags {
  struct Place: Hashable, Comparable, Sendable {
    /// From 1.
    var line = 1
    /// From 1, in Unicode code points.
    var column = 1

    static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
  }

  struct Tag: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case value, section, inverted, end
      /// Partials, other delimiters and whatever else Mustache has and papers have no use for.
      case other
    }

    let kind: Kind
    let name: String
    /// Of its first brace.
    let place: Place
    /// Nothing else but white space is on its line.
    let isAlone: Bool
  }

  let tags: [Tag]
  /// Of braces that nothing closes on the same line.
  let unclosed: Place?
  /// Each line without its tags, with the column at which it begins, for the marks at its beginning.
  let lines: [(text: String, place: Place)]

  init(_ text: String) {
    var tags: [Tag] = []
    var lines: [(text: String, place: Place)] = []
    var unclosed: Place?
    var isComment = false
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var reader = LineReader(line, number: index + 1, isComment: isComment)
      reader.read()
      tags += reader.tags
      lines.append((reader.rest, Place(line: index + 1, column: reader.restColumn)))
      isComment = reader.isComment
      if unclosed == nil { unclosed = reader.unclosed }
    }
    self.tags = tags
    self.lines = lines
    self.unclosed = unclosed
  }
}

/// One line, scalar by scalar.
private struct LineReader {
  private let scalars: [Unicode.Scalar]
  private let number: Int
  private var index = 0
  private(set) var tags: [TemplateTags.Tag] = []
  private(set) var rest = ""
  /// Where the first letter outside tags stands.
  private(set) var restColumn = 1
  /// A comment goes on over the end of the line.
  private(set) var isComment: Bool
  private(set) var unclosed: TemplateTags.Place?

  init(_ line: Substring, number: Int, isComment: Bool) {
    scalars = Array(line.unicodeScalars)
    self.number = number
    self.isComment = isComment
  }

  mutating func read() {
    if isComment { skipComment() }
    while index < scalars.count {
      if at(index, "{"), at(index + 1, "{") {
        readTag()
      } else {
        if rest.isEmpty { restColumn = index + 1 }
        rest.unicodeScalars.append(scalars[index])
        index += 1
      }
    }
    let isAlone = tags.count == 1 && rest.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if isAlone {
      tags[0] = TemplateTags.Tag(kind: tags[0].kind, name: tags[0].name, place: tags[0].place, isAlone: true)
    }
  }

  // MARK: - Private

  private func at(_ index: Int, _ scalar: Unicode.Scalar) -> Bool { index < scalars.count && scalars[index] == scalar }

  private mutating func skipComment() {
    while index < scalars.count, !(at(index, "}") && at(index + 1, "}")) { index += 1 }
    guard index < scalars.count else { return }
    index += 2
    isComment = false
  }

  private mutating func readTag() {
    let place = TemplateTags.Place(line: number, column: index + 1)
    let start = index + 2
    var end = start
    while end < scalars.count, !(at(end, "}") && at(end + 1, "}")) { end += 1 }
    if at(start, "!") {
      index = start
      isComment = true
      skipComment()
      return
    }
    guard end < scalars.count else {
      if unclosed == nil { unclosed = place }
      index = scalars.count
      return
    }
    index = end + 2
    let (kind, isMarked) = kind(of: start < end ? scalars[start] : " ")
    let name = scalars[(isMarked ? start + 1 : start)..<end].filter { !$0.properties.isWhitespace }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: name)
    tags.append(TemplateTags.Tag(kind: kind, name: String(text), place: place, isAlone: false))
  }

  private func kind(of sigil: Unicode.Scalar) -> (TemplateTags.Tag.Kind, isMarked: Bool) {
    switch sigil {
    case "#": (.section, true)
    case "^": (.inverted, true)
    case "/": (.end, true)
    case ">", "<", "$", "&", "=", "%", "{", "*": (.other, false)
    default: (.value, false)
    }
  }
}
