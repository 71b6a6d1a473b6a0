// What the thread says of extensions, urging, letters, flags, proposals and pledges.

extension RegisterRow {
  public struct Extension: Hashable, Sendable {
    public let from: CivilDate
    public let to: CivilDate
    public let askedOn: CivilDate
    public let approvedBy: String
    public let act: Act
  }

  /// An extension that was asked for and not yet decided.
  public struct ExtensionRequest: Hashable, Sendable {
    public let to: CivilDate
    public let act: Act
  }

  public struct ProposalMade: Hashable, Sendable {
    public let proposal: Proposal
    public let made: Act
    /// Nil until a person decides.
    public var isConfirmed: Bool?
    public var decided: Act?
  }

  public var extensions: [Extension] {
    thread.compactMap { entry in
      guard case .extended(let from, let to, let askedOn, let approvedBy) = entry.event else { return nil }
      return Extension(from: from, to: to, askedOn: askedOn, approvedBy: approvedBy, act: entry.act)
    }
  }

  public var extensionRequest: ExtensionRequest? {
    guard let last = thread.last(where: { $0.event.isAboutExtension }), case .extensionAsked(let to) = last.event else {
      return nil
    }
    return ExtensionRequest(to: to, act: last.act)
  }

  /// The months in which its owner was urged.
  public var urgedMonths: [Month] {
    thread.compactMap { if case .urged(let month) = $0.event { month } else { nil } }
  }

  public var letters: [Letter] { RegisterRow.letters(in: thread[...]) }

  /// The letters of the matter as it stands: since the row was opened again, sent back, or its deadline moved.
  public var lettersOfMatter: [Letter] {
    let matter = sinceLast(\.beginsMatterAnew)
    return RegisterRow.letters(in: matter.isEmpty ? thread[...] : matter)
  }

  public var isConcealed: Bool { concealed != nil }

  /// Why it was found to be concealed, and by whom; nil where it is not so.
  public var concealed: Act? { acts { $0 == .concealmentFlagged }.last }

  /// Why nobody is held to account for it, and who said so; nil where it is not so.
  public var tolerated: Act? { acts { $0 == .tolerated }.last }

  /// Why it was struck from the register, and by whom; nil while it stands.
  public var withdrawn: Act? { acts { $0 == .withdrawn }.last }

  public var proposals: [ProposalMade] {
    var made: [ProposalMade] = []
    for entry in thread {
      if case .proposed(let proposal) = entry.event { made.append(ProposalMade(proposal: proposal, made: entry.act)) }
      guard case .proposalDecided(let proposal, let isConfirmed) = entry.event,
        let index = made.lastIndex(where: { $0.proposal == proposal && $0.decided == nil })
      else { continue }
      made[index].isConfirmed = isConfirmed
      made[index].decided = entry.act
    }
    return made
  }

  /// What was undertaken in public or in a commitment book.
  public var pledges: [Entry] { thread.filter { if case .pledged = $0.event { true } else { false } } }

  // MARK: - Private

  private static func letters(in part: ArraySlice<Entry>) -> [Letter] {
    var letters: [Letter] = []
    for entry in part {
      if case .letterSent(let letter) = entry.event { letters.append(letter) }
      if case .letterAnswered = entry.event, let last = letters.indices.last { letters[last].answeredOn = entry.act.on }
    }
    return letters
  }
}
