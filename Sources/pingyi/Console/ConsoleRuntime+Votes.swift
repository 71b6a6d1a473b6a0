import ReviewCore
import ReviewScreens
import ReviewStore
import Surplus

/// Votes on screens, as the console attends to them: box and log in step, how many came back, where phones are served.
extension ConsoleRuntime {
  func attendVotes() {
    settleVotes()
    lookAtPhones()
    guard let reading = try? desk.voting.reading(of: model.session) else {
      if model.box != nil { handle(.boxRead(nil)) }
      return
    }
    if reading != model.box { handle(.boxRead(reading)) }
  }

  /// Until ballot box and log say the same. What fails is tried again with the next second, or is a matter for the
  /// secretary, who has been told.
  func settleVotes() {
    while let outcome = desk.settle(on: model.history, at: model.now) {
      switch take(outcome, Message.settled) {
      case .stored: troubleWithVotes = nil
      case .refused(let rejection):
        // Where another console was quicker, all is well.
        let text = model.strings.rejection(rejection)
        if outcome.foreign.isEmpty, text != troubleWithVotes { handle(.trouble(text)) }
        troubleWithVotes = text
        return
      case .failed(let error):
        let isNew = model.strings.message(error) != troubleWithVotes
        troubleWithVotes = model.strings.message(error)
        if isNew { fail(error) }
        return
      }
    }
  }

  func free(_ release: BoothRelease) {
    settleVotes()
    let id = release.voter.panel
    let panel = model.session.plan.panels.first { $0.id == id }?.title ?? id
    do throws(StoreError) {
      switch try desk.voting.release(release) {
      case .released: handle(.done(model.strings.released(panel, count: release.count)))
      case .notOpen: handle(.failed(model.strings.boxNotOpen))
      case .tooMany(let issued):
        handle(.refused(.issuedExceedsPresent(panel: panel, issued: issued, present: release.present)))
      }
    } catch {
      handle(.failed(model.strings.message(error)))
    }
  }

  func lookAtPhones() {
    guard let phones else { return }
    phones.look(at: clock.now(), words: model.strings)
    // After whatever else is said of the address.
    defer { for line in phones.takeNews() { handle(.done(line)) } }
    let service = phones.isOurs ? phones.service : model.session.projector.phones.map(PhoneService.at) ?? .off
    if service == model.phones { return }
    handle(.phonesServed(service))
    guard phones.isOurs else { return }
    switch service {
    case .off: break
    case .at(let address):
      announce(address)
      // Two processes share what one had: the start is over, and nobody waits.
      Surplus.giveBack()
    case .down(let reason):
      announce(nil)
      handle(.trouble(reason))
    }
  }

  func servePhonesNoMore() {
    guard let phones, phones.isOurs else { return }
    phones.stop()
    announce(nil)
  }

  // MARK: - Private

  /// The hall reads where to vote from the log; it is not told twice.
  private func announce(_ address: String?) {
    guard model.session.projector.phones != address else { return }
    let command = Command.projector(.servePhones(address: address))
    if case .failed(let error) = take(desk.commit(command, on: model.history, at: model.now), Message.settled) {
      fail(error)
    }
  }
}
