import ReviewCore

/// What a scene puts into the places all scenes share, from the top down:
///
///     header                                  the hall's clock
///                        name
///     topic             caption                          count
///                        body
///                        clock
///     bar
///     state of the clock                                  next
struct ScenePage {
  let header: String
  /// The time of day, in the same corner always.
  let time: String
  /// What is going on, small.
  var topic = ""
  /// Who or what this is about, in the largest glyphs that fit.
  var name = ""
  /// The name only says what follows, and is no larger than it must be.
  var isHeading = false
  /// The speaker's post, a place, an hour.
  var caption = ""
  /// Which of how many.
  var count = ""
  var body: (any SceneBody)?
  var clock: ClockFace?
  /// What comes next.
  var next = ""

  init(header: String, at moment: Timestamp) {
    self.header = header
    time = moment.clockText
  }

  /// The page as lines, the most important first, for areas that have no places.
  var plainLines: [(String, Role)] {
    var lines: [(String, Role)] = []
    if let clock { lines.append((clock.plainText, clock.tone.role)) }
    lines.append((name, .heading))
    lines += (body?.plainLines ?? []).map { ($0, .text) }
    lines += [(caption, .text), (topic, .dim), (count, .dim), (next, .dim), (time, .dim)]
    return lines.filter { !$0.0.isEmpty }
  }
}

/// What stands between name and clock on scenes that have more to say.
protocol SceneBody {
  /// Rows it must have to be read well, where there are `rows`.
  func leastRows(columns: Int, of rows: Int) -> Int
  /// Rows it takes in large letters, which clock or name may give way for; nil where they do not fit, or are not worth it.
  func largeRows(columns: Int, of rows: Int) -> Int?
  /// Whether it is what the hall came to read, the name being known.
  var outranksName: Bool { get }
  /// Rows it makes use of where it is given `rows`.
  func rows(columns: Int, atMost rows: Int) -> Int
  func draw(in rect: Rect, into buffer: inout Buffer)
  /// Its lines without any layout.
  var plainLines: [String] { get }
}

extension SceneBody {
  func largeRows(columns: Int, of rows: Int) -> Int? { nil }
  var outranksName: Bool { false }
}

/// A clock as it is drawn: figures, and its state by colour, sign and word.
struct ClockFace: Hashable, Sendable {
  /// `02:17`
  var digits: String
  /// In front of the digits, in overtime.
  var sign = ""
  var tone = Timer.Tone.normal
  /// The state, in a word.
  var word = ""
  /// `时限 8:00`
  var limit = ""
  /// The time used of the limit; nil without one.
  var share: Share?
  /// It can run past its end, and room is kept for the sign it then gets, so that the digits stay where they are.
  var canBeLate = false

  var plainText: String { [sign + digits, word].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension ClockFace {
  init(_ reading: ClockReading, _ strings: Strings) {
    self.init(digits: reading.elapsed.minutesText, tone: reading.tone, word: strings.clockWord(reading))
    guard let limit = reading.limit, limit > .zero else { return }
    digits = (limit - reading.elapsed).countdownDigits
    sign = reading.tone == .overtime ? "+" : ""
    self.limit = strings.limit(limit)
    canBeLate = true
    share = Share(Int(max(0, min(reading.elapsed.rawValue, limit.rawValue))), of: Int(limit.rawValue))
  }

  /// Counts down to a moment that is no limit of a speech.
  init(until remaining: Milliseconds, word: String) {
    self.init(digits: remaining.countdownDigits, word: word, canBeLate: true)
    guard remaining < .zero else { return }
    sign = "+"
    tone = .overtime
  }
}

extension ClockReading {
  /// `02:17` left, `+00:52` over, or the time run where there is no limit.
  var text: String {
    guard let remaining else { return elapsed.minutesText }
    return (remaining < .zero ? "+" : "") + remaining.countdownDigits
  }
}

extension Timer.Tone {
  /// Of the digits.
  var role: Role {
    switch self {
    case .normal: .clock
    case .warning: .clockWarning
    case .overtime: .clockOvertime
    }
  }

  /// Of the word beside them.
  var wordRole: Role {
    switch self {
    case .normal: .dim
    case .warning: .warning
    case .overtime: .late
    }
  }

  /// Higher once time runs short, so that it is seen without colour too.
  var barBlock: Unicode.Scalar {
    switch self {
    case .normal: "▄"
    case .warning, .overtime: "█"
    }
  }

  var barRole: Role {
    switch self {
    case .normal: .bar
    case .warning: .clockWarning
    case .overtime: .clockOvertime
    }
  }
}

extension Milliseconds {
  /// Whole seconds begun, so that 8:00 shows for the first second and 0:00 when time is up; without its sign.
  var countdownDigits: String {
    self < .zero ? (-self).minutesText : Milliseconds(rawValue + 999).minutesText
  }
}
