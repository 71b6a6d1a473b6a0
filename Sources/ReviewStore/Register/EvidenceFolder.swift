import Crypto
import Foundation
import Glibc
import ReviewValues

/// The files handed in as evidence: beside the register, in a folder of their own, each named by the SHA-256 of its bytes.
///
/// Invariant: what lies under such a name was once whole there and synced, before the event that names it was appended. A
/// file that two submissions share is there once. Nothing here is ever changed or removed.
public struct EvidenceFolder: Sendable {
  public let path: String

  /// `register` is the place of the register's database.
  public init(beside register: String) {
    path =
      (register.hasSuffix(LogFiles.ending) ? String(register.dropLast(LogFiles.ending.count)) : register) + ".files"
  }

  /// A file that has been taken in.
  public struct Kept: Hashable, Sendable {
    /// What it was called where it came from, without its folder.
    public let name: String
    /// 64 hexadecimal digits.
    public let sha256: String
    public let bytes: Int
  }

  /// Why a file could not be taken in. The number is the system's.
  public enum Failure: Error, Hashable, Sendable {
    case unreadable(path: String, number: Int32)
    case notAFile(path: String)
    case notKept(folder: String, number: Int32)
  }

  /// What is wrong with a file that the register names.
  public enum Fault: Hashable, Sendable {
    case missing
    case altered
  }

  public func path(of sha256: String) -> String { "\(path)/\(sha256)" }

  /// Copies the file in, whole or not at all: beside its name first, synced, then renamed.
  public func keep(_ source: String) throws(Failure) -> Kept {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw .unreadable(path: source, number: errno) }
    defer { close(input) }
    var status = stat()
    guard fstat(input, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: source) }
    if mkdir(path, PrivateFile.folderMode) != 0, errno != EEXIST { throw .notKept(folder: path, number: errno) }
    // Two offices may take in files at the same time.
    let part = "\(path)/.part-\(getpid())"
    defer { unlink(part) }
    let (sha256, bytes) = try copy(input, from: source, to: part)
    guard rename(part, path(of: sha256)) == 0, LogFiles.sync(path), LogFiles.sync(path + "/..") else {
      throw .notKept(folder: path, number: errno)
    }
    let name = source.split(separator: "/").last.map(String.init) ?? source
    return Kept(name: name, sha256: sha256, bytes: bytes)
  }

  /// Whether the file is still what it was taken in as; nil where it is.
  public func fault(of sha256: String) -> Fault? {
    let input = open(path(of: sha256), O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { return .missing }
    defer { close(input) }
    var hash = SHA256()
    guard EvidenceFolder.read(input, each: { hash.update(bufferPointer: $0) }) else { return .altered }
    return EvidenceFolder.hex(hash) == sha256 ? nil : .altered
  }

  /// Copies to another folder what is not in it yet.
  func copyFiles(to folder: EvidenceFolder) throws(StoreError) {
    for name in (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [] where !name.hasPrefix(".") {
      if access(folder.path(of: name), F_OK) == 0 { continue }
      do throws(Failure) { _ = try folder.keep(path(of: name)) } catch { throw StoreError(error) }
    }
  }

  // MARK: - Private

  private func copy(_ input: Int32, from source: String, to part: String) throws(Failure) -> (String, Int) {
    unlink(part)
    let output = PrivateFile.open(part, O_WRONLY | O_EXCL)
    guard output >= 0 else { throw .notKept(folder: path, number: errno) }
    defer { close(output) }
    var hash = SHA256()
    var bytes = 0
    var trouble: Int32 = 0
    let isRead = EvidenceFolder.read(input) { chunk in
      hash.update(bufferPointer: chunk)
      bytes += chunk.count
      if trouble == 0, !EvidenceFolder.write(chunk, to: output) { trouble = errno }
    }
    if !isRead { throw .unreadable(path: source, number: errno) }
    if trouble == 0, fsync(output) != 0 { trouble = errno }
    if trouble != 0 { throw .notKept(folder: path, number: trouble) }
    return (EvidenceFolder.hex(hash), bytes)
  }

  private static func read(_ descriptor: Int32, each: (UnsafeRawBufferPointer) -> Void) -> Bool {
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return count == 0 }
      chunk.withUnsafeBytes { each(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    }
  }

  private static func write(_ chunk: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
    var rest = chunk
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
    return true
  }

  private static func hex(_ hash: SHA256) -> String {
    hash.finalize().withUnsafeBytes { EventHash($0)?.hex ?? "" }
  }
}

extension StoreError {
  fileprivate init(_ failure: EvidenceFolder.Failure) {
    switch failure {
    case .unreadable(let path, let number), .notKept(let path, let number):
      self.init(errno: number, in: LogFiles(directory: path))
    case .notAFile(let path): self = .noAccess(place: path)
    }
  }
}
