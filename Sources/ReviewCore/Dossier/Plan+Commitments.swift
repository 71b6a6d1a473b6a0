extension Plan {
  /// What the unit has promised in public: first what the register knows of the last sessions, but for what the plan says of by
  /// hand, then the plan's own.
  public func commitments(of speaker: Speaker) -> [PublicCommitment] {
    let own = speaker.dossier.commitments
    let carried = carryOver?.units?.first { $0.speaker == speaker.id }?.commitments ?? []
    return carried.filter { carried in !own.contains { $0.text == carried.text } } + own
  }
}
