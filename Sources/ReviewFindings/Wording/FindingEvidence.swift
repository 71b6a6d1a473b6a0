import ReviewCore

/// What a finding rests on, line by line.
struct FindingEvidence {
  let strings: Strings
  let plan: Plan
  let session: Session?

  /// So many pairs of lines are told in full.
  private static let toldLines = 5

  func lines(_ finding: ReviewFinding) -> [String] {
    switch finding {
    case .copiedList(let list): copies(list)
    case .demandMissing(_, let demand): [self.demand(demand)]
    case .dutiesUnproven(_, let duties): duties.map(duty)
    case .projectLate(let project):
      [
        strings.pick(
          "\(project.id) \(project.title)：时限 \(strings.date(project.deadline))，\(strings.projectStatus(project.status))",
          "\(project.id) \(project.title)：時限 \(strings.date(project.deadline))，\(strings.projectStatus(project.status))",
          "\(project.id) \(project.title): due \(strings.date(project.deadline)), \(strings.projectStatus(project.status))"
        )
      ]
    case .projectUnclear(let project, let gaps):
      [
        strings.pick(
          "\(project.id) \(project.title)：没有写", "\(project.id) \(project.title)：沒有寫",
          "\(project.id) \(project.title): says nothing of ")
          + strings.list(gaps.map(strings.gap))
      ]
    case .ownDutyRequired(_, let duty, let item):
      [duty, strings.pick("清单 \(item.id)：\(item.text)", "清單 \(item.id)：\(item.text)", "list \(item.id): \(item.text)")]
    case .ringMissing:
      [
        strings.pick(
          "交叉互评计入综合评价，但没有写谁查谁（`checks`）；--ring 可以排一份", "交叉互評計入綜合評價，但沒有寫誰查誰（`checks`）；--ring 可以排一份",
          "the cross-evaluation counts, but nobody is told whom to check (`checks`); --ring proposes it")
      ]
    case .ringFault(.checkedBySeveral(_, let others)):
      [strings.pick("来查的：", "來查的：", "checked by ") + strings.units(others, in: plan)]
    case .projectNotClaimed, .leaderMissing, .ringFault, .dossierMissing: []
    case .dossier(let speaker, let finding):
      plan.speakers.first { $0.id == speaker }.map { strings.evidence(finding, $0) } ?? []
    case .notOwned(_, let numbers): numbers.map(problem)
    case .rowsOverdue(_, let numbers): numbers.map(overdue)
    case .answersOwed(let speaker, let places): places.map { owed(speaker, $0) }
    }
  }

  // MARK: - Private

  private func copies(_ list: CopiedList) -> [String] {
    let (first, second) = (plan.unit(of: list.first), plan.unit(of: list.second))
    var lines = list.lines.prefix(FindingEvidence.toldLines).flatMap { line in
      [
        "\(line.likeness)%  \(first) \(strings.place(line.first))\(strings.colon)\(line.firstText)",
        "      \(second) \(strings.place(line.second))\(strings.colon)\(line.secondText)",
      ]
    }
    if !list.others.isEmpty {
      lines.append(
        strings.pick("同样相近的还有：", "同樣相近的還有：", "alike to these: ") + strings.units(list.others, in: plan))
    }
    let more = list.lines.count - FindingEvidence.toldLines
    if more > 0 { lines.append(strings.pick("另有 \(more) 条相近", "另有 \(more) 條相近", "\(more) more lines alike")) }
    for typo in list.typos {
      lines.append(
        strings.pick(
          "两家都写作“\(typo.written)”，别家写“\(typo.usual)”", "兩家都寫作「\(typo.written)」，別家寫「\(typo.usual)」",
          "both write \"\(typo.written)\", others \"\(typo.usual)\""))
    }
    if let phrase = list.phrase {
      lines.append(
        strings.pick("只有这两家有：“\(phrase)”", "只有這兩家有：「\(phrase)」", "only these two have \"\(phrase)\""))
    }
    return lines
  }

  private func demand(_ demand: Demand) -> String {
    let from = [demand.by, demand.date.map(strings.date)].compactMap(\.self)
    return demand.text + (from.isEmpty ? "" : strings.bracketed(strings.list(from)))
  }

  private func duty(_ duty: UnprovenDuty) -> String {
    let text = plan.responsibilityList?.item(duty.duty.item)?.text ?? ""
    return strings.pick(
      "\(duty.duty.item) \(text)：一年 \(duty.duty.times) 次，有佐证 \(duty.shown) 次",
      "\(duty.duty.item) \(text)：一年 \(duty.duty.times) 次，有佐證 \(duty.shown) 次",
      "\(duty.duty.item) \(text): \(duty.duty.times) times a year, shown \(duty.shown)")
  }

  private func problem(_ number: String) -> String {
    guard let problem = session?.problem(number) else { return number }
    return "\(number) \(strings.source(problem.source))\(strings.colon)\(problem.text)"
  }

  private func overdue(_ number: String) -> String {
    let deadline = session?.problem(number)?.details.deadline
    return problem(number)
      + (deadline.map { strings.bracketed(strings.pick("时限 ", "時限 ", "due ") + strings.date($0)) } ?? "")
  }

  private func owed(_ speaker: Identifier, _ place: Int) -> String {
    let questions = session?.record(speaker)?.questions ?? []
    let text = questions.indices.contains(place) ? strings.colon + questions[place].text : ""
    return strings.pick("第\(place + 1)问", "第\(place + 1)問", "question \(place + 1)") + text
  }
}

extension Strings {
  func gap(_ gap: ProjectGap) -> String {
    switch gap {
    case .goal: field(.goal)
    case .measure: field(.measure)
    case .effect: pick("成效", "成效", "effect")
    }
  }

  /// Where in a unit's list a text stands, as its people count.
  func place(_ place: ListPlace) -> String {
    switch place {
    case .problem(let number, .text): pick("第 \(number) 条", "第 \(number) 條", "item \(number)")
    case .problem(let number, let field):
      pick(
        "第 \(number) 条\(self.field(field))", "第 \(number) 條\(self.field(field))", "item \(number), \(self.field(field))"
      )
    case .ownDuty(let number): pick("自选第 \(number) 条", "自選第 \(number) 條", "own choice \(number)")
    }
  }
}
