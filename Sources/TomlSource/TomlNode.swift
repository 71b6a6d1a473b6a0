/// Where something stands in a TOML text. Both count from 1; a column counts Unicode code points.
public struct TomlPosition: Hashable, Comparable, Sendable {
  /// 0 for the text that was read. Whoever puts a tree together from other places as well numbers those from 1.
  public let origin: Int
  public let line: Int
  public let column: Int

  public init(origin: Int = 0, line: Int, column: Int) {
    self.origin = origin
    self.line = line
    self.column = column
  }

  public static let start = TomlPosition(line: 1, column: 1)

  public static func < (a: TomlPosition, b: TomlPosition) -> Bool {
    (a.origin, a.line, a.column) < (b.origin, b.line, b.column)
  }
}

/// One value of a TOML text with its place.
public struct TomlNode: Sendable {
  public let value: TomlValue
  public let position: TomlPosition

  public init(value: TomlValue, position: TomlPosition) {
    self.value = value
    self.position = position
  }
}

public enum TomlValue: Sendable {
  case table([TomlEntry])
  case array([TomlNode])
  case string(String)
  case integer(Int64)
  case float(Double)
  case boolean(Bool)
  case date(year: Int, month: Int, day: Int)
  /// Fractions of a second are dropped: nothing here is planned in them.
  case time(hour: Int, minute: Int, second: Int)
  /// A date with a time, with or without an offset; no file of ours holds one, so its parts are not kept.
  case dateTime

  public var kind: TomlKind {
    switch self {
    case .table: .table
    case .array: .array
    case .string: .string
    case .integer: .integer
    case .float: .float
    case .boolean: .boolean
    case .date: .date
    case .time: .time
    case .dateTime: .dateTime
    }
  }
}

/// A table's key with its own place, which is where a fault of the key itself is reported.
public struct TomlEntry: Sendable {
  public let key: String
  public let keyPosition: TomlPosition
  public let node: TomlNode

  public init(key: String, keyPosition: TomlPosition, node: TomlNode) {
    self.key = key
    self.keyPosition = keyPosition
    self.node = node
  }
}

public enum TomlKind: Hashable, Sendable {
  case table, array, string, integer, float, boolean, date, time, dateTime
}
