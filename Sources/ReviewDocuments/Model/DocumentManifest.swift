import FoundationEssentials
import ReviewCore

/// What was written into a folder, and of which state of the log: `documents.json` beside the documents. By it a file
/// that somebody has edited is known from one that is as it was written, also where a format has no room for a stamp.
public struct DocumentManifest: Hashable, Codable, Sendable {
  public struct Entry: Hashable, Codable, Sendable {
    public let name: String
    public let sha256: String
    /// What stood there before, while it is being replaced: a crash in between leaves either.
    public let replaces: String?

    public init(name: String, sha256: String, replaces: String? = nil) {
      self.name = name
      self.sha256 = sha256
      self.replaces = replaces
    }
  }

  public static let fileName = "documents.json"

  private let schema: String
  /// Grows when a key changes its meaning or goes.
  private let version: Int
  /// From 1.
  public let edition: Int
  public let isDraft: Bool
  /// Of the last event the documents tell of, and its hash in hexadecimal.
  public let position: Int
  public let hash: String
  public let files: [Entry]

  public init(edition: Int, isDraft: Bool, stamp: LogStamp, files: [Entry]) {
    schema = DocumentManifest.schema
    version = 1
    self.edition = edition
    self.isDraft = isDraft
    position = stamp.position
    hash = stamp.hash
    self.files = files
  }

  /// Nil for anything else than a manifest of this version.
  public init?(_ bytes: [UInt8]) {
    guard let read = try? JSONDecoder().decode(DocumentManifest.self, from: Data(bytes)),
      read.schema == DocumentManifest.schema, read.version == 1,
      read.files.allSatisfy({ DocumentManifest.isBelow($0.name) })
    else { return nil }
    self = read
  }

  public func bytes() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Files are read and replaced by these names: none leads out of the folder.
  private static func isBelow(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.hasPrefix(".") }
  }

  private static let schema = "pingyi.documents"
}
