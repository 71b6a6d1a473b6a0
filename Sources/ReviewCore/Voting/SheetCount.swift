/// The count of the ballots of one bag: one panel's, cast through one channel. A round adds up its bags under one gate.
///
/// A count typed by tellers may have only some rows of the sheet; the others come with later counts. A count out of the
/// box that has no rows says how many ballots there were and no more: their marks are in another count (`JoinedBags`).
public struct SheetCount: Hashable, Codable, Sendable {
  public let bag: BallotBag
  public let issued: Int
  public let returned: Int
  /// Sheets that are void as a whole.
  public let voidSheets: Int
  public let rows: [RowCount]
  /// The bags whose marks are in the rows beside those of this bag; nil where there are none.
  public let joined: JoinedBags?

  public init(
    bag: BallotBag, issued: Int, returned: Int, voidSheets: Int, rows: [RowCount], joined: JoinedBags? = nil
  ) {
    self.bag = bag
    self.issued = issued
    self.returned = returned
    self.voidSheets = voidSheets
    self.rows = rows
    self.joined = joined
  }

  public var sheets: SheetTotals { SheetTotals(returned: returned, void: voidSheets) }

  /// The channels whose marks are in the rows.
  var covered: Set<VotingChannel> { rows.isEmpty ? [] : Set([bag.channel] + (joined?.channels ?? [])) }

  public func row(_ place: BallotSheet.Place) -> RowCount? { rows.first { $0.place == place } }

  /// With further rows of the same sheets; a row that is there already is replaced.
  func adding(_ other: SheetCount) -> SheetCount {
    let replaced = Set(other.rows.map(\.place))
    return SheetCount(
      bag: bag, issued: issued, returned: returned, voidSheets: voidSheets,
      rows: rows.filter { !replaced.contains($0.place) } + other.rows, joined: joined ?? other.joined)
  }

  func with(rows: [RowCount]) -> SheetCount {
    SheetCount(bag: bag, issued: issued, returned: returned, voidSheets: voidSheets, rows: rows, joined: joined)
  }

  func with(issued: Int) -> SheetCount {
    SheetCount(bag: bag, issued: issued, returned: returned, voidSheets: voidSheets, rows: rows, joined: joined)
  }
}

/// How many sheets came back, and how many of them are valid (RULES: gates). All who say "valid" say it by these two.
public struct SheetTotals: Hashable, Sendable {
  public let returned: Int
  /// Void as a whole.
  public let void: Int

  public init(returned: Int, void: Int) {
    self.returned = returned
    self.void = void
  }

  /// Sheets that are not void: each says something in each place, be it that the place is empty.
  public var valid: Int { returned - void }

  /// The valid ballots of one place: without what is void there alone, and without those of the speaker's own people.
  public func valid(in row: RowCount) -> Int { valid - row.void - row.own }
}

/// What the ballots of a bag say in one place of the sheet.
public struct RowCount: Hashable, Codable, Sendable {
  public let place: BallotSheet.Place
  /// Marks per grade; a grade without an entry has none.
  public let counts: [Identifier: Int]
  public let blank: Int
  /// Void in this place alone; void sheets are not among them.
  public let void: Int
  /// Ballots of the speaker's own people, who may not rate their unit.
  public let own: Int

  public init(place: BallotSheet.Place, counts: [Identifier: Int], blank: Int, void: Int = 0, own: Int = 0) {
    self.place = place
    self.counts = counts
    self.blank = blank
    self.void = void
    self.own = own
  }

  public var graded: Int { counts.values.reduce(0, +) }
  /// Every sheet that is not void says one of these in each place.
  public var sum: Int { graded + blank + void + own }
}

/// Which of the sums that every count must have is wrong (RULES: gates).
public enum CountFault: Hashable, Sendable {
  case voidSheetsExceedReturned(voidSheets: Int, returned: Int)
  /// Grades, blank, void and own rows must be as many as the sheets that are not void.
  case rowDoesNotAddUp(BallotSheet.Place, sum: Int, sheets: Int)
}

extension SheetCount {
  /// The first sum that is wrong; nil where all are right. More returned than issued is none: that makes the round
  /// void.
  public var fault: CountFault? {
    if voidSheets > returned { return .voidSheetsExceedReturned(voidSheets: voidSheets, returned: returned) }
    let sheets = sheets.valid + (joined?.sheets ?? 0)
    return rows.first { $0.sum != sheets }.map { .rowDoesNotAddUp($0.place, sum: $0.sum, sheets: sheets) }
  }
}

/// Counts a bag, ballot by ballot. The order in which ballots are added makes no difference.
public struct BallotCounter: Hashable, Codable, Sendable {
  public let sheet: BallotSheet
  public private(set) var returned = 0
  public private(set) var voidSheets = 0
  /// For each place: its choices, then blank, void, own.
  private var sums: [Int]

  public init(_ sheet: BallotSheet) {
    self.sheet = sheet
    sums = Array(repeating: 0, count: sheet.placeCount * (sheet.choices.count + 3))
  }

  /// False, and nothing counted, where the ballot does not fit the sheet.
  public mutating func add(_ ballot: Ballot) -> Bool { book(ballot, 1) }

  /// Takes back a ballot that was added.
  public mutating func remove(_ ballot: Ballot) -> Bool { book(ballot, -1) }

  /// For a box that keeps the rows of a sheet apart: the sheets that came back, and then the rows one by one.
  public mutating func addSheets(_ count: Int) { returned += count }

  /// One speaker's marks of one sheet. False, and nothing counted, where they do not fit.
  public mutating func add(_ marks: [Mark], ofSpeakerAt speaker: Int) -> Bool {
    guard sheet.speakers.indices.contains(speaker), marks.count == sheet.marksPerSpeaker,
      marks.allSatisfy(sheet.fits)
    else { return false }
    book(marks, from: speaker * sheet.marksPerSpeaker, 1)
    return true
  }

  public func count(of bag: BallotBag, issued: Int) -> SheetCount {
    SheetCount(
      bag: bag, issued: issued, returned: returned, voidSheets: voidSheets,
      rows: sheet.places.indices.map(row(at:)))
  }

  /// The sums of the place of that index.
  func row(at index: Int) -> RowCount {
    let row = sums[(index * width)..<((index + 1) * width)]
    let graded = zip(sheet.choices, row).filter { $0.1 != 0 }
    let tail = Array(row.suffix(3))
    return RowCount(
      place: sheet.places[index], counts: Dictionary(graded, uniquingKeysWith: +), blank: tail[0], void: tail[1],
      own: tail[2])
  }

  /// Sums of as many places as the sheet has, none negative, each row as many as the sheets that are not void.
  var isSound: Bool {
    guard sums.count == sheet.placeCount * width, (sums + [returned, voidSheets]).allSatisfy(BallotCounter.isCount)
    else { return false }
    return count(of: BallotBag(panel: "", channel: .paper), issued: returned).fault == nil
  }

  // MARK: - Private

  private var width: Int { sheet.choices.count + 3 }

  /// More than any pile has; sums of such numbers have room.
  private static func isCount(_ number: Int) -> Bool { (0...1_000_000).contains(number) }

  private mutating func book(_ ballot: Ballot, _ change: Int) -> Bool {
    guard sheet.fits(ballot) else { return false }
    returned += change
    switch ballot {
    case .void: voidSheets += change
    case .marks(let marks): book(marks, from: 0, change)
    }
    return true
  }

  private mutating func book(_ marks: [Mark], from first: Int, _ change: Int) {
    for (offset, mark) in marks.enumerated() {
      let column =
        switch mark {
        case .choice(let index): index
        case .blank: width - 3
        case .void: width - 2
        case .own: width - 1
        }
      sums[(first + offset) * width + column] += change
    }
  }
}
