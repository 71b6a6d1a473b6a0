import ReviewCore
import ReviewDocuments
import ReviewFindings
import ReviewScreens
import ReviewStore

/// What the screen asks for, done.
extension ConsoleRuntime {
  func perform(_ effect: Effect) {
    switch effect {
    case .submit(let line): submit(line)
    case .submitCount(let round, let count, let startsAnew):
      let command = Command.vote(.count(round: round, count, startsAnew: startsAnew))
      ask { () throws(Obstacle) in try live.submit(command, for: self) }
    case .keepPile(let pile): pileFiles.keep(pile)
    case .dropPile(let name): pileFiles.drop(name)
    case .exportDocuments(let folder): live.writeDocuments(to: folder.map(Folders.expanded), for: self)
    case .printBallots(let speaker): live.writeBallots(on: speaker, for: self)
    case .release(let release): free(release)
    case .comparePlan: comparePlan()
    case .takeOver(let changes): ask { () throws(Obstacle) in try live.submit(.takeOver(changes), for: self) }
    case .readMinutes: handle(.minutes(CompleteRecord(model.history, strings).document.passages))
    case .openRegister(let unit): openRegister(unit)
    case .lookForFindings: lookForFindings()
    case .chooseTheme(let name): choose(theme: name)
    case .redraw: loop.terminal.redraw()
    case .suspend: loop.suspend()
    case .quit: loop.end()
    case .edit(let text): edit(text)
    }
  }

  func keepPiles() {
    if let failure = pileFiles.flush() {
      handle(.trouble(strings.pileNotKept(strings.systemReason(failure.number))))
    }
  }

  /// Says what is wrong and goes on from the last stored event; what was typed is still in its form.
  func recover(from error: StoreError, saying message: (String) -> Message) {
    handle(message(strings.message(error)))
    do throws(StoreError) {
      try live.recover(for: self)
    } catch {
      handle(message(strings.message(error)))
    }
  }

  // MARK: - Private

  /// Beside the screen: of two hundred long lists it takes a second.
  private func lookForFindings() {
    let plan = model.session.plan
    let work = findings ?? BackgroundWork(label: "findings")
    findings = work
    work.ask { Findings.all(in: plan) }
  }

  private func submit(_ line: CommandLine) {
    ask { () throws(Obstacle) in try live.submit(line, seed: .random(in: 0...999_999), for: self) }
  }

  /// What the secretary asked for is stored, or it is said why not.
  private func ask(_ submit: () throws(Obstacle) -> Void) {
    do throws(Obstacle) {
      try submit()
    } catch {
      switch error {
      case .refused(let rejection): handle(.refused(rejection))
      case .failed(let error): recover(from: error, saying: Message.failed)
      }
    }
  }

  private func choose(theme name: String) {
    guard let theme = themes.theme(name) else {
      return handle(.failed(strings.noTheme(name, known: themes.names)))
    }
    loop.terminal.use(theme)
    handle(.done(theme.titles[model.language] ?? name))
  }

  private func edit(_ text: String) {
    var edited: String?
    loop.lend { edited = Editor.edit(text) }
    if let edited {
      handle(.edited(edited))
    } else {
      handle(
        .failed(strings.pick("编辑器没有正常结束；内容未变", "編輯器沒有正常結束；內容未變", "The editor failed; the text is as it was")))
    }
  }
}
