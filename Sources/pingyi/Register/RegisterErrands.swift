import Glibc
import RegisterImport
import ReviewCore
import ReviewPlan
import ReviewRegister
import ReviewStore

/// Fetches from outside what a command of the register needs: files, another log, a count over all rows.
struct RegisterErrands {
  let live: LiveRegister
  let now: Timestamp
  let strings: Strings
  /// Where sessions' data lie, if not beside their plans.
  let data: String?

  func command(for errand: RegisterErrand, _ said: Said) throws(Refusal) -> RegisterCommand {
    switch errand {
    case .submit(let rows, let text, let doneOn, let files):
      return RegisterCommand(.rows(rows, .submit(text: text, doneOn: doneOn, files: try keep(files))), said)
    case .take(let session):
      return RegisterCommand(.take(try SessionHandover(SessionPlace(session, data: data)).taken), said)
    case .takeBranches(let file):
      let branches = try branches(of: file, year: (said.on ?? now.date).year)
      return RegisterCommand(.together(branches.map { RegisterCommand(.recordBranch($0), said) }))
    case .handIn(let unit, let period, let files, let note):
      return RegisterCommand(.handIn(unit: unit, period: period, files: try keep(files), note: note), said)
    case .takeLower(let file): return RegisterCommand(.takeLower(try rollUp(of: file)), said)
    case .publish(let title, let from, let to):
      return RegisterCommand(.publish(try notice(title, from: from, to: to)), said)
    case .report(let title):
      let figures = try asked { () throws(StoreError) in try live.store.figures(on: now.date) }
      return RegisterCommand(.report(ReportSnapshot(title: title, on: now.date, figures: figures)), said)
    case .drawSample(let seed):
      return RegisterCommand(.drawSample(seed: seed, candidates: try lookBacksDue()), said)
    case .urgeDue(let month):
      let list = try asked { () throws(StoreError) in try live.store.urging(month ?? Month(of: said.on ?? now.date)) }
      let urging = RegisterCommand(.rows(list.lines.map(\.number), .urge(month: month)), said)
      return RegisterCommand(.together(list.lines.isEmpty ? [] : [urging]), said)
    case .readSettings(let file):
      return RegisterCommand(.changeSettings(try RegisterSettingsFile(file ?? live.place.settings).required()), said)
    }
  }

  // MARK: - Private

  /// The bytes first: an event names a file only when it lies in the folder, whole.
  private func keep(_ paths: [String]) throws(Refusal) -> [EvidenceFile] {
    var kept: [EvidenceFile] = []
    for path in paths {
      do throws(EvidenceFolder.Failure) {
        let file = try live.store.evidence.keep(Folders.expanded(path))
        kept.append(EvidenceFile(name: PlainText.clean(file.name), sha256: file.sha256, bytes: file.bytes))
      } catch {
        throw Refusal(text: strings.notKept(error))
      }
    }
    return kept
  }

  /// What the register below says of itself, from its own file or a backup of it.
  private func rollUp(of path: String) throws(Refusal) -> RollUp {
    guard let place = RegisterPlace(path) else { throw Refusal(text: strings.badRegisterName(path), status: 2) }
    do throws(StoreError) {
      let lower = try RegisterStore.openReadOnly(at: place.path)
      defer { lower.close() }
      let figures = try lower.figures(on: now.date)
      return RollUp(lower.head, own: figures.total, on: now.date, edition: try lower.edition)
    } catch {
      throw Refusal(text: strings.registerMessage(error, place))
    }
  }

  private func branches(of path: String, year: Int) throws(Refusal) -> [Branch] {
    let bytes = try Files.required(Folders.expanded(path), strings)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    do {
      return try BranchTable(Spreadsheet.read(bytes, name: name), year: year, known: live.head.branches).branches
    } catch let fault as SpreadsheetFault {
      throw Refusal(text: fault.text(strings.language, file: name))
    } catch let failure as BranchTable.Failure {
      throw Refusal(text: name + strings.colon + strings.failure(failure))
    } catch {
      throw Refusal(text: "\(error)")
    }
  }

  /// The public rows of the half-year, or of the days that were named.
  private func notice(_ title: String, from: CivilDate?, to: CivilDate?) throws(Refusal) -> PublishedNotice {
    var filter = RowFilter()
    filter.isPublic = true
    let rows = try asked { () throws(StoreError) in try live.store.numbers(RowQuery(filter, on: now.date)) }
    let to = to ?? now.date
    return PublishedNotice(title: title, from: from ?? to.moved(months: -6), to: to, rows: rows)
  }

  private func lookBacksDue() throws(Refusal) -> [RowNumber] {
    var filter = RowFilter()
    filter.closing = .closedOut
    let settings = live.head.settings
    var due: [RowNumber] = []
    try asked { () throws(StoreError) in
      try live.store.eachRow(RowQuery(filter, on: now.date)) { row in
        if let from = row.lookBackFrom(settings), from <= now.date { due.append(row.number) }
      }
    }
    return due
  }

  private func asked<Value>(_ body: () throws(StoreError) -> Value) throws(Refusal) -> Value {
    do throws(StoreError) { return try body() } catch {
      throw Refusal(text: strings.registerMessage(error, live.place))
    }
  }
}
