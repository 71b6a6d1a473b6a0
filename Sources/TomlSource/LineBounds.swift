import CToml

/// How long each line of a text is, in code points, and where it first stops being UTF-8.
///
/// The parser counts one or two columns past the end where a text breaks off; an editor cannot go there.
struct LineBounds {
  private(set) var invalidByte: TomlPosition?
  /// Of each line, without its line break.
  private var lengths: [Int] = []

  init(_ bytes: [UInt8]) {
    var length = 0
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    scan: while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar):
        if Unicode.UTF8.decode(scalar) == "\n" {
          lengths.append(length)
          length = 0
        } else {
          length += 1
        }
      case .error:
        invalidByte = TomlPosition(line: lengths.count + 1, column: length + 1)
        break scan
      case .emptyInput: break scan
      }
    }
    lengths.append(length)
  }

  /// The place itself, or the nearest one within the text or just past the end of a line.
  func clamp(_ place: ctoml_place) -> TomlPosition {
    let line = min(max(Int(place.line), 1), lengths.count)
    let column = min(max(Int(place.column), 1), lengths[line - 1] + 1)
    return TomlPosition(line: line, column: column)
  }
}
