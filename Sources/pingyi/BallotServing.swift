import Glibc
import ReviewCore
import ReviewStore

/// The console's hand on electronic voting: the session's box, and the process that serves phones while one is asked for.
///
/// The box is the only meeting point: a round that is opened here is on the phones with their next request, and one that
/// is closed here is closed for a ballot that is under way. The server runs in a process of its own, dies with this one,
/// and where it dies first, what was acknowledged is in the box: `start` again.
final class BallotServing {
  /// Where phones are served.
  struct Place: Equatable {
    let address: String
    let port: Int
    /// PEM files: chain, key.
    var certificate: (chain: String, key: String)?

    /// `192.168.1.10:8080` or `[fe80::1]:8080`. There is no port without an address: every network is named on purpose.
    init?(_ text: String) {
      guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
        (0...65_535).contains(port)
      else { return nil }
      var address = String(text[..<colon])
      if address.hasPrefix("["), address.hasSuffix("]") {
        address = String(address.dropFirst().dropLast())
      } else if address.contains(":") {
        return nil
      }
      guard !address.isEmpty, address != "*" else { return nil }
      self.address = address
      self.port = port
    }

    /// To be said aloud before it is done.
    var isEveryNetwork: Bool { ["0.0.0.0", "::", "0", "::0"].contains(address) }

    static func == (one: Place, other: Place) -> Bool {
      one.address == other.address && one.port == other.port && one.certificate?.chain == other.certificate?.chain
    }
  }

  let box: BallotBox
  private let directory: String
  private var server: ServerProcess?

  /// Opens the box, making it where there is none.
  init(directory: String) throws(StoreError) {
    self.directory = directory
    box = try BallotBox.open(directory: directory)
  }

  /// Starts the server, or starts it anew, and returns the port once it takes connections.
  func start(at place: Place) throws(Refusal) -> Int {
    stop()
    var arguments = [directory, place.address, "\(place.port)"]
    if let certificate = place.certificate { arguments += [certificate.chain, certificate.key] }
    let server = try ServerProcess(arguments)
    self.server = server
    return try server.waitUntilReady()
  }

  /// Phones are served no more; the box stays as it is.
  func stop() { server = nil }

  /// Whether the server was started and has ended by itself.
  var hasDied: Bool { server?.hasEnded ?? false }

  /// Opens a round for phones and booths. To be done once the opening is in the log, and again after a restart: a round
  /// that is open already is left as it is.
  func open(_ opening: RoundOpening, of plan: Plan) throws(StoreError) {
    guard opening.channels.contains(where: \.isElectronic) else { return }
    try box.open(BallotPaper(plan, opening))
  }

  /// The line after which nothing counts, drawn before the closing is in the log; the counts of the bags on screens.
  func close(_ opening: RoundOpening) throws(StoreError) -> [SheetCount] {
    guard opening.channels.contains(where: \.isElectronic) else { return [] }
    try box.close(round: opening.id)
    return try box.count(round: opening.id) ?? []
  }

  /// Cheap enough for every second.
  func turnout(of opening: RoundOpening) throws(StoreError) -> [Turnout] { try box.turnout(of: opening) }
}
