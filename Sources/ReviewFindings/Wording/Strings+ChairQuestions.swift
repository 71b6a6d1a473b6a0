import ReviewCore

// What a chair would ask, put so that it can be read out. Nobody is accused: a finding is a reason to ask.

extension Strings {
  /// So many examples are named in a question that is spoken.
  private static let spokenExamples = 3

  /// Nil where it is a matter for the office.
  func question(_ finding: ReviewFinding, in plan: Plan, _ session: Session?) -> String? {
    switch finding {
    case .copiedList(let list): question(list, in: plan)
    case .demandMissing(_, let demand): question(demand)
    case .dutiesUnproven(_, let duties): question(duties, in: plan)
    case .projectLate(let project):
      pick(
        "项目“\(project.title)”时限是\(date(project.deadline))，现在还是“\(projectStatus(project.status))”。卡在哪里，责任人\(project.owner)做了什么，哪天能完？",
        "項目「\(project.title)」時限是\(date(project.deadline))，現在還是「\(projectStatus(project.status))」。卡在哪裡，責任人\(project.owner)做了什麼，哪天能完？",
        "\"\(project.title)\" was due on \(date(project.deadline)) and is \(projectStatus(project.status)). What holds it up, what has \(project.owner) done about it, and on which day will it be done?"
      )
    case .projectUnclear(let project, let gaps):
      pick(
        "项目“\(project.title)”没有写\(list(gaps.map(gap)))。请现在说清楚。",
        "項目「\(project.title)」沒有寫\(list(gaps.map(gap)))。請現在說清楚。",
        "\"\(project.title)\" says nothing of its \(list(gaps.map(gap))). What is it?")
    case .projectNotClaimed:
      pick(
        "别的单位都认领了项目，你们一个也没有。今年的重点在哪里？", "別的單位都認領了項目，你們一個也沒有。今年的重點在哪裡？",
        "Others have claimed projects of the book and you have none. Where is your effort this year?")
    case .ownDutyRequired(_, let duty, let item):
      pick(
        "自选动作“\(duty)”就是清单 \(item.id) 条，家家都要做。你们自己加做的是什么？", "自選動作「\(duty)」就是清單 \(item.id) 條，家家都要做。你們自己加做的是什麼？",
        "Your own choice \"\(duty)\" is item \(item.id) of the list, which everybody has to do. What have you added yourselves?"
      )
    case .notOwned(_, let numbers): question(numbers.compactMap { session?.problem($0) })
    case .rowsOverdue(_, let numbers): overdue(numbers.compactMap { session?.problem($0) })
    case .answersOwed(let speaker, let places): owed(speaker, places, session)
    case .dossier(_, let finding): question(finding)
    case .leaderMissing, .ringMissing, .ringFault, .dossierMissing: nil
    }
  }

  // MARK: - Private

  private func question(_ list: CopiedList, in plan: Plan) -> String {
    let places = self.list(list.lines.prefix(Strings.spokenExamples).map { place($0.first) })
    let (first, second) = (plan.unit(of: list.first), plan.unit(of: list.second))
    let typo = list.typos.first.map {
      pick(
        "，连“\($0.written)”的写法都一样", "，連「\($0.written)」的寫法都一樣", ", down to the spelling \"\($0.written)\"")
    }
    return pick(
      "\(first)的\(places)和\(second)的几乎一样\(typo ?? "")。这些问题是怎么查出来的，查了谁、哪一天查的？",
      "\(first)的\(places)和\(second)的幾乎一樣\(typo ?? "")。這些問題是怎麼查出來的，查了誰、哪一天查的？",
      "\(places) of \(first) reads almost like that of \(second)\(typo ?? ""). How were these problems found, with whom, and on which day?"
    )
  }

  private func question(_ demand: Demand) -> String {
    let by = demand.by ?? pick("群众", "群眾", "residents")
    return pick(
      "\(by)反映“\(demand.text)”，清单里没有。去看过没有，打算怎么办？", "\(by)反映「\(demand.text)」，清單裡沒有。去看過沒有，打算怎麼辦？",
      "\(capitalised(by)) asked for this: \"\(demand.text)\". It is not in your list. Has anybody been there, and what will you do?"
    )
  }

  private func question(_ duties: [UnprovenDuty], in plan: Plan) -> String {
    let told = duties.prefix(Strings.spokenExamples).map {
      plan.responsibilityList?.item($0.duty.item)?.text ?? $0.duty.item
    }
    let (times, shown) = (duties.first?.duty.times ?? 0, duties.first?.shown ?? 0)
    let figures =
      duties.count == 1
      ? pick(
        "应有 \(times) 次，只见到 \(shown) 次", "應有 \(times) 次，只見到 \(shown) 次", "\(times) times are due and \(shown) are shown")
      : pick("次数都不够", "次數都不夠", "too few times are shown")
    return pick(
      "\(list(told))\(figures)。最近一次是哪天，谁参加了，记录在哪里？", "\(list(told))\(figures)。最近一次是哪天，誰參加了，記錄在哪裡？",
      "\(list(told)): \(figures). When was it last, who was there, and where are the minutes?")
  }

  private func question(_ problems: [Problem]) -> String {
    let told = problems.prefix(Strings.spokenExamples).map { source($0.source) + pick("", "", " ") + quoted($0.text) }
    return pick(
      "\(list(told))，刚才没有讲。认不认，怎么改？", "\(list(told))，剛才沒有講。認不認，怎麼改？",
      "\(capitalised(list(told))): the report said nothing of it. Do you own up to it, and how will it be mended?")
  }

  private func overdue(_ problems: [Problem]) -> String {
    let told = problems.prefix(Strings.spokenExamples).map { problem in
      quoted(problem.text)
        + (problem.details.deadline.map { bracketed(pick("时限 ", "時限 ", "due ") + date($0)) } ?? "")
    }
    return pick(
      "去年的\(list(told))已经逾期，还没有销号。卡在哪里，哪天能完？", "去年的\(list(told))已經逾期，還沒有銷號。卡在哪裡，哪天能完？",
      "\(list(told)), from last year, is overdue and not closed out. What holds it up, and on which day will it be done?"
    )
  }

  private func owed(_ speaker: Identifier, _ places: [Int], _ session: Session?) -> String {
    let questions = session?.record(speaker)?.questions ?? []
    let told = places.prefix(Strings.spokenExamples).filter(questions.indices.contains).map {
      quoted(questions[$0].text)
    }
    return pick(
      "\(list(told))说好会后补答，现在能答吗？", "\(list(told))說好會後補答，現在能答嗎？",
      "You were to answer this later: \(list(told)). Can you answer it now?")
  }
}
