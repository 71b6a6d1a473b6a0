import Glibc
import ReviewCore
import ReviewStore

/// The check-list of the morning, on the machine and the terminal where the session will be held.
///
/// It looks and leaves everything as it was; what it has to write to try something it removes again. Each line says how
/// something is and what to do. Nothing here waits longer than some seconds.
struct MorningCheck {
  let place: SessionPlace
  let plan: Plan
  let strings: Strings
  let now: Timestamp
  let terminal: TerminalProbe

  init(_ place: SessionPlace, _ plan: Plan, _ strings: Strings) {
    (self.place, self.plan, self.strings) = (place, plan, strings)
    now = SystemClock().now()
    terminal = TerminalProbe()
  }

  var lines: [ReadyLine] {
    [screen, letters, projector, phones, printer, clock, disk, papers, slips, rehearsal].compactMap(\.self)
  }

  // MARK: - On the terminal

  var screen: ReadyLine {
    guard let size = terminal.size else { return .look(.terminal, strings.noTerminalHere, strings.checkOnTheHalls) }
    do throws(NcursesTerminal.Failure) { try NcursesTerminal.check() } catch {
      return .notYet(.terminal, strings.message(error), strings.mendTerminal)
    }
    let found = strings.terminalFound(columns: size.columns, rows: size.rows, colors: NcursesTerminal.describedColors)
    if size.columns < 80 || size.rows < 24 { return .notYet(.terminal, found, strings.makeItLarger) }
    if NcursesTerminal.describedColors < 256 { return .look(.terminal, found, strings.fewColours) }
    return .ok(.terminal, found)
  }

  /// A Chinese character takes two columns, a border one; a terminal that sees it otherwise draws crooked screens.
  var letters: ReadyLine? {
    guard terminal.size != nil else { return nil }
    guard let chinese = terminal.width("中"), let border = terminal.width("─"), let mark = terminal.width("●") else {
      return .look(.letters, strings.widthsUnknown, strings.lookAtWidths)
    }
    if chinese != 2 { return .notYet(.letters, strings.chineseIsNotWide, strings.useUTF8Font) }
    if border != 1 || mark != 1 { return .look(.letters, strings.bordersAreWide, strings.useASCII) }
    guard access(UnifontFile.path, R_OK) == 0 else {
      return .look(.letters, strings.widthsGood + strings.semicolon + strings.noUnifont, strings.installUnifont)
    }
    return .ok(.letters, strings.widthsGood)
  }

  // MARK: - What was prepared

  /// Slips are needed where somebody votes on a screen.
  var slips: ReadyLine? {
    guard plan.appraisal.voting.channels.contains(where: \.isElectronic) || plan.phones != nil else { return nil }
    var issued: [Identifier: Int] = [:]
    do throws(StoreError) {
      if let box = try SessionBox.openReadOnly(in: place.directory) {
        defer { box.close() }
        issued = try box.issued()
      }
    } catch {
      return .notYet(.slips, strings.message(error), strings.verifyBox(place.name))
    }
    let found = plan.panels.map { "\($0.title) \(issued[$0.id] ?? 0)/\($0.due)" }.joined(separator: strings.comma)
    guard let lacking = plan.panels.first(where: { (issued[$0.id] ?? 0) < $0.due }) else {
      return .ok(.slips, strings.slipsPrinted(found))
    }
    return .look(.slips, strings.slipsPrinted(found), strings.printSlips(place.name, panel: lacking.id))
  }

  var rehearsal: ReadyLine {
    guard let last = LastRehearsal(of: place) else {
      return .look(.rehearsal, strings.neverRehearsed, strings.rehearse(place.name))
    }
    let found = strings.rehearsedOn(last.day, wasWhole: last.wasWhole)
    // A plan that changed since is another evening.
    let isOld = Files.changed(place.plan).map { $0 > last.day } ?? false
    if isOld { return .look(.rehearsal, found + strings.semicolon + strings.planIsNewer, strings.rehearse(place.name)) }
    return last.wasWhole ? .ok(.rehearsal, found) : .look(.rehearsal, found, strings.rehearse(place.name))
  }
}
