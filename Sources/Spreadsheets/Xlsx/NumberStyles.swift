/// How the cells of each style show a number.
final class NumberStyles: XMLContent {
  static let namespaces = SheetNamespaces.both

  private(set) var looks: [NumberLook] = []
  private var custom: [String: NumberLook] = [:]
  /// Only formats of cells are counted; named styles and rules have their own.
  private var isInCells = false

  func opened(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      guard let id = attributes["numFmtId"], let code = attributes["formatCode"] else { return }
      custom[id] = NumberLook(code: code)
    case "cellXfs": isInCells = true
    case "xf" where isInCells:
      let id = attributes["numFmtId"] ?? "0"
      looks.append(custom[id] ?? NumberLook(builtIn: Int(id) ?? 0))
    default: break
    }
  }

  func closed(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }
}

/// What a number is shown as.
enum NumberLook: Hashable {
  case number, share
  /// A day, a time of day, or both.
  case date
  /// A length of time.
  case span

  /// By the ids that ECMA-376 reserves (part 1, 18.8.30), those of Chinese workbooks included.
  init(builtIn id: Int) {
    switch id {
    case 9, 10: self = .share
    case 14...22, 27...36, 50...58: self = .date
    case 45...47: self = .span
    default: self = .number
    }
  }

  /// By the letters of a format: `yyyy"年"m"月"`, `[h]:mm`, `0.0%`. Only the part for positive numbers counts.
  init(code: String) {
    let letters = NumberLook.letters(of: code)
    let isOfDays = letters.contains { "yda".contains($0) } || letters.isSuperset(of: ["e", "m"])
    if letters.contains("[") || letters.isSuperset(of: ["m", "s"]) && !letters.contains("h") && !isOfDays {
      self = .span
    } else if isOfDays || letters.contains(where: { "mhs".contains($0) }) {
      self = .date
    } else {
      self = letters.contains("%") ? .share : .number
    }
  }

  // MARK: - Private

  /// The signs that stand for something: without what is quoted, escaped, or in brackets that hold a colour, a condition or
  /// a language. `[` itself is left where hours, minutes or seconds stand in brackets: they run on beyond a day.
  private static func letters(of code: String) -> Set<Character> {
    var letters: Set<Character> = []
    var rest = code.lowercased()[...]
    while let sign = rest.popFirst() {
      switch sign {
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\", "_", "*": rest = rest.dropFirst()
      case "[":
        let inner = rest.prefix { $0 != "]" }
        if let first = inner.first, "hms".contains(first), inner.allSatisfy({ $0 == first }) { letters.insert("[") }
        rest = rest.dropFirst(inner.count + 1)
      case ";": return letters
      case "g" where rest.hasPrefix("eneral"): rest = rest.dropFirst(6)
      default: letters.insert(sign)
      }
    }
    return letters
  }
}
