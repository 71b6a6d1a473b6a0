// What was announced and taken back again. A fold without what was undone knows nothing of it; the hall heard it.

/// A result that was announced and then taken back by an undo.
public struct WithdrawnAnnouncement: Hashable, Sendable {
  /// As it was when it was announced, its counts included.
  public let round: Round
  public let announcedAt: Timestamp
  public let withdrawnAt: Timestamp
  /// Nil in logs of a time when nobody asked.
  public let reason: String?
  /// By post, where it was said.
  public let by: String?
  /// When a result on the same speakers was announced in its place; nil while there is none.
  public let replacedAt: Timestamp?
}

extension History {
  /// The round whose result the last command announced: `undo` takes the announcement back.
  public var announcedByLast: Round? {
    guard let last = lastInForce else { return nil }
    for recorded in records[(last.position - 1)...] {
      guard recorded.batch == last.batch else { return nil }
      if case .roundPublished(let id) = recorded.event { return session.round(id) }
      // The last panel's count by hand announces itself.
      if case .tallyEntered(let speaker, _) = recorded.event, let round = session.round(of: speaker), round.isByHand,
        round.state == .published
      {
        return round
      }
    }
    return nil
  }

  /// Every announcement that was taken back and not restored by a redo, in the order in which they were taken back.
  public var withdrawnAnnouncements: [WithdrawnAnnouncement] {
    let redone = Set(records.compactMap(\.event.undoTakenBack))
    return records.compactMap { recorded in
      guard case .undone(let batch, let reason, let by) = recorded.event, !redone.contains(recorded.batch),
        mayAnnounce(batch), let before = History(Array(records.prefix(recorded.position - 1))),
        let round = before.announcedByLast, let announcedAt = round.publishedAt
      else { return nil }
      return WithdrawnAnnouncement(
        round: round, announcedAt: announcedAt, withdrawnAt: recorded.at, reason: reason, by: by,
        replacedAt: replacement(of: round, since: recorded.at))
    }
  }

  // MARK: - Private

  private func mayAnnounce(_ batch: Int) -> Bool {
    records[(batch - 1)...].prefix { $0.batch == batch }.contains { recorded in
      recorded.event.kind == .roundPublished || recorded.event.kind == .tallyEntered
    }
  }

  private func replacement(of round: Round, since moment: Timestamp) -> Timestamp? {
    session.rounds.filter { $0.opening.speakers == round.opening.speakers }.compactMap(\.publishedAt)
      .first { $0.wall >= moment.wall }
  }
}

extension Event {
  /// The undo that a redo takes back.
  fileprivate var undoTakenBack: Int? {
    if case .redone(let batch) = self { return batch }
    return nil
  }
}
