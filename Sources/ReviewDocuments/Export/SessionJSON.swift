import FoundationEssentials
import ReviewCore

/// The whole session for other programs: `session.json`, documented key by key in SESSION-JSON.md.
///
/// Keys are sorted, times are ISO 8601 with the hall's offset, and whatever `PlainText.clean` would take away stands as
/// a `\u` escape, so that the file may be shown in a terminal and still loses nothing.
public struct SessionJSON: Sendable {
  /// Grows when a key changes its meaning or goes; new keys alone do not change it.
  public static let version = 1

  private let export: SessionExport

  public init(_ history: History, _ strings: Strings, stamp: LogStamp? = nil) {
    export = SessionExport(history, strings, stamp: stamp)
  }

  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(export), as: UTF8.self)
    return Array((SessionJSON.withoutInvisible(text) + "\n").utf8)
  }

  // MARK: - Private

  /// Line breaks outside strings are the encoder's own; inside strings it has escaped them.
  private static func withoutInvisible(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value < 0x7F || isShown(scalar) {
        result.append(scalar)
      } else {
        for unit in UTF16.encode(scalar) ?? .init() {
          let hex = String(unit, radix: 16)
          result.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).unicodeScalars)
        }
      }
    }
    return String(result)
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    // Nearly everything is a CJK ideograph or its punctuation.
    (0x3000...0x9FFF).contains(scalar.value) || PlainText.isClean(String(scalar))
  }
}

extension Timestamp {
  /// `2026-12-18T09:20:05.250+08:00`
  var iso8601: String {
    let milliseconds = ((wall % 1_000) + 1_000) % 1_000
    let fraction = String(repeating: "0", count: 3 - "\(milliseconds)".count) + "\(milliseconds)"
    let minutes = offset.magnitude
    let zone = "\(offset < 0 ? "-" : "+")\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    let day = "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))"
    return "\(day)T\(clockText).\(fraction)\(zone)"
  }
}
