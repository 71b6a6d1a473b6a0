import CommandTables

/// The session's command table, put together once, when it is first asked for.
enum SessionTable {
  static let table = CommandTable(
    [
      agendaRows, queueRows, dayRows, dossierRows, turnRows, clockRows, problemRows, bankRows, carriedRows, voteRows,
      resultRows,
      projectorRows,
      takingBackRows,
      screenRows,
    ].flatMap(\.self))

  /// A row whose command the session decides.
  static func row(
    _ operation: Operation, _ group: OperationGroup, _ phases: PhaseSet, keys: [String] = [],
    about: OperationSubject = .nothing, offers: OperationOffer = .nothing,
    start: OperationRow<Operation>.Start = .atOnce, footer: FooterPlace<Operation>? = nil,
    _ arguments: [ArgumentSpec<Operation>] = [], _ wording: @escaping @Sendable (Strings) -> OperationWords,
    make: @escaping Operation.Making
  ) -> OperationRow<Operation> {
    OperationRow(
      operation, group, phases, keys: keys, about: about, offers: offers, start: start, footer: footer, arguments,
      work: .command(make), wording: wording)
  }

  /// A row of what the console does by itself.
  static func screenRow(
    _ operation: Operation, _ group: OperationGroup, _ phases: PhaseSet, keys: [String] = [],
    about: OperationSubject = .nothing, start: OperationRow<Operation>.Start = .atOnce,
    footer: FooterPlace<Operation>? = nil, does task: ConsoleTask,
    _ arguments: [ArgumentSpec<Operation>] = [], _ wording: @escaping @Sendable (Strings) -> OperationWords
  ) -> OperationRow<Operation> {
    OperationRow(
      operation, group, phases, keys: keys, about: about, offers: .nothing, start: start, footer: footer,
      arguments, work: .screen(task), wording: wording)
  }
}
