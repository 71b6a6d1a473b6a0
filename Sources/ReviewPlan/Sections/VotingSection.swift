import ReviewCore
import TomlSource

/// `[appraisal.voting]`, `[[appraisal.criterion]]` and `[appraisal.composite]`: how ballots are cast, what they are about,
/// and what becomes of them.
extension PlanBuilder {
  static let criterionLimit = 12
  /// What party-building work usually weighs in a unit's annual assessment, in percent.
  static let usualAnnualWeight = 20...30

  func votingRules(_ appraisal: Table) -> VotingRules {
    let criteria = criteria(appraisal)
    return appraisal.table("voting") { table in
      VotingRules(
        criteria: criteria, inPoints: table.boolean("points"), channels: channels(table),
        disclosure: table.choice("disclosure", of: Disclosure.self)?.value ?? .onClose,
        isTypedTwice: table.boolean("typed_twice"), scrutineers: table.texts("scrutineers").map(\.value),
        tellers: table.texts("tellers").map(\.value))
    } ?? VotingRules(criteria: criteria)
  }

  func compositeRules(_ appraisal: Table) -> CompositeRules {
    appraisal.table("composite") { table in
      let annual = table.integer("annual_weight", in: 1...100)
      if let annual, !PlanBuilder.usualAnnualWeight.contains(annual) {
        collector.warning(.annualWeightUnusual(annual), at: table.position(of: "annual_weight"))
      }
      let rules = CompositeRules(
        weights: sourceWeights(table), bands: bands(table), quota: table.share("quota"), annualWeight: annual)
      if rules.quota != nil, !grades.hasGaps, rules.bands.first?.grade != grades.ids.first {
        collector.error(.quotaWithoutBestBand, at: table.keyPosition(of: "quota"))
      }
      return rules
    } ?? CompositeRules()
  }

  // MARK: - Private

  private func criteria(_ appraisal: Table) -> [Criterion] {
    var weights = Weights()
    var known = DeclaredIdentifiers()
    var read: [Criterion] = appraisal.tables("criterion") { table in
      weights.read(table)
      return Criterion(id: known.declare(in: table), title: table.requiredTitle("title"))
    }
    if read.count > PlanBuilder.criterionLimit {
      collector.error(
        .tooMany(key: "criterion", count: read.count, limit: PlanBuilder.criterionLimit),
        at: appraisal.position(of: "criterion"))
    }
    for (index, weight) in weights.shares(of: "criterion", collector).enumerated() { read[index].weight = weight }
    return read
  }

  private func channels(_ table: Table) -> [VotingChannel] {
    guard let words = table.choices("channels", of: VotingChannel.self) else { return [.paper] }
    if words.isEmpty {
      collector.error(.tooFew(key: "channels", count: 0, least: 1), at: table.position(of: "channels"))
    }
    let named = words.compactMap { $0?.value }
    return VotingChannel.allCases.filter(named.contains)
  }

  /// The session alone where nothing is said.
  private func sourceWeights(_ table: Table) -> [ScoreSource: Int] {
    let weights = ScoreSource.allCases.map { ($0, table.integer($0.rawValue, in: 0...100)) }
    guard weights.contains(where: { $0.1 != nil }) else { return [.session: 100] }
    let sum = weights.reduce(0) { $0 + ($1.1 ?? 0) }
    if sum != 100, ScoreSource.allCases.allSatisfy({ !table.has($0.rawValue) || table.isWhole($0.rawValue) }) {
      collector.error(.weightSum(of: "composite", sum), at: table.position)
    }
    return Dictionary(
      uniqueKeysWithValues: weights.compactMap { source, weight in
        weight.flatMap { $0 > 0 ? (source, $0) : nil }
      })
  }

  private func bands(_ table: Table) -> [GradeBand] {
    var seen = DeclaredIdentifiers()
    var isReadable = true
    let bands = table.tables("band") { band in
      let node = band.requiredNode("grade")
      let grade = node.flatMap { band.string("grade", $0) }
      if let grade, grades.check(grade, key: "grade", collector: collector) {
        seen.add(grade, key: "grade", collector: collector)
      }
      let least = band.requiredPoints("least")
      isReadable = isReadable && least != nil
      return GradeBand(grade: grade?.value ?? "", least: least ?? .zero)
    }
    if isReadable, zip(bands, bands.dropFirst()).contains(where: { $0.least <= $1.least }) {
      collector.error(.bandsNotDescending, at: table.position(of: "band"))
    }
    return bands
  }
}

/// Weights in percent, for all of a list or for none, 100 together.
struct Weights {
  private var given: [(weight: Int?, isGiven: Bool, position: TomlPosition)] = []

  mutating func read(_ table: Table) {
    let weight = table.integer("weight", in: 0...100)
    let isGiven = table.has("weight")
    given.append((weight, isGiven, isGiven ? table.position(of: "weight") : table.position))
  }

  /// Nil, for all of them, where none is given: all weigh the same.
  func shares(of list: String, _ collector: FaultCollector) -> [Int?] {
    let unweighted = given.filter { !$0.isGiven }
    if unweighted.count == given.count { return given.map { _ in nil } }
    if !unweighted.isEmpty {
      for entry in unweighted { collector.error(.weightMissing, at: entry.position) }
    } else if given.allSatisfy({ $0.weight != nil }) {
      let sum = given.reduce(0) { $0 + ($1.weight ?? 0) }
      if sum != 100 { collector.error(.weightSum(of: list, sum), at: given[0].position) }
    }
    return given.map { $0.weight ?? 0 }
  }
}
