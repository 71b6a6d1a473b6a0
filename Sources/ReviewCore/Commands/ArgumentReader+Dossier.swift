// Reading what is to be changed in the dossier of a unit. What is not said of an entry stays; `note=""` empties what can be empty.

import CommandTables

extension ArgumentReader<Operation> {
  func helper() throws(Rejection) -> Command {
    try entry(of: .helpers) { known throws(Rejection) in
      let old = known?.helper
      return .helper(AreaHelper(area: try needed(.area, or: old?.area), post: said(.post, or: old?.post)))
    }
  }

  func letter() throws(Rejection) -> Command {
    try entry(of: .letters) { known throws(Rejection) in
      let old = known?.letter
      return .letter(
        ResponsibilityLetter(
          upper: try neededChoice(.upper, or: old?.upper), lower: try neededChoice(.lower, or: old?.lower),
          with: try needed(.with, or: old?.with), by: said(.by, or: old?.by),
          date: try day(.date, .behind, or: old?.date)))
    }
  }

  func target() throws(Rejection) -> Command {
    try entry(of: .targets) { known throws(Rejection) in
      let old = known?.target
      return .target(
        UnitTarget(
          text: try needed(.text, or: old?.text), quantity: try quantity(or: old?.quantity),
          unit: try needed(.unit, or: old?.unit), done: try amount(.done) ?? old?.done ?? .zero,
          deadline: try day(.deadline, .ahead, or: old?.deadline),
          isClaimed: try optionalFlag(.claimed) ?? old?.isClaimed ?? false,
          isPublic: try optionalFlag(.isPublic) ?? old?.isPublic ?? false))
    }
  }

  func commitment() throws(Rejection) -> Command {
    try entry(of: .commitments) { known throws(Rejection) in
      let old = known?.commitment
      return .commitment(
        PublicCommitment(
          text: try needed(.text, or: old?.text), due: try day(.due, .ahead, or: old?.due),
          isKept: try optionalFlag(.kept) ?? old?.isKept ?? false, year: try year() ?? old?.year))
    }
  }

  func selfCheck() throws(Rejection) -> Command {
    try entry(of: .selfChecks) { known throws(Rejection) in
      let old = known?.selfCheck
      return .selfCheck(
        SelfCheck(
          rule: try needed(.rule, or: old?.rule), article: try needed(.article, or: old?.article),
          result: try neededChoice(.result, or: old?.result), note: said(.note, or: old?.note)))
    }
  }

  func example() throws(Rejection) -> Command {
    try entry(of: .examples) { known throws(Rejection) in
      let old = known?.example
      return .example(
        ChosenExample(
          title: try needed(.title, or: old?.title), text: said(.text, or: old?.text),
          proposedBy: said(.by, or: old?.proposedBy)))
    }
  }

  func step() throws(Rejection) -> Command {
    let project = try text(.project)
    return try entry(of: .scheme(of: project)) { known throws(Rejection) in
      let old = known?.step
      guard let deadline = try day(.deadline, .ahead, or: old?.deadline) else { throw missing(.deadline) }
      return .step(
        ProjectStep(
          text: try needed(.text, or: old?.text), owner: said(.owner, or: old?.owner), deadline: deadline,
          done: try day(.done, .behind, or: old?.done)),
        of: project)
    }
  }

  func takenOut() throws(Rejection) -> Command {
    let named = try word(.list)
    guard let part = DossierPart.allCases.first(where: { $0.operation.rawValue == named }) else {
      throw missing(.list)
    }
    return .changeDossier(
      .takeOut(try list(of: part), at: try number(.item)),
      of: try context.session.speaker(try optionalSpeaker(.speaker)), reason: try text(.reason))
  }

  // MARK: - Private

  /// With a place the entry there is put right, and `make` begins with it; without one another is added.
  private func entry(
    of list: DossierList, _ make: (DossierEntry?) throws(Rejection) -> DossierEntry
  ) throws(Rejection) -> Command {
    let speaker = try context.session.speaker(try optionalSpeaker(.speaker))
    guard let place = try optionalNumber(.item) else {
      return .changeDossier(.add(try make(nil), at: nil), of: speaker, reason: optional(.reason))
    }
    let entries = context.session.entries(list, of: speaker)
    guard entries.indices.contains(place - 1) else {
      throw .day(.noSuchEntry(list.part, place, count: entries.count))
    }
    return .changeDossier(
      .correct(at: place, to: try make(entries[place - 1])), of: speaker, reason: optional(.reason))
  }

  private func list(of part: DossierPart) throws(Rejection) -> DossierList {
    switch part {
    case .helpers: .helpers
    case .letters: .letters
    case .targets: .targets
    case .schemes: .scheme(of: try text(.project))
    case .commitments: .commitments
    case .selfChecks: .selfChecks
    case .examples: .examples
    }
  }

  private func missing(_ name: ArgumentName) -> Rejection { .line(.missingArgument(operation, name)) }

  private func needed(_ name: ArgumentName, or old: String?) throws(Rejection) -> String {
    guard let value = values[name] ?? old else { throw missing(name) }
    return value
  }

  private func said(_ name: ArgumentName, or old: String?) -> String? {
    guard let typed = values[name] else { return old }
    return typed.isEmpty ? nil : typed
  }

  private func neededChoice<T: CaseIterable & RawRepresentable<String>>(
    _ name: ArgumentName, or old: T?
  ) throws(Rejection) -> T {
    guard let choice: T = try optionalChoice(name) ?? old else { throw missing(name) }
    return choice
  }

  private func day(
    _ name: ArgumentName, _ nearest: NearestDay, or old: CivilDate?
  ) throws(Rejection) -> CivilDate? {
    guard let typed = values[name] else { return old }
    return typed.isEmpty ? nil : try date(name, nearest, from: context.session.date)
  }

  private func quantity(or old: Hundredths?) throws(Rejection) -> Hundredths {
    guard let quantity = try amount(.quantity) ?? old else { throw missing(.quantity) }
    if quantity == .zero { throw .line(.badNumber(argument: .quantity, text: quantity.text)) }
    return quantity
  }

  private func amount(_ name: ArgumentName) throws(Rejection) -> Hundredths? {
    guard let typed = values[name] else { return nil }
    guard let amount = UnitTarget.amount(typed) else { throw .line(.badNumber(argument: name, text: typed)) }
    return amount
  }

  private func year() throws(Rejection) -> Int? {
    guard let year = try optionalNumber(.year) else { return nil }
    guard (1_900...2_999).contains(year) else { throw .line(.badNumber(argument: .year, text: "\(year)")) }
    return year
  }
}
