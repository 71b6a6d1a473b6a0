import Glibc

/// Where a program keeps what belongs to this machine: `$XDG_STATE_HOME/pingyi`, or `~/.local/state/pingyi`.
enum StateFolder {
  /// Nil where there is no home.
  static var path: String? {
    if let set = value("XDG_STATE_HOME") { return set + "/pingyi" }
    return value("HOME").flatMap { access($0, X_OK) == 0 ? $0 + "/.local/state/pingyi" : nil }
  }

  /// A failure shows when something is written there.
  static func make() {
    guard let path else { return }
    var built = "/"
    for part in path.split(separator: "/") {
      built += part + "/"
      mkdir(built, PrivateFile.folderMode)
    }
  }

  // MARK: - Private

  /// A path from the root; others say nothing here.
  private static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }
}
