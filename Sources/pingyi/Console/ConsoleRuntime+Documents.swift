import ReviewCore
import ReviewScreens

/// Documents, as the console has them written: at the adjournment, when asked to, and what was put right since on leaving.
extension ConsoleRuntime {
  /// On the screen, or on the shell's terminal once it is that again.
  func tell(_ written: Result<DocumentFolder.Written, Refusal>) {
    switch written {
    case .success(let written):
      let text = strings.written(written)
      if terminal.isOpen { handle(.done(text)) } else { Pingyi.say(text) }
    case .failure(let refusal):
      if terminal.isOpen { handle(.failed(refusal.text)) } else { Pingyi.complain(refusal.text) }
    }
  }

  /// After the adjournment each edition may go out as it is: one for every field that is put right would be too many.
  func noteCorrection(_ events: [Recorded<Event>]) {
    let isTold = events.contains { $0.event.area != .projector }
    guard model.session.phase == .adjourned, !hasCorrected, isTold, !events.contains(where: { $0.event == .adjourned })
    else { return }
    hasCorrected = true
    handle(.done(strings.correctionsLater))
  }
}
