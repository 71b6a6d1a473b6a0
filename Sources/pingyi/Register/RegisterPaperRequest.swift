import ReviewCore
import ReviewDocuments
import ReviewRegister
import ReviewStore

/// Papers of one occasion of the register, on their way from its tables to a folder.
///
/// A value: it opens the register for itself when it is its turn, so that it can be written on a thread of its own.
struct RegisterPaperRequest: PaperRequest {
  let place: RegisterPlace
  let occasion: RegisterPaperSet.Occasion
  let strings: Strings
  let day: CivilDate
  /// Nil: one of its own beside the register.
  var folder: String?
  /// It has gone out with a report, a notice or a month's urging: what changes later begins an edition of its own. What is
  /// not final and nobody has edited is replaced where it stands.
  var isFinal = false

  func write() throws(Refusal) -> DocumentFolder.Written {
    let (rows, head, stamp) = try read()
    let templates = TemplateFolder()
    let wording = templates.templates(strings.language)
    let papers = RegisterPaperSet(occasion, rows: rows, of: head, on: day, strings, templates: wording)
    let target = DocumentFolder(named: folder, otherwise: place.papers + "/" + occasion.folderName(on: day))
    do {
      let set = try DocumentSet(papers, stamp: stamp)
      Folders.make(place.papers)
      var written = try target.write(set, isDraft: !isFinal, stamp: stamp)
      written.wordingFaults =
        (templates.oldFolder.map { [strings.templatesInOldFolder($0)] } ?? [])
        + wording.faults.map { $0.text(strings.language) }
      guard set.absent.isEmpty else { throw Refusal(text: strings.cannotMake(set.absent)) }
      return written
    } catch let failure as Files.Failure {
      throw Refusal(text: strings.cannotWrite(failure, .registerPapers))
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(text: "\(error)")
    }
  }

  // MARK: - Private

  /// All rows, the head they belong to, and where the log ends that they are of.
  private func read() throws(Refusal) -> ([RegisterRow], RegisterHead, LogStamp) {
    var filter = RowFilter()
    filter.includesWithdrawn = true
    do throws(StoreError) {
      let store = try place.look()
      defer { store.close() }
      var rows: [RegisterRow] = []
      // Somebody may store something while they are read.
      repeat {
        rows = []
        try store.eachRow(RowQuery(filter, on: day)) { rows.append($0) }
      } while try store.catchUp()
      return (rows, store.head, LogStamp(position: store.position, hash: try store.edition, of: .register))
    } catch {
      throw Refusal(text: strings.registerMessage(error, place))
    }
  }
}

extension RegisterPlace {
  /// The folder of papers, a folder in it for each occasion.
  var papers: String { String(path.dropLast(".sqlite".count)) + ".papers" }
}

extension RegisterPaperSet.Occasion {
  /// Papers of a month replace those of earlier days of it; others stand for their day.
  func folderName(on day: CivilDate) -> String {
    switch self {
    case .urging(.unit): "urging-" + Month(of: day).rawValue
    case .urging(.owner): "owners-" + Month(of: day).rawValue
    case .report: "report-" + day.text
    case .notice: "notice-" + day.text
    case .yearEnd: "year-end-" + day.text
    case .archive: "archive-" + day.text
    case .register: "register"
    }
  }
}
