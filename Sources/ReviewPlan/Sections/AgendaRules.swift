import ReviewCore
import TomlSource

/// What an agenda must not contradict: itself, the turn, the order of speaking, the groups, the panels.
struct AgendaRules {
  /// Nil for the usual agenda; an entry that could not be read is nil.
  let entries: [AgendaEntry?]?
  let builder: PlanBuilder
  let plan: Plan

  private var collector: FaultCollector { builder.collector }
  private var readable: [AgendaEntry] { (entries ?? []).compactMap { $0 } }
  /// Only then can something be said to be missing.
  private var isComplete: Bool { readable.count == (entries ?? []).count }

  func check() {
    if entries != nil {
      checkReports()
      checkSignIn()
      checkStages()
    }
    checkLots()
    checkPanels()
  }

  // MARK: - Private

  private func checkReports() {
    let reports = readable.filter { $0.part == .reports }
    if reports.isEmpty, isComplete { collector.error(.noReports, at: builder.top.position(of: "agenda")) }
    var overlaps = false
    let firstLine = reports.first?.position.line
    var seen: [Identifier?: Int] = [:]
    for entry in reports {
      let group = entry.group?.value
      if let group = entry.group { _ = builder.groups.check(group, key: "group", collector: collector) }
      // A part without a group takes everybody, so nothing may stand beside it.
      let clash = group == nil && !seen.isEmpty ? firstLine : seen[group] ?? seen[nil]
      if let clash {
        overlaps = true
        collector.error(.reportsOverlap(firstLine: clash), at: entry.position)
      }
      seen[group] = seen[group] ?? entry.position.line
    }
    if !overlaps { checkGroups(reports) }
  }

  private func checkGroups(_ reports: [AgendaEntry]) {
    let named = Set(reports.map { $0.group?.value })
    let allKnown = named.allSatisfy { $0.map(builder.groups.contains) ?? true }
    guard isComplete, allKnown, !reports.isEmpty, !named.contains(nil) else { return }
    let occupied = Set(plan.speakers.compactMap(\.group))
    for group in builder.groups.ids where occupied.contains(group) && !named.contains(group) {
      collector.error(.groupNotReported(group), at: builder.top.position(of: "agenda"))
    }
  }

  private func checkSignIn() {
    var firstLine: Int?
    for (index, entry) in (entries ?? []).enumerated() {
      guard let entry, entry.part == .signIn else { continue }
      if let firstLine {
        collector.error(.partTwice(entry.part.rawValue, firstLine: firstLine), at: entry.position)
      } else if index > 0 {
        collector.error(.signInNotFirst, at: entry.position)
      }
      firstLine = firstLine ?? entry.position.line
    }
  }

  /// Commentary and appraisal come for all together or for each, not both; together, they follow the reports.
  private func checkStages() {
    let firstReports = readable.firstIndex { $0.part == .reports }
    for (index, entry) in readable.enumerated() {
      let stage: TurnStage
      switch entry.part {
      case .commentary: stage = .commentary
      case .appraisal: stage = .appraisal
      case .signIn, .film, .lastYear, .drawLots, .reports, .summary, .pledges, .other: continue
      }
      if plan.turn.contains(stage) { collector.error(.stageTwice(stage.rawValue), at: entry.position) }
      if let firstReports, index < firstReports {
        collector.warning(.beforeReports(entry.part.rawValue), at: entry.position)
      }
    }
  }

  private func checkLots() {
    let lots = readable.indices.filter { readable[$0].part == .drawLots }
    let orderKnown = !builder.top.has("order") || builder.top.choiceIsReadable("order", of: SpeakingOrder.self)
    guard let first = lots.first else {
      if plan.order == .drawn, isComplete {
        collector.error(.drawnOrderWithoutLots, at: builder.top.position(of: "order"))
      }
      return
    }
    let entry = readable[first]
    if plan.order == .listed, orderKnown { collector.error(.drawLotsWithoutDrawnOrder, at: entry.position) }
    if let reports = readable.firstIndex(where: { $0.part == .reports }), reports < first {
      collector.error(.drawLotsAfterReports, at: entry.position)
    }
    for index in lots.dropFirst() {
      collector.error(.partTwice(Part.drawLots.rawValue, firstLine: entry.position.line), at: readable[index].position)
    }
  }

  private func checkPanels() {
    guard !builder.top.has("panel") else { return }
    if let entry = readable.first(where: { $0.part == .appraisal }) {
      collector.warning(.appraisalWithoutPanels, at: entry.position)
    } else if plan.turn.contains(.appraisal) {
      collector.warning(.appraisalWithoutPanels, at: builder.top.position(of: "turn"))
    } else if entries == nil {
      collector.warning(.appraisalWithoutPanels, at: builder.top.position)
    }
  }
}
