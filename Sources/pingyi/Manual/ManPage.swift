/// A page for `man`, in the macros of man(7). Whatever text it is given comes out as that text: no character of it is taken
/// for a request, a font or another sign.
struct ManPage {
  private(set) var text: String
  /// Behind a heading a paragraph begins by itself.
  private var isBelowHeading = true

  /// `title` as it stands in the corners: `PINGYI`. No date: a page made again is the same to the byte.
  init(_ title: String, section: Int) { text = ".TH \(ManPage.plain(title)) \(section) \"\" pingyi pingyi\n" }

  mutating func heading(_ title: String) {
    text += ".SH \(ManPage.argument(title))\n"
    isBelowHeading = true
  }

  mutating func subheading(_ title: String) {
    text += ".SS \(ManPage.argument(title))\n"
    isBelowHeading = true
  }

  mutating func paragraph(_ words: String) {
    begin()
    text += ManPage.line(words) + "\n"
  }

  /// The line behind a heading `NAME`, by which `apropos` finds the page.
  mutating func name(_ name: String, _ summary: String) {
    text += "\(ManPage.plain(name)) \\- \(ManPage.plain(summary))\n"
  }

  /// A term, and indented below it what is to be said of it.
  mutating func item(_ term: String, _ lines: [String]) {
    isBelowHeading = false
    text += ".TP\n\\fB\(ManPage.plain(term))\\fR\n" + lines.map { ManPage.line($0) + "\n" }.joined(separator: ".br\n")
  }

  /// Lines that stay as they are.
  mutating func lines(_ lines: [String]) {
    begin()
    text += ".nf\n" + lines.map { ManPage.line($0) + "\n" }.joined() + ".fi\n"
  }

  // MARK: - Private

  private mutating func begin() {
    if !isBelowHeading { text += ".PP\n" }
    isBelowHeading = false
  }

  /// What the formatter reads as more than a character, or draws as another one.
  private static let signs: [Character: String] = [
    "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti", "\"": "\\(dq",
  ]

  private static func plain(_ text: String) -> String {
    text.map { signs[$0] ?? ($0.isNewline ? " " : String($0)) }.joined()
  }

  /// In quotes, so that it is one argument of a macro.
  private static func argument(_ text: String) -> String { "\"\(plain(text))\"" }

  /// A line of text: a point at its beginning would make it a request.
  private static func line(_ text: String) -> String { (text.hasPrefix(".") ? "\\&" : "") + plain(text) }
}
