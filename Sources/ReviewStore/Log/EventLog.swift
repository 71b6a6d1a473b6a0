import ReviewValues

/// An append-only log of one subject's events. Several processes may write it; one handle is used from one thread.
///
/// **What each implementation promises**, and `LogPromise` in the tests demands of it:
///
/// - *Stored is stored.* What `append` returned outlives the process and a loss of power, and stays at its position for
///   ever. What it threw is not acknowledged: whether it was stored is known after `reopen()`.
/// - *One order.* Positions run from 1 without gaps. `append` stores all of its events or none, and only where the log ends
///   at `expecting`; of several who try at once one succeeds, and the others get `.wrongPosition`.
/// - *One chain.* Each event carries a hash over its content and the hash of the event before (`StoredEvent`), made of the
///   same bytes in each implementation: the same events have the same hashes wherever they are kept. `read` hands on
///   nothing that does not continue the chain seen so far.
/// - *Nothing goes.* No event is deleted or changed. `verify` names each that is not as it was written.
/// - *Trouble is told in our terms.* Every error is a `StoreError`. After one that loses the handle each call throws
///   `.mustReopen` until `reopen()`; nothing is tried again behind the caller's back.
///
/// Whoever writes decides on what was read last, and decides anew where somebody else was first:
///
/// ```swift
/// let log = try SessionLog.open(in: folder, origin: "A")
/// guard var history = History(try log.read(after: 0)) else { throw StoreError.damaged(.noBeginning) }
/// while true {
///   let events = try history.decide(command, at: now)
///   do throws(StoreError) {
///     for recorded in try log.append(events, at: now, expecting: history.end) { history.append(recorded) }
///     break
///   } catch .wrongPosition {
///     for recorded in try log.read(after: history.end) { history.append(recorded) }
///   }
/// }
/// ```
public protocol EventLog<Event>: AnyObject {
  associatedtype Event: LogEvent
  /// Where a log lives, in the terms of the implementation: `SQLiteLog` has a folder. Errors tell it in words (`StoreError`).
  associatedtype Place

  /// Makes a log with its first events. Of several processes that try at once exactly one succeeds; the others get
  /// `.existsAlready`. There is never half a log, nor one without its first events.
  static func create(in place: Place, first events: [Event], at: Timestamp, origin: String) throws(StoreError) -> Self

  /// `origin` names the writer in the log: which console, booth or channel.
  static func open(in place: Place, origin: String) throws(StoreError) -> Self

  /// For those who only look. Nothing at the place is changed.
  static func openReadOnly(in place: Place) throws(StoreError) -> Self

  /// Checks a log from its medium to its fold and names each event that is not as it was written.
  ///
  /// Throws only where there is no log to check; a damaged one is reported. The end is compared with `expected` or, where
  /// that is nil, with the one that was noted outside the log, if the implementation notes one. `fold` is handed all events
  /// of a log that is sound so far; nil says that they are no beginning of anything.
  static func verify<State: Sendable>(
    in place: Place, expecting expected: LogEnd?, fold: ([Recorded<Event>]) -> State?
  ) throws(StoreError) -> VerificationReport<State>

  /// The last event read or appended: with `verify(expecting:)` on another day it proves that no tail is gone.
  var lastSeen: LogEnd { get }

  /// Stores `events` as one command, durably when this returns.
  ///
  /// Throws `.wrongPosition` and stores nothing when the log does not end at `expecting`.
  func append(_ events: [Event], at: Timestamp, expecting: Int) throws(StoreError) -> [Recorded<Event>]

  /// The events after `position`, each checked to continue the chain.
  ///
  /// `position` is 0 or that of an event read or appended before, as a rule the last one.
  func read(after position: Int) throws(StoreError) -> [Recorded<Event>]

  /// The position of the last stored event.
  func end() throws(StoreError) -> Int

  /// The hash of the event at `position`, and so of everything up to it; nil where there is none.
  func hash(at position: Int) throws(StoreError) -> EventHash?

  /// Whether somebody has appended since this handle last read or appended.
  func hasNews() throws(StoreError) -> Bool

  /// Does what was put off so that nobody had to wait for it; to be called when nobody waits. It may be nothing.
  func checkpoint() throws(StoreError)

  /// The handle can be opened again.
  func close()

  /// Opens the log anew after an error, checks the whole chain and that everything acknowledged here is still there.
  ///
  /// Read on afterwards: an append that was not acknowledged may nevertheless have been stored.
  func reopen() throws(StoreError)
}
