/// What a report was spoken of, in whole percent of the time marked.
///
/// The shares add up to 100: the points lost by rounding down go to the largest remainders, the earlier topic first
/// among equals. 1 min : 1 min : 1 min is 34 : 33 : 33.
public struct TopicShares: Hashable, Sendable {
  public struct Entry: Hashable, Sendable {
    public let topic: Topic
    public let percent: Int
  }

  /// In the usual order of topics; empty where nothing was marked.
  public let entries: [Entry]

  public init(_ times: [Topic: Milliseconds]) {
    let marked = Topic.allCases.compactMap { topic in
      times[topic].flatMap { $0 > .zero ? (topic: topic, time: $0.rawValue) : nil }
    }
    let total = marked.reduce(0) { $0 + $1.time }
    guard total > 0 else {
      entries = []
      return
    }
    var percents = marked.map { Int($0.time * 100 / total) }
    let lost = 100 - percents.reduce(0, +)
    let byRemainder = marked.indices.sorted { a, b in
      let (left, right) = (marked[a].time * 100 % total, marked[b].time * 100 % total)
      return left == right ? a < b : left > right
    }
    for index in byRemainder.prefix(lost) { percents[index] += 1 }
    entries = zip(marked, percents).map { Entry(topic: $0.topic, percent: $1) }
  }
}
