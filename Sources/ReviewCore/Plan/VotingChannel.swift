/// How ballots are cast. Paper is counted by tellers and typed in; the others are counted from the box.
public enum VotingChannel: String, CaseIterable, Codable, Sendable {
  case paper, booth, phone

  /// Cast on a screen and kept in the ballot box, which cannot be opened again once it is closed.
  public var isElectronic: Bool {
    switch self {
    case .paper: false
    case .booth, .phone: true
    }
  }
}
