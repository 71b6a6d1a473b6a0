import Glibc
import ReviewCore

/// What the shell has set; what is set to nothing counts as not set.
enum Environment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  static var language: Language? {
    (value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG")).flatMap(Language.init(locale:))
  }
}
