import Glibc
import ReviewCore
import ReviewScreens
import ReviewStore

/// Keeps the phones' server running while the console does, and knows where it is to be found.
///
/// The server meets the console in the ballot box alone, so that it may be started, die and be started again at any time:
/// what it acknowledged is in the box. Of several consoles of a session one serves; when it ends, the next takes over.
/// Nothing here waits: starting is a process of its own that says when it is ready.
final class PhoneHost {
  private let directory: String
  private let rules: PhoneRules
  private let address: ListeningAddress
  private var claim: ServingClaim?
  private var server: ServerProcess?
  private var failures = 0
  private var triedAt: Timestamp?
  private var upSince: Timestamp?
  private(set) var service = PhoneService.off

  /// Failures in a row that are met by trying again at once, and without a word: of a server that was up, and of one that
  /// never was, as its port may be that of a server that is just ending.
  private static let quietFailures = (up: 2, never: 1)
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

  var bind: String { rules.bind }

  var opensEveryNetwork: Bool { address.isEveryNetwork }

  /// Becomes readable when there is a reason to `look`.
  var descriptor: Int32 { server?.descriptor ?? -1 }

  /// Starts, restarts or finds out; once a second, and when the server has something to say.
  func look(at now: Timestamp, words: Strings) {
    if claim == nil { claim = ServingClaim(directory: directory) }
    guard claim != nil else { return }
    guard let server else { return start(at: now, words) }
    switch server.state(waiting: 0) {
    case .starting:
      if let triedAt, now.since(triedAt) > PhoneHost.patience { fail(words.serverTrouble("", at: rules)) }
    case .ready(let port):
      if upSince == nil { upSince = now }
      if let upSince, now.since(upSince) > PhoneHost.steady { failures = 0 }
      service = .at(address: url(port: port))
    case .ended(let reason): fail(words.serverTrouble(reason, at: rules))
    }
  }

  /// Phones are served no more, by this console.
  func stop() {
    server = nil
    claim = nil
    service = .off
  }

  // MARK: - Private

  private func start(at now: Timestamp, _ words: Strings) {
    let pause = failures > PhoneHost.quietFailures.up ? PhoneHost.untilNextTry.slow : PhoneHost.untilNextTry.quick
    if let triedAt, now.since(triedAt) < pause { return }
    triedAt = now
    do throws(Refusal) {
      server = try ServerProcess(directory, address, rules)
    } catch {
      fail(error.text)
    }
  }

  private func fail(_ reason: String) {
    server = nil
    failures += 1
    let quiet = upSince == nil ? PhoneHost.quietFailures.never : PhoneHost.quietFailures.up
    upSince = nil
    if failures > quiet { service = .down(reason: reason) }
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
