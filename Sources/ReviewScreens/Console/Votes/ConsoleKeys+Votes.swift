import ReviewCore

// What forms of votes and of what follows from them are filled with.

extension ConsoleModel {
  /// A round held again after a void one takes its reason from there.
  var fixedPoll: [ArgumentName: String] {
    var values: [ArgumentName: String] = [:]
    if session.turn == nil, !session.plan.turn.contains(.appraisal) {
      values[.speaker] = "all"
    } else {
      values[.speaker] = session.turn?.speaker ?? queueCursor
    }
    if let last = lastOfTargets, let reason = last.voided { values[.reason] = reason }
    return values
  }

  func fixedArguments(_ target: CountTarget) -> [ArgumentName: String] {
    var values: [ArgumentName: String] = [.speaker: target.place.speaker]
    values[.round] = target.round.map { "\($0)" }
    return values
  }

  /// On a sheet for all it is asked whose row is meant; where none is, the whole sheet is void.
  func fixedDoubt(in round: Round) -> [ArgumentName: String] {
    var values: [ArgumentName: String] = [.round: "\(round.id)"]
    if round.opening.speakers.count == 1 { values[.speaker] = round.opening.speakers[0] }
    return values
  }

  var offeredPoll: [ArgumentName: String] {
    [
      .panels: session.plan.panels.map(\.id).joined(separator: ","),
      .channels: session.plan.appraisal.voting.channels.map(\.rawValue).joined(separator: ","),
    ]
  }

  /// The first panel whose number is not known, with everybody who is there.
  var offeredIssue: [ArgumentName: String] {
    guard let round = roundInHand else { return [:] }
    // How many may vote on screens the box knows by itself.
    let bags = round.opening.bags.sorted { !$0.channel.isElectronic && $1.channel.isElectronic }
    guard let bag = bags.first(where: { round.issued[$0] == nil }) ?? bags.first else { return [:] }
    let present = session.present(of: bag.panel, in: round).map { "\($0)" } ?? ""
    return [.panel: bag.panel, .channel: bag.channel.rawValue, .count: present]
  }

  /// Only paper can be read in two ways.
  var offeredDoubt: [ArgumentName: String] {
    var values: [ArgumentName: String] = [.channel: VotingChannel.paper.rawValue, .ruling: "void"]
    values[.panel] = roundInHand?.opening.panels.first
    values[.speaker] = subject?.speaker.id
    return values
  }

  /// How many sheets there were, by a row of the same sheet that is entered; a second entry is told nothing of the first.
  func sheetsOnRecord(_ target: CountTarget) -> SheetCount? {
    let round = target.round.flatMap { session.round($0) }
    return round?.counts[target.bag] ?? (target.isSecond ? nil : round?.firstEntries[target.bag])
  }

  /// The figures of the sheets are offered where they are facts: said when ballots were handed out, or of rows counted
  /// before. Of a first entry the second is told nothing.
  func offeredTally(_ target: CountTarget) -> [ArgumentName: String] {
    let round = target.round.flatMap { session.round($0) }
    let attended = round ?? session.round(of: target.place.speaker)
    let present = session.present(of: target.panel, in: attended).map { "\($0)" } ?? ""
    let sheets = sheetsOnRecord(target)
    let isTwice = round != nil && session.plan.appraisal.voting.isTypedTwice
    let issued = (sheets?.issued ?? round?.issued[target.bag]).map { "\($0)" } ?? present
    var values: [ArgumentName: String] = [
      .panel: target.panel, .issued: issued, .returned: sheets.map { "\($0.returned)" } ?? (isTwice ? "" : issued),
      .invalid: sheets.map { "\($0.voidSheets)" } ?? "0", .abstained: "0",
    ]
    values[.criterion] = target.place.criterion
    return values
  }

  /// Proposed and not decided yet, for whoever the lists are about.
  var openConsequence: ConsequenceAction? {
    guard let speaker = subject?.speaker.id else { return nil }
    let decided = session.consequences.filter { $0.speaker == speaker }.map(\.action)
    return session.proposals(for: speaker).map(\.action).first { !decided.contains($0) }
  }

  /// In words of the figures, where a gate leaves no other way.
  func reasonToVoid(_ round: Round) -> String {
    guard let failing = session.returns(of: round).first(where: \.isVoid) else { return "" }
    let (returned, issued) = ("\(failing.returned ?? 0)", "\(failing.issued ?? 0)")
    return session.attendanceName(failing.panel)
      + strings.pick(
        "收回 \(returned) 张，多于发出 \(issued) 张", "收回 \(returned) 張，多於發出 \(issued) 張",
        ": \(returned) returned, \(issued) issued")
  }

  var offeredScore: [ArgumentName: String] {
    guard let speaker = subject?.speaker.id else { return [:] }
    let figures = session.composite(of: speaker).figures
    let missing = session.plan.appraisal.composite.sources.first { $0 != .session && figures[$0] == nil }
    return missing.map { [.source: $0.rawValue] } ?? [:]
  }

  func offeredGrade(of speaker: Identifier) -> [ArgumentName: String] {
    Standings(session).proposedGrades[speaker].map { [.grade: $0] } ?? [:]
  }
}
