// The rows of votes and of what follows from them.

extension CommandTable {
  static let voteRows = [
    row(
      .poll, .counting, .counting, keys: ["F11"], confirms: true,
      [
        .optional(.speaker, .speaker), .named(.panels, .text), .named(.channels, .text), .named(.reason, .text),
      ]
    ) { a throws(Rejection) in
      .vote(
        .open(
          speakers: try a.pollSpeakers(), panels: try a.panels(), channels: try a.channels(),
          reason: a.optional(.reason)))
    },
    row(
      .issue, .counting, .counting, keys: ["^A"],
      [.position(.panel, .panel), .position(.count, .number), .channel, .round]
    ) { a throws(Rejection) in
      .vote(.issue(round: try a.optionalNumber(.round), bag: try a.issuedBag(), count: try a.number(.count)))
    },
    // Of the ballot box and not of the session: who may vote now is nothing for the log.
    row(
      .release, .counting, .counting,
      [.position(.panel, .panel), .optional(.count, .number), .named(.speaker, .speaker)]),
    row(.close, .counting, .counting, keys: ["F11"], confirms: true, [.round]) { a throws(Rejection) in
      .vote(.close(round: try a.optionalNumber(.round)))
    },
    row(
      .tally, .counting, .counting, keys: ["F11", "F6"],
      [
        .position(.panel, .panel), .required(.issued, .number), .required(.returned, .number),
        .named(.invalid, .number), .named(.abstained, .number), .named(.grades, .grades), .named(.rows, .number),
        .named(.own, .number), .named(.criterion, .text), .named(.entry, .choice(["first"])),
        .named(.speaker, .speaker), .round,
      ]
    ) { a throws(Rejection) in
      .vote(
        .count(round: try a.optionalNumber(.round), try a.count(), startsAnew: try a.isFirstEntry()))
    },
    row(.count, .counting, .counting, keys: ["^F", "F18"], [.optional(.panel, .panel)]),
    row(
      .doubt, .counting, .counting,
      [
        .position(.panel, .panel), .position(.ruling, .text), .optional(.reason, .text), .named(.speaker, .speaker),
        .named(.criterion, .text), .channel, .round,
      ]
    ) { a throws(Rejection) in .vote(.rule(round: try a.optionalNumber(.round), try a.doubt())) },
    row(.publish, .counting, .counting, keys: ["F11"], confirms: true, [.round]) { a throws(Rejection) in
      .vote(.publish(round: try a.optionalNumber(.round)))
    },
    row(.void, .counting, .counting, [.position(.reason, .text), .round]) { a throws(Rejection) in
      .vote(.void(round: try a.optionalNumber(.round), reason: try a.text(.reason)))
    },
    row(.revote, .counting, .counting, [.position(.speaker, .speaker), .position(.reason, .text)]) {
      a throws(Rejection) in
      .vote(.again(speaker: try a.speaker(.speaker), reason: try a.text(.reason)))
    },
    row(
      .presence, .counting, .open.union(PhaseSet(.adjourned)),
      [
        .position(.panel, .panel), .position(.present, .number), .position(.reason, .text), .required(.by, .text),
        .named(.speaker, .speaker), .round,
      ]
    ) { a throws(Rejection) in
      .vote(
        .correctPresence(
          round: try a.optionalNumber(.round), speaker: try a.optionalSpeaker(.speaker), panel: try a.panel(.panel),
          present: try a.number(.present), reason: try a.text(.reason), by: try a.text(.by)))
    },
  ]

  static let resultRows = [
    row(
      .score, .counting, .deciding,
      [
        .position(.source, .choice(ScoreSource.names.filter { $0 != ScoreSource.session.rawValue })),
        .position(.points, .text), .named(.speaker, .speaker),
      ]
    ) { a throws(Rejection) in
      .vote(
        .score(
          speaker: try a.optionalSpeaker(.speaker), source: try a.choice(.source), points: try a.points()))
    },
    row(
      .grade, .counting, .deciding,
      [.optional(.grade, .text), .optional(.reason, .text), .named(.speaker, .speaker)]
    ) { a throws(Rejection) in
      .vote(
        .grade(
          speaker: try a.optionalSpeaker(.speaker), grade: a.optional(.grade), reason: a.optional(.reason)))
    },
    decision(.confirm, isConfirmed: true, .optional(.reason, .text)),
    decision(.dismiss, isConfirmed: false, .position(.reason, .text)),
    row(.standings, .counting, .deciding, keys: ["^S"]),
  ]

  private static func decision(_ operation: Operation, isConfirmed: Bool, _ reason: ArgumentSpec) -> OperationRow {
    row(
      operation, .counting, .deciding,
      [.position(.action, .choice(ConsequenceAction.names)), reason, .named(.speaker, .speaker)]
    ) { a throws(Rejection) in
      .vote(
        .decide(
          speaker: try a.optionalSpeaker(.speaker), action: try a.choice(.action), isConfirmed: isConfirmed,
          reason: reason.isOptional ? a.optional(.reason) : try a.text(.reason)))
    }
  }
}

extension PhaseSet {
  /// Grades and consequences are often settled after the session.
  fileprivate static let deciding = counting.union(PhaseSet(.adjourned))
}

extension ArgumentSpec {
  fileprivate static let channel = named(.channel, .choice(VotingChannel.names))
  fileprivate static let round = named(.round, .number)
}

// MARK: - Reading

extension ArgumentReader {
  /// Nil where nobody is named; `all` is everybody in the queue.
  func pollSpeakers() throws(Rejection) -> [Identifier]? {
    guard let text = optional(.speaker), !text.isEmpty else { return nil }
    if text == "all" {
      return context.session.onSheet
    }
    return [try speaker(.speaker)]
  }

  /// `A,B`
  func panels() throws(Rejection) -> [Identifier]? {
    guard let words = list(.panels) else { return nil }
    let known = context.session.plan.panels.map(\.id)
    for word in words where !known.contains(word) { throw .unknownPanel(word, known: known) }
    return known.filter(words.contains)
  }

  /// `paper,phone`
  func channels() throws(Rejection) -> [VotingChannel]? {
    guard let words = list(.channels) else { return nil }
    for word in words where VotingChannel(rawValue: word) == nil { throw .vote(.unknownChannel(word)) }
    return VotingChannel.allCases.filter { words.contains($0.rawValue) }
  }

  /// In a vote with one channel it need not be said.
  func issuedBag() throws(Rejection) -> BallotBag {
    let channels = context.session.pendingRound?.opening.channels ?? []
    guard channels.count == 1, optional(.channel) == nil else { return try bag() }
    return BallotBag(panel: try panel(.panel), channel: channels[0])
  }

  func bag() throws(Rejection) -> BallotBag {
    BallotBag(panel: try panel(.panel), channel: try optionalChoice(.channel) ?? .paper)
  }

  /// One row of one panel's ballots, as tellers type it.
  func count() throws(Rejection) -> SheetCount {
    let speaker = try optionalSpeaker(.speaker) ?? context.session.turn?.speaker
    guard let speaker else { throw .speakerNeeded }
    let row = RowCount(
      place: BallotSheet.Place(speaker: speaker, criterion: try criterion()), counts: try grades(),
      blank: try optionalNumber(.abstained) ?? 0, void: try optionalNumber(.rows) ?? 0,
      own: try optionalNumber(.own) ?? 0)
    return SheetCount(
      bag: BallotBag(panel: try panel(.panel), channel: .paper), issued: try number(.issued),
      returned: try number(.returned), voidSheets: try optionalNumber(.invalid) ?? 0, rows: [row])
  }

  func isFirstEntry() throws(Rejection) -> Bool { optional(.entry) == nil ? false : try word(.entry) == "first" }

  /// A ruling is `void`, `blank` or a grade; without a speaker it is the whole sheet that is void.
  func doubt() throws(Rejection) -> Doubt {
    let word = try text(.ruling)
    let ruling: Doubt.Ruling =
      switch word {
      case "void": .void
      case "blank": .blank
      default: .grade(id: word)
      }
    let speaker = try optionalSpeaker(.speaker) ?? (ruling == .void ? nil : context.session.turn?.speaker)
    if speaker == nil, ruling != .void { throw .speakerNeeded }
    let criterion = speaker == nil ? nil : try criterion()
    return Doubt(
      bag: try bag(), place: speaker.map { BallotSheet.Place(speaker: $0, criterion: criterion) }, ruling: ruling,
      reason: optional(.reason))
  }

  func points() throws(Rejection) -> Hundredths {
    let text = try text(.points)
    guard let points = Hundredths(text: text) else { throw .vote(.badPoints(text)) }
    return points
  }

  // MARK: - Private

  private func list(_ name: ArgumentName) -> [String]? {
    guard let text = optional(name), !text.isEmpty else { return nil }
    return text.split(separator: ",").map(String.init)
  }

  /// Asked for exactly where the plan has criteria.
  private func criterion() throws(Rejection) -> Identifier? {
    let known = context.session.plan.appraisal.voting.criteria.map(\.id)
    guard let named = optional(.criterion), !named.isEmpty else {
      if !known.isEmpty { throw .vote(.criterionNeeded(known: known)) }
      return nil
    }
    guard known.contains(named) else { throw .vote(.unknownCriterion(named, known: known)) }
    return named
  }
}
