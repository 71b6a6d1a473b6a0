/// Where an operation's key stands in a line of keys, and when it is shown there.
public struct FooterPlace<Name: OperationName>: Sendable {
  public enum Line: Sendable {
    /// At the bottom of the screen.
    case footer
    /// Beside what the hall sees.
    case projector
  }

  public let line: Line
  /// The smaller, the further to the left, and the later dropped where there is no room. A key that rows share stands
  /// where the first of them in the table has it.
  public let rank: Int
  /// The one key that is shown of several; nil: whichever stands for the operation.
  public let key: String?
  /// Narrower than the phases in which the operation is allowed; nil: these.
  public let phases: Name.Phases?
  public let occasion: Name.Occasion?
  /// Never dropped: the way to everything else.
  public let isKept: Bool

  public static func at(
    _ rank: Int, key: String? = nil, in phases: Name.Phases? = nil, where occasion: Name.Occasion? = nil
  ) -> FooterPlace {
    FooterPlace(line: .footer, rank: rank, key: key, phases: phases, occasion: occasion, isKept: false)
  }

  public static func kept(_ rank: Int, key: String) -> FooterPlace {
    FooterPlace(line: .footer, rank: rank, key: key, phases: nil, occasion: nil, isKept: true)
  }

  public static func projector(_ rank: Int) -> FooterPlace {
    FooterPlace(line: .projector, rank: rank, key: nil, phases: nil, occasion: nil, isKept: false)
  }
}
