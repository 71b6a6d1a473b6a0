// Reading the arguments of votes and of what follows from them.

import CommandTables

extension ArgumentReader<Operation> {
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

  func list(_ name: ArgumentName) -> [String]? {
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
