import ArgumentParser
import Glibc
import ReviewCore
import ReviewRegister
import ReviewStore

/// Options every verb on a register takes.
struct RegisterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "台账文件；没有则为 Sessions/register.sqlite", "台賬檔案；沒有則為 Sessions/register.sqlite",
        "the register; Sessions/register.sqlite where absent"), valueName: "file.sqlite"),
    completion: .file(extensions: ["sqlite"]))
  var register: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "按这一天算、按这一天记；没有则为今天", "按這一天算、按這一天記；沒有則為今天",
        "the day it is told for and recorded on; today where absent"), valueName: "2027-03-01"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("语言：zh-Hans、zh-Hant、en", "語言：zh-Hans、zh-Hant、en", "language: zh-Hans, zh-Hant, en")))
  var lang: Language?

  var strings: Strings { lang.map { Strings($0, forSteps: true) } ?? Strings(Pingyi.words.language, forSteps: true) }

  var place: RegisterPlace {
    get throws {
      guard let place = RegisterPlace(register) else {
        throw Refusal(text: Pingyi.words.badRegisterName(register ?? ""), status: 2)
      }
      return place
    }
  }

  /// Now, or the moment of the same clock time on the day that was named.
  var now: Timestamp {
    get throws {
      let now = SystemClock().now()
      guard let on else { return now }
      guard let day = CivilDate(on) else { throw Refusal(text: Pingyi.words.badDay(on), status: 2) }
      return Timestamp(date: day, secondsOfDay: now.secondsOfDay, offset: now.offset)
    }
  }

  /// Opens the register. Where there is none, one is begun and that is said, unless it was not to be expected there: a name
  /// may be mistyped, of which no file must be left.
  func open(origin: String, at start: Timestamp? = nil, begins: Bool = true) throws -> LiveRegister {
    let place = try place
    let isThere = place.exists
    if !isThere, !begins { throw Refusal(text: strings.noRegister(place.path)) }
    if !isThere, register != nil, !place.hasFolder { throw Refusal(text: strings.noFolder(of: place.path)) }
    let live = try LiveRegister.open(place, origin: origin, at: try start ?? now) {
      try RegisterSettingsFile(place).settings()
    }
    if !isThere { Pingyi.complain(strings.registerBegun(place.path)) }
    return live
  }

  /// For those who only look: also where nothing can be written.
  func look() throws -> RegisterStore {
    let place = try place
    do throws(StoreError) {
      return try place.look()
    } catch {
      throw Refusal(text: strings.registerMessage(error, place))
    }
  }
}
