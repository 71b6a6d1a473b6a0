// What a log may say. Commands check what they are told before it is stored; a log written by something else has only its
// hashes, and these can be made. Its figures must not end the program by sums there is no room for, nor its places by
// pointing where nothing is.

extension Recorded<Event> {
  /// Whether every figure is of a size that commands let in, and what is taken back was there before.
  public var isInBounds: Bool {
    guard (1...max(1, position)).contains(batch), Bounds.isOffset(at.offset) else { return false }
    switch event.takesBack {
    case .nothing: return event.isInBounds
    case .command(let earlier), .undo(let earlier): return (1..<max(1, position)).contains(earlier)
    }
  }
}

private enum Bounds {
  static func areCounts(_ numbers: Int?...) -> Bool { numbers.allSatisfy { (0...1_000_000).contains($0 ?? 0) } }

  static func areQuantities(_ quantities: Hundredths...) -> Bool {
    quantities.allSatisfy { (.zero...Hundredths(UnitTarget.limit)).contains($0) }
  }

  static func areSpans(_ spans: Milliseconds?...) -> Bool {
    // Thirty years, either way.
    spans.allSatisfy { (-1_000_000_000_000...1_000_000_000_000).contains($0?.rawValue ?? 0) }
  }

  static func isOffset(_ minutes: Int) -> Bool { (-1_440...1_440).contains(minutes) }

  static func isMoment(_ moment: Timestamp?) -> Bool { isOffset(moment?.offset ?? 0) }
}

extension Event {
  fileprivate var isInBounds: Bool {
    switch self {
    case .sessionCreated(let plan): plan.isInBounds
    case .partBegan(let index): Bounds.areCounts(index)
    case .recessBegan(let length): Bounds.areSpans(length)
    case .attendanceRecorded(_, let present, let onLeave, _): Bounds.areCounts(present, onLeave)
    case .speakerMoved(_, let position): Bounds.areCounts(position)
    case .timerLimitChanged(let span), .timerShifted(let span), .gapSettled(let span, _): Bounds.areSpans(span)
    case .limitSet(_, let limit, _, _): Bounds.areSpans(limit)
    case .dueCorrected(let correction): Bounds.areCounts(correction.before, correction.after)
    case .speakerAdded(let addition): Bounds.areCounts(addition.position) && addition.speaker.isInBounds
    case .partLimitCorrected(let it): Bounds.areCounts(it.part) && Bounds.areSpans(it.item.limit, it.before, it.after)
    case .partMoved(let move): Bounds.areCounts(move.from, move.to) && Bounds.areSpans(move.item.limit)
    case .dossierChanged(let correction):
      Bounds.areCounts(correction.place) && [correction.before, correction.after].allSatisfy { $0?.isInBounds ?? true }
    case .problemNoted(let problem):
      Bounds.areSpans(problem.timeCode) && Bounds.isMoment(problem.notedAt) && Bounds.isMoment(problem.ownedAt)
    case .questionSettled(_, let index, _, _): Bounds.areCounts(index)
    case .questionAsked(_, _, _, _, let origin):
      Bounds.areCounts(origin?.follows, origin?.draw?.among, origin?.draw?.round)
    case .tallyEntered(_, let count): count.isInBounds
    case .roundOpened(let opening): Bounds.areCounts(opening.id, opening.number)
    case .ballotsIssued(let round, _, let count): Bounds.areCounts(round, count)
    case .firstCountEntered(let round, let count), .ballotsCounted(let round, let count):
      Bounds.areCounts(round) && count.isInBounds
    case .presenceCorrected(let round, _, let present, _, _): Bounds.areCounts(round, present)
    case .roundClosed(let round), .doubtDecided(let round, _), .roundVoided(let round, _), .roundPublished(let round):
      Bounds.areCounts(round)
    case .scoreEntered(_, _, let points): Bounds.areCounts(points.rawValue)
    // The others hold texts, identifiers and choices, but no figure.
    default: true
    }
  }
}

extension SheetCount {
  var isInBounds: Bool {
    Bounds.areCounts(issued, returned, voidSheets, joined?.sheets)
      && rows.allSatisfy { row in
        Bounds.areCounts(row.blank, row.void, row.own) && row.counts.values.allSatisfy { Bounds.areCounts($0) }
      }
  }
}

extension Plan {
  fileprivate var isInBounds: Bool {
    (0..<86_400).contains(start) && Bounds.isOffset(utcOffset) && areTargetsInBounds
      && Bounds.areSpans(limits.report, limits.questions, limits.commentary, limits.appraisal, limits.warning)
      && agenda.allSatisfy { Bounds.areSpans($0.limit) } && films.allSatisfy { Bounds.areSpans($0.limit) }
      && panels.allSatisfy { Bounds.areCounts($0.due, $0.weight) }
      && speakers.allSatisfy(\.isInBounds)
      && (responsibilityList?.recurring ?? []).allSatisfy { Bounds.areCounts($0.times) }
      && appraisal.isInBounds && (carryOver?.units ?? []).allSatisfy(\.isInBounds)
  }
}

extension Plan {
  private var areTargetsInBounds: Bool { (topicTargets ?? [:]).values.allSatisfy { Bounds.areCounts($0) } }
}

extension Speaker {
  fileprivate var isInBounds: Bool {
    Bounds.areCounts(due) && Bounds.areSpans(limit) && (demands ?? []).allSatisfy { Bounds.areCounts($0.problem) }
      && (scores ?? [:]).values.allSatisfy { Bounds.areCounts($0.rawValue) } && dossier.isInBounds
  }
}

extension Dossier {
  fileprivate var isInBounds: Bool { targets.allSatisfy(\.isInBounds) && commitments.allSatisfy(\.isInBounds) }
}

extension UnitTarget {
  fileprivate var isInBounds: Bool { Bounds.areQuantities(quantity, done) }
}

extension PublicCommitment {
  fileprivate var isInBounds: Bool { Bounds.areCounts(year) }
}

extension DossierEntry {
  fileprivate var isInBounds: Bool {
    switch self {
    case .target(let target): target.isInBounds
    case .commitment(let commitment): commitment.isInBounds
    case .helper, .letter, .selfCheck, .example, .step: true
    }
  }
}

extension CarriedUnit {
  fileprivate var isInBounds: Bool {
    Bounds.areCounts(closed) && (commitments ?? []).allSatisfy { Bounds.areCounts($0.year) }
      && rows.map(\.history).allSatisfy { history in
        Bounds.areCounts(
          history.reopenings, history.returns, history.extensions, history.letters, history.evidence?.signaturesNeeded,
          history.evidence?.noticeDays)
      }
  }
}

extension AppraisalRules {
  fileprivate var isInBounds: Bool {
    Bounds.areCounts(minimumSample, composite.quota, composite.annualWeight)
      && grades.allSatisfy { Bounds.areCounts($0.points) } && consequences.allSatisfy { Bounds.areCounts($0.share) }
      && voting.criteria.allSatisfy { Bounds.areCounts($0.weight) }
      && composite.weights.values.allSatisfy { Bounds.areCounts($0) }
      && composite.bands.allSatisfy { Bounds.areCounts($0.least.rawValue) }
  }
}
