// Keys, and the sign between a key and its value.

extension Proofreader {
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
    // Blanks around the dots of a key mean nothing.
    let plain = TypedValue.plain(raw).split(separator: ".", omittingEmptySubsequences: false)
      .map { String($0).trimmed }.joined(separator: ".")
    guard !plain.isEmpty else { return stray(from: start, in: context) }
    let isKey = plain.unicodeScalars.allSatisfy { CharacterKinds.isBareKey($0) || $0 == "." }
    if isKey, isSeparator(current) {
      if raw.unicodeScalars.contains(where: { !$0.isASCII }) { note(.sign(typed: raw, meant: plain), at: start) }
      draft.append(plain, from: start)
      equals(after: plain, from: start)
      return plain
    }
    return oddKey(raw, plain, from: start, in: context)
  }

  private func isSeparator(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.flatMap(CharacterKinds.plain).map { ["=", ":"].contains($0) } ?? false
  }

  private func endsKey(_ scalar: Unicode.Scalar, in context: Context) -> Bool {
    if CharacterKinds.opensText(scalar) { return true }
    return switch CharacterKinds.plain(scalar) {
    case "=", ":", "\"", "'", "[", "{": true
    case ",", "}", "]": context != .line
    default: false
    }
  }

  /// `due 12`, `title "…"`, `职务 = "…"`, or no key at all.
  private mutating func oddKey(_ raw: String, _ plain: String, from start: Int, in context: Context) -> String? {
    let word = String(plain.prefix { $0 != " " && $0 != "\t" })
    let isWord = word.unicodeScalars.allSatisfy(CharacterKinds.isBareKey)
    if isSeparator(current) {
      note(.key(raw), at: start)
      draft.append(quoted(plain), from: start)
      equals(after: plain, from: start)
      return plain
    }
    let rest = plain.dropFirst(word.count).drop { $0 == " " || $0 == "\t" }
    let isFollowed = !isAtLineEnd && !isAtComment && current.map { !CharacterKinds.endsValue($0) } == true
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
    while let current, !isAtLineEnd, !isAtComment, !(isInTable && CharacterKinds.endsValue(current)) { at += 1 }
    let words = string(text[start..<at]).trimmed
    if !words.isEmpty { note(["]", "}"].contains(words) ? .unopened(words) : .stray(words), at: start) }
    return nil
  }
}
