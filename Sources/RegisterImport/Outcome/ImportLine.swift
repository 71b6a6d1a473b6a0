/// What one line of a table comes to.
public struct ImportLine: Hashable, Sendable {
  public enum Outcome: Hashable, Sendable {
    case unchanged
    /// The commands are those of this row alone, in the order in which they are taken.
    indirect case changed([ImportChange], [RegisterCommand])
    indirect case new(RowOpening)
    /// It has no number of ours and reads like a row there is. It is told and left to a person.
    case alike(RowNumber, Closing)
    /// Nothing of the line is taken.
    case refused([ImportFault])
  }

  /// The row of the sheet, from 1.
  public let position: Int
  /// Nil where the line has no number of ours.
  public let number: RowNumber?
  public let unit: String
  /// The problem, as far as the line or the register says it.
  public let text: String
  public let outcome: Outcome
  /// What somebody should see and what changes nothing by itself.
  public let notes: [ImportNote]

  public var isTaken: Bool {
    switch outcome {
    case .changed, .new: true
    case .unchanged, .alike, .refused: false
    }
  }
}

/// One difference: what a cell says other than the register.
public struct ImportChange: Hashable, Sendable {
  public enum Difference: Hashable, Sendable {
    /// Nil where nothing stood, or nothing is to stand.
    case field(RowField, was: RowValue?, becomes: RowValue?)
    case progress(was: Progress, becomes: Progress)
    /// The deadline moves by an extension.
    case extended(from: CivilDate, to: CivilDate, approvedBy: String)
  }

  public let difference: Difference
  public let cell: CellAddress

  public var field: ImportField {
    switch difference {
    case .field(let field, _, _): .field(field)
    case .progress: .beside(.progress)
    case .extended: .field(.deadline)
    }
  }
}

/// What is said of a line beside its differences.
public enum ImportNote: Hashable, Sendable {
  /// A day was typed so that somebody should see how it was read.
  case read(CellAddress, CivilDate, [TypedDate.Reading])
  /// No row of the register has this unit so far; `near` is one that is written nearly like it.
  case unknownUnit(String, near: String?)
  /// The cell is empty where the register has something about the closing, which stays.
  case closingStays(ImportField, CellAddress)
}
