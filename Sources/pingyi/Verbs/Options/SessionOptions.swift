import ArgumentParser
import ReviewCore

/// Options every verb on a session takes.
struct SessionOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      Pingyi.words.pick("计划文件，或 Sessions/ 里的名字", "計劃檔案，或 Sessions/ 裡的名字", "a plan, or its name in Sessions/")),
    completion: .plan)
  var session: String

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("数据所在的文件夹", "資料所在的資料夾", "the folder for the session's data"), valueName: "dir"),
    completion: .directory)
  var data: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("语言：zh-Hans、zh-Hant、en", "語言：zh-Hans、zh-Hant、en", "language: zh-Hans, zh-Hant, en")))
  var lang: Language?

  var place: SessionPlace { SessionPlace(session, data: data) }

  func language(of plan: Plan) -> Language { lang ?? plan.language }

  func strings(for plan: Plan) -> Strings { Strings(language(of: plan)) }
}

extension Language: ExpressibleByArgument {}

extension CompletionKind {
  /// A plan by its name, or where a folder is typed its file.
  static let plan = custom { _, _, typed in
    guard let slash = typed.lastIndex(of: "/") else { return ShippedFolder.planNames }
    let folder = String(typed[...slash])
    return Folders.names(in: folder).filter { $0.hasSuffix(".toml") || !$0.contains(".") }.map { folder + $0 }
  }

  static let theme = custom { _, _, _ in ThemeFolder().names }
}
