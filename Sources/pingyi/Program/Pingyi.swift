import Glibc
import ReviewCore

/// The program's own voice: what it says on a terminal that is the shell's.
enum Pingyi {
  /// Words before any plan has said its language: by the locale, Chinese where it says nothing.
  static let words = Strings(Environment.language ?? .zhHans)

  /// One line, or a few, on standard output.
  static func say(_ text: String) { print(harmless(text)) }

  /// Lines on standard output, of which there may be thousands.
  static func say(_ lines: [String]) { print(lines.map(harmless).joined(separator: "\n")) }

  /// Bytes for another program, as they are, on standard output.
  static func hand(out bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count <= 0 { break }
      rest = rest.dropFirst(count)
    }
  }

  /// One line, or a few, on standard error.
  static func complain(_ text: String) {
    let bytes = Array((harmless(text.hasSuffix("\n") ? String(text.dropLast()) : text) + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }

  /// What is quoted from a file, a step or the command line must not act on the terminal it is printed on.
  private static func harmless(_ text: String) -> String {
    // Nearly every line is.
    if PlainText.isClean(text) { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.prefix { $0 == " " } + PlainText.clean(String($0)) }
      .joined(separator: "\n")
  }
}
