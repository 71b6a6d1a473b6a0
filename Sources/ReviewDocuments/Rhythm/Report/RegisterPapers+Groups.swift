import ReviewCore
import ReviewRegister

// The figures by unit, sector, leader and kind, each group in a line and all of them in the last.
extension RegisterPapers {
  /// Rows that have something in common, and their figures.
  struct Group: Sendable {
    let name: String
    let counts: Counts
  }

  /// One way to part the register.
  struct Grouping: Sendable {
    /// Of the column of names.
    let title: String
    let groups: [Group]
  }

  var unitGroups: Grouping {
    Grouping(
      title: s.unit,
      groups: units.compactMap { unit in figures.byUnit[unit].map { Group(name: unit, counts: $0) } }.filter(\.hasRows))
  }

  /// In the order of the list of sectors; none where nobody has said any.
  var sectorGroups: Grouping {
    let sectors: [Sector?] = Sector.allCases + [nil]
    let groups = sectors.compactMap { sector in
      figures.bySector[sector?.rawValue ?? ""].map { Group(name: s.capitalised(s.sector(sector)), counts: $0) }
    }
    return Grouping(title: s.sectorTitle, groups: groups.filter(\.hasRows))
  }

  var leaderGroups: Grouping {
    Grouping(title: s.title(.leader), groups: byOpenRows(figures.byLeader, s.capitalised(s.noLeader)))
  }

  var kindGroups: Grouping {
    Grouping(title: s.title(.kind), groups: byOpenRows(figures.byKind, s.capitalised(s.noKind)))
  }

  var sourceGroups: Grouping {
    let groups = ProblemSource.allCases.compactMap { source in
      figures.bySource[source.rawValue].map { Group(name: s.capitalised(s.source(source)), counts: $0) }
    }
    return Grouping(title: s.problemSource, groups: groups.filter(\.hasRows))
  }

  /// What a line of a group tells.
  static let grouped: [Figure] = [.rows, .done, .open, .overdue, .submitted, .reopened]

  /// With a line for all, unless there is only one.
  func table(of grouping: Grouping) -> [Block] {
    let all = Group(name: s.total, counts: figures.total)
    let groups = grouping.groups + (grouping.groups.count > 1 ? [all] : [])
    return block(
      [.text(grouping.title)] + RegisterPapers.grouped.map { .number(word($0)) }
        + [.number(s.capitalised(s.completionRate))],
      groups.map { group in
        [group.name] + RegisterPapers.grouped.map { "\(group.counts[$0])" } + [s.completion(group.counts) ?? ""]
      })
  }

  /// 下级台账: each register below with the day and the office its numbers come from, and the sum of all.
  var lowerTable: [Block] {
    let columns: [Table.Column] =
      [.text(s.officeTitle), .text(s.levelTitle), .text(s.asOfTitle)]
      + RegisterPapers.rolledUp.map { .number(word($0)) } + [
        .number(s.capitalised(s.completionRate))
      ]
    guard !head.lowerRegisters.isEmpty else { return [] }
    return block(
      columns,
      [line(head.settings.office, head.settings.level, day, figures.total)] + head.lowerRegisters.flatMap(lines)
        + [[s.total, "", ""] + numbers(of: figures.allLevels)])
  }

  static let rolledUp: [Figure] = [.rows, .done, .open, .overdue]

  // MARK: - Private

  private func lines(of lower: RollUp) -> [[String]] {
    [line(lower.office, lower.level, lower.on, lower.own)] + lower.below.flatMap(lines)
  }

  private func line(_ office: String, _ level: Level, _ on: CivilDate, _ counts: Counts) -> [String] {
    [office, s.capitalised(s.level(level)), s.date(on)] + numbers(of: counts)
  }

  private func numbers(of counts: Counts) -> [String] {
    RegisterPapers.rolledUp.map { "\(counts[$0])" } + [s.completion(counts) ?? ""]
  }

  /// The most open rows first; what has no name comes last.
  private func byOpenRows(_ groups: [String: Counts], _ unnamed: String) -> [Group] {
    groups.filter { $0.value[.rows] > 0 }.sorted { a, b in
      if a.key.isEmpty != b.key.isEmpty { return b.key.isEmpty }
      return a.value[.open] == b.value[.open] ? a.key < b.key : a.value[.open] > b.value[.open]
    }.map { Group(name: $0.key.isEmpty ? unnamed : $0.key, counts: $0.value) }
  }
}

extension RegisterPapers.Group {
  /// Not withdrawn all of them.
  fileprivate var hasRows: Bool { counts[.rows] > 0 }
}
