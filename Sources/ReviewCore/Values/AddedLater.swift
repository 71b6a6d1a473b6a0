/// A type whose values joined the stored form after the first logs were written: where the key is missing, it stands for
/// `fallback`.
protocol AddedLater: Codable {
  static var fallback: Self { get }
}

extension KeyedDecodingContainer {
  /// Chosen over the general one by the compiler wherever it derives `Codable` in this module.
  func decode<T: AddedLater>(_ type: T.Type, forKey key: Key) throws -> T {
    try decodeIfPresent(type, forKey: key) ?? T.fallback
  }
}

extension ProjectorRules: AddedLater {
  static var fallback: ProjectorRules { ProjectorRules() }
}
