import ReviewCore
import ReviewDocuments
import ReviewStore

/// All that is needed to write a session's documents as it stood at one moment: a value, so that they may be written on
/// another thread while the session goes on.
struct DocumentRequest: PaperRequest {
  private let history: History
  private let strings: Strings
  private let stamp: LogStamp
  private let folder: DocumentFolder
  /// Where somebody can say to which folder instead.
  private let origin: Strings.WritingPlace

  /// Of `history` as papers tell it; `log` is where it was read from.
  init(
    _ history: History, _ strings: Strings, log: SessionLog, to folder: DocumentFolder,
    from origin: Strings.WritingPlace
  ) throws(Refusal) {
    let told = history.documented
    do throws(StoreError) {
      guard let hash = try log.hash(at: told.end) else { throw .damaged(.missing(told.end...told.end)) }
      stamp = LogStamp(position: told.end, hash: hash.hex)
    } catch {
      throw Refusal(text: strings.message(error))
    }
    self.history = told
    self.strings = strings
    self.origin = origin
    self.folder = folder
  }

  func write() throws(Refusal) -> DocumentFolder.Written {
    do {
      let set = try DocumentSet(
        history, strings, templates: TemplateFolder().templates(strings.language), stamp: stamp)
      var written = try folder.write(set, isDraft: history.session.adjournedAt == nil, stamp: stamp)
      written.unanswered = Completeness(history.session).units.unansweredPublic
      guard set.absent.isEmpty else { throw Refusal(text: strings.cannotMake(set.absent)) }
      return written
    } catch let failure as Files.Failure {
      throw Refusal(text: strings.cannotWrite(failure, origin))
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(text: "\(error)")
    }
  }
}
