/// What a unit hands in to show that a problem is mended.
public struct Evidence: Hashable, Codable, Sendable {
  public let text: String
  /// When the thing was done, apart from when its evidence came.
  public let doneOn: CivilDate
  public let handedInOn: CivilDate
  public let files: [EvidenceFile]

  public init(text: String, doneOn: CivilDate, handedInOn: CivilDate, files: [EvidenceFile] = []) {
    self.text = text
    self.doneOn = doneOn
    self.handedInOn = handedInOn
    self.files = files
  }
}

/// A file kept beside the register under its SHA-256.
public struct EvidenceFile: Hashable, Codable, Sendable {
  public let name: String
  /// 64 lower-case hexadecimal digits.
  public let sha256: String
  public let bytes: Int

  public init(name: String, sha256: String, bytes: Int) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
  }
}

extension EvidenceFile {
  /// Its hash and its length are such.
  var isNamedByHash: Bool {
    bytes >= 0 && sha256.utf8.count == 64 && sha256.utf8.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}

/// What a check on the spot found.
public enum CheckResult: String, CaseIterable, Codable, Sendable {
  case rectified
  /// It goes on, as a continuous rectification does.
  case continuing
  case notRectified = "not-rectified"
}
