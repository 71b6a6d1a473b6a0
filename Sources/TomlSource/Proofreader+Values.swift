// Values: arrays, inline tables, words. Texts are in Proofreader+Texts.swift.

extension Proofreader {
  mutating func value(in context: Context, depth: Int = 0) {
    guard depth < Proofreader.depthLimit else { return giveUp() }
    guard let current, !isAtLineEnd, !isAtComment else {
      note(.noValue(key: keyInHand), at: at)
      draft.append("\"\"", from: at)
      return
    }
    if current == "\"" {
      basicText(in: context)
    } else if current == "'" {
      literalText(in: context)
    } else if CharacterKinds.opensText(current) {
      chineseText(in: context)
    } else if CharacterKinds.plain(current) == "[" {
      array(depth: depth)
    } else if CharacterKinds.plain(current) == "{" {
      table(depth: depth, in: context)
    } else {
      word(in: context)
    }
  }

  // MARK: - Arrays

  private mutating func array(depth: Int) {
    let start = at
    _ = accept("[")
    while !isHopeless {
      if isLineOver {
        draft.append("]", from: at)
        return
      }
      skipBlanksAndLines()
      if accept("]") { return }
      if current == nil || startsNewEntry {
        note(.unclosed("["), at: start)
        draft.append("]", from: at)
        isLineOver = current != nil
        return
      }
      if dropStray(in: .array) { continue }
      value(in: .array, depth: depth + 1)
      if isLineOver { continue }
      skipBlanksAndLines()
      separator(closer: "]")
    }
  }

  /// The comma, or the mistake in its place. Nothing at the end.
  private mutating func separator(closer: Unicode.Scalar) {
    guard let current, CharacterKinds.plain(current) != closer, !isHopeless, !startsNewEntry else { return }
    if accept(",") { return }
    if CharacterKinds.plain(current) == ";" {
      note(.sign(typed: String(current), meant: ","), at: at)
      draft.append(",", from: at)
      at += 1
    } else if !["]", "}", "="].contains(CharacterKinds.plain(current)) {
      note(.noComma, at: at)
      draft.append(",", from: at)
    }
  }

  /// Signs that no value begins with.
  private mutating func dropStray(in context: Context) -> Bool {
    guard let current, let sign = CharacterKinds.plain(current) else { return false }
    switch sign {
    case ",", ";", "=", ":": note(.extra(String(current)), at: at)
    case "}", "]": note(.unopened(String(current)), at: at)
    default: return false
    }
    at += 1
    return true
  }

  private mutating func skipBlanksAndLines() {
    while !isHopeless, current != nil {
      skipBlanks()
      if isAtComment { comment() }
      guard isAtLineEnd, current != nil else { return }
      lineBreak()
      // A list nobody closed ends where the next entry begins.
      if startsNewEntry { return }
    }
  }

  /// At the beginning of a line: whether it is a header or an entry, so that it cannot be part of an array.
  private var startsNewEntry: Bool {
    let lineStart = at == 0 || text[..<at].last { !CharacterKinds.isBlank($0) } == "\n"
    guard lineStart else { return false }
    let row = text[at...].prefix(200).prefix { $0 != "\n" && $0 != "\r" }.drop(while: CharacterKinds.isBlank)
    if row.first.flatMap(CharacterKinds.plain) == "[" { return isHeader(row) }
    let key = row.prefix(while: CharacterKinds.isBareKey)
    let after = row.dropFirst(key.count).first { !CharacterKinds.isBlank($0) }.flatMap(CharacterKinds.plain)
    return key.first.map { !("0"..."9").contains($0) } == true && (after == "=" || after == ":")
  }

  private func isHeader(_ row: ArraySlice<Unicode.Scalar>) -> Bool {
    let name = row.drop { CharacterKinds.plain($0) == "[" }.prefix { CharacterKinds.isBareKey($0) || $0 == "." }
    let rest = row[name.endIndex...].drop { CharacterKinds.isBlank($0) }
    let begins = name.first.map { ("a"..."z").contains($0) || ("A"..."Z").contains($0) } ?? false
    return begins && rest.allSatisfy { CharacterKinds.plain($0) == "]" || CharacterKinds.isBlank($0) || $0 == "\r" }
      && rest.first.flatMap(CharacterKinds.plain) == "]"
  }

  // MARK: - Inline tables

  private mutating func table(depth: Int, in context: Context) {
    let start = at
    _ = accept("{")
    // A comma is written down only once something follows it.
    var comma: Int?
    while !isHopeless {
      if isLineOver {
        draft.append("}", from: at)
        return
      }
      skipBlanks()
      if isAtLineEnd || isAtComment {
        if goesOnBelow(start) { continue }
        return closeTable(from: start, at: at)
      }
      if let current, CharacterKinds.plain(current) == "]" { return closeTable(from: start, at: at) }
      if let current, CharacterKinds.plain(current) == "}" {
        if let comma { note(.extra(","), at: comma) }
        _ = accept("}")
        return
      }
      if dropStray(in: .table) { continue }
      if let index = comma, text[index] == ",", beginsElement {
        // The comma belongs to the array around a table that was not closed.
        at = index
        return closeTable(from: start, at: index)
      }
      if let index = comma { draft.append(",", from: index) }
      comma = nil
      guard key(in: .table) != nil else { continue }
      value(in: .table, depth: depth + 1)
      if isLineOver { continue }
      skipBlanks()
      comma = tableComma()
    }
  }

  /// Puts in the bracket that is missing.
  private mutating func closeTable(from start: Int, at index: Int) {
    note(.unclosed("{"), at: start)
    draft.append("}", from: index)
  }

  /// Whether what stands here can be no key.
  private var beginsElement: Bool {
    if current.flatMap(CharacterKinds.plain) == "{" { return true }
    guard current == "\"" || current.map(CharacterKinds.opensText) == true else { return false }
    let rest = text[(at + 1)...].prefix(Proofreader.lookAhead).prefix { $0 != "\n" }
    guard let end = rest.firstIndex(where: { $0 == "\"" || CharacterKinds.isCloser($0) }) else { return false }
    return visible(from: end + 1).flatMap(CharacterKinds.plain) != "="
  }

  /// Where the comma after a value stood; nil at the end of the table.
  private mutating func tableComma() -> Int? {
    guard let current, !isAtLineEnd, !isAtComment else { return at > 0 ? at - 1 : nil }
    switch CharacterKinds.plain(current) {
    case "}", "]": return nil
    case ",", ";":
      if current != "," { note(.sign(typed: String(current), meant: ","), at: at) }
      at += 1
      return at - 1
    default:
      note(.noComma, at: at)
      return at
    }
  }

  /// Goes over line breaks within a table that its writer spread over several lines. False where nothing closes it.
  private mutating func goesOnBelow(_ start: Int) -> Bool {
    var depth = 1
    var end: Int?
    var lineStart = true
    scan: for index in at..<min(text.count, at + 4 * Proofreader.lookAhead) {
      let scalar = text[index]
      if lineStart, CharacterKinds.plain(scalar) == "[", isHeader(text[index...].prefix(200).prefix { $0 != "\n" }) {
        break
      }
      if !CharacterKinds.isBlank(scalar) { lineStart = scalar == "\n" }
      switch CharacterKinds.plain(scalar) {
      case "{": depth += 1
      case "}":
        depth -= 1
        if depth == 0 {
          end = index
          break scan
        }
      default: break
      }
    }
    guard let end else { return false }
    // Only breaks between entries are meant: a brace further down may belong to another table.
    let between = text[at..<end].drop { CharacterKinds.isBlank($0) || $0 == "\n" || $0 == "\r" }
    guard between.isEmpty || isEntryOfTable(between) else { return false }
    if !mistakes.contains(where: { $0.kind == .splitTable && $0.position == lines.position(of: start) }) {
      note(.splitTable, at: start)
    }
    while let current, current == "\n" || current == "\r" || CharacterKinds.isBlank(current) || isAtComment {
      if isAtComment { while !isAtLineEnd { at += 1 } } else { at += 1 }
      draft.append(" ", from: at - 1)
    }
    return true
  }

  private func isEntryOfTable(_ row: ArraySlice<Unicode.Scalar>) -> Bool {
    let key = row.prefix(while: CharacterKinds.isBareKey)
    let after = row.dropFirst(key.count).first { !CharacterKinds.isBlank($0) }.flatMap(CharacterKinds.plain)
    // Above the closing brace no line may begin with one: that is the next table of an array.
    return !key.isEmpty && after == "=" && !row.contains { CharacterKinds.plain($0) == "{" }
  }

  // MARK: - Words

  private mutating func word(in context: Context) {
    let start = at
    while let current, !isAtLineEnd, !isAtComment {
      if context != .line, CharacterKinds.endsValue(current) { break }
      at += 1
    }
    if context == .line { dropTail(from: start) }
    let word = string(text[start..<at]).trimmed
    guard !word.isEmpty else {
      note(.noValue(key: keyInHand), at: start)
      draft.append("\"\"", from: start)
      return
    }
    switch TypedValue(word) {
    case .plain: for index in start..<at { draft.append(text[index], from: index) }
    case .meant(let value): write(value, .value(typed: word, meant: value), from: start)
    case .noSuchDay(let year, let month, let day, let last):
      write("2000-01-01", .noSuchDay(year: year, month: month, day: day, last: last), from: start)
    case .noSuchTime: write("00:00:00", .noSuchTime(word), from: start)
    case .tooLarge: write("0", .numberTooLarge(word), from: start)
    case .text: write(quoted(word), .unquoted(word), from: start)
    }
  }

  private mutating func write(_ meant: String, _ kind: TypingMistake.Kind, from start: Int) {
    note(kind, at: start)
    draft.append(meant, from: start)
  }

  /// Blanks and commas at the end of a line are not meant as part of the value.
  private mutating func dropTail(from start: Int) {
    while at > start {
      let last = text[at - 1]
      guard
        CharacterKinds.isBlank(last) || last == "\r" || [",", ";"].contains(CharacterKinds.plain(last)) || last == "。"
      else { return }
      at -= 1
    }
  }
}
