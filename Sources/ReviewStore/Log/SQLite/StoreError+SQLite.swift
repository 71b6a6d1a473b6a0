import Foundation
import GRDB
import Glibc

extension StoreError {
  /// What an error of GRDB or of this module means for the log in `files`.
  init(_ error: any Error, in files: LogFiles) {
    if let error = error as? StoreError {
      self = error
      return
    }
    if error is RowDecodingError || error is DecodingError {
      self = .damaged(.file("\(type(of: error))"))
      return
    }
    guard let error = error as? DatabaseError else {
      self = .ioError(code: 0)
      return
    }
    let code = Int(error.extendedResultCode.rawValue)
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_READONLY: self = .readOnly(place: files.directory)
    case .SQLITE_NOTADB: self = .notALog(path: files.log)
    case .SQLITE_CORRUPT: self = .damaged(.file(error.message ?? "SQLITE_CORRUPT"))
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      if !files.isReadable {
        self = .noAccess(place: files.directory)
      } else {
        self = files.isWritable ? .ioError(code: code) : .readOnly(place: files.directory)
      }
    // Only a failed write(2) is told as "full" by SQLite; a full disk also shows in shared memory and syncs.
    default: self = files.hasSpace ? .ioError(code: code) : .diskFull
    }
  }

  /// The meaning of `errno` after a failed system call on `files`.
  init(errno code: Int32, in files: LogFiles) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull
    case EROFS: self = .readOnly(place: files.directory)
    case EACCES, EPERM: self = .noAccess(place: files.directory)
    case ENOENT, ENOTDIR: self = .noSuchSession(place: files.directory)
    default: self = .ioError(code: -Int(code))
    }
  }
}
