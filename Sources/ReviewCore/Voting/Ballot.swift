/// One ballot, from the empty sheet to what a voter has put on it.
///
/// A ballot is marks in the places of a `BallotSheet` and nothing else: no name, code, channel, moment or number.
/// Invariant: what a ballot means follows from it and its sheet alone, so that the same bag of ballots always gives the
/// same count, in whatever order it is emptied. Ballots are never events; the log has the opening, the closing and the
/// count. In: what a voter chose, or bytes from the box. Out: marks, bytes.
/// Read next: `SheetCount` (counting a bag), `Round` (a vote from opening to publishing), `PileCount` (the tellers).
public enum Ballot: Hashable, Sendable {
  /// One mark for each place of the sheet, in the order of `BallotSheet.places`.
  case marks([Mark])
  /// The whole sheet is void: unreadable, marked by its voter, or not one that was issued.
  case void
}

/// What stands in one place of the sheet.
public enum Mark: Hashable, Codable, Sendable {
  /// Index into the sheet's choices, best first.
  case choice(Int)
  /// Left empty: an abstention in this place.
  case blank
  /// Unreadable, or two grades: void in this place alone.
  case void
  /// The voter's own unit, which the plan does not let them rate. In a small panel this alone tells whose ballot it is:
  /// whoever stores such ballots keeps the rows of a sheet apart (`BallotCounter.add(_:ofSpeakerAt:)`).
  case own
}

/// What is printed on the sheet: who is rated, on what, by which grades. The same for all panels and channels of a round.
public struct BallotSheet: Hashable, Codable, Sendable {
  /// Where a mark goes.
  public struct Place: Hashable, Codable, Sendable {
    public let speaker: Identifier
    /// Nil where each speaker gets one mark.
    public let criterion: Identifier?

    public init(speaker: Identifier, criterion: Identifier?) {
      self.speaker = speaker
      self.criterion = criterion
    }
  }

  /// The most choices a sheet has, so that a mark fits a byte.
  public static let choiceLimit = 200

  /// In speaking order.
  public let speakers: [Identifier]
  /// Empty where each speaker gets one mark.
  public let criteria: [Identifier]
  /// Ids of grades, best first; `"100"` down to `"0"` where points are given.
  public let choices: [Identifier]

  public init(speakers: [Identifier], criteria: [Identifier], choices: [Identifier]) {
    self.speakers = speakers
    self.criteria = criteria
    self.choices = choices
  }

  /// The sheet of a round that was opened. Session, box, booth and phone have it from here, so that a count out of the box
  /// fits the session's sheet.
  public init(of opening: RoundOpening, in plan: Plan) {
    self.init(
      speakers: opening.speakers, criteria: plan.appraisal.voting.criteria.map(\.id),
      choices: plan.appraisal.choices.map(\.id))
  }

  public var marksPerSpeaker: Int { max(1, criteria.count) }
  public var placeCount: Int { speakers.count * marksPerSpeaker }

  /// Speaker after speaker, each with all criteria.
  public var places: [Place] { speakers.flatMap(places) }

  public func places(of speaker: Identifier) -> [Place] {
    criteria.isEmpty
      ? [Place(speaker: speaker, criterion: nil)] : criteria.map { Place(speaker: speaker, criterion: $0) }
  }

  /// Whether the ballot has one mark for each place and chooses only what is on the sheet.
  public func fits(_ ballot: Ballot) -> Bool {
    switch ballot {
    case .void: true
    case .marks(let marks): marks.count == placeCount && marks.allSatisfy(fits)
    }
  }

  /// Whether these are marks of a ballot that is not finished.
  func fits(inHand marks: [Mark]) -> Bool {
    marks.isEmpty || (marks.count < placeCount && marks.allSatisfy(fits))
  }

  func fits(_ mark: Mark) -> Bool {
    switch mark {
    case .choice(let index): choices.indices.contains(index)
    case .blank, .void, .own: true
    }
  }
}

// MARK: - Bytes

extension Ballot {
  /// One byte a place; a void sheet is the single byte 254. All ballots that are not void are of the same length.
  public var bytes: [UInt8] {
    switch self {
    case .void: [Mark.voidSheet]
    case .marks(let marks): marks.map(\.byte)
    }
  }

  /// Nil for bytes that were never a ballot on this sheet.
  public init?(bytes: some Collection<UInt8>, on sheet: BallotSheet) {
    if bytes.count == 1, bytes.first == Mark.voidSheet {
      self = .void
      return
    }
    self = .marks(bytes.map(Mark.init(byte:)))
    guard sheet.fits(self) else { return nil }
  }
}

extension Mark {
  fileprivate static let voidSheet: UInt8 = 254

  /// 0 blank, 1 the best choice, 2 the next …, 253 own unit, 255 void. Part of the box's form: never changed.
  public var byte: UInt8 {
    switch self {
    case .blank: 0
    case .choice(let index): UInt8(clamping: index + 1)
    case .own: 253
    case .void: 255
    }
  }

  public init(byte: UInt8) {
    switch byte {
    case 0: self = .blank
    case 253: self = .own
    case 255: self = .void
    default: self = .choice(Int(byte) - 1)
    }
  }
}
