extension Session {
  /// The queue after drawing with `seed`: each group shuffled among itself, whoever reports in writing at its end.
  ///
  /// The seed is in the log and the method is fixed, so anybody can draw again and get the same order: SplitMix64
  /// (Steele, Lea and Flood, 2014) drives a Fisher–Yates shuffle from the end, with rejection against modulo bias.
  func drawnOrder(seed: UInt64) -> [Identifier] {
    var lots = SplitMix64(seed: seed)
    let groups: [Identifier?] = plan.groups.isEmpty ? [nil] : plan.groups.map(\.id)
    return groups.flatMap { group in
      let members = plan.speakers.filter { $0.group == group }
      var onStage = members.filter { records[$0.id]?.state != .inWriting }.map(\.id)
      lots.shuffle(&onStage)
      return onStage + members.map(\.id).filter { !onStage.contains($0) }
    }
  }
}
