/// Reads a text that the parser refused once more, sign by sign, as a person would: finds the mistakes people make, and
/// writes down in `draft` what they meant.
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
  static let mistakeLimit = 500
  static let depthLimit = 32
  static let lookAhead = 400

  let text: [Unicode.Scalar]
  let lines: LineStarts
  var at = 0
  var draft = Draft()
  private(set) var mistakes: [TypingMistake] = []
  private(set) var typed: [TomlPosition: String] = [:]
  private(set) var doubtful: Set<TomlPosition> = []
  private(set) var entries: [Entry] = []
  /// A list nobody closed was: the next line begins here.
  var isLineOver = false
  /// The key whose value is read.
  var keyInHand = ""
  /// Gone on with no more: there are too many mistakes, or too much is nested.
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
      if let sign = current.flatMap(CharacterKinds.plain), sign == "[" {
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

  var isAtComment: Bool { current.flatMap(CharacterKinds.plain) == "#" }

  func next(_ distance: Int) -> Unicode.Scalar? { at + distance < text.count ? text[at + distance] : nil }

  /// The first sign from `index` on that is no blank.
  func visible(from index: Int) -> Unicode.Scalar? {
    text[min(index, text.count)...].prefix(Proofreader.lookAhead).first { !CharacterKinds.isBlank($0) }
  }

  // MARK: - Writing down

  mutating func note(_ kind: TypingMistake.Kind, at index: Int) {
    let position = lines.position(of: index)
    mistakes.append(TypingMistake(kind: kind, position: position))
    switch kind {
    case .value(let typed, _), .unquoted(let typed): self.typed[position] = typed
    case .header, .repeatedHeader: doubtful.insert(position)
    case .quotes, .sign, .noSuchDay, .noSuchTime, .numberTooLarge, .unclosed, .unopened, .splitTable, .innerQuote,
      .escape, .wideBlank, .invisible, .key, .duplicateKey, .noValue, .noEquals, .noComma, .extra, .stray, .unreadable:
      break
    }
    if mistakes.count >= Proofreader.mistakeLimit { giveUp() }
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
    guard let current, CharacterKinds.plain(current) == sign else { return false }
    if current != sign { note(.sign(typed: String(current), meant: String(sign)), at: at) }
    draft.append(sign, from: at)
    at += 1
    return true
  }

  /// Blanks of a kind; one mistake a run of those that are none to the parser.
  mutating func skipBlanks() {
    var isRun = false
    while let current, current != "\n", !isHopeless {
      if current == " " || current == "\t" {
        copy()
        isRun = false
      } else if CharacterKinds.isWideBlank(current) || (CharacterKinds.isInvisible(current) && !isAtLineEnd) {
        if !isRun {
          note(CharacterKinds.isWideBlank(current) ? .wideBlank(current.value) : .invisible(current.value), at: at)
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
      if CharacterKinds.isInvisible(current), current.value < 0x20 || current.value == 0x7F {
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
    while let sign = current.flatMap(CharacterKinds.plain), sign == "[" || (opening > 0 && sign == " ") {
      opening += sign == "[" ? 1 : 0
      at += 1
    }
    let nameStart = at
    while !isAtLineEnd, !isAtComment, current.flatMap(CharacterKinds.plain) != "]" { at += 1 }
    let name = string(text[nameStart..<at]).trimmed
    while let sign = current.flatMap(CharacterKinds.plain), sign == "]" || (closing > 0 && sign == " ") {
      closing += sign == "]" ? 1 : 0
      at += 1
    }
    let typed = string(text[start..<at]).trimmed
    let plain = TypedValue.plain(name)
    let isArray = headers.isArray(plain) || max(opening, closing) > 1
    let depth = isArray ? 2 : 1
    let isNarrow = typed.unicodeScalars.allSatisfy(\.isASCII)
    let brackets = (String(repeating: "[", count: depth), String(repeating: "]", count: depth))
    let isKey = plain.unicodeScalars.allSatisfy { CharacterKinds.isBareKey($0) || [".", "\"", "'", " "].contains($0) }
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
}

extension Proofreader {
  /// Where a value stands, which decides what may come after it.
  enum Context { case line, array, table }
}
