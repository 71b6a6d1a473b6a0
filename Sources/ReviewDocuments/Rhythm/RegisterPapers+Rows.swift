import ReviewCore
import ReviewRegister

// Rows as tables of a page show them.
extension RegisterPapers {
  /// What is wrong, what is to be done, by whom, until when, and how it stands: for whoever has to mend it.
  func table(of rows: [RegisterRow]) -> [Block] {
    let columns: [Table.Column] =
      [.number(s.ordinal), .text(s.problemNumber)] + [.text, .measure, .owner, .deadline].map { .text(s.title($0)) }
      + [.text(s.standing)]
    return block(
      columns,
      rows.enumerated().map { index, row in
        [
          "\(index + 1)", row.number.rawValue, row.fields.text, row.fields.measure ?? "", row.fields.owner ?? "",
          row.deadline.map(s.date) ?? "", s.capitalised(standing(of: row)),
        ]
      })
  }

  /// The unit the figures count the row under, and who has to mend it where that is another.
  func unit(of row: RegisterRow) -> String {
    row.chargedUnit == row.unit ? row.unit : row.unit + s.bracketed(s.inCharge(row.chargedUnit))
  }

  /// A table without rows is none.
  func block(_ columns: [Table.Column], _ rows: [[String]], isWide: Bool = false) -> [Block] {
    rows.isEmpty ? [] : [.table(Table(columns: columns, rows: rows, isWide: isWide))]
  }

  /// How a row stands on the day, in the order in which somebody has to know it: time, closing, work, what else was said.
  func standing(of row: RegisterRow) -> String {
    let parts: [String?] = [
      timeRemark(row), s.closingRemark(row), workRemark(row), extensionRemark(row),
      row.milestones.first { $0.doneOn == nil }.map(s.nextMilestone), letterRemark(row),
      row.tolerated.map { s.tolerated($0) }, row.missing.isEmpty ? nil : s.stillMissing(rowFields: row.missing),
    ]
    return parts.compactMap(\.self).joined(separator: s.semicolon)
  }

  // MARK: - Private

  /// Nothing runs against who has handed in.
  private func timeRemark(_ row: RegisterRow) -> String? {
    let timing = timing(of: row)
    if row.closing.isWithUnit || timing.isOverdue { return s.timing(timing, until: row.deadline, on: day) }
    return nil
  }

  /// That the work is done is said with its evidence.
  private func workRemark(_ row: RegisterRow) -> String? {
    row.progress == .done && !row.closing.isWithUnit ? nil : s.progressRemark(row.progress)
  }

  private func extensionRemark(_ row: RegisterRow) -> String? {
    row.extensions.last.map { s.extended(from: $0.from, by: $0.approvedBy) }
  }

  private func letterRemark(_ row: RegisterRow) -> String? {
    row.lettersOfMatter.last.map { s.letterSent($0) }
  }
}
