import ReviewCore

/// Puts tables into the tree of a plan: what they say is added, and nothing that stands there is changed.
///
/// A value from a table has the place of its cell; the origin of that place is the table's number in `tables`, from 1.
public struct RosterMerge {
  public private(set) var tables: [RosterTable] = []
  public private(set) var faults: [RosterFault] = []
  /// Lines that were left out on purpose, as rows that are closed out, by the number of their table.
  public internal(set) var leftOut: [Int: Int] = [:]
  /// Where problems come from whose line does not say.
  private let source: ProblemSource?
  /// Kinds of which a table could not be read: nobody knows which units or projects there are.
  private let lacking: Set<RosterKind>
  let strings: Strings
  var top: TreeTable
  var speakers: DeclaredTables
  var panels: DeclaredTables
  var groups: DeclaredTables
  var projects: DeclaredTables
  var categories: DeclaredTables
  var questions: DeclaredTables
  var dutyList: TreeTable?
  /// Units and projects whose line was refused, folded: what refers to them is not named again.
  private var refusedUnits: Set<String> = []
  private var refusedProjects: Set<String> = []

  /// Beyond this many faults nobody reads what may have been meant, and a hostile table must not take minutes.
  private static let suggestionLimit = 200

  /// `entries` are those of the plan's top. `strings` says what lists are called that have no title of their own.
  public init(_ entries: [TomlEntry], source: ProblemSource?, lacking: Set<RosterKind> = [], _ strings: Strings) {
    (self.source, self.lacking, self.strings) = (source, lacking, strings)
    top = TreeTable(entries, at: .start)
    speakers = DeclaredTables(top.tables("speaker"), named: "unit")
    panels = DeclaredTables(top.tables("panel"), named: "title")
    groups = DeclaredTables(top.tables("group"), named: "title")
    projects = DeclaredTables(top.tables("project"), named: "title")
    questions = DeclaredTables(top.tables("question"), named: "text")
    dutyList = top["responsibility_list"].flatMap(TreeTable.init)
    let listed = dutyList.map { $0.tables("category") } ?? (top["responsibility_list"] == nil ? [] : nil)
    categories = DeclaredTables(listed, named: "title")
  }

  /// Adds tables in the order in which they refer to each other.
  public mutating func add(_ tables: [RosterTable]) {
    for kind in RosterKind.allCases {
      for table in tables where table.kind == kind { add(table) }
    }
  }

  /// The plan's top with all that was added.
  public var entries: [TomlEntry] {
    var top = top
    top.put(speakers.tables, under: "speaker")
    top.put(panels.tables, under: "panel")
    top.put(groups.tables, under: "group")
    top.put(projects.tables, under: "project")
    top.put(questions.tables, under: "question")
    if var list = dutyList {
      list.put(categories.tables, under: "category")
      top["responsibility_list"] = list.node
    }
    return top.entries
  }

  public func place(of position: TomlPosition) -> RosterCell? {
    guard tables.indices.contains(position.origin - 1) else { return nil }
    return tables[position.origin - 1].place(CellAddress(row: position.line, column: position.column))
  }

  // MARK: - Lines

  /// The lines of the last table, read; those that cannot be are refused when they are taken.
  func values(_ table: RosterTable) -> [RosterValues] {
    table.lines.map { RosterValues($0, of: table, origin: tables.count) }
  }

  /// Whether the line has no fault; it is named otherwise.
  mutating func isSound(_ values: RosterValues) -> Bool {
    faults += values.faults
    if values.faults.isEmpty { return true }
    if let unit = values.text("unit") { refusedUnits.insert(TableText.folded(unit)) }
    if values.kind == .projects {
      refusedProjects.formUnion(["id", "title"].compactMap(values.text).map(TableText.folded))
    }
    return false
  }

  /// The speaker whose unit the line names, by the unit's name or the speaker's identifier; noted where there is none.
  func speaker(of values: inout RosterValues) -> Int? {
    guard let unit = values.text("unit"), speakers.isReadable else { return nil }
    if let place = speakers.place(of: unit) { return place }
    note(unknownUnit: unit, at: "unit", in: &values)
    return nil
  }

  /// Notes a name that no unit has, unless it may be one whose own line could not be read.
  func note(unknownUnit name: String, at key: String, in values: inout RosterValues) {
    if lacking.contains(.units) || refusedUnits.contains(TableText.folded(name)) || !speakers.isReadable { return }
    let near = faults.count < RosterMerge.suggestionLimit ? closest(to: name, in: speakers.names) : nil
    values.fault(.unknownUnit(name, near: near), at: key)
  }

  /// The project that the line names, by its title or identifier, of the line's unit where it names one; noted where there is none.
  func project(of values: inout RosterValues) -> Int? {
    guard let name = values.text("project"), projects.isReadable else { return nil }
    let owner = speaker(of: &values).flatMap { speakers.id(at: $0) }
    let places = projects.places(of: name)
    if values["unit"] != nil, owner == nil { return nil }
    if let place = places.first(where: { owner == nil || projects.text("speaker", at: $0) == owner }) { return place }
    if let other = places.first.flatMap({ projects.text("speaker", at: $0) }), let unit = values.field("unit") {
      let there = speakers.place(of: other).flatMap { speakers.text("unit", at: $0) } ?? other
      values.fault(.differs(unit, there: there), at: "unit")
    } else if !lacking.contains(.projects), !refusedProjects.contains(TableText.folded(name)) {
      let near = faults.count < RosterMerge.suggestionLimit ? closest(to: name, in: projects.names) : nil
      values.fault(.unknownProject(name, near: near), at: "project")
    }
    return nil
  }

  // MARK: - Private

  private mutating func add(_ table: RosterTable) {
    tables.append(table)
    switch table.kind {
    case .units: addUnits(table)
    case .panels: addPanels(table)
    case .members: addMembers(table)
    case .problems: addProblems(table, source: source)
    case .openRows: addProblems(table, source: .lastYear)
    case .duties: addDuties(table)
    case .projects: addProjects(table)
    case .steps: addSteps(table)
    case .questions: addQuestions(table)
    case .demands: addEntries(table, under: "demand")
    case .targets: addEntries(table, under: "target")
    case .letters: addEntries(table, under: "letter")
    case .commitments: addEntries(table, under: "commitment")
    case .selfChecks: addEntries(table, under: "self_check")
    case .helpers: addEntries(table, under: "helper")
    case .examples: addEntries(table, under: "example")
    }
  }
}
