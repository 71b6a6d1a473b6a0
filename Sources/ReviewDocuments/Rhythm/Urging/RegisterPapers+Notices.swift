import ReviewCore
import ReviewRegister

// Notices to a unit: what is new for it to mend, and what its head is called to a talk about.
extension RegisterPapers {
  /// 整改通知书: the rows the register took up in the month.
  func rowsNotice(for unit: String, _ rows: [RegisterRow]) -> Paper? {
    let month = Span.month(of: day)
    let fresh = rows.filter { month.contains($0.opened.on) && $0.opened.on <= day }
    guard !fresh.isEmpty else { return nil }
    return document(.rowsNotice, noticeValues(for: unit, fresh)).map { Paper("rectification-notice", $0) }
  }

  func noticeValues(for unit: String, _ rows: [RegisterRow]) -> TemplateValues {
    var values = recipientValues(unit: unit, owner: nil, leaders(of: rows))
    values.set("rows", count: rows.count)
    values.set("incomplete", count: rows.count { !$0.missing.isEmpty })
    values.set(
      "origins",
      distinct(rows.map { s.origin($0.origin) }).map { origin in
        TemplateValues(["origin": origin, "count": "\(rows.count { s.origin($0.origin) == origin })"])
      })
    values.set("rows_table", table(of: rows))
    return values
  }

  /// 约谈通知: for a unit of which the register proposes something. A draft until a person has decided every proposal; what
  /// a person has refused is no matter of a talk, nor is what was decided in a month before, and what is proposed is not for
  /// the unit to read.
  func talk(with unit: String, _ rows: [RegisterRow]) -> Paper? {
    let month = Span.month(of: day)
    let matters = rows.filter { row in
      row.proposals.contains { made in
        made.isConfirmed != false && (made.decided.map { month.contains($0.on) } ?? true)
      }
    }
    guard !matters.isEmpty else { return nil }
    let isDecided = matters.allSatisfy { row in row.proposals.allSatisfy { $0.decided != nil } }
    return document(.rowsTalk, talkValues(with: unit, matters), isFinal: isDecided).map { Paper("talk-notice", $0) }
  }

  func talkValues(with unit: String, _ matters: [RegisterRow]) -> TemplateValues {
    var values = recipientValues(unit: unit, owner: nil, leaders(of: matters))
    values.set("post", matters.lazy.compactMap(\.fields.post).first)
    values.set("rows", count: matters.count)
    values.set(
      "matters",
      matters.map { row in
        let letter = row.lettersOfMatter.last
        var values = TemplateValues([
          "number": row.number.rawValue, "text": row.fields.text, "deadline": row.deadline.map(s.date),
          "letter": letter?.title, "letter_on": letter.map { s.date($0.sentOn) },
        ])
        values.set("overdue_days", count: timing(of: row).daysOverdue)
        values.set("concealed", row.isConcealed)
        return values
      })
    return values
  }
}
