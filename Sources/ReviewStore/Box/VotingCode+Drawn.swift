import ReviewCore

extension VotingCode {
  /// A code nobody has: 32 to the power of its symbols is far more than was ever handed out.
  public static func drawn() -> VotingCode {
    var generator = SystemRandomNumberGenerator()
    while true {
      let symbols = (0..<VotingCode.drawnSymbols).map { _ in UInt8.random(in: 0...31, using: &generator) }
      if let code = VotingCode(drawn: symbols) { return code }
    }
  }
}
