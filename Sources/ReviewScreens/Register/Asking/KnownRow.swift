import ReviewRegister

/// A row with its thread, as it was told.
struct KnownRow: Sendable {
  /// All that the lines of a row follow from beside the row; the settings follow from the position.
  struct Look: Equatable, Sendable {
    let width: Int
    let language: Language
    let day: CivilDate
    let position: Int
  }

  struct Detail: Sendable {
    let look: Look
    let lines: [DetailLine]
  }

  let answer: Answered<RegisterRow>
  /// Laid out when it was told, mostly while nobody waited: a step to the row has only to show it.
  let detail: Detail?
}
