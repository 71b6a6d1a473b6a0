import PlanRosters
import ReviewCore
import ReviewPlan

/// Tables as text, and the plans that are made of them.
struct RosterDesk {
  /// By the names that a plan calls them.
  var files: [String: [UInt8]]
  var mappings = ColumnMappings()

  static let units = "单位名称,职务,分组\n甲镇党委,党委书记,乡镇组\n乙局党组,党组书记,部门组\n"

  init(_ texts: [String: String]) { files = texts.mapValues { Array($0.utf8) } }

  var rosters: RosterFiles {
    RosterFiles(mappings: mappings) { name in
      files[name].map { .success($0) } ?? .failure(RosterFiles.Unreadable(reason: "没有"))
    }
  }

  /// A plan of all files, as `pingyi new --from` makes it.
  func compose(
    _ language: Language = .zhHans, corrections: [RosterCorrection] = [], source: ProblemSource? = nil
  ) throws -> PlanComposition {
    var draft = PlanDraft(date: CivilDate(dayNumber: 20_800), language: language)
    draft.problemSource = source
    let books = try files.keys.sorted().map {
      try rosters.book(RosterReference(text: $0), corrections: corrections)
    }
    return PlanComposition(draft, books, file: "new.toml")
  }

  /// The plan that a composition's text is read as.
  func plan(_ composition: PlanComposition) -> Plan? {
    composition.text.flatMap { PlanReader.read(Array($0.utf8), file: "new.toml").plan }
  }

  /// A plan that refers to the files by these keys.
  func read(_ keys: String, then tables: String = "") -> PlanReading {
    let head = """
      title = "述职评议会"
      committee = "某县县委"
      place = "一楼会议室"
      date = 2026-12-18
      chair = "县委副书记"
      recorder = "组织部干部"
      agenda = ["sign-in", "reports"]

      """
    return PlanReader.read(Array((head + keys + "\n" + tables).utf8), file: "plan.toml", rosters: rosters)
  }
}

extension PlanReading {
  var told: [String] { faults.map { $0.text(.zhHans) } }
}
