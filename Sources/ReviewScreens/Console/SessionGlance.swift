import ReviewCore

/// What somebody has to know of a running session who is looking at something else: a question that waits, what went wrong,
/// else the clock, the phase and who has the turn. One line, the most important first, since its end may be cut.
public struct SessionGlance: Hashable, Sendable {
  let text: String
  /// As loud as the matter is.
  let role: Role
}

extension ConsoleModel {
  public var glance: SessionGlance {
    if layers.top?.isProgramsQuestion == true { return SessionGlance(text: strings.consoleAsks, role: .error) }
    if let notice = shownNotice, notice.isError { return SessionGlance(text: notice.text, role: .error) }
    let words = [timerText, phaseText, session.currentSpeaker?.speaker.unit].compactMap(\.self)
    return SessionGlance(text: words.joined(separator: " "), role: clockRole)
  }
}

extension Strings {
  fileprivate var consoleAsks: String { pick("主控台有问题等回答", "主控台有問題等回答", "the console asks a question") }
}
