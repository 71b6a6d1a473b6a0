import ReviewCore

/// The ballot box of a session: who may still vote and what was voted, apart. The line below says which store it lives in.
///
/// **What each implementation promises**
///
/// - *Stored counts.* A ballot that was answered `.stored` outlives the process and a loss of power, and counts. One whose
///   answer was lost may be sent again and is answered `.storedAlready`.
/// - *One code, one ballot.* A code has one ballot a round at most, whatever comes at once from console, booths and phones.
/// - *Closed is closed.* After `close` nothing joins the round. At most one round is open.
/// - *Secret.* Nothing that is stored, or left behind by storing it, links a ballot with a code, an address or a moment once
///   the round is closed. No code, no address and no time is ever stored.
/// - *Trouble is told in our terms.* Every error is a `StoreError`; after one that loses the handle each call throws
///   `.mustReopen` until `reopen()`.
///
/// ```swift
/// let box = try SessionBox.open(in: folder)
/// try box.open(BallotPaper(session.plan, round.opening))
/// let answers = try box.cast([submission])
/// try box.close(round: round.id)
/// let counts = try box.count(round: round.id)
/// ```
public protocol BallotBox: AnyObject, Sendable {
  /// Where a box lives, in the terms of the implementation: `SQLiteBallotBox` has a folder.
  associatedtype Place

  /// Opens the box of a session, making it where there is none, and finishes the closing of a round that was cut short.
  static func open(in place: Place) throws(StoreError) -> Self

  /// For those who only look; nil where the session never had a box.
  static func openReadOnly(in place: Place) throws(StoreError) -> Self?

  // MARK: - Codes

  /// Makes codes for a panel, one for each of `owns`: the unit its holder does not rate, or nil. They are nowhere else.
  func issue(panel: Identifier, owns: [Identifier?]) throws(StoreError) -> [VotingCode]

  /// Withdraws a spoiled slip and answers whose it was, so that another can be issued.
  func withdraw(_ code: VotingCode) throws(StoreError) -> Withdrawal

  /// Valid codes of each panel.
  func issued() throws(StoreError) -> [Identifier: Int]

  /// Whose a code is, whether a vote is open or not; nil for one that is not valid.
  func holder(of code: VotingCode) throws(StoreError) -> Voter?

  /// What a code may do now. Nothing is stored, and a guess costs no write.
  func status(of code: VotingCode, by channel: VotingChannel) throws(StoreError) -> CodeStatus

  /// Sets how many ballots a panel's booths are free for.
  func release(_ release: BoothRelease) throws(StoreError) -> ReleaseAnswer

  /// Whom a booth of the panel is free for; nil where its next voter needs a slip.
  func released(_ panel: Identifier) throws(StoreError) -> Voter?

  // MARK: - Rounds

  /// The paper of the open round; nil while none is open.
  func openPaper() throws(StoreError) -> BallotPaper?

  /// Opens a round; one that is open is left as it is, and one that was closed stays closed.
  func open(_ paper: BallotPaper) throws(StoreError)

  /// Closes a round; one that is closed is left as it is.
  func close(round: Int) throws(StoreError)

  /// Nil for a round that was never opened here.
  func isOpen(round: Int) throws(StoreError) -> Bool?

  // MARK: - Ballots

  /// One answer for each submission, once all that is stored is durable.
  func cast(_ submissions: [Submission]) throws(StoreError) -> [CastAnswer]

  /// The same, with the marks that are due left for `noteDueMarks`, so that nobody waits for that.
  func store(_ submissions: [Submission]) throws(StoreError) -> (answers: [CastAnswer], due: MarksDue)

  func noteDueMarks()

  // MARK: - Looking and counting

  /// Another number whenever somebody else has stored something; what this box stores itself leaves it as it is.
  func version() throws(StoreError) -> Int

  /// Returned of issued for each of the round's bags on screens, while it is open.
  func turnout(of opening: RoundOpening) throws(StoreError) -> [Turnout]

  /// With the ballots that were cast since, as far as their batches are full.
  func readOn(_ live: LiveCount) throws(StoreError) -> LiveCount

  /// The counts of a closed round, a bag each; nil while it is open or was never opened. Throws `damaged` where the ballots
  /// are not all there, as they were cast.
  func count(round: Int) throws(StoreError) -> [SheetCount]?

  /// Everything that is wrong with the box; nothing where it is sound.
  func verify() throws(StoreError) -> [Damage]

  /// The same, and each count of the log that is not the box's.
  func verify(against logged: [LoggedCount]) throws(StoreError) -> [Damage]

  // MARK: - The handle

  /// Does what was put off; to be called when nobody waits.
  func checkpoint() throws(StoreError)

  func close()

  /// Opens the box anew after an error. What was not acknowledged may be stored nevertheless.
  func reopen() throws(StoreError)
}

/// The box of a session, in the session's folder.
public typealias SessionBox = SQLiteBallotBox

extension BallotBox {
  /// Does what is asked; on a handle opened anew where an error has closed the one before.
  public func onSoundConnection<T>(_ body: (Self) throws(StoreError) -> T) throws(StoreError) -> T {
    do throws(StoreError) { return try body(self) } catch .mustReopen {
      try reopen()
      return try body(self)
    }
  }
}
