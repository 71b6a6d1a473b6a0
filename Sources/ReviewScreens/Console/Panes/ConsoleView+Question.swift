import ReviewCore

// What is being asked: below the list while questions are put, with what may be asked next and what is owed.

extension ConsoleModel {
  /// The question in hand with what became of it, the follow-ups that were prepared, and the answers that are owed; empty
  /// where nobody is asked, or nothing was and the bank is empty.
  func questionLines(width: Int, rows: Int) -> [(String, Role)] {
    guard session.phase == .questioning, let record = session.currentSpeaker, rows > 0 else { return [] }
    let (below, questions) = (linesBelowQuestion(record), record.questions)
    guard let question = questions.last else { return Array((bankLine(record).map { [$0] } ?? []).prefix(rows)) }
    let state = question.outcome == nil ? strings.waits : strings.outcome(question.outcome)
    let mark = question.origin?.follows == nil ? "" : strings.operation(.probe).short + " "
    let text = strings.place(questions.count) + " " + state + strings.colon + mark + question.text
    let role: Role = question.outcome == nil ? .accent : .text
    let said = Width.wrapped(text, to: width, rows: max(1, min(3, rows - below.count))).map { ($0, role) }
    return Array((said + below).prefix(rows))
  }

  /// What the unit has promised to answer, wherever it is looked at; nil where nothing is owed.
  func owedLine(_ speaker: Identifier) -> [(String, Role)]? {
    let owed = session.answersOwed(by: speaker)
    guard !owed.isEmpty, let questions = session.record(speaker)?.questions else { return nil }
    return [
      (strings.owed(owed.count), .warning),
      (owed.map { questions[$0].text }.joined(separator: strings.semicolon), .text),
    ]
  }

  /// How many answers all units together owe, with the key of the list that leads to them; nil where none is.
  var owedInAll: (String, Role)? {
    let owed = session.queue.reduce(0) { $0 + session.answersOwed(by: $1).count }
    return owed == 0 ? nil : (strings.owed(owed) + strings.bracketed(strings.key(.gaps)), .warning)
  }

  // MARK: - Private

  private func linesBelowQuestion(_ record: SpeakerRecord) -> [(String, Role)] {
    let next = session.followUps(of: record.speaker.id)
    var lines: [(String, Role)] = []
    if let first = next.first {
      let more =
        next.count > 1
        ? strings.pick("（还有 \(next.count - 1) 条）", "（還有 \(next.count - 1) 條）", " (\(next.count - 1) more)") : ""
      lines.append((strings.key(.probe) + " " + strings.operation(.probe).short + strings.colon + first + more, .key))
    }
    let owed = session.answersOwed(by: record.speaker.id)
    if !owed.isEmpty {
      lines.append(
        (strings.owed(owed.count) + strings.colon + strings.list(owed.map { strings.place($0 + 1) }), .warning))
    }
    return lines
  }

  private func bankLine(_ record: SpeakerRecord) -> (String, Role)? {
    let left = session.questionsLeft(for: record.speaker.id).count
    if left == 0 { return nil }
    let (draw, choose) = (strings.key(.quiz), strings.key(.pose))
    return (
      strings.pick(
        "题库有 \(left) 题：\(draw) 随机抽，\(choose) 选", "題庫有 \(left) 題：\(draw) 隨機抽，\(choose) 選",
        "\(left) in the bank: \(draw) draws one, \(choose) chooses"), .dim
    )
  }
}

extension Strings {
  fileprivate var waits: String { pick("待答", "待答", "open") }

  fileprivate func place(_ number: Int) -> String { pick("第\(number)问", "第\(number)問", "Question \(number)") }

  fileprivate func owed(_ count: Int) -> String { pick("待补答 \(count)", "待補答 \(count)", "Answers owed: \(count)") }
}
