import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// Keeps the phones' server running while the console does, and knows where it is to be found.
///
/// The server meets the console in the ballot box alone, so that it may be started, die and be started again at any time:
/// what it acknowledged is in the box. One that served and dies is followed at once by another at the same port. Of several
/// consoles of a session one serves; when it ends, the next takes over.
/// Nothing here waits: starting is a process of its own that says when it is ready.
final class PhoneHost {
  private let directory: String
  private let rules: PhoneRules
  private let address: ListeningAddress
  private var claim: ServingLock?
  private var server: ServerProcess?
  /// In a row, of servers that served and of those that never did.
  private var failures = 0
  private var triedAt: Timestamp?
  private var upSince: Timestamp?
  /// Where the last one served: slips and the wall say so.
  private var port: Int?
  private(set) var service = PhoneService.off
  /// One that served is gone, and none has followed it yet.
  private var isLost = false
  /// Lines for the secretary, said once.
  private var news: [String] = []

  /// After so many failures in a row there is a pause before the next try.
  private static let manyFailures = (up: 5, never: 2)
  private static let untilNextTry = (quick: Milliseconds.seconds(1), slow: Milliseconds.seconds(15))
  /// For a server to be ready.
  private static let patience = Milliseconds.seconds(20)
  /// Up for so long, it has not failed in a row.
  private static let steady = Milliseconds.seconds(60)

  /// Nil where the rules name no address.
  init?(_ rules: PhoneRules, directory: String) {
    guard let address = ListeningAddress(rules.bind) else { return nil }
    self.rules = rules
    self.address = address
    self.directory = directory
  }

  /// Whether it is this console that phones are served by, or should be.
  var isOurs: Bool { claim != nil }

  /// What is to be said aloud before phones are served: who else may come in, and who may read along.
  func warning(_ words: Strings) -> String? { words.exposure(rules.exposures, at: rules.bind) }

  /// Becomes readable when there is a reason to `look`.
  var descriptor: Int32 { server?.descriptor ?? -1 }

  /// Starts, restarts or finds out; once a second, and when the server has something to say.
  func check(at now: Timestamp, words: Strings) {
    if claim == nil { claim = ServingLock(directory: directory) }
    guard claim != nil else { return }
    guard let server else { return start(at: now) }
    switch server.state(waiting: 0) {
    case .starting:
      if let triedAt, now.since(triedAt) > PhoneHost.patience { fail(words.serverTrouble("", at: rules)) }
    case .ready(let place): serves(place, at: now, words)
    case .ended(let reason):
      let served = upSince != nil
      fail(words.serverTrouble(reason, at: rules))
      // Whoever ends it every second is to have no more than the moment it takes.
      if served { start(at: now) }
    }
  }

  /// What the secretary was not told yet.
  func takeNews() -> [String] {
    defer { news = [] }
    return news
  }

  /// Phones are served no more, by this console.
  func stop() {
    server = nil
    claim = nil
    service = .off
  }

  // MARK: - Private

  private func start(at now: Timestamp) {
    if let triedAt, server == nil, now.since(triedAt) < pause { return }
    triedAt = now
    do throws(Refusal) {
      server = try ServerProcess(directory, address, rules, again: port)
    } catch {
      fail(error.text)
    }
  }

  /// None after a server that served, as long as it is not one after the other that dies young.
  private var pause: Milliseconds {
    if isLost, port != nil { return failures > PhoneHost.manyFailures.up ? PhoneHost.untilNextTry.quick : .zero }
    return failures > PhoneHost.manyFailures.never ? PhoneHost.untilNextTry.slow : PhoneHost.untilNextTry.quick
  }

  private func serves(_ place: ServerProcess.Place, at now: Timestamp, _ words: Strings) {
    // Asked each time: the hall's network may come later than the console.
    let url = url(port: place.port)
    service = .at(address: url)
    guard let upSince else {
      (upSince, port) = (now, place.port)
      if isLost { news.append(words.servedAgain(url)) } else { news += [warning(words)].compactMap(\.self) }
      if !isLost, let path = rules.certificate, place.hasExpired { news.append(words.certificateExpired(path)) }
      isLost = false
      return
    }
    if now.since(upSince) > PhoneHost.steady { failures = 0 }
  }

  private func fail(_ reason: String) {
    server = nil
    failures += 1
    if upSince != nil {
      upSince = nil
      isLost = true
    } else {
      // Somebody else may have the port by now.
      port = nil
      // Once is quiet: it may have been that of a server that was just ending.
      if failures > 1 { service = .down(reason: reason) }
    }
  }

  private func url(port: Int) -> String {
    if let url = rules.url { return url }
    let host = address.isEveryNetwork ? NetworkInterfaces.first ?? address.address : address.address
    return rules.address(host: host, port: port)
  }
}

enum NetworkInterfaces {
  /// The machine's first address that other machines may reach; nil where there is none.
  static var first: String? {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return nil }
    defer { freeifaddrs(list) }
    var next = list
    while let entry = next?.pointee {
      next = entry.ifa_next
      guard let address = entry.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET),
        entry.ifa_flags & UInt32(IFF_LOOPBACK) == 0, entry.ifa_flags & UInt32(IFF_UP) != 0
      else { continue }
      var name = [CChar](repeating: 0, count: 64)
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      guard getnameinfo(address, size, &name, 64, nil, 0, NI_NUMERICHOST) == 0 else { continue }
      return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    return nil
  }
}
