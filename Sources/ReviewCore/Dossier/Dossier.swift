/// What an office prepares about a unit beside its problems: what the unit has signed, is to reach and has promised, who
/// helps it, how it has checked itself, and what of it is worth showing.
///
/// Each part is a list of small values, empty where nobody has prepared it. `DossierPart` names the parts; screens and papers
/// tell them by `Strings.dossier(of:in:)`, all in the same words.
public struct Dossier: Hashable, Codable, Sendable {
  public var helpers: [AreaHelper]
  public var letters: [ResponsibilityLetter]
  public var targets: [UnitTarget]
  public var commitments: [PublicCommitment]
  public var selfChecks: [SelfCheck]
  public var examples: [ChosenExample]

  /// The most entries of one part, and of the scheme of one project.
  public static let limit = 200

  public init(
    helpers: [AreaHelper] = [], letters: [ResponsibilityLetter] = [], targets: [UnitTarget] = [],
    commitments: [PublicCommitment] = [], selfChecks: [SelfCheck] = [], examples: [ChosenExample] = []
  ) {
    self.helpers = helpers
    self.letters = letters
    self.targets = targets
    self.commitments = commitments
    self.selfChecks = selfChecks
    self.examples = examples
  }
}

/// Plans of before there were dossiers have none, and a unit without one is stored as it was then.
extension Dossier: DefaultedWhenMissing {
  static var fallback: Dossier { Dossier() }
}

/// The parts of a dossier, in the order in which they are told.
public enum DossierPart: CaseIterable, Hashable, Sendable {
  case helpers, letters, targets
  /// Steps of the unit's projects, which stand in the project book.
  case schemes
  case commitments, selfChecks, examples

  /// Whether every unit is to have it where any has.
  public var isOfEveryUnit: Bool {
    switch self {
    case .helpers, .letters, .targets, .commitments, .selfChecks: true
    // Not every unit has a project, or something to show.
    case .schemes, .examples: false
    }
  }
}
