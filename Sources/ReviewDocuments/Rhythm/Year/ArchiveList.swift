import ReviewCore
import ReviewRegister

/// The five lists that belong together 五张清单, and what a row must have in each before it may be filed.
enum ArchiveList: CaseIterable, Sendable {
  case problems, tasks, responsibilities, results, archive

  /// What one of the lists needs of a row.
  enum Item: CaseIterable, Sendable {
    case cause
    case goal, measure, deadline, milestones
    case leader, owner
    case evidence, check
    case files, signature
  }

  /// What the row lacks in this list. Results and the archive are asked of a row once its evidence is in.
  func lacking(in row: RegisterRow, _ rules: AcceptanceRules) -> [Item] {
    let fields = row.fields
    switch self {
    case .problems: return items(.cause, if: fields.cause == nil)
    case .tasks:
      return items(.goal, if: fields.goal == nil) + items(.measure, if: fields.measure == nil)
        + items(.deadline, if: fields.deadline == nil)
        + items(.milestones, if: fields.rectification == .inStages && row.milestones.isEmpty)
    case .responsibilities: return items(.leader, if: fields.leader == nil) + items(.owner, if: fields.owner == nil)
    case .results:
      guard !row.closing.isWithUnit else { return [] }
      return items(.evidence, if: row.submission == nil)
        + items(.check, if: (rules.siteCheck || fields.needsCheck) && row.checks.isEmpty)
    case .archive:
      guard !row.closing.isWithUnit else { return [] }
      return items(.files, if: row.submission?.evidence.files.isEmpty ?? true)
        + items(.signature, if: row.isDone && row.signatures.count < rules.signatures)
    }
  }

  // MARK: - Private

  private func items(_ item: Item, if isLacking: Bool) -> [Item] { isLacking ? [item] : [] }
}

/// Which rows lack what.
struct ArchiveGaps: Sendable {
  struct Gap: Sendable {
    let row: RegisterRow
    let lacking: [(list: ArchiveList, items: [ArchiveList.Item])]
  }

  /// Rows that stand.
  let rows: Int
  /// Those that lack something, in the order of their numbers.
  let gaps: [Gap]

  init(_ rows: [RegisterRow], _ rules: AcceptanceRules) {
    self.rows = rows.count
    gaps = rows.compactMap { row in
      let lacking = ArchiveList.allCases.map { (list: $0, items: $0.lacking(in: row, rules)) }.filter {
        !$0.items.isEmpty
      }
      return lacking.isEmpty ? nil : Gap(row: row, lacking: lacking)
    }
  }

  var whole: Int { rows - gaps.count }

  func lacking(in list: ArchiveList) -> Int { gaps.count { gap in gap.lacking.contains { $0.list == list } } }
}
