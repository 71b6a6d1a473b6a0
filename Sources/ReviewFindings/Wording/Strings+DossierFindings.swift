import ReviewCore

// Findings about a unit's dossier in words: what it is, what it rests on, and what a chair would ask.

extension Strings {
  func title(_ finding: DossierFinding) -> String {
    switch finding {
    case .targetClaimed: pick("自报完成而未达标", "自報完成而未達標", "reported as reached, and is not")
    case .targetMissed: pick("任务逾期未完成", "任務逾期未完成", "target missed")
    case .letterUnsigned: pick("责任书未签", "責任書未簽", "letter not signed")
    case .letterLate: pick("责任书签得晚", "責任書簽得晚", "letter signed late")
    case .letterTooEarly: pick("责任书次序倒置", "責任書次序倒置", "letters signed out of order")
    case .letterGap: pick("责任书断了层级", "責任書斷了層級", "a level without a letter")
    case .commitmentBroken: pick("承诺没有兑现", "承諾沒有兌現", "commitment not kept")
    case .schemeMissing: pick("项目没有实施方案", "項目沒有實施方案", "project without a scheme")
    case .stepLate: pick("方案步骤逾期", "方案步驟逾期", "step of a scheme overdue")
    case .areaWithoutHelper: pick("片区没有人帮扶", "片區沒有人幫扶", "area that nobody helps")
    case .compliesEverywhere: pick("自查处处符合", "自查處處符合", "complies everywhere")
    }
  }

  func titleOfMissing(_ part: DossierPart) -> String {
    pick("没有\(title(part))", "沒有\(title(part))", "nothing prepared: \(title(part))")
  }

  func evidence(_ finding: DossierFinding, _ speaker: Speaker) -> [String] {
    switch finding {
    case .targetClaimed(let target), .targetMissed(let target): [line(target)]
    case .letterUnsigned(let letter): [line(letter, of: speaker)]
    case .letterLate(let letter, let day):
      [
        line(letter, of: speaker),
        pick("应在\(date(day))前签", "應在\(date(day))前簽", "was to be signed by \(date(day))"),
      ]
    case .letterTooEarly(let letter, let above): [line(letter, of: speaker), line(above, of: speaker)]
    case .letterGap(let upper, let lower):
      [pick("\(level(upper))—\(level(lower))", "\(level(upper))—\(level(lower))", "\(level(upper)) to \(level(lower))")]
    case .commitmentBroken(let commitment): [line(commitment)]
    case .schemeMissing(let project): ["\(project.id) \(project.title)"]
    case .stepLate(let project, let step, let number): [line(step, number: number, of: project)]
    case .areaWithoutHelper(let helper): [helper.area]
    case .compliesEverywhere(let count, let found):
      [pick("自查 \(count) 条，条条符合", "自查 \(count) 條，條條符合", "\(count) articles checked, complies with each")]
        + found.map { source($0.source) + colon + $0.text }
    }
  }

  /// Nil where it is a matter for the office.
  func question(_ finding: DossierFinding) -> String? {
    switch finding {
    case .targetClaimed(let target):
      pick(
        "报告里说“\(target.text)”已经完成，台账上是\(progress(target))。差的在哪里，按哪个数算完成？",
        "報告裡說「\(target.text)」已經完成，臺賬上是\(progress(target))。差的在哪裡，按哪個數算完成？",
        "Your report says that \"\(target.text)\" is reached; the list has \(progress(target)). Which of the two is true?"
      )
    case .targetMissed(let target):
      pick(
        "“\(target.text)”到期了，只完成\(progress(target))。卡在哪里，什么时候补上？",
        "「\(target.text)」到期了，只完成\(progress(target))。卡在哪裡，什麼時候補上？",
        "\"\(target.text)\" was due and stands at \(progress(target)). What holds it up, and when will it be made good?"
      )
    case .letterUnsigned(let letter):
      pick(
        "\(name(letter))没有签。责任怎么压下去，谁在负责？", "\(name(letter))沒有簽。責任怎麼壓下去，誰在負責？",
        "The \(name(letter)) was never signed. Who then answers for it?")
    case .letterLate(let letter, let day):
      pick(
        "\(name(letter))应在\(date(day))前签，为什么拖到后面？", "\(name(letter))應在\(date(day))前簽，為什麼拖到後面？",
        "The \(name(letter)) was to be signed by \(date(day)). Why so late?")
    case .letterTooEarly, .letterGap, .areaWithoutHelper: nil
    case .commitmentBroken(let commitment):
      pick(
        "公开承诺过“\(commitment.text)”，没有兑现。为什么，还算不算数？", "公開承諾過「\(commitment.text)」，沒有兌現。為什麼，還算不算數？",
        "You promised in public: \"\(commitment.text)\". It was not kept. Why, and does it still hold?")
    case .schemeMissing(let project):
      pick(
        "项目“\(project.title)”没有实施方案。第一步做什么，谁做，哪天做完？", "項目「\(project.title)」沒有實施方案。第一步做什麼，誰做，哪天做完？",
        "\"\(project.title)\" has no scheme. What is the first step, who takes it, and by which day?")
    case .stepLate(let project, let step, _):
      pick(
        "项目“\(project.title)”的“\(step.text)”到期没有办。卡在哪里？", "項目「\(project.title)」的「\(step.text)」到期沒有辦。卡在哪裡？",
        "\"\(step.text)\" of \"\(project.title)\" was due and is not done. What holds it up?")
    case .compliesEverywhere(_, let found):
      pick(
        "自查条条符合，可是有人反映“\(found.first?.text ?? "")”。自查是怎么查的？",
        "自查條條符合，可是有人反映「\(found.first?.text ?? "")」。自查是怎麼查的？",
        "You found that you comply with every article, and others found this: \"\(found.first?.text ?? "")\". How did you check?"
      )
    }
  }
}
