import Glibc
import ReviewCore
import ReviewStore

/// What stands in the hall: projector, phones' network, printer.
extension MorningCheck {
  var projector: ReadyLine {
    if ProjectorPresence.isAnyHere(directory: place.directory) { return .ok(.projector, strings.projectorRuns) }
    // One that waits for a session that is not made yet leaves no sign.
    return .look(.projector, strings.noProjectorSeen, strings.startProjector(place.name))
  }

  /// The server is really started, where nobody can vote: beside an empty box.
  var phones: ReadyLine? {
    guard let rules = place.phones(of: plan) else {
      guard plan.appraisal.voting.channels.contains(.phone) else { return nil }
      return .look(.phones, strings.phonesHaveNoAddress, strings.bindAddress(place.name))
    }
    guard let address = ListeningAddress(rules.bind) else {
      return .notYet(.phones, strings.badBind(rules.bind), strings.bindAddress(place.name))
    }
    do throws(Refusal) {
      let folder = try TemporaryFolder()
      let state = Environment.value("XDG_STATE_HOME")
      // The empty box's keys go with it.
      setenv("XDG_STATE_HOME", folder.path, 1)
      defer {
        if let state { setenv("XDG_STATE_HOME", state, 1) } else { unsetenv("XDG_STATE_HOME") }
        folder.remove()
      }
      let server = try ServerProcess(folder.path, address, rules)
      defer { withExtendedLifetime(server) {} }
      return line(of: server.state(waiting: 10_000), rules, address)
    } catch {
      return .notYet(.phones, error.text, strings.bindAddress(place.name))
    }
  }

  private func line(of state: ServerProcess.State, _ rules: PhoneRules, _ address: ListeningAddress) -> ReadyLine {
    switch state {
    case .starting: return .notYet(.phones, strings.serverTrouble("", at: rules), strings.tryAgain)
    case .ended(let reason):
      if reason == "errno \(EADDRINUSE)" {
        return .look(.phones, strings.serverTrouble(reason, at: rules), strings.perhapsOurs)
      }
      return .notYet(.phones, strings.serverTrouble(reason, at: rules), strings.bindAddress(place.name))
    case .ready(let server):
      let shown = rules.url ?? rules.address(host: address.address, port: server.port)
      if server.hasExpired {
        return .look(.phones, strings.certificateExpired(rules.certificate ?? ""), strings.newCertificate)
      }
      if let warning = strings.exposure(rules.exposures, at: rules.bind) {
        return .look(.phones, "\(shown)\(strings.semicolon)\(warning)", strings.tryFromAPhone)
      }
      if address.isThisMachine {
        return .look(.phones, strings.onlyThisMachine(shown), strings.bindAddress(place.name))
      }
      return .look(.phones, strings.servesAt(shown), strings.tryFromAPhone)
    }
  }

  /// As CUPS knows them; nil where there is no CUPS on this machine, which may print elsewhere.
  var printer: ReadyLine {
    guard let told = ProgramOutput.of("lpstat -p") else {
      return .look(.printer, strings.noPrinting, strings.printElsewhere)
    }
    let printers = told.split(separator: "\n").filter { $0.hasPrefix("printer ") }
    let names = printers.compactMap { $0.split(separator: " ").dropFirst().first.map(String.init) }
    if printers.isEmpty { return .look(.printer, strings.noPrinter, strings.printElsewhere) }
    let isReady = printers.contains { !$0.contains("disabled") }
    return isReady
      ? .ok(.printer, strings.printers(names)) : .look(.printer, strings.printersStopped(names), strings.startPrinter)
  }
}
