/// What may stand in an argument. `Reference` are the things of a subject that have names there.
public enum ArgumentKind<Reference: Hashable & Sendable>: Hashable, Sendable {
  case text, number, span, date
  case choice([String])
  /// Something of the subject, by whatever it is called there.
  case reference(Reference)
  /// One number for each of the names that the subject counts by, such as its grades: `good=8 fairly-good=3`. The word is
  /// what stands for such a name in the usage.
  case counts(per: String)

  var isCounts: Bool {
    switch self {
    case .counts: true
    case .text, .number, .span, .date, .choice, .reference: false
    }
  }
}

/// One argument of an operation.
public struct ArgumentSpec<Name: OperationName>: Hashable, Sendable {
  public typealias Kind = ArgumentKind<Name.Reference>

  public let name: Name.Argument
  public let kind: Kind
  public let isOptional: Bool
  /// Written `name=value`; the others stand in order.
  public let isNamed: Bool
  /// What a form has at hand; nil: nothing.
  public let suggestions: Name.Suggestion?
  /// When a form asks for it; nil: always.
  public let demand: Name.Demand?

  public static func position(
    _ name: Name.Argument, _ kind: Kind, from suggestions: Name.Suggestion? = nil
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: false, isNamed: false, suggestions: suggestions, demand: nil)
  }

  public static func optional(
    _ name: Name.Argument, _ kind: Kind, from suggestions: Name.Suggestion? = nil
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: true, isNamed: false, suggestions: suggestions, demand: nil)
  }

  public static func named(
    _ name: Name.Argument, _ kind: Kind, from suggestions: Name.Suggestion? = nil, asked demand: Name.Demand? = nil
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: true, isNamed: true, suggestions: suggestions, demand: demand)
  }

  public static func required(
    _ name: Name.Argument, _ kind: Kind, from suggestions: Name.Suggestion? = nil
  ) -> ArgumentSpec {
    ArgumentSpec(name: name, kind: kind, isOptional: false, isNamed: true, suggestions: suggestions, demand: nil)
  }

  /// How it stands in the usage: `TEXT`, `[cause=…]`.
  public var usage: String {
    if case .counts(let word) = kind { return "[\(word)=…]" }
    return isOptional ? "[\(needed)]" : needed
  }

  /// The same where it cannot be left out.
  var needed: String { isNamed ? "\(name.rawValue)=…" : name.rawValue.uppercased() }
}
