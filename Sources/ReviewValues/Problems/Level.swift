/// The four levels a session can be held at; registers roll up along them.
public enum Level: String, CaseIterable, Codable, Sendable {
  case city, county, township, village
}

extension Level {
  /// Above means nearer to the top: a county is above its townships and villages.
  public func isAbove(_ other: Level) -> Bool { depth < other.depth }

  /// The level right below; nil for the last.
  public var below: Level? { Level.allCases.first { $0.depth == depth + 1 } }

  private var depth: Int { Level.allCases.firstIndex(of: self) ?? 0 }
}
