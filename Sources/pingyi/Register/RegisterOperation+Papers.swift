import ReviewCore
import ReviewDocuments
import ReviewRegister

extension RegisterOperation {
  /// The papers that go out once it is recorded, for the command line and for the screen; nil where none do.
  func papers(of place: RegisterPlace, _ strings: Strings, on day: CivilDate) -> RegisterPaperRequest? {
    RegisterOperation.occasions[self].map { occasion, isFinal in
      RegisterPaperRequest(place: place, occasion: occasion, strings: strings, day: day, isFinal: isFinal)
    }
  }

  private static let occasions: [RegisterOperation: (RegisterPaperSet.Occasion, isFinal: Bool)] = [
    .urge: (.urging(.unit), true),
    // Letters lie among the papers of their month, which goes on: one more letter is no edition of its own.
    .letter: (.urging(.unit), false),
    .report: (.report, true), .publish: (.notice(posted: nil), true),
  ]
}
