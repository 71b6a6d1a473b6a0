import GRDB
import ReviewRegister

/// A query as SQL over the table `row`. `RowQuery.matches` says the same of a row in memory.
struct RowSelection {
  private(set) var conditions: [String] = []
  private(set) var arguments: [any DatabaseValueConvertible] = []
  private let query: RowQuery

  /// Not withdrawn. A literal, since indices have the same.
  static let standing = "marks & \(Set([RowMark.withdrawn]).bits) = 0"

  init(_ query: RowQuery, settings: RegisterSettings) {
    self.query = query
    let filter = query.filter
    if !filter.includesWithdrawn { conditions.append(RowSelection.standing) }
    if query.onlyRunning { add("running") }
    if let unit = filter.unit { add("unit = ?", unit) }
    if let sector = filter.sector { add("sector = ?", sector.rawValue) }
    if let leader = filter.leader { add("leader = ?", leader) }
    if let source = filter.source { add("source = ?", source.rawValue) }
    if let kind = filter.kind { add("kind = ?", kind) }
    if let scope = filter.scope { add("scope = ?", scope.rawValue) }
    if let closing = filter.closing { add("closing = ?", closing.rawValue) }
    if let progress = filter.progress { add("progress = ?", progress.rawValue) }
    if let isPublic = filter.isPublic { add("(marks & ? != 0) = ?", Set([RowMark.isPublic]).bits, isPublic) }
    if let from = filter.deadlineFrom { add("deadline >= ?", from.dayNumber) }
    if let until = filter.deadlineUntil { add("deadline <= ?", until.dayNumber) }
    if let urgency = filter.urgency { add(urgency, settings) }
    for word in filter.words { add(word: word.lowercased(), readAs: query.readings[word] ?? []) }
  }

  /// Begins with ` WHERE`, or is empty.
  var condition: String { conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ") }

  /// In order, and as far as the query's offset and limit reach.
  var rows: String {
    "SELECT \(RowColumn.shown) FROM row\(condition)\(order) LIMIT \(query.limit ?? -1) OFFSET \(query.offset)"
  }

  var numbers: String { "SELECT number FROM row\(condition)\(order) LIMIT \(query.limit ?? -1) OFFSET \(query.offset)" }

  /// Where they stand in the table.
  var places: String { "SELECT rowid FROM row\(condition)\(order)" }

  var count: String { "SELECT count(*) FROM row\(condition)" }

  // MARK: - Private

  private var order: String {
    let direction = query.isDescending ? " DESC" : ""
    let byNumber = "place, number"
    return switch query.order {
    case .number: " ORDER BY place\(direction), number\(direction)"
    case .unit: " ORDER BY unit\(direction), \(byNumber)"
    case .opened: " ORDER BY opened\(direction), \(byNumber)"
    case .reopenings: " ORDER BY reopenings\(direction), \(byNumber)"
    case .deadline: " ORDER BY deadline\(direction) NULLS LAST, \(byNumber)"
    case .closed: " ORDER BY closed\(direction) NULLS LAST, \(byNumber)"
    }
  }

  private mutating func add(_ condition: String, _ values: any DatabaseValueConvertible...) {
    conditions.append(condition)
    arguments += values
  }

  private mutating func add(word: String, readAs names: Set<String>) {
    if names.isEmpty { return add("instr(search, ?) > 0", word) }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let columns = ["unit", "leader", "owner", "kind"]
    conditions.append("(instr(search, ?) > 0" + columns.map { " OR \($0) IN (\(marks))" }.joined() + ")")
    arguments.append(word)
    for _ in columns { arguments += names.sorted().map { $0 as any DatabaseValueConvertible } }
  }

  private mutating func add(_ urgency: RowFilter.Urgency, _ settings: RegisterSettings) {
    switch urgency {
    case .undated: add("running AND deadline IS NULL")
    case .overdue: addDays("< 0")
    case .urgent: addDays("BETWEEN 0 AND \(settings.urgentDays)")
    case .near: addDays("BETWEEN \(settings.urgentDays + 1) AND \(settings.nearDays)")
    case .later: addDays("> \(settings.nearDays)")
    }
  }

  /// How many days are left: the clock stands still while evidence is under acceptance.
  private mutating func addDays(_ condition: String) {
    let day = query.day.dayNumber
    add("running AND deadline - min(?, coalesce(stopped, ?)) \(condition)", day, day)
  }
}
