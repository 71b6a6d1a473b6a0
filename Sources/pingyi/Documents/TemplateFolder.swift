import Glibc
import ReviewCore
import ReviewDocuments

/// The wording of papers: the files of the folder `Templates`, which an office may change, and what is built in for those
/// it does not hold. Looked for only when documents are written or checked.
struct TemplateFolder {
  private let folder: String?

  init() {
    // The manual is there whatever else was taken out.
    folder = Environment.value("PINGYI_TEMPLATES") ?? ShippedFolder.find("Templates", holding: "README.md")
  }

  func templates(_ language: Language) -> Templates {
    Templates(language) { name in
      guard let folder else { return nil }
      let path = "\(folder)/\(language.rawValue)/\(name.fileName)"
      return Files.read(path).map { Templates.File(path: path, bytes: $0) }
    }
  }

  /// Of all languages: documents may be asked for in any.
  var faults: [TemplateFault] { Language.allCases.flatMap { templates($0).faults } }
}
