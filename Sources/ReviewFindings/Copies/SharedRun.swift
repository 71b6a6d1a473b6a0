/// The longest stretch two texts have in common, word for word.
enum SharedRun {
  /// Of the first text; nil where no stretch is wanted.
  static func longest(_ first: [UInt32], _ second: [UInt32], where isWanted: (Range<Int>) -> Bool) -> Range<Int>? {
    var best: Range<Int>?
    // How long the stretch is that ends at each place of the second, for the place of the first before.
    var before = [Int](repeating: 0, count: second.count + 1)
    for i in first.indices {
      var now = [Int](repeating: 0, count: second.count + 1)
      for j in second.indices where first[i] == second[j] {
        now[j + 1] = before[j] + 1
        let run = (i + 1 - now[j + 1])..<(i + 1)
        if run.count > best?.count ?? 0, isWanted(run) { best = run }
      }
      before = now
    }
    return best
  }
}
