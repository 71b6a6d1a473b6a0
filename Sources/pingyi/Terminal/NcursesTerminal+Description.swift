import CNcurses
import Glibc
import ReviewScreens

// What the terminal's description and the environment say, which can be known before the screen is ours.

extension NcursesTerminal {
  /// What can be known before a session is opened: there is a terminal, meant for UTF-8, of a type with a full screen.
  static func check() throws(Failure) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    try chooseLocale()
    guard let term = Environment.value("TERM") else { throw .unusable(term: "") }
    guard nc_knows_full_screen() == 1 else { throw .unusable(term: term) }
  }

  /// How many colours the terminal's description has; to be asked after `check`.
  static var describedColors: Int {
    var name = Array("colors".utf8CString)
    return max(0, Int(tigetnum(&name)))
  }

  /// What the terminal's description says of its keys.
  static var describedKeys: [[UInt8]: Key] {
    let named: [(String, Key)] =
      [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kent", .enter), ("kdch1", .delete), ("kcbt", .backTab),
      ] + (1...24).map { ("kf\($0)", .function($0)) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in named {
      guard let sequence = nc_key_sequence(name) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      // A control byte is the key that sends it, whatever the description says.
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }

  // MARK: - Private

  /// The locale from the environment if its characters are UTF-8. Where nothing is set, or what is set is not
  /// installed, C.UTF-8; a locale of another character set means a terminal that would show rubbish.
  private static func chooseLocale() throws(Failure) {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Environment.value).first
    // Characters are all that is asked of the locale; the other categories would be a dozen files to open.
    let found = setlocale(LC_CTYPE, "") != nil
    if found, let codeset = nc_codeset(), String(cString: codeset) == "UTF-8" { return }
    if let named {
      let upper = named.uppercased()
      let isForeign = named == "C" || named == "POSIX" || (named.contains(".") && !upper.contains("UTF"))
      if isForeign || found { throw .notUTF8(locale: named) }
    }
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { throw .notUTF8(locale: named ?? "C") }
  }
}
