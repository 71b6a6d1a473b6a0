import ReviewCore
import ReviewRegister

// 督办通知书…问责书: the letters that went to a unit in the month, each about one matter.
extension RegisterPapers {
  func letters(about rows: [RegisterRow]) -> [Paper] {
    let month = Span.month(of: day)
    return rows.flatMap { row in
      row.letters.filter { month.contains($0.sentOn) && $0.sentOn <= day }.compactMap { letter in
        document(.supervisionLetter, letterValues(letter, about: row), on: letter.sentOn).map {
          Paper("letter-" + RegisterPapers.ascii(letter.number.rawValue), $0)
        }
      }
    }
  }

  func letterValues(_ letter: Letter, about row: RegisterRow) -> TemplateValues {
    let fields = row.fields
    var values = recipientValues(unit: row.chargedUnit, owner: fields.owner, letter.copies)
    values.set("date", s.date(letter.sentOn))
    values.set("letter", letter.title)
    values.set("letter_number", letter.number.rawValue)
    values.set("number", row.number.rawValue)
    for (name, text) in [
      ("text", fields.text), ("cause", fields.cause), ("goal", fields.goal), ("measure", fields.measure),
      ("leader", fields.leader),
    ] { values.set(name, text) }
    add(row.deadline(when: letter), on: letter.sentOn, to: &values)
    values.set("answer_due", s.date(letter.answerDue))
    let previous = row.letterBefore(letter)
    values.set("previous", previous?.title)
    values.set("previous_on", previous.map { s.date($0.sentOn) })
    values.set("previous_due", previous.map { s.date($0.answerDue) })
    let next = nextStep(after: letter)
    values.set("next", next?.title)
    values.set("is_last", next == nil)
    return values
  }

  // MARK: - Private

  /// How the deadline stood on the day the letter went out.
  private func add(_ deadline: CivilDate?, on sent: CivilDate, to values: inout TemplateValues) {
    let left = deadline.map { $0.dayNumber - sent.dayNumber }
    values.set("deadline", deadline.map(s.date))
    values.set("overdue_days", count: max(0, -(left ?? 0)))
    values.set("days_left", count: max(0, left ?? 0))
    values.set("due_today", left == 0)
  }

  private func nextStep(after letter: Letter) -> SupervisionStep? {
    let steps = head.settings.steps
    guard let index = steps.firstIndex(where: { $0.id == letter.step }) else { return nil }
    return steps.dropFirst(index + 1).first
  }

  /// Letters, digits and hyphens of a number, as a file's name takes them.
  static func ascii(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(40).map {
        $0.isASCII && $0.properties.isAlphabetic || ("0"..."9").contains($0) ? Character($0) : "-"
      })
  }
}

extension RegisterRow {
  /// The deadline that ran when the letter went out: extensions that came later had not moved it yet.
  fileprivate func deadline(when letter: Letter) -> CivilDate? {
    let later = thread[(place(of: letter) ?? thread.endIndex)...].lazy.compactMap { entry in
      if case .extended(let from, _, _, _) = entry.event { from } else { nil }
    }.first
    return later ?? deadline
  }

  /// The one that went unanswered before this one, about the matter as it stood.
  fileprivate func letterBefore(_ letter: Letter) -> Letter? {
    for entry in thread[..<(place(of: letter) ?? thread.startIndex)].reversed() {
      switch entry.event.kind {
      case .letterSent: if case .letterSent(let before) = entry.event { return before }
      case .letterAnswered, .reopened, .returned, .extended: return nil
      case .opened, .corrected, .editionTaken, .missingFromEdition, .carriedOver, .progressed, .milestonesSet,
        .milestoneReached, .submitted, .checked, .signed, .noticeBegan, .closedOut, .lookBackDrawn, .lookedBack,
        .extensionAsked, .extensionRefused, .urged, .concealmentFlagged, .tolerated, .proposed, .proposalDecided,
        .pledged, .withdrawn:
        break
      }
    }
    return nil
  }

  private func place(of letter: Letter) -> Int? {
    thread.firstIndex { entry in
      if case .letterSent(let sent) = entry.event { sent.number == letter.number } else { false }
    }
  }
}
