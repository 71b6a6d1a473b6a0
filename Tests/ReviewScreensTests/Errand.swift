import CommandTables
import ReviewValues

/// A subject of the tests' own, letters that units have to answer: what a second table beside the session's needs.
enum Errand: String, OperationName {
  case send, chase
  case look

  enum Group: OperationHeading {
    case letters, screen

    func title(_ strings: Strings) -> String {
      switch self {
      case .letters: strings.pick("函件", "函件", "Letters")
      case .screen: strings.pick("屏幕", "螢幕", "Screen")
      }
    }
  }

  /// Letters are sent on workdays.
  enum Day: CaseIterable { case workday, holiday }

  struct Days: PhaseChoice {
    let days: Set<Day>

    func contains(_ phase: Day) -> Bool { days.contains(phase) }
  }

  enum Subject { case nothing, letter }
  enum Offer { case nothing }
  enum Occasion { case letterLate }
  enum ScreenTask { case look }
  /// A form has the units' names at hand.
  enum Suggestion { case units }

  enum Argument: String, ArgumentNaming {
    case text, by, until, number, how

    func title(_ strings: Strings) -> String {
      switch self {
      case .text: strings.pick("内容", "內容", "text")
      case .by: strings.pick("发函单位", "發函單位", "sender")
      case .until: strings.pick("期限", "期限", "answer due")
      case .number: strings.pick("第几件", "第幾件", "number")
      case .how: strings.pick("方式", "方式", "manner")
      }
    }
  }

  struct Context { let today: CivilDate }

  enum Command: Hashable {
    case send(String, by: String?, until: CivilDate?)
    case chase(Int, inPerson: Bool)
  }

  enum Refusal: CommandRefusal {
    case line(LineRefusal<Errand>)
    case noSuchLetter(Int)
  }

  typealias Phases = Days
}

extension Errand {
  static let table = CommandTable<Errand>([
    OperationRow(
      .send, .letters, Days(days: [.workday]), keys: ["F2"], about: .nothing, offers: .nothing, start: .askingFirst,
      footer: .at(1), [.position(.text, .text), .named(.by, .text, from: .units), .named(.until, .date)],
      work: .command { a throws(Refusal) in
        .send(
          try a.text(.text), by: a.optional(.by),
          until: a.optional(.until) == nil ? nil : try a.date(.until, from: a.context.today))
      },
      wording: {
        OperationWords(
          short: $0.pick("发函", "發函", "Send"),
          summary: $0.pick("发出函件", "發出函件", "Send the letter"), also: $0.pick("寄", "寄", "post mail"))
      }),
    OperationRow(
      .chase, .letters, Days(days: [.workday, .holiday]), keys: ["F2", "F20"], about: .letter, offers: .nothing,
      footer: .at(2, where: .letterLate),
      [.position(.number, .number), .named(.how, .choice(["phone", "visit"]))],
      work: .command { a throws(Refusal) in
        let number = try a.number(.number)
        if number == 0 { throw .noSuchLetter(number) }
        return .chase(number, inPerson: a.optional(.how) == nil ? false : try a.word(.how) == "visit")
      },
      wording: {
        OperationWords(
          short: $0.pick("催办", "催辦", "Chase"),
          summary: $0.pick("催一下没有回音的单位", "催一下沒有回音的單位", "Remind a unit that has not answered"),
          also: $0.pick("提示", "提示", "remind"))
      }),
    OperationRow(
      .look, .screen, Days(days: [.workday, .holiday]), keys: ["m"], about: .nothing, offers: .nothing,
      footer: .kept(9, key: "m"), work: .screen(.look),
      wording: {
        OperationWords(
          short: $0.pick("看", "看", "Look"), summary: $0.pick("看函件", "看函件", "Read the letter"),
          also: $0.pick("翻看", "翻看", "read"))
      }),
  ])
}
