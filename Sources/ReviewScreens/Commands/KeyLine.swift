import CommandTables
import ReviewCore

/// Keys of any command table in one line, each with the word for what it would do now.
struct KeyLine<Name: OperationName> {
  struct Entry {
    let key: String
    let row: OperationRow<Name>
    /// Never dropped for want of room.
    let isKept: Bool
  }

  private(set) var entries: [Entry]

  /// `standsFor`: the row that a key would do now; nil where the key is not to be shown.
  init(
    _ table: CommandTable<Name>, on line: FooterPlace<Name>.Line, standsFor: (String) -> OperationRow<Name>?
  ) {
    let all = table.keys(on: line).compactMap { place in
      standsFor(place.key).map { Entry(key: place.key, row: $0, isKept: place.isKept) }
    }
    // What two keys would do stands once, under the key that the table names first.
    entries = all.filter { entry in
      let place = { (key: String) in entry.row.keys.firstIndex(of: key) ?? 0 }
      return !all.contains { $0.row.operation == entry.row.operation && place($0.key) < place(entry.key) }
    }
  }

  func draw(
    in rect: Rect, gap: Int, word: (OperationRow<Name>) -> String, into buffer: inout Buffer
  ) {
    let kept = entries.filter(\.isKept)
    func width(_ entry: Entry) -> Int { entry.key.count + 1 + Width.of(word(entry.row)) + gap }
    var room = rect.width - 1 - kept.reduce(0) { $0 + width($1) }
    let shown = entries.filter { !$0.isKept }.prefix { entry in
      room -= width(entry)
      return room >= 0
    }
    var x = rect.x + 1
    for entry in shown + kept {
      x = buffer.put(entry.key, x: x, y: rect.y, role: .key) + 1
      x = buffer.put(word(entry.row), x: x, y: rect.y, role: .text) + gap
    }
  }
}
