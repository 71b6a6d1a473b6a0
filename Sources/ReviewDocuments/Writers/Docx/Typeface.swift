import ReviewCore

/// The faces of official papers: which letters, not how large.
enum Typeface: CaseIterable, Sendable {
  /// 小标宋
  case title
  /// 仿宋
  case body
  /// 黑体
  case heading
  /// 楷体
  case brush
  /// 宋体
  case song

  /// Under the names offices know them by. The faces of GB 2312 lack the characters of traditional wording.
  func chinese(_ language: Language) -> String {
    let isTraditional = language == .zhHant
    return switch self {
    case .title: isTraditional ? "方正小标宋繁体" : "方正小标宋简体"
    case .body: isTraditional ? "仿宋" : "仿宋_GB2312"
    case .heading: "黑体"
    case .brush: isTraditional ? "楷体" : "楷体_GB2312"
    case .song: "宋体"
    }
  }

  /// What stands in where an office never installed the face itself.
  var replacement: String {
    switch self {
    case .title, .song: "SimSun"
    case .body: "FangSong"
    case .heading: "SimHei"
    case .brush: "KaiTi"
    }
  }

  /// Figures and Latin letters are one face in Chinese papers; a page number is the half-width form of its own.
  func latin(_ language: Language) -> String {
    switch self {
    case .heading where language == .en: "Arial"
    case .song where language != .en: chinese(language)
    case .title, .body, .heading, .brush, .song: "Times New Roman"
    }
  }
}
