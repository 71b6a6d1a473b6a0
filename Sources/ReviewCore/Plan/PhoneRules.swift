/// Where representatives vote by phone. Nil in a plan: nowhere, unless the console is told otherwise.
public struct PhoneRules: Hashable, Codable, Sendable {
  /// A `ListeningAddress`.
  public var bind: String
  /// What phones open, where it is not the address itself: a name of the hall's network, or what another machine passes on.
  public var url: String?
  /// PEM files, both or neither.
  public var certificate: String?
  public var key: String?
  /// Posts that may open the leaders' page with a code of their own; nil: nobody.
  public var leaders: [String]?

  public init(
    bind: String, url: String? = nil, certificate: String? = nil, key: String? = nil, leaders: [String]? = nil
  ) {
    self.bind = bind
    self.url = url
    self.certificate = certificate
    self.key = key
    self.leaders = leaders
  }

  /// What phones open; nil where only the server will know.
  public var address: String? {
    if let url { return url }
    guard let place = ListeningAddress(bind), place.port > 0, !place.isEveryNetwork else { return nil }
    return address(host: place.address, port: place.port)
  }

  /// What is to be said aloud before phones are served.
  public var exposures: [PhoneExposure] {
    guard let place = ListeningAddress(bind), !place.isThisMachine else { return [] }
    let isEncrypted = certificate != nil || url?.hasPrefix("https://") == true
    return (place.isEveryNetwork ? [.everyNetwork] : []) + (isEncrypted ? [] : [.readable])
  }

  public func address(host: String, port: Int) -> String {
    "\(certificate == nil ? "http" : "https")://\(ListeningAddress.host(host)):\(port)"
  }
}

/// Who has more to do with the vote than its voters.
public enum PhoneExposure: Hashable, Sendable {
  /// It is open to every network of this machine, and not to the hall's alone.
  case everyNetwork
  /// Nothing is encrypted: whoever is in the hall's network can read codes and marks as they pass.
  case readable
}
