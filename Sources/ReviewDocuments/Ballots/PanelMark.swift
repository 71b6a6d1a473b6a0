import ReviewCore

/// What tells the ballots of one panel from those of another: a letter, and a colour for the head band or the paper
/// itself. The letter alone does where everything is printed black on white.
public struct PanelMark: Hashable, Sendable {
  /// Pale, so that what is printed on it can be read.
  public enum Tint: Int, CaseIterable, Sendable {
    case yellow, blue, pink, green, orange, violet

    /// Six hexadecimal digits.
    var fill: String {
      switch self {
      case .yellow: "FFF2CC"
      case .blue: "DAE8F7"
      case .pink: "FADCE4"
      case .green: "DFF0D8"
      case .orange: "FBE0CC"
      case .violet: "E6DDF2"
      }
    }
  }

  public let letter: String
  public let tint: Tint

  /// The panel's id where every panel of the plan has one letter or digit for it, else the letter of its place; from
  /// the twenty-seventh on the place itself.
  public init(of panel: Panel, in plan: Plan) {
    let place = plan.panels.firstIndex { $0.id == panel.id } ?? 0
    tint = Tint.allCases[place % Tint.allCases.count]
    if plan.panels.allSatisfy({ $0.id.count == 1 }) {
      letter = panel.id
    } else if place < 26 {
      letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(place)))
    } else {
      letter = "\(place + 1)"
    }
  }
}
