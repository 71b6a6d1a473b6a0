import Glibc
import ReviewCore
import ReviewDocuments

/// The wording of papers: the files of the folder `Sessions/Templates`, which an office may change, and what is built in for
/// those it does not hold. Looked for only when documents are written or checked.
struct TemplateFolder {
  private let folder: String?
  /// Where an office has its own wording since before the folder stood among the sessions; nil where it has none there.
  let oldFolder: String?

  init() {
    let named = Environment.value("PINGYI_TEMPLATES")
    // The manual is there whatever else was taken out.
    oldFolder = named == nil ? ShippedFolder.find("Templates", holding: "README.md") : nil
    folder = named ?? oldFolder ?? ShippedFolder.find("Sessions/Templates", holding: "README.md")
  }

  func templates(_ language: Language) -> Templates {
    Templates(language) { name in
      guard let folder else { return nil }
      let path = "\(folder)/\(language.rawValue)/\(name.fileName)"
      return Files.read(path).map { Templates.File(path: path, bytes: $0) }
    }
  }

  func complainOfOldFolder(_ words: Strings) {
    if let oldFolder { Pingyi.complain(words.templatesInOldFolder(oldFolder)) }
  }

  /// Of all languages: documents may be asked for in any.
  var faults: [TemplateFault] { Language.allCases.flatMap { templates($0).faults } }
}
