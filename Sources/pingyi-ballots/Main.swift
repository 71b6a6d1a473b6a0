import BallotServer
import Glibc
import NIOCore
import ReviewCore
import ReviewStore
import MemoryTrimming

// pingyi-ballots: the phones' server as a process of its own, between the hall's network and a session's ballot box.
//
// It is started by the console, meets it in the box (for the leaders' page it reads the log too), and ends when its
// standard input does, however the console ended. It says `ready PORT` on standard output (`ready PORT expired` of an old
// certificate), or why not on standard error, and nothing about anybody's request.
// `pingyi-ballots DIRECTORY ADDRESS PORT [CERTIFICATE KEY]`
// Read next: `BallotServer`, `PhonesBox`, `LeadersLog`, `FoundInPlan`, `UnusedMemory`.

@main
enum Main {
  static func main() {
    let arguments = Array(Swift.CommandLine.arguments.dropFirst())
    guard arguments.count == 3 || arguments.count == 5, let port = Int(arguments[2]), (0...65_535).contains(port) else {
      complain("usage: pingyi-ballots DIRECTORY ADDRESS PORT [CERTIFICATE KEY]")
      exit(2)
    }
    takeFiles()
    var settings = ServerSettings(address: arguments[1], port: port)
    if arguments.count == 5 {
      settings.certificate = ServerSettings.Certificate(chain: arguments[3], key: arguments[4])
    }
    Task.detached { [settings] in await serve(arguments[0], settings) }
    waitForEndOfInput()
  }

  /// Returns only where it cannot serve.
  private static func serve(_ directory: String, _ settings: ServerSettings) async {
    do {
      let box = try PhonesBox(directory: directory)
      try await BallotServer(box, settings).run { place in
        UnusedMemory.giveBack()
        say("ready \(place.port)" + (place.hasExpired ? " expired" : ""))
      }
    } catch let error as StoreError {
      complain(Strings(Language(locale: locale) ?? .zhHans).message(error))
    } catch let error as IOError {
      // The console knows what to say of these.
      complain("errno \(error.errnoCode)")
    } catch let fault as CertificateFault {
      complain("tls \(fault.rawValue)")
    } catch {
      complain("\(settings.address):\(settings.port): \(error)")
    }
    exit(1)
  }

  private static var locale: String { getenv("LC_ALL").map { String(cString: $0) } ?? "" }

  /// A connection is a file: as many as the system lets us have.
  private static func takeFiles() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(7), &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 65_536)
    setrlimit(__rlimit_resource_t(7), &limit)
    signal(SIGPIPE, SIG_IGN)
  }

  /// What was answered is on the disk, and what was not may be sent again: the end needs no ceremony.
  ///
  /// Meanwhile it looks now and then whether the vote is over, and gives back what that took.
  private static func waitForEndOfInput() -> Never {
    var byte: UInt8 = 0
    var work = WorkWatch()
    while true {
      var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      if poll(&input, 1, 5_000) == 0 {
        work.look()
        continue
      }
      let count = read(0, &byte, 1)
      if count == 0 || count < 0 && errno != EINTR { exit(0) }
    }
  }

  private static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(1, bytes, bytes.count)
  }

  private static func complain(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = write(2, bytes, bytes.count)
  }
}
