/// The languages of every screen and document.
public enum Language: String, CaseIterable, Codable, Sendable {
  case zhHans = "zh-Hans"
  case zhHant = "zh-Hant"
  case en

  /// The language a POSIX locale or a BCP 47 tag asks for: `zh_TW.UTF-8`, `zh-Hant`, `en_GB`; nil if none of ours.
  public init?(locale: String) {
    let tag = locale.prefix { $0 != "." && $0 != "@" }.lowercased().split { $0 == "_" || $0 == "-" }
    switch tag.first {
    case "zh":
      // A script that is named counts more than the place.
      let isTraditional =
        tag.contains("hant") || tag.contains { ["tw", "hk", "mo"].contains($0) } && !tag.contains("hans")
      self = isTraditional ? .zhHant : .zhHans
    case "en": self = .en
    default: return nil
    }
  }
}
