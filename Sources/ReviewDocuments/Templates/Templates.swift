import ReviewCore

/// The wording of every paper in one language: an office's own where it has put a file in place of ours, else the
/// built-in one. A file with a fault is not used, and the fault is told.
public struct Templates: Sendable {
  public let language: Language
  /// In the order of `TemplateName`, each file's in the order of its lines.
  public let faults: [TemplateFault]
  private let templates: [TemplateName: Template]

  /// A template as it was found.
  public struct File: Sendable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// `file` answers nil where there is none of that name.
  public init(_ language: Language, file: (TemplateName) -> File? = { _ in nil }) {
    var templates: [TemplateName: Template] = [:]
    var faults: [TemplateFault] = []
    for name in TemplateName.allCases {
      if let own = file(name), own.bytes != Array(name.builtIn(language).utf8) {
        do throws(Template.Faults) {
          templates[name] = try Template(own.bytes, of: name, file: own.path)
          continue
        } catch {
          faults += error.faults
        }
      }
      templates[name] = Templates.builtIn(language)[name]
    }
    self.language = language
    self.templates = templates
    self.faults = faults
  }

  /// Never nil: the built-in ones are sound, as a test knows.
  subscript(_ name: TemplateName) -> Template? { templates[name] }

  // MARK: - Private

  // Read once each, when first asked for.
  private static let hans = read(.zhHans)
  private static let hant = read(.zhHant)
  private static let english = read(.en)

  private static func builtIn(_ language: Language) -> [TemplateName: Template] {
    switch language {
    case .zhHans: hans
    case .zhHant: hant
    case .en: english
    }
  }

  private static func read(_ language: Language) -> [TemplateName: Template] {
    var templates: [TemplateName: Template] = [:]
    for name in TemplateName.allCases {
      templates[name] = try? Template(Array(name.builtIn(language).utf8), of: name, file: name.fileName)
    }
    return templates
  }
}

extension TemplateName {
  /// The text of the shipped file.
  public func builtIn(_ language: Language) -> String {
    switch language {
    case .zhHans: hans
    case .zhHant: hant
    case .en: english
    }
  }
}
