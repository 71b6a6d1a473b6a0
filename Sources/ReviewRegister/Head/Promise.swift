/// Something that a unit promised: in public before a session 公开承诺, or in its hall 表态.
public struct Promise: Hashable, Codable, Sendable {
  public let unit: String
  /// With the unit, what it is known by: a promise that comes up at several sessions is one.
  public let text: String
  public let due: CivilDate?
  /// It was made in.
  public let year: Int
  public internal(set) var isKept: Bool

  public init(unit: String, text: String, due: CivilDate? = nil, year: Int, isKept: Bool = false) {
    self.unit = unit
    self.text = text
    self.due = due
    self.year = year
    self.isKept = isKept
  }

  func isSame(as other: Promise) -> Bool { (unit, text) == (other.unit, other.text) }
}

/// A promise that the office knows to be kept.
public struct KeptPromise: Hashable, Codable, Sendable {
  public let unit: String
  public let text: String
  /// By what one sees it.
  public let note: String?

  public init(unit: String, text: String, note: String? = nil) {
    self.unit = unit
    self.text = text
    self.note = note
  }
}

extension RegisterHead {
  /// What units promised at sessions before a day, each once, as the last session has it and as the office has learnt since.
  public func promises(before day: CivilDate) -> [Promise] {
    var promises: [Promise] = []
    for session in sessions.sorted(by: { $0.name.date < $1.name.date }) where session.name.date < day {
      for promise in session.promises ?? [] {
        if let known = promises.firstIndex(where: promise.isSame) {
          promises[known] = promise
        } else {
          promises.append(promise)
        }
      }
    }
    for index in promises.indices where keptPromises.contains(where: promises[index].isMeant) {
      promises[index].isKept = true
    }
    return promises
  }
}

extension Promise {
  fileprivate func isMeant(by kept: KeptPromise) -> Bool { (unit, text) == (kept.unit, kept.text) }
}

extension Register {
  /// `promise.text`: the promise in its words, or a part of them by which it is no other.
  func keep(_ promise: KeptPromise, _ act: Act) throws(RegisterRejection) -> [RegisterEvent] {
    let (unit, words) = (try RowText.needed(promise.unit), try RowText.needed(promise.text))
    let open = head.promises(before: act.on.moved(days: 1)).filter { $0.unit == unit && !$0.isKept }.map(\.text)
    let meant = open.contains(words) ? [words] : open.filter { $0.utf8.firstRange(of: words.utf8) != nil }
    guard let text = meant.first, meant.count == 1 else { throw .source(.noSuchPromise(unit: unit, open: open)) }
    let kept = KeptPromise(unit: unit, text: text, note: try RowText.optional(promise.note))
    return [.promiseKept(promise: kept, act: act)]
  }
}
