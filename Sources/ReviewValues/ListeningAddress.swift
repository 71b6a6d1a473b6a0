/// Where a server takes connections: `192.168.1.10:8080`, `[fe80::1]:8080`.
///
/// There is no port without an address: every network is opened on purpose, never by leaving something out.
public struct ListeningAddress: Hashable, Sendable {
  public let address: String
  /// 0 for any that is free.
  public let port: Int

  public init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (0...65_535).contains(port)
    else { return nil }
    var address = String(text[..<colon])
    if address.hasPrefix("["), address.hasSuffix("]") {
      address = String(address.dropFirst().dropLast())
    } else if address.contains(":") {
      return nil
    }
    guard !address.isEmpty, address != "*", !address.contains(where: \.isWhitespace) else { return nil }
    self.address = address
    self.port = port
  }

  /// To be said aloud before it is done.
  public var isEveryNetwork: Bool { ["0.0.0.0", "::", "0", "::0"].contains(address) }

  /// Only programs of this machine come in there.
  public var isThisMachine: Bool { address.hasPrefix("127.") || ["::1", "localhost"].contains(address) }

  /// As it stands in an address that phones open.
  public static func host(_ address: String) -> String { address.contains(":") ? "[\(address)]" : address }
}
