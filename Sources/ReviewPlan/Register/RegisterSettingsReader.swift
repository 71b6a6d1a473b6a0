import ReviewRegister
import TomlSource

/// What came of reading the settings of a register.
public struct RegisterSettingsReading: Sendable {
  /// Nil if there are errors.
  public let settings: RegisterSettings?
  /// In the order of the file.
  public let faults: [PlanFault]
}

/// Reads `register.toml` (Sessions/README.md). Every key may be left out; what it then is, `RegisterSettings` says.
public enum RegisterSettingsReader {
  /// Reads the bytes of the file; `file` is the name faults are reported under.
  public static func read(_ bytes: [UInt8], file: String) -> RegisterSettingsReading {
    let collector = FaultCollector(file: file)
    let settings = TomlFile.read(bytes, collector) { top in
      var section = RegisterSection(top)
      return section.read()
    }
    return RegisterSettingsReading(settings: collector.hasErrors ? nil : settings, faults: collector.faults)
  }
}

/// The keys of the file, top down.
private struct RegisterSection {
  private let top: Table
  private var settings: RegisterSettings

  init(_ top: Table) {
    self.top = top
    settings = RegisterSettings(
      office: top.title("office") ?? "组织部", level: top.choice("level", of: Level.self)?.value ?? .county)
  }

  mutating func read() -> RegisterSettings {
    settings.parent = top.title("parent")
    settings.holidays = top.title("holidays")
    settings.committee = top.title("committee") ?? settings.office
    settings.slipsTo = top.choice("slips_to", of: SlipRecipients.self)?.value
    take(top, "list_within", 0...90, \.listWithin)
    take(top, "check_within", 0...90, \.checkWithin)
    take(top, "buffer_days", 0...15, \.bufferDays)
    take(top, "near", 0...366, \.nearDays)
    take(top, "urgent", 0...366, \.urgentDays)
    readTables()
    readRhythm()
    readSteps()
    top.finish()
    return settings
  }

  // MARK: - Private

  private mutating func take(
    _ table: Table, _ key: String, _ range: ClosedRange<Int>, _ path: WritableKeyPath<RegisterSettings, Int>
  ) {
    if let number = table.integer(key, in: range) { settings[keyPath: path] = number }
  }

  private mutating func readTables() {
    top.table("acceptance") { table in
      take(table, "signatures", 1...2, \.acceptance.signatures)
      settings.acceptance.ranks = table.texts("ranks").map(\.value)
      take(table, "notice_days", 0...90, \.acceptance.noticeDays)
      settings.acceptance.siteCheck = table.boolean("site_check")
    }
    top.table("look_back") { table in
      take(table, "after_months", 0...60, \.lookBack.afterMonths)
      take(table, "share", 1...100, \.lookBack.share)
    }
    top.table("usual_days") { table in
      let days = 1...3_660
      settings.usualDays = UsualDays(
        atOnce: table.integer("at_once", in: days), inStages: table.integer("in_stages", in: days),
        continuous: table.integer("continuous", in: days))
    }
    top.table("branches") { table in
      take(table, "converted", 0...100, \.branchTargets.converted)
      take(table, "advanced", 0...100, \.branchTargets.advanced)
    }
  }

  private mutating func readRhythm() {
    top.table("unit_reports") { table in
      let every = table.requiredChoice("every", of: UnitReportRules.Every.self)?.value
      settings.unitReports = every.map { UnitReportRules(every: $0, by: table.integer("by", in: 1...28) ?? 5) }
    }
    top.table("meetings") { table in
      settings.meetings = MeetingRules(
        halfYear: table.integer("half_year", in: 5...9), yearEnd: table.integer("year_end", in: 10...12))
    }
  }

  private mutating func readSteps() {
    let steps = top.tables("step") { table in
      let step = SupervisionStep(
        id: table.requiredTitle("id"), title: table.requiredTitle("title"), trigger: trigger(table),
        answerWithin: table.integer("answer_within", in: 0...366) ?? 5, copies: table.texts("copies").map(\.value))
      return step
    }
    if !steps.isEmpty {
      settings.steps = steps
      settings.removeAfter = nil
    }
    if let id = top.title("remove_after") { settings.removeAfter = id }
  }

  /// One of three keys; nothing said is as soon as the step before went unanswered.
  private func trigger(_ table: Table) -> SupervisionStep.Trigger {
    let days = 0...366
    if let before = table.integer("before_deadline", in: days) { return .beforeDeadline(days: before) }
    if let overdue = table.integer("overdue", in: days) { return .overdue(days: overdue) }
    return .unanswered(days: table.integer("unanswered", in: days) ?? 0)
  }
}
