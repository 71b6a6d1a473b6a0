/// A heading reduced to what is compared. Where it has several keys, they must all mean the same field.
struct HeadingForm: Hashable {
  let keys: [String]

  /// The whole heading; without what stands in brackets, which is a unit or a hint; its parts, where it says the same twice
  /// (`单位 Unit`).
  static func forms(of text: String) -> [HeadingForm] {
    let parts = parts(of: text).map(key).filter { !$0.isEmpty }
    let forms = [[key(text)], [key(withoutBrackets(text))], parts.count > 1 ? parts : []]
    return forms.enumerated().compactMap { index, keys in
      keys.isEmpty || keys == [""] || index > 0 && keys == forms[0] ? nil : HeadingForm(keys: keys)
    }
  }

  /// Letters and figures alone, half width, in small letters: spaces, line breaks and signs say nothing in a heading.
  static func key(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let half = scalar.halfWidth
      if half.properties.isAlphabetic || half.properties.numericType != nil { scalars.append(half) }
    }
    return String(scalars).lowercased()
  }

  // MARK: - Private

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if "（([［【〔<《".contains(character) { depth += 1 }
      defer { if "）)]］】〕>》".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  /// Between strokes, and where Chinese goes over into Latin or back.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var wasChinese: Bool?
    for character in withoutBrackets(text) {
      if "/／\\|｜、".contains(character) {
        parts.append("")
        wasChinese = nil
        continue
      }
      let isChinese = character.unicodeScalars.first.map { $0.properties.isIdeographic } ?? false
      if character.isLetter {
        if let before = wasChinese, before != isChinese { parts.append("") }
        wasChinese = isChinese
      }
      parts[parts.count - 1].append(character)
    }
    return parts
  }
}
