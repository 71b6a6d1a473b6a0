import ReviewCore

// What is said before a vote is opened, closed or announced: these cannot be taken back.

extension ConsoleModel {
  func voteQuestion(_ line: CommandLine) -> [String] {
    if line.operation == .poll { return pollQuestion(line) }
    guard let round = roundInHand?.with(box) else { return [] }
    let count = strings.round(session.name(of: round)) + "  " + figures(of: round)
    if line.operation == .close { return [count] }
    return line.operation == .publish ? [count, disclosure(of: round)] : []
  }

  // MARK: - Private

  private func pollQuestion(_ line: CommandLine) -> [String] {
    let voting = session.plan.appraisal.voting
    let named = line.values[.speaker].flatMap { session.record($0)?.speaker.unit }
    let who = named ?? strings.allOnOneSheet(session.onSheet.count)
    let number = strings.roundNumber(session.nextNumber(for: pollTargets))
    let asked = typedList(line.values[.panels])
    let panels = session.plan.panels.filter { asked.isEmpty || asked.contains($0.id) }
      .map { "\($0.id) \($0.title) \(session.panels[$0.id]?.present ?? 0)" }
    let typed = typedList(line.values[.channels]).compactMap(VotingChannel.init(rawValue:))
    let channels = (typed.isEmpty ? voting.channels : typed).map { strings.channel($0) }.joined(separator: "+")
    let reason = line.values[.reason].map { [strings.argument(.reason) + " " + $0] } ?? []
    return ["\(who)  \(number)  \(channels)  " + panels.joined(separator: "  ")] + reason
  }

  /// `A,B` as it was typed for this vote; empty where the plan's hold.
  private func typedList(_ text: String?) -> [String] { text?.split(separator: ",").map(String.init) ?? [] }

  /// `A 52/60  B 31/31`
  private func figures(of round: Round) -> String {
    return session.returns(of: round).map { "\($0.panel) \(strings.figure($0.returned))/\(strings.figure($0.issued))" }
      .joined(separator: "  ")
  }

  /// What the hall will see of it.
  private func disclosure(of round: Round) -> String {
    if session.plan.appraisal.voting.disclosure == .sealed {
      return strings.pick("会场只显示收回数", "會場只顯示收回數", "The hall sees only how many came back")
    }
    let rules = session.plan.appraisal
    let small = session.returns(of: round).filter { !rules.mayTell(returned: $0.returned ?? 0) }.map(\.panel)
    if small.isEmpty { return strings.pick("会场将看到各档票数", "會場將看到各檔票數", "The hall will see the grades") }
    let (names, least) = (small.joined(separator: " "), rules.minimumSample)
    return strings.pick(
      "会场将看到各档票数；\(names) 不足 \(least) 张，不显示", "會場將看到各檔票數；\(names) 不足 \(least) 張，不顯示",
      "The hall will see the grades, but not of \(names): under \(least) ballots")
  }
}
