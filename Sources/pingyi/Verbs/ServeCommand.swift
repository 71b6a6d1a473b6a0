import ArgumentParser
import Glibc
import ReviewCore
import ReviewStore

/// The phones' server without a console, for tests and `make bench`: a line of standard input each, `open N [CHANNEL…]`,
/// `close N`, `turnout N`; ends with the input.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", shouldDisplay: false)

  @OptionGroup var options: SessionOptions

  @OptionGroup var serving: ServingOptions

  /// So many criteria instead of the plan's: the sheet's size is what is measured.
  @Option var criteria: Int?

  func run() throws {
    var plan = try options.place.standingPlan()
    if let criteria {
      plan.appraisal.voting.criteria = (1...max(1, criteria)).map {
        Criterion(id: "c\($0)", title: "\($0)")
      }
    }
    guard let rules = try serving.rules, let address = ListeningAddress(rules.bind) else {
      throw Refusal(text: Pingyi.words.bindNeeded, status: 2)
    }
    if let warning = Pingyi.words.exposure(rules.exposures, at: rules.bind) { Pingyi.complain(warning) }
    do {
      let box = try SessionBox.open(in: options.place.directory)
      defer { box.close() }
      let server = try ServerProcess(options.place.directory, address, rules)
      switch server.state(waiting: 10_000) {
      case .starting: throw Refusal(text: Pingyi.words.serverTrouble("", at: rules))
      case .ended(let reason): throw Refusal(text: Pingyi.words.serverTrouble(reason, at: rules))
      case .ready(let place): say("ready \(place.port)")
      }
      while let line = readLine() { try perform(line, box, plan) }
      withExtendedLifetime(server) {}
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }

  // MARK: - Private

  private func perform(_ line: String, _ box: SessionBox, _ plan: Plan) throws {
    let words = line.split(separator: " ")
    let channels = words.dropFirst(2).compactMap { VotingChannel(rawValue: String($0)) }
    let opening = RoundOpening(
      id: words.dropFirst().first.flatMap { Int($0) } ?? 1, speakers: plan.speakers.map(\.id),
      panels: plan.panels.map(\.id), channels: channels.isEmpty ? [.phone] : channels)
    switch words.first {
    case "open":
      try box.open(BallotPaper(plan, opening))
      say("open \(opening.id)")
    case "close":
      try box.close(round: opening.id)
      let counts = try box.count(round: opening.id) ?? []
      say("closed \(opening.id) \(counts.map { "\($0.bag.panel)=\($0.returned)" }.joined(separator: " "))")
    case "turnout":
      let turnout = try box.turnout(of: opening)
      say(turnout.map { "\($0.bag.panel)=\($0.returned ?? 0)/\($0.issued ?? 0)" }.joined(separator: " "))
    case .some, nil: say("?")
    }
  }

  private func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }
}
