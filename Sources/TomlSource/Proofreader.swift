/// Reads a text that the parser refused once more, sign by sign, as a person would: finds the slips people make, and writes
/// down in `draft` what they meant.
///
/// It knows the grammar as far as it must to know where a value ends. What it does not understand it copies, so that the
/// parser has the last word on it. Each step goes on by a sign at least and looks ahead by no more than a few hundred.
struct Proofreader {
  struct Entry {
    let key: String
    /// In the draft.
    var range: Range<Int>
  }

  /// Beyond that nobody reads on, and a file that is no plan at all is left alone.
  static let slipLimit = 500
  static let depthLimit = 32
  static let lookAhead = 400

  let text: [Unicode.Scalar]
  let lines: LineStarts
  var at = 0
  var draft = Draft()
  private(set) var slips: [TomlSlip] = []
  private(set) var typed: [TomlPosition: String] = [:]
  private(set) var doubtful: Set<TomlPosition> = []
  private(set) var entries: [Entry] = []
  /// A list nobody closed was: the next line begins here.
  var isLineOver = false
  /// The key whose value is read.
  private(set) var keyInHand = ""
  /// Gone on with no more: there are too many slips, or too much is nested.
  private(set) var isHopeless = false
  /// The keys of the table in hand, each with its line.
  private var keys: [String: Int] = [:]
  private var headers: Headers

  init(_ text: [Unicode.Scalar]) {
    self.text = text
    lines = LineStarts(text)
    headers = Headers(text)
  }

  mutating func readAll() {
    while at < text.count, !isHopeless {
      skipBlanks()
      if let sign = current.flatMap(Signs.plain), sign == "[" {
        header()
        finishLine()
      } else if current != nil, !isAtLineEnd, !isAtComment {
        entry()
        finishLine()
      } else {
        finishLine()
      }
    }
  }

  // MARK: - What stands here

  var current: Unicode.Scalar? { at < text.count ? text[at] : nil }

  var isAtLineEnd: Bool { current == nil || current == "\n" || (current == "\r" && next(1) == "\n") }

  var isAtComment: Bool { current.flatMap(Signs.plain) == "#" }

  func next(_ distance: Int) -> Unicode.Scalar? { at + distance < text.count ? text[at + distance] : nil }

  /// The first sign from `index` on that is no blank.
  func visible(from index: Int) -> Unicode.Scalar? {
    text[min(index, text.count)...].prefix(Proofreader.lookAhead).first { !Signs.isBlank($0) }
  }

  // MARK: - Writing down

  mutating func note(_ kind: TomlSlip.Kind, at index: Int) {
    let position = lines.position(of: index)
    slips.append(TomlSlip(kind: kind, position: position))
    switch kind {
    case .value(let typed, _), .unquoted(let typed): self.typed[position] = typed
    case .header, .repeatedHeader: doubtful.insert(position)
    case .quotes, .sign, .noSuchDay, .noSuchTime, .numberTooLarge, .unclosed, .unopened, .splitTable, .innerQuote,
      .escape, .wideBlank, .invisible, .key, .duplicateKey, .noValue, .noEquals, .noComma, .extra, .stray, .unreadable:
      break
    }
    if slips.count >= Proofreader.slipLimit { giveUp() }
  }

  mutating func giveUp() {
    isHopeless = true
    at = text.count
  }

  mutating func copy() {
    if let current { draft.append(current, from: at) }
    at += 1
  }

  /// Goes past the ASCII sign or its wide twin, and says whether one was there.
  mutating func accept(_ sign: Unicode.Scalar) -> Bool {
    guard let current, Signs.plain(current) == sign else { return false }
    if current != sign { note(.sign(typed: String(current), meant: String(sign)), at: at) }
    draft.append(sign, from: at)
    at += 1
    return true
  }

  /// Blanks of a kind; one slip a run of those that are none to the parser.
  mutating func skipBlanks() {
    var isRun = false
    while let current, current != "\n", !isHopeless {
      if current == " " || current == "\t" {
        copy()
        isRun = false
      } else if Signs.isWideBlank(current) || (Signs.isInvisible(current) && !isAtLineEnd) {
        if !isRun {
          note(Signs.isWideBlank(current) ? .wideBlank(current.value) : .invisible(current.value), at: at)
        }
        isRun = true
        draft.append(" ", from: at)
        at += 1
      } else {
        return
      }
    }
  }

  /// What may stand at the end of a line: blanks, a comment, the line break. The rest is in the way.
  mutating func finishLine() {
    if isLineOver {
      draft.append("\n", from: at)
      isLineOver = false
      return
    }
    skipBlanks()
    if !isAtLineEnd, !isAtComment {
      let start = at
      while !isAtLineEnd, !isAtComment { at += 1 }
      let rest = string(text[start..<at]).trimmed
      let isBracket = rest.unicodeScalars.count == 1 && ["]", "}"].contains(rest)
      note(isBracket ? .unopened(rest) : .extra(rest), at: start)
    }
    if isAtComment { comment() }
    lineBreak()
  }

  mutating func comment() {
    _ = accept("#")
    while !isAtLineEnd, let current {
      if Signs.isInvisible(current), current.value < 0x20 || current.value == 0x7F {
        note(.invisible(current.value), at: at)
        at += 1
      } else {
        copy()
      }
    }
  }

  mutating func lineBreak() {
    if current == "\r", next(1) == "\n" { copy() }
    if current == "\n" { copy() }
  }

  // MARK: - Headers

  private mutating func header() {
    let start = at
    var (opening, closing) = (0, 0)
    while let sign = current.flatMap(Signs.plain), sign == "[" || (opening > 0 && sign == " ") {
      opening += sign == "[" ? 1 : 0
      at += 1
    }
    let nameStart = at
    while !isAtLineEnd, !isAtComment, current.flatMap(Signs.plain) != "]" { at += 1 }
    let name = string(text[nameStart..<at]).trimmed
    while let sign = current.flatMap(Signs.plain), sign == "]" || (closing > 0 && sign == " ") {
      closing += sign == "]" ? 1 : 0
      at += 1
    }
    let typed = string(text[start..<at]).trimmed
    let plain = TypedValue.plain(name)
    let isArray = headers.isArray(plain) || max(opening, closing) > 1
    let depth = isArray ? 2 : 1
    let isNarrow = typed.unicodeScalars.allSatisfy(\.isASCII)
    let brackets = (String(repeating: "[", count: depth), String(repeating: "]", count: depth))
    let isKey = plain.unicodeScalars.allSatisfy { Signs.isBareKey($0) || [".", "\"", "'", " "].contains($0) }
    if name.isEmpty || !isKey {
      note(.key(name.isEmpty ? typed : name), at: name.isEmpty ? start : nameStart)
    } else if headers.isRepeated(plain) {
      if let first = headers.first(plain, before: lines.position(of: start).line) {
        note(.repeatedHeader(plain, firstLine: first), at: start)
      }
      markDoubtful(start)
    } else if opening != depth || closing != depth || !isNarrow {
      note(.header(typed: typed, meant: brackets.0 + plain + brackets.1), at: start)
    }
    keys = [:]
    draft.append(brackets.0 + (isKey && !name.isEmpty ? plain : quoted(plain)) + brackets.1, from: start)
  }

  private mutating func markDoubtful(_ index: Int) { doubtful.insert(lines.position(of: index)) }

  func quoted(_ text: String) -> String {
    "\"" + string(text.unicodeScalars.filter { $0 != "\"" && $0 != "\\" }[...]) + "\""
  }

  // MARK: - Entries

  private mutating func entry() {
    let (start, origin) = (draft.scalars.count, at)
    guard let key = key(in: .line) else { return }
    value(in: .line)
    entries.append(Entry(key: key, range: start..<draft.scalars.count))
    if let first = keys[key] {
      note(.duplicateKey(key, firstLine: first), at: origin)
      draft.truncate(to: start)
      entries.removeLast()
    } else {
      keys[key] = lines.position(of: origin).line
    }
  }

  /// The key and the sign after it; nil where there is none, and then the line has been gone past.
  mutating func key(in context: Context) -> String? {
    let key = keyAndSign(in: context)
    if let key { keyInHand = key }
    return key
  }

  // MARK: - Private

  private mutating func keyAndSign(in context: Context) -> String? {
    let start = at
    if let quoted = quotedKey() {
      skipBlanks()
      equals(after: quoted, from: start)
      return quoted
    }
    while let current, !isAtLineEnd, !isAtComment, !endsKey(current, in: context) { at += 1 }
    let raw = string(text[start..<at]).trimmed
    let plain = TypedValue.plain(raw)
    guard !plain.isEmpty else { return stray(from: start, in: context) }
    let isKey = plain.unicodeScalars.allSatisfy { Signs.isBareKey($0) || $0 == "." }
    if isKey, isSeparator(current) {
      if plain != raw { note(.sign(typed: raw, meant: plain), at: start) }
      draft.append(plain, from: start)
      equals(after: plain, from: start)
      return plain
    }
    return oddKey(raw, plain, from: start, in: context)
  }

  private func isSeparator(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.flatMap(Signs.plain).map { ["=", ":"].contains($0) } ?? false
  }

  private func endsKey(_ scalar: Unicode.Scalar, in context: Context) -> Bool {
    if Signs.opensText(scalar) { return true }
    return switch Signs.plain(scalar) {
    case "=", ":", "\"", "'", "[", "{": true
    case ",", "}", "]": context != .line
    default: false
    }
  }

  /// `due 12`, `title "…"`, `职务 = "…"`, or no key at all.
  private mutating func oddKey(_ raw: String, _ plain: String, from start: Int, in context: Context) -> String? {
    let word = String(plain.prefix { $0 != " " && $0 != "\t" })
    let isWord = word.unicodeScalars.allSatisfy(Signs.isBareKey)
    if isSeparator(current) {
      note(.key(raw), at: start)
      draft.append(quoted(plain), from: start)
      equals(after: plain, from: start)
      return plain
    }
    let rest = plain.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    let isFollowed = !isAtLineEnd && !isAtComment && current.map { !Signs.endsValue($0) } == true
    guard isWord, rest.isEmpty ? isFollowed : rest.first?.isNumber == true else {
      return stray(from: start, in: context)
    }
    note(.noEquals(key: word), at: start)
    draft.append(word + " = ", from: start)
    // Back to what follows the word.
    at = start + word.unicodeScalars.count
    skipBlanks()
    return word
  }

  private mutating func quotedKey() -> String? {
    guard let quote = current, quote == "\"" || quote == "'" else { return nil }
    let rest = text[(at + 1)...].prefix(Proofreader.lookAhead).prefix { $0 != "\n" }
    guard let end = rest.firstIndex(of: quote) else { return nil }
    let key = string(text[(at + 1)..<end])
    while at <= end { copy() }
    return key
  }

  private mutating func equals(after key: String, from start: Int) {
    if accept("=") {
      skipBlanks()
    } else if let current, isSeparator(current) {
      note(.sign(typed: String(current), meant: "="), at: at)
      draft.append("=", from: at)
      at += 1
      skipBlanks()
    } else {
      note(.noEquals(key: key), at: start)
      draft.append(" = ", from: at)
    }
  }

  private mutating func stray(from start: Int, in context: Context) -> String? {
    let isInTable = context == .table
    while let current, !isAtLineEnd, !isAtComment, !(isInTable && Signs.endsValue(current)) { at += 1 }
    let words = string(text[start..<at]).trimmed
    if !words.isEmpty { note(["]", "}"].contains(words) ? .unopened(words) : .stray(words), at: start) }
    return nil
  }
}

extension Proofreader {
  /// Where a value stands, which decides what may come after it.
  enum Context { case line, array, table }
}

/// The headers of a whole text, looked through beforehand: `[panel]` after a `[[panel]]` is a slip where the other way
/// round both are.
struct Headers {
  private var doubled: Set<String> = []
  /// Lines of `[name]`.
  private var single: [String: [Int]] = [:]

  init(_ text: [Unicode.Scalar]) {
    var line = 0
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      guard let (name, depth) = Headers.header(row) else { continue }
      if depth > 1 { doubled.insert(name) } else { single[name, default: []].append(line) }
    }
  }

  func isArray(_ name: String) -> Bool { doubled.contains(name) || isRepeated(name) }

  /// Several times with single brackets, and not once for each element of a list.
  func isRepeated(_ name: String) -> Bool {
    guard !doubled.contains(name), (single[name]?.count ?? 0) > 1 else { return false }
    let parts = name.split(separator: ".")
    return !parts.indices.dropFirst().contains { doubled.contains(parts[..<$0].joined(separator: ".")) }
  }

  func first(_ name: String, before line: Int) -> Int? { single[name]?.first { $0 < line } }

  // MARK: - Private

  private static func header(_ row: ArraySlice<Unicode.Scalar>) -> (String, Int)? {
    let plain = row.prefix(200).drop(while: Signs.isBlank).prefix { Signs.plain($0) != "#" }
    let brackets = plain.prefix { Signs.plain($0) == "[" }.count
    guard (1...2).contains(brackets) else { return nil }
    let name = plain.dropFirst(brackets).prefix { Signs.plain($0) != "]" }
    let word = TypedValue.plain(string(name).trimmed)
    guard !word.isEmpty, word.unicodeScalars.allSatisfy({ Signs.isBareKey($0) || $0 == "." }) else { return nil }
    let rest = plain.dropFirst(brackets + name.count).filter { !Signs.isBlank($0) && $0 != "\r" }
    guard rest.allSatisfy({ Signs.plain($0) == "]" }) else { return nil }
    return (word, max(brackets, min(rest.count, 2)))
  }
}

extension String {
  /// Without blanks of any kind at both ends.
  var trimmed: String {
    let scalars = Array(unicodeScalars)
    let isGap = { (scalar: Unicode.Scalar) in Signs.isBlank(scalar) || scalar == "\r" }
    guard let first = scalars.firstIndex(where: { !isGap($0) }), let last = scalars.lastIndex(where: { !isGap($0) })
    else { return "" }
    return string(scalars[first...last])
  }
}
