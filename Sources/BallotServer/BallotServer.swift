import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ReviewCore

/// The phones' web pages: code, sheet, a second look, one press, a plain answer.
///
/// Invariant: nobody is told that a ballot is stored before the box has said so, and nothing is sent to the box that was
/// not shown to its voter once more. It must never log, keep or put into an address what identifies a voter: there is no
/// log line for a request, no state of a voter between requests, and a cookie lives for one redirect only (a leader's, for
/// the leaders' page, for half a day or until it is left). Pages need no script and nothing from elsewhere.
/// In: HTTP requests. Out: pages, and submissions to a `BallotBoxAccess`.
/// Read next: `BallotPages` (what each address answers), `SheetPage`, `LeadersPages`, `RequestLimiter` and
/// `RequestTimeout` (limits).
public struct BallotServer: Sendable {
  /// Where it serves.
  public struct Place: Sendable {
    public let port: Int
    /// The certificate's time is over.
    public let hasExpired: Bool
  }

  private let box: any BallotBoxAccess
  private let settings: ServerSettings

  public init(_ box: any BallotBoxAccess, _ settings: ServerSettings) {
    self.box = box
    self.settings = settings
  }

  /// Serves until the task is cancelled; `ready` is told where once connections are taken.
  public func run(ready: @escaping @Sendable (Place) -> Void) async throws {
    let encryption = try settings.certificate.map { files throws(CertificateFault) in try Encryption(files) }
    var logger = Logger(label: "ballots") { _ in SwiftLogNoOpLogHandler() }
    logger.logLevel = .critical
    let pages = BallotPages(box: box, limiter: RequestLimiter(settings.limits), isSecure: settings.certificate != nil)
    let thread = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let application = Application(
      router: pages.router(), server: try channel(encryption),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.address, port: settings.port), backlog: 1_024,
        availableConnectionsDelegate: MaximumAvailableConnections(settings.limits.connections)),
      onServerRunning: { channel in
        // A hall connects within a second. Taken in by fours, the last would wait until all others have voted.
        try? await channel.setOption(.maxMessagesPerRead, value: 256).get()
        ready(Place(port: channel.localAddress?.port ?? 0, hasExpired: encryption?.hasExpired == true))
      },
      eventLoopGroupProvider: .shared(thread), logger: logger)
    try await withTaskExecutorPreference(OneThread(thread.next())) { try await application.run() }
  }

  // MARK: - Private

  private func channel(_ encryption: Encryption?) throws -> HTTPServerBuilder {
    let limits = settings.limits
    let plain = HTTPServerBuilder.http1(
      configuration: HTTP1Channel.Configuration(
        additionalChannelHandlers: [RequestTimeout(limits.patience)],
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 64)))
    return try encryption?.around(plain) ?? plain
  }
}

/// Answers requests on the thread they come in on. One thread is enough for fifty thousand requests a second; the other
/// processors are the console's and the box's.
private final class OneThread: TaskExecutor {
  private let loop: any EventLoop

  init(_ loop: any EventLoop) { self.loop = loop }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    loop.execute { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }
}

/// What the server needs of the box.
public protocol BallotBoxAccess: Sendable {
  func openPaper() throws -> BallotPaper?
  func status(of code: VotingCode) throws -> CodeStatus
  /// Whether a code opens the leaders' page.
  func isLeader(_ code: VotingCode) throws -> Bool
  /// What leaders may look at now; what the program itself says of it is in their language.
  func leadersBrief(in language: Language) async throws -> LeadersBrief
  /// Returns when the ballot is on the disk, or is not to be.
  func cast(_ submission: Submission) async throws -> CastAnswer
}

public struct ServerSettings: Sendable {
  /// PEM files.
  public struct Certificate: Sendable {
    public let chain: String
    public let key: String

    public init(chain: String, key: String) {
      self.chain = chain
      self.key = key
    }
  }

  public var address: String
  /// 0 for any that is free.
  public var port: Int
  public var certificate: Certificate?
  public var limits: ServerLimits

  public init(address: String, port: Int, certificate: Certificate? = nil, limits: ServerLimits = ServerLimits()) {
    self.address = address
    self.port = port
    self.certificate = certificate
    self.limits = limits
  }
}

/// What a client may ask for. A hall behind one router is one address, so the numbers for an address are a hall's.
public struct ServerLimits: Sendable {
  public var connections = 6_000
  public var headerBytes = 8_192
  /// Seconds for a whole request, and between two.
  public var patience: Int64 = 8
  /// In ten seconds.
  public var requestsPerAddress = 60_000
  /// In ten seconds.
  public var requestsPerCode = 30
  /// In a minute; after them, wrong codes of that address are no longer looked at. A right one always is: at 65 bits it is
  /// no guess, and one prankster must not shut out a hall that shares an address.
  public var wrongCodesPerAddress = 20

  public init() {}
}
