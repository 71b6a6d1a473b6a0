import Glibc
import ReviewRegister
import ReviewStore

/// Where a register lies: one file, beside it what goes with it. The settings of a new register are in `register.toml`.
struct RegisterPlace {
  static let usual = "Sessions/register.sqlite"

  /// The database's path; always ends in `.sqlite`.
  let path: String

  /// Nil for a name no register can have.
  init?(_ path: String?) {
    let path = path ?? RegisterPlace.usual
    guard path.hasSuffix(".sqlite"), !path.hasSuffix("/.sqlite") else { return nil }
    self.path = path
  }

  var exists: Bool { access(path, F_OK) == 0 }

  /// Whether the folder is there that it lies in or would.
  var hasFolder: Bool { access(path.lastIndex(of: "/").map { String(path[...$0]) } ?? ".", F_OK) == 0 }

  var settings: String { String(path.dropLast(".sqlite".count)) + ".toml" }

  /// Which columns of the tables an office brings hold which field, as it was settled so far.
  var mappings: String { String(path.dropLast(".sqlite".count)) + ".mapping.json" }
}
