import ReviewCore

/// What lets one voter fill in one sheet: a slip's code, or one the booth has drawn for a release, and the token of the one
/// press that casts it.
public struct BoothPass: Hashable, Sendable {
  public let code: VotingCode
  public let token: Submission.Token
  /// The booth was freed without a slip.
  public let isReleased: Bool

  public init(code: VotingCode, token: Submission.Token, isReleased: Bool) {
    self.code = code
    self.token = token
    self.isReleased = isReleased
  }
}

/// The sheet of the voter who is in the booth. Nothing of it is anywhere else, and it is gone with this value.
struct BoothSheet: Hashable, Sendable {
  let paper: BallotPaper
  let voter: Voter
  let pass: BoothPass
  /// Nil where nothing has been said yet: a place is left blank on purpose or not at all.
  private(set) var marks: [Mark?]
  /// Index of the place in hand, among those that are to be rated.
  private(set) var place: Int
  /// Points being typed for the place in hand.
  private(set) var typed = ""
  /// When it was last shown to be read through. Whoever changes a place then goes back there and not through all the rest.
  var shownAt: Timestamp?

  init(paper: BallotPaper, voter: Voter, pass: BoothPass) {
    (self.paper, self.voter, self.pass) = (paper, voter, pass)
    marks = paper.sheet.places.map { $0.speaker == voter.ownUnit ? .own : nil }
    place = marks.firstIndex { $0 == nil } ?? 0
  }

  // MARK: - Where one is

  var speaker: Int { place / paper.sheet.marksPerSpeaker }
  var criterion: Int { place % paper.sheet.marksPerSpeaker }
  var mark: Mark? { marks[place] }
  /// Places that are to be rated.
  var ratedPlaces: [Int] { marks.indices.filter { marks[$0] != .own } }
  var missing: Int { marks.count { $0 == nil } }
  var blanks: Int { marks.count { $0 == .blank } }
  var firstMissing: Int? { marks.firstIndex { $0 == nil } }
  var wasShown: Bool { shownAt != nil }
  /// Whether the next place is on the same speaker.
  var hasNextOfSpeaker: Bool { criterion + 1 < paper.sheet.marksPerSpeaker }

  /// Nil while a place has nothing in it.
  var submission: Submission? {
    let whole = marks.compactMap { $0 }
    guard whole.count == marks.count else { return nil }
    return Submission(
      code: pass.code, round: paper.id, channel: .booth, marks: whole, token: pass.token,
      release: pass.isReleased ? voter : nil)
  }

  // MARK: - Marking

  mutating func choose(_ choice: Int) -> Bool {
    guard !paper.isTyped, paper.choices.indices.contains(choice) else { return false }
    marks[place] = .choice(choice)
    return true
  }

  mutating func leaveBlank() {
    typed = ""
    marks[place] = .blank
  }

  /// The choice beside the present one, best first.
  mutating func shift(by step: Int) {
    guard !paper.isTyped else { return }
    if case .choice(let choice)? = mark {
      _ = choose(max(0, min(paper.choices.count - 1, choice + step)))
    } else {
      _ = choose(step > 0 ? 0 : paper.choices.count - 1)
    }
  }

  /// A digit of the points. The mark follows what is typed, so that what is shown is what is meant.
  mutating func type(_ digit: Character) -> Bool {
    guard paper.isTyped, digit.isASCII, digit.isNumber else { return false }
    let points = typed == "0" ? String(digit) : typed + String(digit)
    guard let choice = paper.sheet.choices.firstIndex(of: points) else { return false }
    typed = points
    marks[place] = .choice(choice)
    return true
  }

  mutating func deleteDigit() {
    guard paper.isTyped else { return }
    if typed.isEmpty, case .choice(let choice)? = mark { typed = paper.sheet.choices[choice] }
    _ = typed.popLast()
    marks[place] = paper.sheet.choices.firstIndex(of: typed).map(Mark.choice)
  }

  // MARK: - Moving

  mutating func go(to place: Int) {
    guard marks.indices.contains(place), marks[place] != .own else { return }
    self.place = place
    typed = ""
  }

  /// False where there is no place in that direction.
  mutating func move(by step: Int) -> Bool {
    let places = ratedPlaces
    guard let index = places.firstIndex(of: place), places.indices.contains(index + step) else { return false }
    go(to: places[index + step])
    return true
  }

  /// To the first place of the speaker before or after.
  mutating func moveSpeaker(by step: Int) -> Bool {
    let wide = paper.sheet.marksPerSpeaker
    let firsts = ratedPlaces.filter { $0 % wide == 0 }
    guard let index = firsts.firstIndex(of: place - place % wide), firsts.indices.contains(index + step) else {
      return false
    }
    go(to: firsts[index + step])
    return true
  }
}
