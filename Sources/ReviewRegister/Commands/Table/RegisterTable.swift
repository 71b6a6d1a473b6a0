import CommandTables

/// The register's command table, put together once, when it is first asked for.
enum RegisterTable {
  static let table = CommandTable(
    [readingRows, entryRows, closingRows, deadlineRows, supervisionRows, sourceRows, rhythmRows, takingBackRows]
      .flatMap(\.self))

  typealias Row = OperationRow<RegisterOperation>
  typealias Spec = ArgumentSpec<RegisterOperation>

  /// Who and when; the reason stands in most operations by its place.
  static let who: [Spec] = [.named(.by, .text, from: .posts), .named(.on, .date)]
  static let whoAndWhy: [Spec] = who + [.named(.reason, .text)]

  /// A row of the table that is about no row of the register.
  static func row(
    _ operation: RegisterOperation, _ group: RegisterGroup, start: Row.Start = .atOnce, _ arguments: [Spec] = [],
    _ wording: @escaping @Sendable (Strings) -> OperationWords, make: @escaping RegisterOperation.Making
  ) -> Row {
    Row(
      operation, group, .always, keys: [], about: .nothing, offers: .nothing, start: start, arguments,
      work: .command(make), wording: wording)
  }

  /// A row of the table about rows of the register, which come first in the line.
  static func row(
    _ operation: RegisterOperation, _ group: RegisterGroup, on kind: RowCommand.Kind,
    offers: RegisterOffer = .nothing, start: Row.Start = .atOnce, _ arguments: [Spec] = [],
    _ wording: @escaping @Sendable (Strings) -> OperationWords, make: @escaping RegisterOperation.Making
  ) -> Row {
    Row(
      operation, group, .of(kind), keys: [], about: .rows, offers: offers, start: start,
      [.position(.numbers, .reference(.rows))] + arguments, work: .command(make), wording: wording)
  }
}
