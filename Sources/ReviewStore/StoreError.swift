import ReviewCore

/// Why the log could not be opened, read or written, with the evidence. The wording is in `Strings+Store`.
///
/// A `place` is where the log or the box lives, in the words of whatever keeps it: a folder's path.
public enum StoreError: Error, Hashable, Sendable {
  case noSuchSession(place: String)
  case existsAlready(place: String)
  /// Somebody else has appended: read on from where you stand, decide again. Nothing was stored.
  case wrongPosition(end: Int)
  /// Nothing was stored. The handle is closed: `reopen()` once there is space.
  case diskFull
  case readOnly(place: String)
  case noAccess(place: String)
  /// Nothing is acknowledged; whether it was stored is known after `reopen()`. The code is the operating system's where
  /// negative, else the store's own: for whoever mends it.
  case ioError(code: Int)
  /// Another process held the log for longer than one waits.
  case busy
  case notALog(path: String)
  case newerVersion(Int)
  case damaged(Damage)
  /// An earlier error closed the handle.
  case mustReopen
  /// Without its key file the ballot box knows no code, or cannot read what was cast in an open round.
  case keyMissing(path: String)
  /// An open vote was moved here without the key that is kept elsewhere: nobody knows of the latest codes whether they
  /// have voted, so that no more ballots are taken. Those that were count.
  case waitingKeyMissing(path: String)

  /// After these the handle says nothing reliable any more; it is closed and never used again.
  var losesHandle: Bool {
    switch self {
    case .diskFull, .readOnly, .noAccess, .ioError, .notALog, .damaged: true
    case .noSuchSession, .existsAlready, .wrongPosition, .busy, .newerVersion, .mustReopen, .keyMissing,
      .waitingKeyMissing:
      false
    }
  }
}

/// What is wrong with a log.
public enum Damage: Hashable, Sendable {
  case changed(Int)
  case missing(ClosedRange<Int>)
  /// What stands at these positions was written `by` further on: event 30 stands where 29 should.
  case misplaced(ClosedRange<Int>, by: Int)
  /// Known only from an end that was noted outside the log.
  case tailMissing(ClosedRange<Int>)
  /// At this position another event was noted outside the log: the log was rewritten from here or from before.
  case rewritten(Int)
  case undecodable(Int, kind: String)
  /// The first event begins nothing.
  case noBeginning
  /// In the words of whatever keeps the log.
  case file(String)
  /// The end noted in this file is not as it was noted; what it stands for may be sound.
  case mark(file: String)
  case box(BoxDamage)

  /// The first event that cannot be relied on; nil where that is not known.
  public var position: Int? {
    switch self {
    case .changed(let position), .rewritten(let position), .undecodable(let position, _): position
    case .missing(let range), .tailMissing(let range), .misplaced(let range, _): range.lowerBound
    case .noBeginning: 1
    case .file, .mark, .box: nil
    }
  }
}

/// What is wrong with a ballot box.
public enum BoxDamage: Hashable, Sendable {
  /// The list of codes is not as it was issued.
  case codes
  /// The key is not the one its codes were made with: no slip is known by it.
  case key
  /// The paper of a round was changed.
  case paper(round: Int)
  /// Ballots of a round could not be read when it was closed, or cannot be read now.
  case unreadable(round: Int, count: Int)
  /// As many codes have voted as there must be ballots.
  case miscounted(round: Int, bag: BallotBag, voted: Int, ballots: Int)
  /// The ballots of a closed round are not those that were shuffled into the box.
  case changed(round: Int)
  /// A vote is noted for a code that was never issued, or for another one than has voted.
  case stranger(round: Int)
  /// The list of the latest codes that have voted cannot be read: no more ballots are taken, and those that were count.
  case waiting(round: Int)
  /// What the box notes of a round was changed, or there are votes of one that it does not know.
  case round(Int)
  /// How many ballots booths are free for was changed.
  case releases
  /// The log closed it, and the box has never heard of it.
  case noRound(Int)
  /// An event of the log counts a bag otherwise than its ballots do; `found` is nil where the box has no such bag.
  case otherCount(event: Int, round: Int, bag: BallotBag, logged: Int, found: Int?)
}
