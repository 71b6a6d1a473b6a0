import ReviewCore
import TomlSource

/// What was prepared about a unit beside its problems: its parts, each read in a file of its own.
extension PlanBuilder {
  func dossier(of speaker: Table) -> Dossier {
    Dossier(
      helpers: entries("helper", of: speaker) { helper($0) }, letters: entries("letter", of: speaker) { letter($0) },
      targets: entries("target", of: speaker) { target($0) },
      commitments: entries("commitment", of: speaker) { commitment($0) },
      selfChecks: entries("self_check", of: speaker) { selfCheck($0) },
      examples: entries("example", of: speaker) { example($0) })
  }

  func entries<Value>(_ key: String, of table: Table, _ read: (Table) -> Value) -> [Value] {
    checkCount(of: key, in: table, limit: Dossier.limit)
    return table.tables(key, read)
  }
}
