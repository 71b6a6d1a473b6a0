/// Writes documents beside the screen, which goes on while the papers of a thousand units are written. Killed in the middle,
/// it leaves whole files or none, as `Files` does.
typealias DocumentService = BackgroundWork<Result<DocumentFolder.Written, Refusal>>

/// Papers to be written: a value that holds, or finds by itself, all that they need.
protocol PaperRequest: Sendable {
  func write() throws(Refusal) -> DocumentFolder.Written
}

extension DocumentService {
  convenience init() { self.init(label: "documents") }

  func write(_ request: any PaperRequest) {
    ask { Result { () throws(Refusal) in try request.write() } }
  }
}
