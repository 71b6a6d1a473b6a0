import GRDB
import ReviewRegister

/// The tables that lists are read from, beside the log in the same database.
///
/// All in them is made of the log and can be dropped and made again. A change of a table is a migration of its own that
/// empties the tables; they are then filled from the log when the register is opened. Indices come and go with what is in
/// the tables left as it is, and so does what is counted of them.
enum RegisterSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    // All tables are made by the last one: before it come what is due, any part of a list without the rows before it with how
    // long it is, and names without the rows that have them.
    for superseded in ["register tables 1", "register tables 2", "register lists 1"] {
      migrator.registerMigration(superseded) { _ in }
    }
    // Sectors.
    migrator.registerMigration("register tables 3") { db in
      for table in tables { try db.execute(sql: "DROP TABLE IF EXISTS \(table)") }
      try make(db)
    }
    return migrator
  }

  /// False where the tables are of an older form, and are made anew when the register is opened.
  static func areTablesCurrent(_ db: Database) throws -> Bool {
    let migrator = migrator
    guard let form = migrator.migrations.last(where: { $0.hasPrefix("register tables") }) else { return false }
    return try migrator.appliedIdentifiers(db).contains(form)
  }

  /// The number under which `row_event` keeps the events that are about no row.
  static let head = ""

  static func empty(_ db: Database) throws {
    for table in tables { try db.execute(sql: "DELETE FROM \(table)") }
  }

  // MARK: - Private

  private static let tables = ["row", "row_state", "row_event", "head", "taken_back", "redoable"]

  private static func make(_ db: Database) throws {
    try db.execute(
      sql: """
        -- A row as lists filter and sort it.
        CREATE TABLE row (\(RowColumn.all.map { "\($0.name) \($0.type)" }.joined(separator: ", ")));
        CREATE INDEX row_unit ON row (unit, place, number);
        -- The whole row: apart, so that a filter over all rows does not read past it.
        CREATE TABLE row_state (number TEXT PRIMARY KEY, json TEXT NOT NULL);
        -- Which events of the log are about which row.
        CREATE TABLE row_event (
          number TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (number, position)
        ) WITHOUT ROWID;
        -- The register beside its rows, and the last event of the log that all these tables hold.
        CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, json TEXT NOT NULL);
        -- Commands that are taken back; and undos that can be taken back, since nothing was done after them.
        CREATE TABLE taken_back (batch INTEGER PRIMARY KEY);
        CREATE TABLE redoable (undo INTEGER PRIMARY KEY, batch INTEGER NOT NULL);
        CREATE INDEX row_public ON row (number) WHERE \(OfficeSelection.isPublic);
        """)
    try makeListAids(db)
    for matter in DueMatter.allCases where !matter.isOfOffice {
      // Lists of what is due, their counts and the month's urging are answered from these alone.
      let more = matter == .deadline ? ", urged" : ""
      try db.execute(
        sql: """
          CREATE INDEX row_\(matter.column) ON row (\(matter.column), place, number\(more))
          WHERE \(matter.column) IS NOT NULL
          """)
    }
  }
  /// What makes lists quick, whatever of it is there already.
  private static func makeListAids(_ db: Database) throws {
    let (standing, before) = ("NEW." + RowSelection.standing, "OLD." + RowSelection.standing)
    try db.execute(
      sql: """
        -- The list by numbers, from either end.
        DROP INDEX IF EXISTS row_place;
        CREATE INDEX row_place ON row (place, number, marks);
        -- What stands in the columns that rows are chosen by.
        CREATE INDEX IF NOT EXISTS row_kind ON row (kind, place, number);
        CREATE INDEX IF NOT EXISTS row_leader ON row (leader, place, number);
        CREATE INDEX IF NOT EXISTS row_owner ON row (owner);
        CREATE INDEX IF NOT EXISTS row_sector ON row (sector, place, number);
        -- How long the whole list is, kept whoever writes.
        DROP TABLE IF EXISTS tally;
        CREATE TABLE tally (id INTEGER PRIMARY KEY CHECK (id = 1), standing INTEGER NOT NULL);
        INSERT INTO tally SELECT 1, count(*) FROM row WHERE \(RowSelection.standing);
        CREATE TRIGGER IF NOT EXISTS row_joins AFTER INSERT ON row WHEN \(standing) BEGIN
          UPDATE tally SET standing = standing + 1; END;
        CREATE TRIGGER IF NOT EXISTS row_goes AFTER DELETE ON row WHEN \(before) BEGIN
          UPDATE tally SET standing = standing - 1; END;
        CREATE TRIGGER IF NOT EXISTS row_turns AFTER UPDATE OF marks ON row WHEN (\(before)) <> (\(standing)) BEGIN
          UPDATE tally SET standing = standing + iif(\(standing), 1, -1); END;
        """)
  }
}
