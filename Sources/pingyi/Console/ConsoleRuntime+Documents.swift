import ReviewCore
import ReviewScreens

/// Documents, as the console has them written: at the adjournment, when asked to, and what was put right since on leaving.
extension ConsoleRuntime {
  func tellOfWriting() {
    if loop.terminal.isOpen {
      handle(.done(strings.writingDocuments))
    } else if !model.isPractice {
      Pingyi.say(strings.leavingWhenWritten)
    }
  }

  /// On the screen, whatever is open there by now, or on the shell's terminal once it is that again.
  func tell(_ written: Result<DocumentFolder.Written, Refusal>) {
    switch written {
    case .success(let written):
      let text = model.isPractice ? strings.writtenForPractice(written) : strings.written(written)
      // Those of a practice are gone by the time the shell could tell of them.
      if loop.terminal.isOpen { handle(.done(text)) } else if !model.isPractice { Pingyi.say(text) }
    case .failure(let refusal):
      if loop.terminal.isOpen { handle(.trouble(refusal.text)) } else { Pingyi.complain(refusal.text) }
    }
  }

  /// On leaving: what is being written, and what was put right since the last edition.
  func finishDocuments() {
    if live.isWritingDocuments { tellOfWriting() }
    live.finishDocuments(for: self)
    if live.lacksEdition(history) { live.writeDocuments(for: self) }
    live.finishDocuments(for: self)
    finishRegisterPapers()
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
