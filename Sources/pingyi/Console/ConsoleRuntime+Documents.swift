import ReviewCore
import ReviewScreens

/// Documents, as the console has them written: at the adjournment, when asked to, and what was put right since on leaving.
extension ConsoleRuntime {
  func writeDocuments(to folder: String? = nil) {
    do throws(Refusal) {
      handle(.done(model.strings.written(try exportDocuments(to: folder))))
    } catch {
      handle(.failed(error.text))
    }
  }

  /// After the adjournment each edition may go out as it is: one for every field that is put right would be too many.
  func noteCorrection(_ events: [Recorded<Event>]) {
    let isTold = events.contains { $0.event.area != .projector }
    guard model.session.phase == .adjourned, !hasCorrected, isTold else { return }
    hasCorrected = true
    handle(.done(model.strings.correctionsLater))
  }

  /// What was put right since the last edition, here or in a console that was killed. Said when the terminal is the
  /// shell's again.
  func writeCorrections() {
    let newest = DocumentFolder(path: desk.place.documents).editions.last?.manifest
    guard model.session.phase == .adjourned, let newest, newest.position < model.history.told.end else { return }
    do throws(Refusal) {
      Pingyi.say(model.strings.written(try exportDocuments()))
    } catch {
      Pingyi.complain(error.text)
    }
  }

  // MARK: - Private

  private func exportDocuments(to folder: String? = nil) throws(Refusal) -> DocumentFolder.Written {
    try desk.writeDocuments(of: model.history, model.strings, to: folder.map(Folders.expanded), from: .session)
  }
}
