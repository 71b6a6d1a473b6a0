extension TomlValue {
  /// The value as TOML has it, on one line; nil for what has no place in a line of ours: a date with a time.
  public var text: String? {
    switch self {
    case .string(let text): return TomlText.quoted(text)
    case .integer(let number): return "\(number)"
    case .float(let number): return "\(number)"
    case .boolean(let flag): return "\(flag)"
    case .date(let year, let month, let day): return TomlText.joined([year, month, day], "-", first: 4)
    case .time(let hour, let minute, let second): return TomlText.joined([hour, minute, second], ":", first: 2)
    case .array(let elements):
      let texts = elements.compactMap(\.value.text)
      return texts.count == elements.count ? "[" + texts.joined(separator: ", ") + "]" : nil
    case .table(let entries):
      let lines = entries.compactMap { entry in entry.node.value.text.map { TomlText.key(entry.key) + " = " + $0 } }
      return lines.count == entries.count ? "{ " + lines.joined(separator: ", ") + " }" : nil
    case .dateTime: return nil
    }
  }
}

/// How keys and texts are written in TOML, so that whatever they hold they are read back as they were.
public enum TomlText {
  public static func key(_ key: String) -> String {
    let isBare =
      !key.isEmpty && key.utf8.allSatisfy { (0x30...0x39).contains($0) || isLetter($0) || $0 == 0x2D || $0 == 0x5F }
    return isBare ? key : quoted(key)
  }

  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: quoted += "\\\""
      case 0x5C: quoted += "\\\\"
      case 0x00..<0x20, 0x7F..<0xA0:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  // MARK: - Private

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }

  /// `2026-03-01`
  static func joined(_ parts: [Int], _ separator: String, first: Int) -> String {
    parts.enumerated().map { index, part in
      let digits = "\(part)"
      return String(repeating: "0", count: max(0, (index == 0 ? first : 2) - digits.count)) + digits
    }.joined(separator: separator)
  }
}
