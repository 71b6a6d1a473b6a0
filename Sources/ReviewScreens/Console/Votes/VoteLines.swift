import ReviewCore

/// What the vote pane says, line by line, for a width: first what a secretary acts on, and of the rest what there is room
/// for.
///
/// Distances to thresholds are among it: they are for the secretary alone, and nothing here ever reaches a `Scene`.
struct VoteLines {
  struct Line {
    var text: String
    var role: Role
    /// Flush right on the same row.
    var tail = ""
    /// What goes first where there is no room: 0 stays.
    var rank = 0
  }

  private(set) var lines: [Line] = []
  private let model: ConsoleModel
  private let session: Session
  private let strings: Strings
  private let width: Int
  private lazy var standings = Standings(session)

  init(_ model: ConsoleModel, width: Int) {
    self.model = model
    self.width = width
    session = model.session
    strings = model.strings
    addRound()
    if let round = model.shownRound {
      for panel in session.returns(of: round) { addPanel(panel, in: round) }
      addCounts(in: round)
    } else {
      for panel in session.plan.panels { addIdle(panel) }
    }
    addThresholds()
    addDecisions()
    addStep()
  }

  /// The lines that fit, least wanted dropped first; the last, which says what is next, always among them.
  func fitting(_ height: Int) -> [Line] {
    var kept = lines
    while kept.count > height {
      let worst = kept.map(\.rank).max() ?? 0
      guard let index = kept.dropLast().lastIndex(where: { $0.rank == worst }) ?? kept.indices.dropLast().last else {
        break
      }
      kept.remove(at: index)
    }
    return kept
  }

  // MARK: - Private

  private mutating func add(_ text: String, _ role: Role, tail: String = "", rank: Int = 0, indent: Int = 0) {
    let pad = String(repeating: " ", count: indent)
    for line in Width.balanced(text, to: max(1, width - indent)) {
      lines.append(Line(text: pad + line, role: role, rank: rank))
    }
    if !tail.isEmpty, let last = lines.indices.last { lines[last].tail = tail }
  }

  /// As many words as fit on each row.
  private mutating func add(joined words: [String], _ role: Role, rank: Int, indent: Int) {
    let pad = String(repeating: " ", count: indent)
    for line in Width.joined(words, to: width - indent) { lines.append(Line(text: pad + line, role: role, rank: rank)) }
  }

  private mutating func addRound() {
    let round = model.shownRound
    // Before a vote the header says who has the turn.
    if round == nil, session.turn != nil { return }
    let speakers = round?.opening.speakers ?? model.pollTargets
    let who =
      speakers.count > 1
      ? strings.allOnOneSheet(speakers.count) : speakers.first.map { session.attendanceName($0) } ?? ""
    add(who, .text, rank: session.turn == nil || speakers.count > 1 ? 0 : 4)
    guard let round else { return }
    let role: Role =
      switch round.state {
      case .open: .accent
      case .closed, .published: .text
      case .voided: .error
      }
    add(strings.status(round), role)
    if let reason = round.opening.reason, round.state != .voided { add(reason, .dim, rank: 3) }
  }

  private mutating func addIdle(_ panel: Panel) {
    let present = session.panels[panel.id]?.present.map { "\($0)/\(panel.due)" } ?? "\(panel.due)"
    add("\(panel.id) \(panel.title)", .text, tail: present)
  }

  // MARK: - Panels

  private mutating func addPanel(_ figures: PanelReturn, in round: Round) {
    let tail = strings.returned(figures.returned, of: figures.issued)
    let name = "\(figures.panel) \(session.attendanceName(figures.panel))"
    lines.append(Line(text: name, role: .heading, tail: tail))
    add(strings.presentOfDue(figures), .dim, rank: 3, indent: 2)
    addChannels(of: figures.panel, in: round)
    addEntries(of: figures.panel, in: round)
    addGate(figures, in: round)
    if let returned = figures.returned, round.state != .open, !session.plan.appraisal.mayTell(returned: returned) {
      add(strings.underSample(session.plan.appraisal.minimumSample), .dim, rank: 2, indent: 2)
    }
  }

  /// Where ballots come in more than one way, or on screens.
  private mutating func addChannels(of panel: Identifier, in round: Round) {
    guard round.opening.channels != [.paper] else { return }
    let words = round.opening.channels.map { channel in
      let bag = BallotBag(panel: panel, channel: channel)
      let issued = round.issued[bag] ?? round.counts[bag]?.issued
      return "\(strings.channel(channel)) \(strings.figure(round.counts[bag]?.returned))/\(strings.figure(issued))"
    }
    add(joined: words, .text, rank: 2, indent: 2)
  }

  private mutating func addEntries(of panel: Identifier, in round: Round) {
    guard round.state == .closed, round.opening.channels.contains(.paper) else { return }
    let bag = BallotBag(panel: panel, channel: .paper)
    let all = session.sheet(of: round).placeCount
    let counted = round.counts[bag]?.rows.count ?? 0
    if let first = round.firstEntries[bag]?.rows.count {
      add(strings.entries(first: first + counted, of: all), .warning, rank: 1, indent: 2)
    }
    if counted < all, counted > 0 { add(strings.rows(counted, of: all), .text, rank: 1, indent: 2) }
    if let pile = model.piles.first(where: { $0.round == round.id && $0.count.bag == bag }) {
      add(strings.pileUnderWay(pile.count.returned), .warning, rank: 1, indent: 2)
    }
  }

  /// While ballots are cast only what is wrong already; then the gate that fails, or that all hold.
  private mutating func addGate(_ figures: PanelReturn, in round: Round) {
    guard round.state != .voided else { return }
    guard let gate = figures.gate else {
      if round.state == .closed { add(strings.gatesHold, .done, rank: 1, indent: 2) }
      return
    }
    switch gate {
    case .notCounted:
      // Where entries are under way the line above says how far they are.
      let isUnderWay = round.firstEntries.keys.contains { $0.panel == figures.panel }
      if round.state != .open, !isUnderWay { add("✗ " + strings.gate(gate), .warning, rank: 1, indent: 2) }
    case .issuedUnknown(let channel):
      add(strings.issuedUnknown(channel), round.state == .open ? .dim : .warning, rank: 1, indent: 2)
    case .notSignedIn, .issuedExceedsPresent, .returnedExceedsIssued, .sums:
      add("✗ " + strings.gate(gate), .error, indent: 2)
    }
  }

  // MARK: - Counts

  /// What is counted so far of whoever the lists are about, all panels in one table.
  private mutating func addCounts(in round: Round) {
    guard let speaker = shownSpeaker(in: round) else { return }
    let view = session.appraisal(of: speaker, in: round)
    guard !view.tallies.isEmpty else { return }
    let unit = session.attendanceName(speaker)
    if round.opening.speakers.count > 1 {
      // The pane's heading counts for all on the sheet; one of them may have been rated less often.
      add(unit, .heading, tail: view.number == round.number ? "" : strings.roundNumber(view.number), rank: 1)
    }
    let criteria = session.plan.appraisal.voting.criteria.count
    if criteria > 0 { add(strings.allCriteria(criteria), .dim, rank: 3) }
    let table = VoteTable(view, session, strings)
    if let rows = table.rows(width: width) {
      lines += rows.heads.map { Line(text: $0, role: .dim) } + rows.panels.map { Line(text: $0, role: .text) }
    } else {
      for line in table.sentences { add(joined: line, .text, rank: 0, indent: 0) }
    }
  }

  private func shownSpeaker(in round: Round) -> Identifier? {
    let speakers = round.opening.speakers
    if speakers.count == 1 { return speakers[0] }
    return model.subject.map(\.speaker.id).flatMap { speakers.contains($0) ? $0 : nil }
  }

  // MARK: - What it may come to

  private mutating func addThresholds() {
    guard let round = model.shownRound, let speaker = shownSpeaker(in: round), round.state != .voided else { return }
    for rule in session.plan.appraisal.consequences where !rule.isOverall {
      let all = session.ballots(meant: rule, for: speaker)
      guard all.base > 0 else { continue }
      add(strings.distance(rule, all), all.count >= all.needed(by: rule) ? .warning : .dim, rank: 1)
      let panels = round.opening.panels.compactMap { id -> String? in
        let one = session.ballots(meant: rule, for: speaker, of: id)
        return one.base > 0 ? strings.distance(id, one, rule) : nil
      }
      if panels.count > 1 { add(joined: panels, .dim, rank: 2, indent: 2) }
    }
    addBand(of: speaker)
  }

  /// How far the composite is from the next better grade.
  private mutating func addBand(of speaker: Identifier) {
    let rules = session.plan.appraisal.composite
    guard !rules.bands.isEmpty, let total = session.composite(of: speaker).total else { return }
    add(strings.composite(total, standings.proposedGrades[speaker].map(word)), .text, rank: 1)
    if let better = rules.bands.last(where: { $0.least > total }) {
      add(strings.belowBand(word(better.grade), by: better.least - total), .dim, rank: 2, indent: 2)
    }
  }

  private func word(_ grade: Identifier) -> String {
    strings.grade(grade, of: session.plan.appraisal)
  }

  private mutating func addDecisions() {
    guard let speaker = model.subject?.speaker.id else { return }
    let decided = session.consequences.filter { $0.speaker == speaker }
    for decision in decided {
      let word = strings.operation(decision.isConfirmed ? .confirm : .dismiss).short
      add("\(strings.action(decision.action)) \(word) ✓", .done, rank: 2)
    }
    let needsAll = session.plan.appraisal.consequences.contains(where: \.isOverall)
    let proposals = session.proposals(for: speaker, in: needsAll ? standings : nil).map(\.action)
    for action in proposals where !decided.contains(where: { $0.action == action }) {
      add(strings.pick("建议：", "建議：", "Proposed: ") + strings.action(action), .warning, rank: 1)
    }
    if let decision = session.grades[speaker] {
      add(strings.pick("已定等次：", "已定等次：", "Grade: ") + word(decision.grade), .done, rank: 1)
    }
  }

  private mutating func addStep() {
    if let other = session.pendingRound, other.id != model.shownRound?.id {
      add(strings.waiting(strings.round(session.name(of: other))), .warning, rank: 1)
    }
    guard let step = model.voteStep, step != .poll || model.isVoting else { return }
    let returns = step == .publish ? model.roundInHand.map { session.returns(of: $0) } ?? [] : []
    if returns.contains(where: \.isVoid) {
      add(strings.voidIsNext, .accent)
    } else {
      let isHeldUp = returns.contains { $0.gate != nil }
      lines.append(Line(text: strings.next(step, stepTarget(step)), role: isHeldUp ? .dim : .accent))
    }
  }

  private func stepTarget(_ step: Operation) -> String? {
    guard step == .tally, let target = model.countTarget else { return nil }
    let entry =
      session.plan.appraisal.voting.isTypedTwice
      ? (target.isSecond ? strings.secondEntry : strings.firstEntry) : ""
    return [session.attendanceName(target.panel), entry].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
