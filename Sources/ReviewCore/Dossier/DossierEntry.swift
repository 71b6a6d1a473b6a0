/// A list of entries that have places of their own: a part of a unit's dossier, or the scheme of one project.
public enum DossierList: Hashable, Sendable {
  case helpers, letters, targets, commitments, selfChecks, examples
  case scheme(of: Identifier)

  /// Those that a dossier holds; schemes stand in the project book.
  static let ofDossier: [DossierList] = [.helpers, .letters, .targets, .commitments, .selfChecks, .examples]

  public var part: DossierPart {
    switch self {
    case .helpers: .helpers
    case .letters: .letters
    case .targets: .targets
    case .commitments: .commitments
    case .selfChecks: .selfChecks
    case .examples: .examples
    case .scheme: .schemes
    }
  }
}

/// One entry of a dossier, whatever list it stands in.
public enum DossierEntry: Hashable, Sendable {
  case helper(AreaHelper)
  case letter(ResponsibilityLetter)
  case target(UnitTarget)
  case commitment(PublicCommitment)
  case selfCheck(SelfCheck)
  case example(ChosenExample)
  /// Of the scheme of a project, by the project's id.
  case step(ProjectStep, of: Identifier)

  public var list: DossierList {
    switch self {
    case .helper: .helpers
    case .letter: .letters
    case .target: .targets
    case .commitment: .commitments
    case .selfCheck: .selfChecks
    case .example: .examples
    case .step(_, let project): .scheme(of: project)
    }
  }

  var helper: AreaHelper? { if case .helper(let helper) = self { helper } else { nil } }
  var letter: ResponsibilityLetter? { if case .letter(let letter) = self { letter } else { nil } }
  var target: UnitTarget? { if case .target(let target) = self { target } else { nil } }
  var commitment: PublicCommitment? { if case .commitment(let commitment) = self { commitment } else { nil } }
  var selfCheck: SelfCheck? { if case .selfCheck(let check) = self { check } else { nil } }
  var example: ChosenExample? { if case .example(let example) = self { example } else { nil } }
  var step: ProjectStep? { if case .step(let step, _) = self { step } else { nil } }
}

/// Stored as `{"target":{…}}`, a step with its project beside it: `{"step":{…},"project":"P1"}`.
extension DossierEntry: Codable {
  private enum Key: String, CodingKey {
    case helper, letter, target, commitment, selfCheck, example, step, project
  }

  public init(from decoder: any Decoder) throws {
    let entry = try decoder.container(keyedBy: Key.self)
    switch entry.allKeys.first(where: { $0 != .project }) {
    case .helper: self = .helper(try entry.decode(AreaHelper.self, forKey: .helper))
    case .letter: self = .letter(try entry.decode(ResponsibilityLetter.self, forKey: .letter))
    case .target: self = .target(try entry.decode(UnitTarget.self, forKey: .target))
    case .commitment: self = .commitment(try entry.decode(PublicCommitment.self, forKey: .commitment))
    case .selfCheck: self = .selfCheck(try entry.decode(SelfCheck.self, forKey: .selfCheck))
    case .example: self = .example(try entry.decode(ChosenExample.self, forKey: .example))
    case .step:
      self = .step(
        try entry.decode(ProjectStep.self, forKey: .step), of: try entry.decode(Identifier.self, forKey: .project))
    case .project, nil:
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: entry.codingPath, debugDescription: "an entry is of one known kind"))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var entry = encoder.container(keyedBy: Key.self)
    switch self {
    case .helper(let helper): try entry.encode(helper, forKey: .helper)
    case .letter(let letter): try entry.encode(letter, forKey: .letter)
    case .target(let target): try entry.encode(target, forKey: .target)
    case .commitment(let commitment): try entry.encode(commitment, forKey: .commitment)
    case .selfCheck(let check): try entry.encode(check, forKey: .selfCheck)
    case .example(let example): try entry.encode(example, forKey: .example)
    case .step(let step, let project):
      try entry.encode(step, forKey: .step)
      try entry.encode(project, forKey: .project)
    }
  }
}

extension Dossier {
  /// In the order in which they are told; a scheme is none of a dossier's.
  func entries(_ list: DossierList) -> [DossierEntry] {
    switch list {
    case .helpers: helpers.map(DossierEntry.helper)
    case .letters: letters.map(DossierEntry.letter)
    case .targets: targets.map(DossierEntry.target)
    case .commitments: commitments.map(DossierEntry.commitment)
    case .selfChecks: selfChecks.map(DossierEntry.selfCheck)
    case .examples: examples.map(DossierEntry.example)
    case .scheme: []
    }
  }
}

extension Project {
  /// The steps of its scheme.
  var entries: [DossierEntry] { (steps ?? []).map { .step($0, of: id) } }
}
