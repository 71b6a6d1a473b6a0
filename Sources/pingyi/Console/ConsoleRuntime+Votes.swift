import ReviewCore
import ReviewScreens
import ReviewStore
import MemoryTrimming

/// Votes on screens, as the console attends to them: box and log in step, how many came back, where phones are served.
extension ConsoleRuntime {
  func attendVotes() {
    live.settle(for: self)
    lookAtPhones()
    guard let reading = try? live.boxReading(of: model.session) else {
      if model.box != nil { handle(.boxRead(nil)) }
      return
    }
    if reading != model.box { handle(.boxRead(reading)) }
  }

  /// The voters and tellers of a rehearsal do what is due. What of theirs is refused the secretary has to see to.
  func rehearseVotes() {
    guard let hall else { return }
    do throws(StoreError) {
      guard let count = try hall.attend(model.session, at: loop.clock.now()) else { return }
      try? live.submit(Command.vote(count), by: .program, for: self)
    } catch {
      tell(unsettled: .failed(error))
    }
  }

  /// What fails is tried again with the next second, or is a matter for the secretary, who is told once.
  func tell(unsettled obstacle: Obstacle) {
    let text = obstacle.text(strings)
    if text == troubleWithVotes { return }
    troubleWithVotes = text
    switch obstacle {
    case .refused: handle(.trouble(text))
    case .failed(let error): recover(from: error, saying: Message.trouble)
    }
  }

  func free(_ release: BoothRelease) {
    let id = release.voter.panel
    let panel = model.session.plan.panels.first { $0.id == id }?.title ?? id
    do throws(StoreError) {
      switch try live.release(release, for: self) {
      case .released: handle(.done(strings.released(panel, count: release.count)))
      case .notOpen: handle(.failed(strings.boxNotOpen))
      case .tooMany(let issued):
        handle(.refused(.issuedExceedsPresent(panel: panel, issued: issued, present: release.present)))
      }
    } catch {
      handle(.failed(strings.message(error)))
    }
  }

  func lookAtPhones() {
    guard let phones else { return }
    phones.check(at: loop.clock.now(), words: strings)
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
      UnusedMemory.giveBack()
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
    do throws(Obstacle) {
      try live.submit(Command.projector(.servePhones(address: address)), by: .program, for: self)
    } catch {
      if case .failed(let error) = error { recover(from: error, saying: Message.trouble) }
    }
  }
}
