import CommandTables

/// The register's command table, put together once, when it is first asked for.
enum RegisterTable {
  static let table = CommandTable(
    [
      readingRows, entryRows, closingRows, deadlineRows, supervisionRows, sourceRows, rhythmRows, takingBackRows,
      screenRows,
    ].flatMap(\.self))

  typealias Row = OperationRow<RegisterOperation>
  typealias Spec = ArgumentSpec<RegisterOperation>

  /// Who and when; the reason stands in most operations by its place.
  static let who: [Spec] = [.named(.by, .text, from: .posts), .named(.on, .date)]
  static let whoAndWhy: [Spec] = who + [.named(.reason, .text)]

  /// A row of the table that is about no row of the register.
  static func row(
    _ operation: RegisterOperation, _ group: RegisterGroup, keys: [String] = [], start: Row.Start = .atOnce,
    footer: FooterPlace<RegisterOperation>? = nil, _ arguments: [Spec] = [],
    _ wording: @escaping @Sendable (Strings) -> OperationWords, make: @escaping RegisterOperation.Making
  ) -> Row {
    Row(
      operation, group, .always, keys: keys, about: .nothing, offers: .nothing, start: start, footer: footer, arguments,
      work: .command(make), wording: wording)
  }

  /// A row of the table about rows of the register, which come first in the line.
  static func row(
    _ operation: RegisterOperation, _ group: RegisterGroup, on kind: RowCommand.Kind,
    keys: [String] = [], offers: RegisterOffer = .nothing, start: Row.Start = .atOnce,
    footer: FooterPlace<RegisterOperation>? = nil, _ arguments: [Spec] = [],
    _ wording: @escaping @Sendable (Strings) -> OperationWords, make: @escaping RegisterOperation.Making
  ) -> Row {
    Row(
      operation, group, .of(kind), keys: keys, about: .rows, offers: offers, start: start, footer: footer,
      [.position(.numbers, .reference(.rows))] + arguments, work: .command(make), wording: wording)
  }

  /// A row for what the full screen does by itself.
  static func row(
    _ operation: RegisterOperation, does task: RegisterTask, keys: [String] = [], start: Row.Start = .atOnce,
    footer: FooterPlace<RegisterOperation>? = nil, _ arguments: [Spec] = [],
    _ wording: @escaping @Sendable (Strings) -> OperationWords
  ) -> Row {
    Row(
      operation, .screen, .always, keys: keys, about: .nothing, offers: .nothing, start: start, footer: footer,
      arguments, work: .screen(task), wording: wording)
  }
}
