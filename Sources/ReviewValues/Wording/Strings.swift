/// Every word the program shows, in its three languages.
///
/// A phrase is one line with its three wordings side by side, so a missing translation does not compile and a reader
/// compares them at a glance. Here are days and the marks between words; a module that has words of its own (for phases,
/// refusals, papers …) extends `Strings` in its own folder.
public struct Strings: Sendable {
  public let language: Language
  /// What to do next is named as a step file writes it, not by keys.
  public let isForSteps: Bool

  public init(_ language: Language) { self.init(language, forSteps: false) }

  public init(_ language: Language, forSteps isForSteps: Bool) {
    self.language = language
    self.isForSteps = isForSteps
  }

  /// The wording in this language. Only the chosen one is evaluated.
  public func pick(
    _ zhHans: @autoclosure () -> String, _ zhHant: @autoclosure () -> String, _ en: @autoclosure () -> String
  ) -> String {
    switch language {
    case .zhHans: zhHans()
    case .zhHant: zhHant()
    case .en: en()
    }
  }
}
