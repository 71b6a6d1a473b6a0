/// What somebody would change in the dossier of a unit. Places are counted from 1.
public enum DossierChange: Hashable, Sendable {
  /// Nil: behind all that are there.
  case add(DossierEntry, at: Int?)
  case correct(at: Int, to: DossierEntry)
  case takeOut(DossierList, at: Int)

  public var list: DossierList {
    switch self {
    case .add(let entry, _), .correct(_, let entry): entry.list
    case .takeOut(let list, _): list
    }
  }
}

/// Something in the dossier of a unit was put right, added or taken out on the day.
///
/// Invariant: one of `before` and `after` is there, and both are of the same list.
public struct DossierCorrection: Hashable, Codable, Sendable {
  public let speaker: Identifier
  /// Place in the list, from 1.
  public let place: Int
  /// Nil where it was added.
  public let before: DossierEntry?
  /// Nil where it was taken out.
  public let after: DossierEntry?
  public let reason: String?

  public init(speaker: Identifier, place: Int, before: DossierEntry?, after: DossierEntry?, reason: String?) {
    self.speaker = speaker
    self.place = place
    self.before = before
    self.after = after
    self.reason = reason
  }

  /// Nil only for what no decision makes.
  var list: DossierList? { (after ?? before)?.list }

  /// The values with the change made; as they are where there is no such place.
  func made<Value>(in values: [Value], _ value: (DossierEntry) -> Value?) -> [Value] {
    var (changed, index) = (values, place - 1)
    if before == nil, let added = after.flatMap(value), (0...values.count).contains(index) {
      changed.insert(added, at: index)
    } else if before != nil, values.indices.contains(index) {
      changed.replaceSubrange(index...index, with: after.flatMap(value).map { [$0] } ?? [])
    }
    return changed
  }
}

extension Dossier {
  mutating func apply(_ correction: DossierCorrection) {
    switch correction.list {
    case .helpers: helpers = correction.made(in: helpers, \.helper)
    case .letters: letters = correction.made(in: letters, \.letter)
    case .targets: targets = correction.made(in: targets, \.target)
    case .commitments: commitments = correction.made(in: commitments, \.commitment)
    case .selfChecks: selfChecks = correction.made(in: selfChecks, \.selfCheck)
    case .examples: examples = correction.made(in: examples, \.example)
    // Schemes stand in the project book.
    case .scheme, nil: break
    }
  }
}
