/// The four levels a session can be held at; registers roll up along them.
public enum Level: String, CaseIterable, Codable, Sendable {
  case city, county, township, village
}
