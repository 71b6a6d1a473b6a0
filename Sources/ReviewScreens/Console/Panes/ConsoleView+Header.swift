import ReviewCore
import ReviewFindings

// Who this is about: the session, or a unit with its leaders and what was prepared about it.

func renderHeader(_ model: ConsoleModel, _ layout: ConsoleLayout, into buffer: inout Buffer) {
  let rect = layout.header
  var lines = headerLines(model, width: rect.width)
  // Two lines: who it is, and what changes while one looks.
  if layout.shape == .narrow, lines.count > 2 {
    lines = [lines[0], model.session.phase == .reporting ? lines[lines.count - 1] : lines[1]]
  }
  // What is being spoken of is told whatever else there is; what the unit has to carry out, before who looks after it.
  if model.session.phase == .reporting, lines.count > rect.height, rect.height > 2 {
    lines = lines.prefix(1) + lines.dropFirst().suffix(rect.height - 1)
  }
  // Rows nobody needs go to lines whose last words would be cut.
  var spare = rect.height - lines.count
  var y = rect.y
  for line in lines.prefix(rect.height) {
    var x = rect.x
    for (index, (text, role)) in line.enumerated() where x < rect.right {
      let room = rect.right - x
      if index == line.count - 1, spare > 0, Width.of(text) > room, room > 20 {
        let rows = Width.wrapped(text, to: room, rows: 1 + spare)
        for (offset, row) in rows.enumerated() { buffer.put(row, x: x, y: y + offset, role: role) }
        spare -= rows.count - 1
        y += rows.count - 1
      } else {
        x = buffer.put(text, x: x, y: y, role: role, limit: room) + 2
      }
    }
    y += 1
  }
}

extension ConsoleModel {
  var quorumText: String {
    let count = session.quorumCount
    let needed = session.plan.quorum.needed(of: count.due)
    let word = session.hasQuorum ? strings.pick("达到", "達到", "met") : strings.pick("未到", "未到", "not met")
    return strings.pick(
      "实到 \(count.present)/\(count.due) 法定 \(needed) \(word)", "實到 \(count.present)/\(count.due) 法定 \(needed) \(word)",
      "\(count.present)/\(count.due) here, quorum \(needed) \(word)")
  }
}

// MARK: - Private

private typealias HeaderLine = [(String, Role)]

private func headerLines(_ model: ConsoleModel, width: Int) -> [HeaderLine] {
  let (session, strings) = (model.session, model.strings)
  switch session.phase {
  case .prepared, .signIn, .adjourned: return sessionLines(model)
  case .film: return [[(model.phaseText, .accent)]] + subjectLines(model, width: width)
  case .lastYear, .drawingLots, .betweenTurns, .called, .reporting, .questioning, .commentary, .appraisal,
    .jointCommentary, .jointAppraisal, .summary, .pledges, .otherPart, .recess:
    var lines = subjectLines(model, width: width)
    if session.phase == .betweenTurns, let next = session.nextSpeaker {
      lines.insert([(strings.pick("下一位：", "下一位：", "Next:"), .dim), (next.speaker.unit, .accent)], at: 0)
    }
    return lines
  }
}

private func sessionLines(_ model: ConsoleModel) -> [HeaderLine] {
  let (plan, strings) = (model.session.plan, model.strings)
  let agenda = plan.agenda.enumerated().map { "\($0.offset + 1) \(strings.item($0.element, plan: plan))" }
  var lines: [HeaderLine] = [
    [(plan.committee, .accent), (strings.level(plan.level), .dim)],
    [
      (strings.pick("主持", "主持", "Chair"), .dim), (plan.chair, .text),
      (strings.pick("记录", "記錄", "Recorder"), .dim), (plan.recorder, .text),
    ],
    [(strings.pick("议程", "議程", "Agenda"), .dim), (agenda.joined(separator: "  "), .text)],
  ]
  if model.session.adjournedAt != nil {
    let gaps = model.session.gaps.map { strings.gap($0) }
    if !gaps.isEmpty {
      lines[2] = [
        (strings.pick("尚缺", "尚缺", "Missing"), .dim), (gaps.joined(separator: strings.pick("；", "；", "; ")), .warning),
      ]
    }
  }
  return lines
}

private func subjectLines(_ model: ConsoleModel, width: Int) -> [HeaderLine] {
  guard let record = model.subject else { return [] }
  let (session, strings, speaker) = (model.session, model.strings, record.speaker)
  var lines: [HeaderLine] = [[(speaker.unit, session.turn == nil ? .heading : .accent), (speaker.post, .text)]]
  if let sector = speaker.sector { lines[0].append((strings.sector(sector), .dim)) }
  var leaders: HeaderLine = []
  if let leader = speaker.contactLeader {
    leaders += [(strings.pick("联系领导", "聯繫領導", "Contact leader"), .dim), (leader, .text)]
  }
  if let leader = speaker.projectLeader {
    leaders += [(strings.pick("项目领导", "項目領導", "Project leader"), .dim), (leader, .text)]
  }
  if let notOwned = notOwnedLine(model) { lines.append(notOwned) }
  if session.phase != .questioning, let owed = model.owedLine(speaker.id) { lines.append(owed) }
  if !leaders.isEmpty { lines.append(leaders) }
  let figures = session.plan.dossierFigures(of: speaker)
  if !figures.isEmpty {
    // What is not whole first: the end of the line may be cut.
    let told = figures.filter { !$0.isWhole } + figures.filter(\.isWhole)
    lines.append(told.map { (strings.figure($0), $0.isWhole ? .done : .warning) })
  }
  if let list = session.plan.responsibilityList {
    let (all, undone) = (list.items.count, speaker.dutiesUndone.count)
    lines.append([
      (list.title, .dim),
      (
        strings.pick("已落实 \(all - undone)/\(all)", "已落實 \(all - undone)/\(all)", "\(all - undone) of \(all) done"),
        undone > 0 ? .warning : .done
      ),
      (
        strings.pick(
          "自选 \(speaker.ownDuties.count)", "自選 \(speaker.ownDuties.count)", "own choice \(speaker.ownDuties.count)"),
        .dim
      ),
    ])
  }
  for project in session.plan.projectBook?.projects ?? [] where project.speaker == speaker.id {
    lines.append([
      (strings.projectKind(project.kind), .dim), (project.title, .text),
      (
        strings.projectStatus(project.status), project.status == .done || project.status == .longTerm ? .done : .warning
      ),
      (project.owner, .dim), (project.deadline.text, project.deadline < session.date ? .late : .dim),
    ])
  }
  if session.phase == .reporting { lines.append(topicLine(model, width: width)) }
  return lines
}

/// Once the report is over, what others had pointed out and it said nothing of; nil where there is nothing left.
private func notOwnedLine(_ model: ConsoleModel) -> HeaderLine? {
  let (session, strings) = (model.session, model.strings)
  guard let turn = session.turn, turn.stage == .questions || turn.stage == .commentary else { return nil }
  let problems = session.notOwned(by: turn.speaker)
  if problems.isEmpty { return nil }
  let texts = problems.map { "\(strings.sourceMark($0.source)) \($0.text)" }
  return [
    (
      strings.pick("未认领 \(problems.count)", "未認領 \(problems.count)", "Not owned: \(problems.count)"), .warning
    ), (texts.joined(separator: strings.semicolon), .text),
  ]
}

/// Shares of what is being spoken of, live, beside what the plan aims at: problems first, achievements kept short (M02).
private func topicLine(_ model: ConsoleModel, width: Int) -> HeaderLine {
  let shares = TopicShares(model.session.topicShares(at: model.now)).entries
  var line: HeaderLine = [(model.strings.pick("正在讲", "正在講", "Topic"), .dim)]
  // Where there is no room for all four, those not spoken of give way.
  let isNarrow = ConsoleLayout(size: model.size).shape == .narrow
  var idle: [Int] = []
  for topic in Topic.allCases {
    let share = shares.first { $0.topic == topic }?.percent ?? 0
    let isNow = model.session.topic == topic
    if share == 0, !isNow {
      if isNarrow { continue }
      idle.append(line.count)
    }
    let target = model.session.plan.topicTargets?[topic]
    let isOver = topic == .achievements && target.map { share > $0 } ?? false
    line.append(
      (
        "\(isNow ? "►" : "")\(model.strings.topic(topic)) \(share)%" + (target.map { "/\($0)" } ?? ""),
        isOver ? .warning : isNow ? .accent : .text
      ))
  }
  while Width.of(line.map(\.0).joined(separator: "  ")) > width, let last = idle.popLast() { line.remove(at: last) }
  return line
}
