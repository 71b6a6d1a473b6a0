// Texts between quotes, straight ones and others.

extension Proofreader {
  /// A text while it is read: what will stand in the draft, and where it came from.
  private struct Body {
    private(set) var scalars: [(Unicode.Scalar, Int)] = []

    mutating func append(_ scalar: Unicode.Scalar, _ origin: Int) { scalars.append((scalar, origin)) }

    /// A quote or backslash that is part of the text.
    mutating func appendEscaped(_ scalar: Unicode.Scalar, _ origin: Int) {
      if scalar == "\"" || scalar == "\\" { append("\\", origin) }
      append(scalar, origin)
    }

    /// Without its end from the sign that came from `origin` on.
    mutating func cut(from origin: Int) {
      while let last = scalars.last, last.1 >= origin { scalars.removeLast() }
    }
  }

  mutating func basicText(in context: Context) {
    if isTriple { return longText("\"\"\"") }
    let start = at
    var body = Body()
    // Quotes of the language within the text, which belong to it.
    var inner = 0
    at += 1
    while let scalar = current, !isAtLineEnd, !isHopeless {
      if scalar == "\\" {
        escape(&body)
      } else if scalar == "\"" {
        if closes(in: context) {
          at += 1
          return write(body, from: start)
        }
        if let end = forgotten(after: start, in: context) {
          body.cut(from: end)
          note(.unclosed("\""), at: start)
          at = end
          return write(body, from: start)
        }
        note(.innerQuote, at: at)
        body.appendEscaped("\"", at)
        at += 1
      } else if CharacterKinds.isCloser(scalar), inner == 0, endsValue(after: at) {
        note(.quotes(opening: "\"", closing: String(scalar)), at: start)
        at += 1
        return write(body, from: start)
      } else {
        inner += CharacterKinds.isOpener(scalar) ? 1 : CharacterKinds.isCloser(scalar) && inner > 0 ? -1 : 0
        append(scalar, to: &body)
      }
    }
    endOfLine(&body, opening: "\"", start, in: context)
  }

  mutating func literalText(in context: Context) {
    if isTriple { return longText("'''") }
    let start = at
    let rest = text[(at + 1)...].prefix(4_000).prefix { $0 != "\n" }
    if let end = rest.firstIndex(of: "'") {
      while at <= end { copy() }
      return
    }
    var body = Body()
    at += 1
    while let scalar = current, !isAtLineEnd {
      if CharacterKinds.isCloser(scalar), endsValue(after: at) {
        note(.quotes(opening: "'", closing: String(scalar)), at: start)
        at += 1
        return write(body, from: start)
      }
      append(scalar, to: &body)
    }
    endOfLine(&body, opening: "'", start, in: context)
  }

  mutating func chineseText(in context: Context) {
    let start = at
    let opening = text[start]
    var body = Body()
    var inner = 0
    at += 1
    while let scalar = current, !isAtLineEnd, !isHopeless {
      let isQuote = scalar == "\"" || scalar == "'" || CharacterKinds.opensText(scalar)
      if isQuote, inner == 0 || scalar == "\"", endsValue(after: at) {
        note(.quotes(opening: String(opening), closing: String(scalar)), at: start)
        at += 1
        return write(body, from: start)
      }
      inner += CharacterKinds.isOpener(scalar) ? 1 : CharacterKinds.isCloser(scalar) && inner > 0 ? -1 : 0
      append(scalar, to: &body)
    }
    endOfLine(&body, opening: String(opening), start, in: context)
  }

  // MARK: - Private

  private var isTriple: Bool { next(1) == current && next(2) == current }

  private mutating func write(_ body: Body, from start: Int) {
    draft.append("\"", from: start)
    for (scalar, origin) in body.scalars { draft.append(scalar, from: origin) }
    draft.append("\"", from: at)
  }

  /// Controls are told of by their name; where a text may not have them the parser need not stumble over them.
  private mutating func append(_ scalar: Unicode.Scalar, to body: inout Body) {
    if scalar.value < 0x20 || scalar.value == 0x7F, scalar != "\t" {
      note(.invisible(scalar.value), at: at)
    } else {
      body.appendEscaped(scalar, at)
    }
    at += 1
  }

  private mutating func escape(_ body: inout Body) {
    let following = next(1)
    let isKnown = following.map { "btnfr\"\\uU".unicodeScalars.contains($0) } ?? false
    if isKnown, let following {
      body.append("\\", at)
      body.append(following, at + 1)
      at += 2
    } else {
      note(.escape("\\" + (following.map { $0 == "\n" || $0 == "\r" ? "" : String($0) } ?? "")), at: at)
      body.appendEscaped("\\", at)
      at += 1
    }
  }

  private func endsValue(after index: Int) -> Bool { visible(from: index + 1).map(CharacterKinds.endsValue) ?? true }

  /// Whether the straight quote here ends its text, and is none within it.
  private func closes(in context: Context) -> Bool {
    guard let following = visible(from: at + 1), !CharacterKinds.endsValue(following) else { return true }
    if following == "\"" || following == "'" || CharacterKinds.opensText(following) { return true }
    let rest = text[(at + 1)...].prefix(Proofreader.lookAhead).prefix { $0 != "\n" && $0 != "#" }
    return !rest.contains("\"")
  }

  /// Where the text should have been closed, if the quote here opens the next one: `["甲, "乙"]`, `{ a = "甲, b = "乙" }`.
  private func forgotten(after start: Int, in context: Context) -> Int? {
    guard context != .line, let before = text[(start + 1)..<at].lastIndex(where: { !CharacterKinds.isBlank($0) }) else {
      return nil
    }
    let sign = CharacterKinds.plain(text[before])
    if context == .array, sign == "," { return before }
    guard context == .table, sign == "=" else { return nil }
    return text[(start + 1)..<before].lastIndex { CharacterKinds.plain($0) == "," }
  }

  /// The line is over and the text is not: it ends before the brackets and commas around it.
  private mutating func endOfLine(_ body: inout Body, opening: String, _ start: Int, in context: Context) {
    note(.unclosed(opening), at: start)
    var end = at
    while end > start + 1 {
      let last = text[end - 1]
      let isAround = context != .line && [",", "]", "}"].contains(CharacterKinds.plain(last))
      guard CharacterKinds.isBlank(last) || isAround else { break }
      end -= 1
    }
    body.cut(from: end)
    at = end
    write(body, from: start)
  }

  /// A text over several lines is copied as it stands.
  private mutating func longText(_ quotes: String) {
    let start = at
    let quote = text[at]
    var run = 0
    var index = at + 3
    while index < text.count {
      if text[index] == "\\", quote == "\"" {
        index += 2
        run = 0
        continue
      }
      run = text[index] == quote ? run + 1 : 0
      index += 1
      if run >= 3, index >= text.count || text[index] != quote {
        while at < index { copy() }
        return
      }
    }
    note(.unclosed(quotes), at: start)
    // What follows may be the rest of the text or of the file; nobody can tell.
    giveUp()
  }
}
