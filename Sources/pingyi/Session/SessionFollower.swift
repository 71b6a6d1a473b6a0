import ReviewCore
import ReviewStore

/// One who shows a running session: the console's screen, the driver of a step file.
///
/// It keeps the history, so that a hundred thousand events are in memory once, and hears of all that happens to the
/// session, in the order of the log.
protocol SessionFollower: AnyObject {
  /// Every event it has heard of.
  var history: History { get }
  /// The moment at which what is asked for now happens.
  var now: Timestamp { get }
  /// In whose language papers are written.
  var strings: Strings { get }

  func hear(_ news: SessionNews)
}

/// What happens to a running session.
enum SessionNews {
  /// Events are on the disk; to be folded in before `hear` returns.
  case stored([Recorded<Event>], by: Author)
  /// Ballot box and log do not say the same yet. It is tried again with the next event and with the next look.
  case unsettled(Obstacle)
  /// The session's papers are being written, on a thread of their own.
  case writingDocuments
  /// They were written, or why not.
  case documents(Result<DocumentFolder.Written, Refusal>)
}

/// Who had something stored.
enum Author {
  /// Whoever follows the session here.
  case me
  case other
  /// This program of its own accord: the count of a box, the phones' address.
  case program
}

/// Why nothing was stored.
enum Obstacle: Error {
  case refused(Rejection)
  case failed(StoreError)

  func text(_ strings: Strings) -> String {
    switch self {
    case .refused(let rejection): strings.rejection(rejection)
    case .failed(let error): strings.message(error)
    }
  }
}
