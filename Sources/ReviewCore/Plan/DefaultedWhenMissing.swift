/// A type whose values joined the stored form after the first logs were written: where the key is missing, it stands for
/// `fallback`. A value that equals it is not written, so what old logs hold is written today as it was then.
protocol DefaultedWhenMissing: Codable, Equatable {
  static var fallback: Self { get }
}

extension KeyedDecodingContainer {
  /// Chosen over the general one by the compiler wherever it derives `Codable` in this module.
  func decode<T: DefaultedWhenMissing>(_ type: T.Type, forKey key: Key) throws -> T {
    try decodeIfPresent(type, forKey: key) ?? T.fallback
  }
}

extension KeyedEncodingContainer {
  mutating func encode<T: DefaultedWhenMissing>(_ value: T, forKey key: Key) throws {
    if value != T.fallback { try encodeIfPresent(value, forKey: key) }
  }
}

extension ProjectorRules: DefaultedWhenMissing {
  static var fallback: ProjectorRules { ProjectorRules() }
}
