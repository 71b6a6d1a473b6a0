import PlanRosters
import ReviewCore

/// What somebody says of a session before there is a plan. What is not said yet is left to be filled in.
public struct PlanDraft: Hashable, Sendable {
  public struct Panel: Hashable, Sendable {
    public var title: String
    public var due: Int
    /// In percent; of all panels or of none.
    public var weight: Int?

    public init(title: String, due: Int, weight: Int? = nil) {
      (self.title, self.due, self.weight) = (title, due, weight)
    }
  }

  public var title = ""
  public var committee = ""
  public var level = Level.county
  public var place = ""
  public var date: CivilDate
  public var language: Language
  public var chair = ""
  public var recorder = ""
  public var order = SpeakingOrder.listed
  /// Each speaker is commented on right after the report, instead of all together.
  public var commentsAtOnce = true
  /// How long a stage takes where it is not as usual, as a plan has it: `6m`.
  public var limits: [TurnStage: String] = [:]
  public var scale = GradeScale.good
  public var panels: [Panel] = []
  /// Where problems come from whose line does not say.
  public var problemSource: ProblemSource?

  public init(date: CivilDate, language: Language) { (self.date, self.language) = (date, language) }
}

extension PlanDraft {
  /// How long a stage takes, as a plan has it.
  public func limit(of stage: TurnStage) -> String {
    limits[stage] ?? "\(Limits().limit(of: stage).seconds / 60)m"
  }

  /// The keys that hold only a reminder to fill them in.
  var open: [String] {
    [("committee", committee), ("place", place), ("chair", chair), ("recorder", recorder)]
      .filter { PlainText.clean($0.1).isEmpty }.map(\.0)
  }

  /// The tree of a plan, but for what depends on the tables: the agenda.
  var entries: [TomlEntry] {
    let strings = Strings(language)
    var top = TomlTable()
    top.add("title", filled(title, strings.usualTitle))
    top.add("committee", filled(committee, strings.fillIn))
    top.add("level", .string(level.rawValue))
    top.add("place", filled(place, strings.fillIn))
    top.add("date", .date(year: date.year, month: date.month, day: date.day))
    top.add("start", .time(hour: 9, minute: 0, second: 0))
    top.add("language", .string(language.rawValue))
    top.add("chair", filled(chair, strings.fillIn))
    top.add("recorder", filled(recorder, strings.fillIn))
    top.add("quorum", .string(Quorum.fourFifths.rawValue))
    top.add("order", .string(order.rawValue))
    top.add("limits", .table(limitEntries))
    if !panels.isEmpty { top.add("panel", .array(panelNodes)) }
    return top.entries
  }

  /// The parts of the session, once it is known whether somebody rates.
  func agenda(hasPanels: Bool) -> [TomlEntry] {
    var parts = [Part.signIn]
    if order == .drawn { parts.append(.drawLots) }
    parts.append(.reports)
    if !commentsAtOnce { parts.append(.commentary) }
    if hasPanels { parts.append(.appraisal) }
    parts += [.summary, .pledges]
    let turn: [TurnStage] = commentsAtOnce ? [.report, .questions, .commentary] : [.report, .questions]
    var top = TomlTable()
    top.add("agenda", .array(parts.map { TomlNode(value: .string($0.rawValue), position: .start) }))
    top.add("turn", .array(turn.map { TomlNode(value: .string($0.rawValue), position: .start) }))
    if hasPanels {
      var appraisal = TomlTable()
      appraisal.add("scale", .string(scale.rawValue))
      top.add("appraisal", .table(appraisal.entries))
    }
    return top.entries
  }

  /// For a plan whose units are still to come.
  var sampleSpeaker: TomlEntry {
    let strings = Strings(language)
    var speaker = TomlTable()
    speaker.add("id", .string("u1"))
    speaker.add("unit", .string(strings.fillIn))
    speaker.add("post", .string(strings.fillIn))
    let nodes = [TomlNode(value: .table(speaker.entries), position: .start)]
    return TomlEntry(key: "speaker", keyPosition: .start, node: TomlNode(value: .array(nodes), position: .start))
  }

  // MARK: - Private

  private func filled(_ text: String, _ otherwise: String) -> TomlValue {
    let clean = PlainText.clean(text)
    return .string(clean.isEmpty ? otherwise : clean)
  }

  private var limitEntries: [TomlEntry] {
    var table = TomlTable()
    for stage in TurnStage.allCases { table.add(stage.rawValue, .string(limit(of: stage))) }
    return table.entries
  }

  private var panelNodes: [TomlNode] {
    panels.enumerated().map { index, panel in
      var table = TomlTable()
      table.add("id", .string(index < 26 ? String(Unicode.Scalar(UInt8(ascii: "A") + UInt8(index))) : "P\(index + 1)"))
      table.add("title", .string(PlainText.clean(panel.title)))
      table.add("due", .integer(Int64(panel.due)))
      if let weight = panel.weight { table.add("weight", .integer(Int64(weight))) }
      return TomlNode(value: .table(table.entries), position: .start)
    }
  }
}

/// Entries that are not read but made.
private struct TomlTable {
  private(set) var entries: [TomlEntry] = []

  mutating func add(_ key: String, _ value: TomlValue) {
    entries.append(TomlEntry(key: key, keyPosition: .start, node: TomlNode(value: value, position: .start)))
  }
}

extension Strings {
  var usualTitle: String { pick("基层党建工作述职评议会", "基層黨建工作述職評議會", "Review session") }

  /// Stands where something is still to be said.
  public var fillIn: String { pick("（请填写）", "（請填寫）", "(fill in)") }
}
