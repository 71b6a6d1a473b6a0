import ReviewCore
import ReviewScreens
import ReviewStore

/// The register over the console: it has keys and picture until it is left, the session goes on below, and the console is
/// there again as it was.
extension ConsoleRuntime {
  func openRegister(_ unit: String?) {
    let papers = registerPapers ?? DocumentService()
    registerPapers = papers
    do throws(Refusal) {
      let register = try register()
      loop.show(
        RegisterRuntime(
          live: register, on: loop, papers: papers, language: model.language, themes: themes, data: live.place.data,
          unit: unit, glance: { self.model.glance }))
    } catch {
      handle(.failed(error.text))
    }
  }

  /// Of papers that were not ready when the register was left.
  var registerPapersSource: WakeSource {
    let isMine = !loop.covers(self)
    return WakeSource(descriptor: isMine ? registerPapers?.descriptor ?? -1 : -1) {
      for answer in self.registerPapers?.takeAnswers() ?? [] { self.tell(answer) }
    }
  }

  func finishRegisterPapers() {
    if registerPapers?.isBusy == true { tellOfWriting() }
    for answer in registerPapers?.waitForAnswers() ?? [] { tell(answer) }
  }

  // MARK: - Private

  /// None is begun from here: a key pressed by mistake must not leave a file. Nor is one touched by a rehearsal.
  private func register() throws(Refusal) -> LiveRegister {
    if live.place.isRehearsal { throw Refusal(text: strings.noRegisterInRehearsal) }
    let place = try live.place.register(of: model.session.plan)
    do throws(StoreError) {
      return try LiveRegister.resume(place, origin: "console-register")
    } catch .noSuchSession {
      throw Refusal(text: strings.noRegisterYet(place, of: live.place))
    } catch {
      throw Refusal(text: strings.registerMessage(error, place))
    }
  }
}

extension SessionPlace {
  /// The register that goes with the session: named on the command line, by the plan, else the one beside the plan.
  func register(of plan: Plan) throws(Refusal) -> RegisterPlace {
    let path = register ?? beside(plan.carryOver?.register ?? "register.sqlite")
    guard let place = RegisterPlace(path) else { throw Refusal(text: Pingyi.words.badRegisterName(path)) }
    return place
  }
}

extension Strings {
  fileprivate func noRegisterYet(_ place: RegisterPlace, of session: SessionPlace) -> String {
    pick(
      "还没有台账 \(place.path)；散会后用 pingyi register import \(session.name) 建立",
      "還沒有臺賬 \(place.path)；散會後用 pingyi register import \(session.name) 建立",
      "there is no register \(place.path) yet; after the adjournment pingyi register import \(session.name) begins it")
  }
}
