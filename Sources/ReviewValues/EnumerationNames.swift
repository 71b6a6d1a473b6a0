extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The words that a line or a file uses for the values of an enumeration.
  public static var names: [String] { allCases.map(\.rawValue) }
}
