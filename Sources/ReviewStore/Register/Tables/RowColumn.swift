import GRDB
import ReviewRegister

/// One column of the table `row`, which lists are filtered, sorted and read from: its name, its type, what it has of a row.
///
/// Days are day numbers since 1970, truths are 0 and 1, choices are the names that events have. A column that joins, goes or
/// changes is a migration in `RegisterSchema`.
struct RowColumn: Sendable {
  let name: String
  let type: String
  let value: @Sendable (RegisterRow) -> (any DatabaseValueConvertible)?

  static let all = listed + dues

  private static let listed: [RowColumn] = [
    RowColumn("number", "TEXT PRIMARY KEY") { $0.number.rawValue },
    RowColumn("unit", "TEXT NOT NULL") { $0.unit },
    RowColumn("kind", "TEXT") { $0.fields.kind },
    RowColumn("text", "TEXT NOT NULL") { $0.fields.text },
    RowColumn("source", "TEXT NOT NULL") { $0.fields.source.rawValue },
    RowColumn("scope", "TEXT NOT NULL") { $0.fields.scope.rawValue },
    RowColumn("rectification", "TEXT NOT NULL") { $0.fields.rectification.rawValue },
    RowColumn("leader", "TEXT") { $0.fields.leader },
    RowColumn("contactLeader", "TEXT") { $0.fields.contactLeader },
    RowColumn("projectLeader", "TEXT") { $0.fields.projectLeader },
    RowColumn("owner", "TEXT") { $0.fields.owner },
    RowColumn("progress", "TEXT NOT NULL") { $0.progress.rawValue },
    RowColumn("closing", "TEXT NOT NULL") { $0.closing.rawValue },
    RowColumn("deadline", "INTEGER") { $0.deadline?.dayNumber },
    RowColumn("stopped", "INTEGER") { $0.clockStoppedOn?.dayNumber },
    RowColumn("opened", "INTEGER NOT NULL") { $0.opened.on.dayNumber },
    RowColumn("closed", "INTEGER") { $0.closedOn?.dayNumber },
    RowColumn("reopenings", "INTEGER NOT NULL") { $0.reopenings.count },
    RowColumn("marks", "INTEGER NOT NULL") { $0.marks.bits },
    RowColumn("sector", "TEXT") { $0.fields.sector?.rawValue },
    // What follows is filtered by and not shown.
    RowColumn("running", "INTEGER NOT NULL") { $0.isRunning },
    RowColumn("place", "INTEGER NOT NULL") { $0.number.place },
    RowColumn("origin", "TEXT") { $0.origin.id },
    RowColumn("search", "TEXT NOT NULL") { $0.searchText },
    // The months in which its owner was urged, one after the other.
    RowColumn("urged", "TEXT NOT NULL") { $0.urgedMonths.map(\.rawValue).joined(separator: " ") },
  ]

  /// A column for each matter of a row: the day it is reckoned from, whatever the settings.
  private static let dues = DueMatter.allCases.filter { !$0.isOfOffice }.map { matter in
    RowColumn(matter.column, "INTEGER") { $0.dueBase(matter)?.dayNumber }
  }

  /// The columns `RowLine.init(_:)` reads of a stored row, in its order.
  static let shown = all.prefix { $0.name != "running" }.map(\.name).joined(separator: ", ")

  /// Puts a row in, or in place of what is there of it.
  static let upsert: String = {
    let names = all.map(\.name)
    let others = names.dropFirst().map { "\($0) = excluded.\($0)" }
    return """
      INSERT INTO row (\(names.joined(separator: ", "))) VALUES (\(names.map { _ in "?" }.joined(separator: ", ")))
      ON CONFLICT (number) DO UPDATE SET \(others.joined(separator: ", "))
      """
  }()

  private init(
    _ name: String, _ type: String, _ value: @escaping @Sendable (RegisterRow) -> (any DatabaseValueConvertible)?
  ) {
    self.name = name
    self.type = type
    self.value = value
  }
}

extension DueMatter {
  /// The column of `row` that holds `RegisterRow.dueBase`.
  var column: String { "due_" + rawValue.replacing("-", with: "_") }
}

extension RowNumber {
  /// The order of numbers: by year and serial, those of another form last.
  var place: Int { parts.map { $0.year * 1_000_000_000 + $0.serial } ?? .max }
}

extension Set<RowMark> {
  /// One bit each, by its place among all marks.
  var bits: Int {
    RowMark.allCases.enumerated().reduce(0) { contains($1.element) ? $0 | 1 << $1.offset : $0 }
  }

  init(bits: Int) {
    self.init()
    if bits == 0 { return }
    for (place, mark) in RowMark.allCases.enumerated() where bits & 1 << place != 0 { insert(mark) }
  }
}
