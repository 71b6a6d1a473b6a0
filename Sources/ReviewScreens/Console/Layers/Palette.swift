import ReviewCore

/// Choosing an operation by typing (`CommandSearch`), with its arguments behind it.
public struct Palette: Hashable, Sendable {
  public internal(set) var editor = LineEditor()
  public internal(set) var selection = 0
  /// Candidates seen at once.
  static let height = 8
  public internal(set) var error: String?

  /// Operations that are possible now and match what was typed.
  func candidates(phase: Phase, strings: Strings) -> [OperationRow<Operation>] {
    CommandSearch(.session, strings).rows(matching: name, in: phase)
  }

  /// Why there is no candidate: what was meant belongs to another phase, or there is no such thing.
  func refusal(phase: Phase, strings: Strings) -> Rejection {
    switch CommandSearch(.session, strings).miss(name, in: phase) {
    case .notNow(let operation): .notNow(operation, phase)
    case .unknown(let suggestion): .unknownOperation(name, suggestion: suggestion)
    }
  }

  // MARK: - Private

  private var name: String { editor.text.split(separator: " ").first.map(String.init) ?? "" }
}
