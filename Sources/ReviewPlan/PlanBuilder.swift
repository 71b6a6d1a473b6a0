import ReviewCore
import TomlSource

/// Reads a whole plan, top down. The sections are extensions in files of their own; what one declares and another
/// refers to is kept here, so they are read in the order of their references.
struct PlanBuilder {
  let top: Table
  var groups = DeclaredIdentifiers()
  var films = DeclaredIdentifiers()
  var panels = DeclaredIdentifiers()
  var speakers = DeclaredIdentifiers()
  var grades = DeclaredIdentifiers()
  var duties = DeclaredIdentifiers()
  var problemNumbers = DeclaredIdentifiers()
  /// Whom panels name as units of their own, to be held against the speakers.
  var ownUnits: [Located<Identifier>] = []
  /// Contact leaders and where each has the first unit.
  var leaders: [String: TomlPosition] = [:]
  /// Whom units name as the unit they check, to be held against the speakers.
  var checkedUnits: [Located<Identifier>] = []

  init(top: Table) { self.top = top }

  var collector: FaultCollector { top.collector }

  mutating func build() -> Plan {
    var plan = head()
    let asksForSheets = top.boolean("result_sheets")
    plan.resultSheets = asksForSheets || !top.has("result_sheets")
    readRosterKeys()
    plan.limits = limits()
    plan.topicTargets = topicTargets()
    plan.groups = readGroups()
    plan.films = readFilms()
    plan.panels = readPanels()
    plan.appraisal = appraisalRules()
    plan.responsibilityList = responsibilityList()
    plan.speakers = readSpeakers(plan.appraisal.composite)
    checkOwnUnits()
    checkCheckedUnits()
    plan.projectBook = projectBook()
    plan.questionBank = questionBank()
    plan.lettersBy = top.date("letters_by")
    plan.projector = projectorRules()
    plan.phones = phoneRules()
    readAgenda(into: &plan)
    top.finish()
    return plan
  }

  // MARK: - Private

  /// The keys before any table. The rest of the plan is still empty.
  private func head() -> Plan {
    Plan(
      title: top.requiredTitle("title"), committee: top.requiredTitle("committee"),
      level: top.choice("level", of: Level.self)?.value ?? .county, place: top.requiredTitle("place"),
      date: top.requiredDate("date"), start: top.time("start") ?? 9 * 3600,
      utcOffset: top.utcOffset("utc_offset") ?? 8 * 60,
      language: top.choice("language", of: Language.self)?.value ?? .zhHans, chair: top.requiredTitle("chair"),
      recorder: top.requiredTitle("recorder"), inAttendance: top.texts("in_attendance").map(\.value),
      commentators: top.texts("commentators").map(\.value),
      phrases: top.has("phrases") ? top.texts("phrases", limit: PlainText.limit).map(\.value) : nil,
      quorum: top.choice("quorum", of: Quorum.self)?.value ?? .fourFifths,
      order: top.choice("order", of: SpeakingOrder.self)?.value ?? .listed, agenda: [], turn: [], speakers: [],
      carryOver: carryOver(), remarks: top.text("remarks"))
  }

  private func carryOver() -> CarryOver? {
    let register = top.title("register")
    return top.boolean("carry_over") ? CarryOver(register: register) : nil
  }

  private func limits() -> Limits {
    let standard = Limits()
    let limits = top.table("limits") { table in
      let limits = Limits(
        report: table.duration("report") ?? standard.report,
        questions: table.duration("questions") ?? standard.questions,
        commentary: table.duration("commentary") ?? standard.commentary,
        appraisal: table.duration("appraisal") ?? standard.appraisal,
        warning: table.duration("warning") ?? standard.warning)
      if limits.warning >= limits.report {
        collector.warning(.warningTooEarly, at: table.position(of: table.has("warning") ? "warning" : "report"))
      }
      return limits
    }
    return limits ?? standard
  }

  private mutating func readGroups() -> [SpeakerGroup] {
    if top.has("group"), top.count(of: "group") == 0 { groups.leaveGap() }
    return top.tables("group") { table in
      SpeakerGroup(id: groups.declare(in: table), title: table.requiredTitle("title"))
    }
  }

  private mutating func readFilms() -> [Film] {
    if top.has("film"), top.count(of: "film") == 0 { films.leaveGap() }
    return top.tables("film") { table in
      Film(
        id: films.declare(in: table), title: table.requiredTitle("title"), undercover: table.boolean("undercover"),
        limit: table.duration("limit"))
    }
  }
}
