// What is said of questions from the bank, of follow-ups and of answers that are owed.

extension Strings {
  func refusal(_ refusal: BankRefusal) -> String {
    switch refusal {
    case .noBank:
      pick(
        "计划里没有题库（[[question]]）；\(way(to: .ask)) 记下提问", "計劃裡沒有題庫（[[question]]）；\(way(to: .ask)) 記下提問",
        "The plan has no question bank ([[question]]); \(way(to: .ask)) to note a question")
    case .unknownTopic(let topic, let known):
      pick(
        "题库里没有主题 \(topic)；有 \(list(known))", "題庫裡沒有主題 \(topic)；有 \(list(known))",
        "The bank has no topic \(topic); there are \(list(known))")
    case .unknownQuestion(let id, let suggestion):
      pick("题库里没有 \(id)", "題庫裡沒有 \(id)", "The bank has no question \(id)") + didYouMean(suggestion)
    case .nothingFits(let unit, let topic):
      pick(
        "题库里没有适合\(unit)的题\(about(topic))；\(way(to: .ask)) 记下提问",
        "題庫裡沒有適合\(unit)的題\(about(topic))；\(way(to: .ask)) 記下提問",
        "The bank has nothing for \(unit)\(about(topic)); \(way(to: .ask)) to note a question")
    case .usedUp(let unit, let topic):
      pick(
        "适合\(unit)的题都已问过\(about(topic))；\(way(to: .ask)) 记下提问", "適合\(unit)的題都已問過\(about(topic))；\(way(to: .ask)) 記下提問",
        "The bank is used up for \(unit)\(about(topic)); \(way(to: .ask)) to note a question")
    case .forOthers(let id, let unit):
      pick(
        "题 \(id) 不是给\(unit)的；要问，\(way(to: .ask)) 记下", "題 \(id) 不是給\(unit)的；要問，\(way(to: .ask)) 記下",
        "Question \(id) is not for \(unit); to ask it all the same, \(way(to: .ask))")
    case .askedAlready(let id, let unit):
      pick("题 \(id) 已问过\(unit)", "題 \(id) 已問過\(unit)", "Question \(id) was put to \(unit) already")
    case .nothingAsked:
      pick(
        "还没有提问，不能追问；\(way(to: .ask)) 记下提问", "還沒有提問，不能追問；\(way(to: .ask)) 記下提問",
        "Nothing was asked yet to ask after; \(way(to: .ask)) to note a question")
    case .settledInHall(let number):
      pick(
        "第 \(number) 问会上已有结果，散会后不再改", "第 \(number) 問會上已有結果，散會後不再改",
        "The hall has settled question \(number); after the adjournment that stays")
    case .answerNeeded(let number):
      pick(
        "第 \(number) 问是会后补答；请写明答了什么 text=", "第 \(number) 問是會後補答；請寫明答了什麼 text=",
        "The answer to question \(number) was owed; say what it is (text=)")
    }
  }

  /// `提问（题库 q3，随机抽取，种子 42，6 题中抽出）`, without the brackets.
  public func origin(_ origin: QuestionOrigin) -> String {
    let bank = origin.bank.map { pick("题库 \($0)", "題庫 \($0)", "bank \($0)") }
    let after = origin.follows.map { pick("追问第\($0 + 1)问", "追問第\($0 + 1)問", "asked after question \($0 + 1)") }
    return ([bank, after].compactMap(\.self) + (origin.draw.map(draw) ?? [])).joined(separator: comma)
  }

  /// What became of a question, with the answer where it was written down.
  public func outcome(of question: Question) -> String {
    guard let answer = question.answer else { return outcome(question.outcome) }
    if !answer.wasOwed { return outcome(question.outcome) + colon + answer.text }
    return pick(
      "会后补答，\(answer.at.date.text)已答：\(answer.text)", "會後補答，\(answer.at.date.text)已答：\(answer.text)",
      "owed, and answered on \(answer.at.date.text): \(answer.text)")
  }

  // MARK: - Private

  private func draw(_ draw: QuestionDraw) -> [String] {
    [
      draw.topic.map { pick("主题“\($0)”", "主題「\($0)」", "topic \"\($0)\"") },
      pick("随机抽取", "隨機抽取", "drawn by lot"), pick("种子 \(draw.seed)", "種子 \(draw.seed)", "seed \(draw.seed)"),
      pick("\(draw.among) 题中抽出", "\(draw.among) 題中抽出", "one of \(draw.among)"),
      draw.round == 0
        ? nil : pick("适合的题都已问过别的单位", "適合的題都已問過別的單位", "all that fit were asked of others before"),
    ].compactMap(\.self)
  }

  private func about(_ topic: String?) -> String {
    topic.map { pick("（主题“\($0)”）", "（主題「\($0)」）", " (topic \"\($0)\")") } ?? ""
  }
}
