import ArgumentParser
import ReviewCore
import ReviewPlan
import ReviewStore

/// What may be said of a session as its plan is made; the rest is filled in afterwards.
struct DraftOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Pingyi.words.pick("会议名称", "會議名稱", "name of the session")))
  var title: String?

  @Option(help: ArgumentHelp(Pingyi.words.pick("主办的党委", "主辦的黨委", "the committee that holds it")))
  var committee: String?

  @Option(help: ArgumentHelp("city county township village"))
  var level: Level?

  @Option(help: ArgumentHelp(Pingyi.words.pick("地点", "地點", "where")))
  var place: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("日期；没有则为今天", "日期；沒有則為今天", "the day; today where absent"), valueName: "2026-12-18"))
  var date: String?

  @Option(help: ArgumentHelp(Pingyi.words.pick("主持人的职务", "主持人的職務", "post of the chair")))
  var chair: String?

  @Option(help: ArgumentHelp(Pingyi.words.pick("记录人的职务", "記錄人的職務", "post of the recorder")))
  var recorder: String?

  @Option(
    name: [.customLong("language"), .customLong("lang")],
    help: ArgumentHelp(
      Pingyi.words.pick(
        "计划、说明和会议的语言：zh-Hans、zh-Hant、en", "計劃、說明和會議的語言：zh-Hans、zh-Hant、en",
        "language of the plan, its comments and the session: zh-Hans, zh-Hant, en")))
  var lang: Language?

  func draft(_ strings: Strings) throws(Refusal) -> PlanDraft {
    var draft = PlanDraft(date: SystemClock().now().date, language: strings.language)
    if let date {
      guard let day = CivilDate(date) else { throw Refusal(text: strings.badDay(date), status: 2) }
      draft.date = day
    }
    draft.title = title ?? ""
    draft.committee = committee ?? ""
    draft.level = level ?? .county
    draft.place = place ?? ""
    draft.chair = chair ?? ""
    draft.recorder = recorder ?? ""
    return draft
  }
}

extension Level: ExpressibleByArgument {}
