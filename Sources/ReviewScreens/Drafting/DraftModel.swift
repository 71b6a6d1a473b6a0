import ReviewCore

// The form of a new plan: questions, and below them what was understood of the tables an office has.
//
// Invariant: it knows no file. What stands in the fields is handed out whole; whoever runs it reads the tables, says what it
// found, refuses with the field where something is wrong, and writes. Nothing typed is lost by a refusal.
// In: `DraftMessage`. Out: cells, `DraftEffect`.
// Read next: `DraftField` (what is asked), `DraftUpdate` (keys), `DraftView` (drawing).

/// What reaches the form.
public enum DraftMessage: Sendable {
  case key(Key)
  case paste(String)
  case resize(Size)
  /// What was understood of the tables, or what is wrong with them.
  case looked([String])
  /// Why no plan was written; the field that has to be changed, where it is one.
  case refused(DraftField?, String)
}

/// What the form asks of the runtime.
public enum DraftEffect: Hashable, Sendable {
  /// Reads the tables as they are named now.
  case look
  case write
  case leave
  case redraw
}

public struct DraftModel: Sendable {
  public internal(set) var size: Size { didSet { wrapPreview() } }
  public let language: Language
  /// The file that is to be made.
  public let path: String
  var editors: [DraftField: LineEditor]
  var field = DraftField.title
  var preview: [String] = [] { didSet { wrapPreview() } }
  /// The preview as it is shown: what is too long goes on in the next row.
  private(set) var previewLines: [String] = []
  var previewScroll = 0
  var error: String?
  /// The tables as they were when somebody looked.
  var looked: String
  /// Esc or Ctrl-C was pressed once with something typed; a second time leaves.
  var isLeaving = false
  private let initial: [DraftField: String]

  /// `values` are what the fields begin with.
  public init(path: String, values: [DraftField: String], size: Size, language: Language) {
    (self.path, self.size, self.language) = (path, size, language)
    var initial = values
    for field in DraftField.allCases {
      if case .choice(let names) = field.kind, initial[field] == nil { initial[field] = names.first }
    }
    self.initial = initial
    editors = Dictionary(uniqueKeysWithValues: DraftField.allCases.map { ($0, LineEditor(initial[$0] ?? "")) })
    looked = ""
    looked = tables
  }

  public var strings: Strings { Strings(language) }

  /// What stands in a field, without blanks around it.
  public func value(_ field: DraftField) -> String { PlainText.clean(editors[field]?.text ?? "") }

  /// The columns that a line of the preview has.
  public var previewWidth: Int { max(20, size.columns - 2) }

  var hasTyping: Bool { DraftField.allCases.contains { value($0) != initial[$0] ?? "" } }

  /// What the tables are named by.
  var tables: String { DraftField.allCases.filter(\.changesTables).map { value($0) }.joined(separator: "\n") }

  var layout: DraftLayout { DraftLayout(size: size) }

  // MARK: - Private

  /// A long report is wrapped once, not with every key. On a window that is too small nothing is shown of it.
  private mutating func wrapPreview() {
    let width = max(2, layout.preview.width)
    previewLines = preview.flatMap { Width.of($0) <= width ? [$0] : Width.wrapped($0, to: width) }
  }
}

/// Where the fields and the preview are.
struct DraftLayout: Hashable {
  let fields: Rect
  let preview: Rect

  /// The fields have as many rows as there are, and leave a third of a low screen to the preview.
  init(size: Size) {
    let rows = min(DraftField.allCases.count, max(8, size.rows - 3 - size.rows / 3))
    fields = Rect(x: 0, y: 1, width: size.columns, height: rows)
    preview = Rect(x: 1, y: rows + 2, width: size.columns - 2, height: max(0, size.rows - rows - 4))
  }
}
