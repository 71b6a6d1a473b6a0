import PlanRosters
import ReviewCore

/// `units_from` and its like: tables that a plan refers to in place of repeating what stands in them.
///
/// Their lines are put into the tree of the plan before it is read, so that there is one reading of both.
extension RosterKind {
  /// Nil for what comes with another kind.
  var planKey: String? {
    switch self {
    case .units: "units_from"
    case .panels: "panels_from"
    case .members: nil
    case .problems: "problems_from"
    case .openRows: "open_rows_from"
    case .duties: "duties_from"
    case .projects: "projects_from"
    case .steps: "steps_from"
    case .questions: "questions_from"
    case .demands: "demands_from"
    case .targets: "targets_from"
    case .letters: "letters_from"
    case .commitments: "commitments_from"
    case .selfChecks: "self_checks_from"
    case .helpers: "helpers_from"
    case .examples: "examples_from"
    }
  }
}

extension Table {
  /// The top of a plan with the lines of all tables that it refers to.
  func with(_ files: RosterFiles) -> Table {
    var (books, lacking): ([RosterBook], Set<RosterKind>) = ([], [])
    for kind in RosterKind.allCases {
      for reference in references(kind) {
        if let book = book(reference, kind, files) { books.append(book) } else { lacking.insert(kind) }
      }
    }
    if books.isEmpty { return self }
    return replacing { entries in
      let source = word("problems_source").flatMap { ProblemSource(rawValue: $0) }
      var merge = RosterMerge(entries, source: source, lacking: lacking, strings)
      merge.add(books.flatMap(\.tables))
      collector.take(merge)
      return merge.entries
    }
  }

  // MARK: - Private

  private var strings: Strings { Strings(word("language").flatMap { Language(rawValue: $0) } ?? .zhHans) }

  /// A word of the plan, before it is read.
  private func word(_ key: String) -> String? {
    if case .string(let word)? = peek(key)?.value { word } else { nil }
  }

  private func references(_ kind: RosterKind) -> [Located<RosterReference>] {
    guard let node = kind.planKey.flatMap({ peek($0) }) else { return [] }
    let nodes = if case .array(let elements) = node.value { elements } else { [node] }
    return nodes.prefix(RosterFiles.limit).compactMap { node in
      guard case .string(let text) = node.value, !text.isEmpty else { return nil }
      return Located(value: RosterReference(text: text), position: node.position)
    }
  }

  private func book(_ reference: Located<RosterReference>, _ kind: RosterKind, _ files: RosterFiles) -> RosterBook? {
    do throws(RosterFailure) { return try files.book(reference.value, as: kind.alike) } catch {
      collector.rostersHaveGaps = true
      collector.error(.file(error, name: reference.value.file), at: reference.position)
      return nil
    }
  }
}

extension FaultCollector {
  /// Names what was wrong with the lines of tables, and knows from then on which cell is which.
  func take(_ merge: RosterMerge) {
    cell = { merge.place(of: $0) }
    if !merge.faults.isEmpty { rostersHaveGaps = true }
    for fault in merge.faults { error(.line(fault.reason), at: fault.position) }
  }
}

extension PlanBuilder {
  /// The keys themselves; what they refer to stands in the tree already.
  mutating func readRosterKeys() {
    for key in RosterKind.allCases.compactMap(\.planKey) {
      guard let node = top.node(key) else { continue }
      if case .array(let elements) = node.value {
        _ = top.texts(key)
        if elements.count > RosterFiles.limit {
          collector.error(.tooMany(key: key, count: elements.count, limit: RosterFiles.limit), at: node.position)
        }
      } else {
        _ = top.requiredTitle(key)
      }
    }
    _ = top.choice("problems_source", of: ProblemSource.self)
    guard collector.rostersHaveGaps else { return }
    speakers.leaveGap()
    panels.leaveGap()
    groups.leaveGap()
    duties.leaveGap()
  }
}
