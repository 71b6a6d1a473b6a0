import ReviewCore
import ReviewDocuments
import ReviewRegister
import ReviewStore

/// Papers of a register on their way from its tables to a folder.
struct RegisterPaperRequest {
  private let store: RegisterStore
  private let place: RegisterPlace
  private let strings: Strings
  private let day: CivilDate

  init(_ store: RegisterStore, _ place: RegisterPlace, _ strings: Strings, on day: CivilDate) {
    self.store = store
    self.place = place
    self.strings = strings
    self.day = day
  }

  /// `folder` nil: one of its own beside the register. What was written there before and nobody has edited is replaced,
  /// unless a report or a notice has gone out with it.
  func write(
    _ occasion: RegisterPaperSet.Occasion, to folder: String? = nil, isFinal: Bool = false
  ) throws(Refusal) -> DocumentFolder.Written {
    let (rows, stamp) = try read()
    let templates = TemplateFolder()
    templates.complainOfOldFolder(strings)
    let wording = templates.templates(strings.language)
    for fault in wording.faults { Pingyi.complain(fault.text(strings.language)) }
    let papers = RegisterPaperSet(occasion, rows: rows, of: store.head, on: day, strings, templates: wording)
    let target = DocumentFolder(named: folder, otherwise: place.papers + "/" + occasion.folderName(on: day))
    do {
      let set = try DocumentSet(papers, stamp: stamp)
      Folders.make(place.papers)
      let written = try target.write(set, isDraft: !isFinal, stamp: stamp)
      guard set.absent.isEmpty else { throw Refusal(text: strings.cannotMake(set.absent)) }
      return written
    } catch let failure as Files.Failure {
      throw Refusal(text: strings.cannotWrite(failure, .register))
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal(text: "\(error)")
    }
  }

  // MARK: - Private

  /// All rows, and where the log ends that they are of.
  private func read() throws(Refusal) -> ([RegisterRow], LogStamp) {
    var filter = RowFilter()
    filter.includesWithdrawn = true
    var rows: [RegisterRow] = []
    do throws(StoreError) {
      try store.eachRow(RowQuery(filter, on: day)) { rows.append($0) }
      return (rows, LogStamp(position: store.position, hash: try store.edition, of: .register))
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
