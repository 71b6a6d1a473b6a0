/// A pile of paper ballots that tellers are counting one by one, with a digit for each row: sixty ballots a minute.
///
/// Invariant: `count` is the sum of the ballots that were finished, and a ballot that is taken back leaves no trace.
/// The value knows no screen: keys come in as strokes, and running sums go out. A finished pile becomes the same
/// `SheetCount` that a typed count or a box gives, and passes the same gates.
/// Read next: `BallotCounter` (the sums), `VoteCommand.count` (where it goes).
public struct PileCount: Hashable, Codable, Sendable {
  public enum Stroke: Hashable, Sendable {
    /// Index into the sheet's choices, best first.
    case choice(Int)
    /// The row is empty.
    case blank
    /// The row is unreadable or has two grades.
    case void
    /// The row is marked as the voter's own unit.
    case own
    /// The sheet is void, whatever stands on it.
    case voidSheet
    /// Takes back the last mark; on an empty sheet, opens the ballot before with its last mark taken off.
    case back

    /// `1` the best choice … `9`, `0` blank, `-` void row, `=` own unit, `*` void sheet. Nil for anything else.
    public init?(_ key: Character) {
      switch key {
      case "1"..."9":
        guard let digit = key.wholeNumberValue else { return nil }
        self = .choice(digit - 1)
      case "0": self = .blank
      case "-": self = .void
      case "=": self = .own
      case "*": self = .voidSheet
      default: return nil
      }
    }
  }

  public let bag: BallotBag
  public let sheet: BallotSheet
  /// The marks of the ballot in hand, fewer than the sheet has places.
  public private(set) var marks: [Mark] = []
  private var counter: BallotCounter
  /// The finished ballots, so that they can be taken back. They are never stored: on the disk a pile is its sums and
  /// the sheet in hand, from which no single ballot can be read.
  private var finished: [Ballot] = []

  private enum CodingKeys: CodingKey { case bag, sheet, marks, counter }

  public init(_ bag: BallotBag, on sheet: BallotSheet) {
    self.bag = bag
    self.sheet = sheet
    counter = BallotCounter(sheet)
  }

  /// Ballots that are finished.
  public var returned: Int { counter.returned }
  public var voidSheets: Int { counter.voidSheets }
  public var sheets: SheetTotals { SheetTotals(returned: returned, void: voidSheets) }

  /// The place the next stroke is for; nil on a sheet without places.
  public var next: BallotSheet.Place? { sheet.places.dropFirst(marks.count).first }

  /// The ballot finished last, to be looked at before the next.
  public var last: Ballot? { finished.last }

  /// False, and nothing changed, for a stroke that means nothing here.
  public mutating func press(_ stroke: Stroke) -> Bool {
    switch stroke {
    case .choice(let index): return sheet.choices.indices.contains(index) && mark(.choice(index))
    case .blank: return mark(.blank)
    case .void: return mark(.void)
    case .own: return mark(.own)
    case .voidSheet: return finish(.void)
    case .back: return takeBack()
    }
  }

  /// The pile as far as it is counted; nil while a ballot is half done.
  public func count(issued: Int) -> SheetCount? {
    marks.isEmpty ? counter.count(of: bag, issued: issued) : nil
  }

  /// What the tellers say as they go: the marks of finished ballots in one place.
  public func running(at place: Int) -> RowCount? {
    sheet.places.indices.contains(place) ? counter.row(at: place) : nil
  }

  /// Whether these sums can have come from pressing keys. A pile that is read from a file is checked before anybody
  /// goes on counting it.
  var isSound: Bool { counter.isSound && counter.sheet == sheet && sheet.fits(inHand: marks) }

  // MARK: - Private

  private mutating func mark(_ mark: Mark) -> Bool {
    guard marks.count < sheet.placeCount else { return false }
    marks.append(mark)
    return marks.count < sheet.placeCount || finish(.marks(marks))
  }

  private mutating func finish(_ ballot: Ballot) -> Bool {
    guard counter.add(ballot) else { return false }
    finished.append(ballot)
    marks = []
    return true
  }

  private mutating func takeBack() -> Bool {
    if marks.popLast() != nil { return true }
    guard let ballot = finished.popLast() else { return false }
    switch ballot {
    case .void: marks = []
    case .marks(let earlier): marks = Array(earlier.dropLast())
    }
    return counter.remove(ballot)
  }
}
