import Crypto
import Foundation
import Glibc
import ReviewCore

/// The keys of a ballot box, each in a file of its own beside it that only its owner may read.
///
/// `ballots.key` lasts as long as the box: codes and submission tokens are stored hashed under it, so that the box
/// alone tells nothing about a slip. `ballots.round-N.key` exists while round N is open or being counted: ballots are
/// sealed under it until they have been shuffled, so that the box and its write-ahead log, and whatever the disk still
/// holds of them, say nothing once that file is gone. A third key, of the marks that wait, exists as long and lies
/// elsewhere (`StateFolder`): a copy of the folder, however often it is taken, does not have it.
struct BoxKeys: Sendable {
  /// Hashes that have taken in their keys already, which is half of what hashing a short text costs.
  private let code: HMAC<SHA256>
  private let token: HMAC<SHA256>

  /// Makes the key where there is none and `mayMake` says that no code depends on it.
  init(_ files: LogFiles, mayMake: Bool) throws(StoreError) {
    let secret: SymmetricKey
    if let found = try BoxKeys.read(files.boxKey, files) {
      secret = found
    } else if mayMake {
      secret = try BoxKeys.make(files.boxKey, files)
    } else {
      throw StoreError.keyMissing(path: files.boxKey)
    }
    func part(_ name: String) -> HMAC<SHA256> {
      HMAC(key: SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Data(name.utf8), using: secret)))
    }
    code = part("code")
    token = part("token")
  }

  /// By which a box knows its key.
  var mark: Data {
    var keyed = code
    keyed.update(data: Array("key".utf8))
    return Data(keyed.finalize().prefix(16))
  }

  /// What is stored of a code.
  func hash(_ voting: VotingCode) -> Data {
    var keyed = code
    keyed.update(data: voting.symbols)
    return Data(keyed.finalize().prefix(16))
  }

  /// What is stored of a submission beside its code. The token is random and known to the voter's page alone, and
  /// nothing of the ballot goes in: with all keys in hand no ballot can be tried against it.
  func hash(_ submitted: Submission.Token, code: Data, round: Int) -> Data {
    var keyed = token
    keyed.update(data: code)
    keyed.update(data: withUnsafeBytes(of: Int64(round).bigEndian) { Array($0) } + submitted)
    return Data(keyed.finalize().prefix(8))
  }

  // MARK: - Keys of rounds

  static func makeRoundKey(_ round: Int, _ files: LogFiles) throws(StoreError) -> SymmetricKey {
    if let found = try read(files.roundKey(round), files) { return found }
    return try make(files.roundKey(round), files)
  }

  static func roundKey(_ round: Int, _ files: LogFiles) throws(StoreError) -> SymmetricKey {
    guard let key = try read(files.roundKey(round), files) else {
      throw StoreError.keyMissing(path: files.roundKey(round))
    }
    return key
  }

  static func hasRoundKey(_ round: Int, _ files: LogFiles) -> Bool { access(files.roundKey(round), F_OK) == 0 }

  /// Overwritten, then removed. On media that write elsewhere the old block may live on until it is reused.
  static func destroyRoundKey(_ round: Int, _ files: LogFiles) throws(StoreError) {
    try destroy(files.roundKey(round), files)
  }

  // MARK: - The key of a round's waiting marks

  func waitingKey(_ round: Int, _ files: LogFiles) throws(StoreError) -> SymmetricKey {
    guard let key = foundWaitingKey(round, files) else {
      throw StoreError.waitingKeyMissing(path: waitingKeyPaths(round, files)[0])
    }
    return key
  }

  func makeWaitingKey(_ round: Int, _ files: LogFiles) throws(StoreError) -> SymmetricKey {
    if let key = foundWaitingKey(round, files) { return key }
    StateFolder.make()
    for path in waitingKeyPaths(round, files).dropLast() {
      if let key = try? BoxKeys.make(path, files) { return key }
    }
    return try BoxKeys.make(files.waitingKey(round), files)
  }

  func destroyWaitingKey(_ round: Int, _ files: LogFiles) throws(StoreError) {
    for path in waitingKeyPaths(round, files) where access(path, F_OK) == 0 { try BoxKeys.destroy(path, files) }
  }

  private func foundWaitingKey(_ round: Int, _ files: LogFiles) -> SymmetricKey? {
    for path in waitingKeyPaths(round, files) { if let key = try? BoxKeys.read(path, files) { return key } }
    return nil
  }

  /// Where nothing outside the folder can be written, it lies beside the others after all: the vote goes on.
  ///
  /// The name says which box it is for, and where that lies: a copy that somebody tries out elsewhere on this machine
  /// neither has the key nor takes it away.
  private func waitingKeyPaths(_ round: Int, _ files: LogFiles) -> [String] {
    let place = realpath(files.directory, nil)
    defer { free(place) }
    var keyed = code
    keyed.update(data: Array("waiting \(round) \(place.map { String(cString: $0) } ?? files.directory)".utf8))
    let name = keyed.finalize().prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    return [StateFolder.path.map { "\($0)/\(name).key" }, files.waitingKey(round)].compactMap(\.self)
  }

  // MARK: - Private

  private static func destroy(_ path: String, _ files: LogFiles) throws(StoreError) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return }
      throw StoreError(errno: errno, in: files)
    }
    let zeros = [UInt8](repeating: 0, count: 32)
    _ = zeros.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    let isSynced = fsync(descriptor) == 0
    let code = errno
    Glibc.close(descriptor)
    guard isSynced else { throw StoreError(errno: code, in: files) }
    guard unlink(path) == 0 || errno == ENOENT else { throw StoreError(errno: errno, in: files) }
    try LogFiles.sync(folder(of: path), in: files)
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  private static func read(_ path: String, _ files: LogFiles) throws(StoreError) -> SymmetricKey? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw StoreError(errno: errno, in: files)
    }
    defer { Glibc.close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 33)
    let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
    guard count == 32 else { throw StoreError.keyMissing(path: path) }
    return SymmetricKey(data: bytes.prefix(32))
  }

  /// On the disk under its name, whole, before anything is stored under it. Of two who make it at once one succeeds and
  /// the other takes that one's.
  private static func make(_ path: String, _ files: LogFiles) throws(StoreError) -> SymmetricKey {
    let key = SymmetricKey(size: .bits256)
    let beside = path + ".\(getpid())"
    unlink(beside)
    let descriptor = Glibc.open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StoreError(errno: errno, in: files) }
    let count = key.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    let isWhole = count == 32 && fsync(descriptor) == 0
    let code = errno
    Glibc.close(descriptor)
    defer { unlink(beside) }
    guard isWhole else { throw StoreError(errno: code, in: files) }
    // A link, unlike a rename, never takes the place of another's key.
    let isMine = link(beside, path) == 0
    guard isMine || errno == EEXIST else { throw StoreError(errno: errno, in: files) }
    try LogFiles.sync(folder(of: path), in: files)
    if isMine { return key }
    guard let theirs = try read(path, files) else { throw StoreError.keyMissing(path: path) }
    return theirs
  }
}
