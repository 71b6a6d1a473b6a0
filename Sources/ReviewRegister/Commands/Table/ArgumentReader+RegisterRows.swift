// What whole operations read out of their arguments.

import CommandTables

extension ArgumentReader<RegisterOperation> {
  func opening(unit: String) throws(RegisterRejection) -> RowOpening {
    let origin = optional(.inspection).map { Origin(.inspection, id: $0) } ?? Origin(.office)
    return RowOpening(fields: try fields(unit: unit), origin: origin)
  }

  /// Files are fetched first; without any it is a command at once.
  func submission() throws(RegisterRejection) -> RegisterRequest {
    let (text, doneOn, files) = (try text(.text), try optionalDate(.done, .behind), list(.files))
    if files.isEmpty { return try command(.submit(text: text, doneOn: doneOn, files: [])) }
    return .errand(.submit(try rows(), text: text, doneOn: doneOn, files: files), try said())
  }

  func filter() throws(RegisterRejection) -> RowFilter {
    var filter = RowFilter()
    filter.words = optional(.words)?.split(separator: " ").map(String.init) ?? []
    filter.unit = optional(.unit)
    filter.sector = try optionalChoice(.sector)
    filter.leader = optional(.leader)
    filter.source = try optionalChoice(.source)
    filter.kind = optional(.kind)
    filter.scope = try optionalChoice(.scope)
    filter.closing = try optionalChoice(.closing)
    filter.progress = try optionalChoice(.progress)
    filter.urgency = try optionalChoice(.timing)
    filter.deadlineFrom = try optionalDate(.from)
    filter.deadlineUntil = try optionalDate(.until)
    filter.isPublic = try optionalFlag(.isPublic)
    return filter
  }

  func inspection() throws(RegisterRejection) -> Inspection {
    Inspection(
      id: try text(.id), title: try text(.title), date: try optionalDate(.date, .behind) ?? context.today,
      isAnnounced: try optionalFlag(.announced) ?? true,
      units: list(.units), note: optional(.note))
  }

  func branch() throws(RegisterRejection) -> Branch {
    Branch(
      name: try text(.name), unit: try text(.unit), year: try optionalNumber(.year) ?? context.today.year,
      plan: optional(.plan) ?? "", grade: try optionalChoice(.grade), cause: optional(.cause), owner: optional(.owner),
      leader: optional(.leader), deadline: try optionalDate(.deadline),
      state: try optionalChoice(.state) ?? .weak)
  }

  func seed() throws(RegisterRejection) -> UInt64 { try optionalSeed(.seed) ?? context.seed }
}
