import ReviewCore
import ReviewRegister

// 任务书: what a unit has undertaken, and the rows it was undertaken for, to be signed.
extension RegisterPapers {
  /// In the month in which something was undertaken; the unit's open rows are its tasks.
  func commitmentBook(of unit: String, _ rows: [RegisterRow]) -> Paper? {
    let month = Span.month(of: day)
    let isNew = rows.contains { row in row.pledges.contains { month.contains($0.act.on) && $0.act.on <= day } }
    guard isNew else { return nil }
    return document(.commitmentBook, commitmentValues(of: unit, rows)).map { Paper("commitment-book", $0) }
  }

  func commitmentValues(of unit: String, _ rows: [RegisterRow]) -> TemplateValues {
    let pledged = pledges(in: rows)
    var values = recipientValues(unit: unit, owner: nil, leaders(of: rows))
    values.set("pledges", count: pledged.count)
    values.set("rows", count: rows.count)
    values.set("long_term", count: rows.count { $0.fields.rectification == .continuous })
    values.set(
      "pledged",
      pledged.map { pledge in
        TemplateValues([
          "text": pledge.text, "by": pledge.act.by, "on": s.date(pledge.act.on),
          "numbers": s.list(pledge.numbers.map(\.rawValue)),
        ])
      })
    values.set("rows_table", taskTable(of: byDeadline(rows)))
    return values
  }

  // MARK: - Private

  private struct Pledge {
    let text: String
    let act: Act
    var numbers: [RowNumber]
  }

  /// What was undertaken in the hall stands with each row of the unit, and is told once.
  private func pledges(in rows: [RegisterRow]) -> [Pledge] {
    rows.reduce(into: []) { told, row in
      for entry in row.pledges where entry.act.on <= day {
        guard case .pledged(let text) = entry.event else { continue }
        if let known = told.firstIndex(where: { $0.text == text }) {
          if !told[known].numbers.contains(row.number) { told[known].numbers.append(row.number) }
        } else {
          told.append(Pledge(text: text, act: entry.act, numbers: [row.number]))
        }
      }
    }
  }

  private func taskTable(of rows: [RegisterRow]) -> [Block] {
    let fields: [RowField] = [.text, .goal, .measure, .owner, .deadline, .rectification]
    return block(
      [.number(s.ordinal), .text(s.problemNumber)] + fields.map { .text(s.capitalised(s.field($0))) },
      rows.enumerated().map { index, row in
        [
          "\(index + 1)", row.number.rawValue, row.fields.text, row.fields.goal ?? "", row.fields.measure ?? "",
          row.fields.owner ?? "", row.deadline.map(s.date) ?? "",
          s.capitalised(s.rectification(row.fields.rectification)),
        ]
      })
  }
}
