import Glibc
import ReviewCore

/// What the shell has set; what is set to nothing counts as not set.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where temporary files go.
  static var temporaryFolder: String { value("TMPDIR").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp" }

  static var language: Language? {
    (value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG")).flatMap(Language.init(locale:))
  }
}
