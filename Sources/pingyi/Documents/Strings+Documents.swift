import Glibc
import ReviewCore
import ReviewDocuments

// Documents on their way to the disk: what was written, what was left alone, what stands in the way, what still matches.

extension Strings {
  /// Where somebody can say to which folder instead.
  enum WritingPlace { case commandLine, session, register, registerPapers }

  func cannotWrite(_ failure: Files.Failure, _ place: WritingPlace) -> String {
    let (path, reason) = (failure.path, systemReason(failure.number))
    switch place {
    case .commandLine:
      return pick(
        "写不了 \(path)：\(reason)；会议已存好，可用 export --to 换个文件夹",
        "寫不了 \(path)：\(reason)；會議已存好，可用 export --to 換個資料夾",
        "cannot write \(path): \(reason); the session is stored, try export --to another folder")
    case .session:
      return pick(
        "写不了 \(path)：\(reason)；会议已存好，可\(way(bySaying: .export, "文件夹"))",
        "寫不了 \(path)：\(reason)；會議已存好，可\(way(bySaying: .export, "資料夾"))",
        "cannot write \(path): \(reason); the session is stored, \(way(bySaying: .export, "FOLDER"))")
    case .register:
      return pick(
        "写不了 \(path)：\(reason)；台账已存好，可用 --to 换个地方", "寫不了 \(path)：\(reason)；臺賬已存好，可用 --to 換個地方",
        "cannot write \(path): \(reason); the register is stored, try --to elsewhere")
    case .registerPapers:
      // The place is last: where a narrow screen cuts the line, what to do is before it.
      return pick(
        "文书没有写出（\(reason)）；台账已记好，可用 register papers 场合 --to 换处再写；\(path)",
        "文書沒有寫出（\(reason)）；臺賬已記好，可用 register papers 場合 --to 換處再寫；\(path)",
        "papers not written (\(reason)); all is recorded: register papers OCCASION --to DIR; \(path)")
    }
  }

  /// In our words where an office meets it, else in the system's.
  func systemReason(_ number: Int32) -> String {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: pick("磁盘已满", "磁碟已滿", "the disk is full")
    case EROFS: pick("只读", "唯讀", "it is read-only")
    case EACCES, EPERM: pick("没有写权限", "沒有寫入權限", "no permission to write there")
    case ENOENT, ENOTDIR: pick("没有这个文件夹", "沒有這個資料夾", "there is no such folder")
    case ELOOP: pick("这是链接，不跟着链接写，请移走", "這是連結，不跟著連結寫，請移走", "it is a link, which is not followed; take it away")
    default: String(cString: strerror(number))
    }
  }

  /// Why a file cannot be read; in our words where an office meets it.
  func readingReason(_ number: Int32) -> String {
    switch number {
    case ENOENT, ENOTDIR: pick("没有这个文件", "沒有這個檔案", "there is no such file")
    case EACCES, EPERM: pick("没有读的权限", "沒有讀取權限", "no permission to read it")
    case EISDIR: pick("这是文件夹", "這是資料夾", "it is a folder")
    default: String(cString: strerror(number))
    }
  }

  func cannotMake(_ absent: [DocumentSet.Absence]) -> String {
    let names = absent.map(\.fileName).joined(separator: " ")
    let reason = absent.first?.reason ?? ""
    return pick(
      "没有写出 \(names)：\(reason)；请 apt-get install libxlsxwriter-dev 后再 export，其余文件已写出",
      "沒有寫出 \(names)：\(reason)；請 apt-get install libxlsxwriter-dev 後再 export，其餘檔案已寫出",
      "\(names) not written: \(reason); apt-get install libxlsxwriter-dev and export again; the other files are written"
    )
  }

  var writingDocuments: String { pick("正在写出文件…", "正在寫出檔案…", "Writing the documents…") }

  var leavingWhenWritten: String {
    pick("文件还在写，写完就退出", "檔案還在寫，寫完就退出", "The documents are still being written; this ends when they are")
  }

  func written(_ written: DocumentFolder.Written) -> String {
    // The folder is last: where a narrow screen cuts the line, what must be known is before it.
    partsOfWritten(written).joined(separator: semicolon)
  }

  /// Of a rehearsal the folder comes first: nobody would look for it there, and it is gone with the console.
  func writtenForPractice(_ written: DocumentFolder.Written) -> String {
    let what = pick(
      "文件在 \(written.folder)，离开就没有了", "檔案在 \(written.folder)，離開就沒有了",
      "the papers are in \(written.folder) until you leave")
    return ([what] + notices(written)).joined(separator: semicolon)
  }

  /// How many files, what must be known of them, and the folder.
  func partsOfWritten(_ written: DocumentFolder.Written) -> [String] {
    let count = written.paths.count
    let what =
      written.edition == 1
      ? pick("已写出 \(count) 个文件", "已寫出 \(count) 個檔案", "\(count) files written")
      : pick(
        "已写出第 \(written.edition) 版 \(count) 个文件", "已寫出第 \(written.edition) 版 \(count) 個檔案",
        "edition \(written.edition), \(count) files written")
    return [what] + notices(written) + [written.folder]
  }

  /// What the reader must know besides the files.
  func notices(_ written: DocumentFolder.Written) -> [String] {
    [written.unanswered.map { beforeNotice(gap($0)) }].compactMap(\.self) + editionNotices(written)
      + written.wordingFaults
  }

  private func beforeNotice(_ what: String) -> String {
    pick("公示发出以前请核对，\(what)", "公示發出以前請核對，\(what)", "before the public notice goes out: \(what)")
  }

  private func editionNotices(_ written: DocumentFolder.Written) -> [String] {
    if written.isNewEdition {
      return [pick("原来的一版未动", "原來的一版未動", "the edition before stays as it is")]
    }
    guard !written.leftAlone.isEmpty else { return [] }
    let names = written.leftAlone.joined(separator: " ")
    return [pick("有人改过，未动：\(names)", "有人改過，未動：\(names)", "edited by hand and left alone: \(names)")]
  }

  var correctionsLater: String {
    pick(
      "散会后的更正已存好；离开时写出新的一版，或现在\(way(to: .export))",
      "散會後的更正已存好；離開時寫出新的一版，或現在\(way(to: .export))",
      "The correction is stored; a new edition is written when you leave (\(way(to: .export)) to write it now)")
  }

  // MARK: - verify --documents

  func noDocuments(_ folder: String) -> String {
    pick("\(folder) 里没有写出的文件", "\(folder) 裡沒有寫出的檔案", "no documents were written to \(folder)")
  }

  func heading(_ report: DocumentCheck.Report) -> String {
    let draft = report.isDraft ? pick("（草稿）", "（草稿）", " (draft)") : ""
    let edition = pick(
      "第 \(report.edition) 版\(draft)", "第 \(report.edition) 版\(draft)", "Edition \(report.edition)\(draft)")
    let at = report.position.map { pick("写于日志第 \($0) 条", "寫於日誌第 \($0) 條", "written at event \($0)") }
    return edition + colon
      + ([at, status(report.status)].compactMap { $0 }.joined(separator: pick("，", "，", ", ")))
  }

  func line(_ line: DocumentCheck.Line) -> String {
    let state =
      switch line.state {
      case .asWritten: pick("未改", "未改", "as written")
      case .edited: pick("有人改过", "有人改過", "edited by hand")
      case .missing: pick("不在了", "不在了", "missing")
      case .notYetReplaced:
        pick("写出时中断，还是旧的；请再 export", "寫出時中斷，還是舊的；請再 export", "old: writing was interrupted, export again")
      case .stranger: pick("不是本程序写的", "不是本程式寫的", "not written by pingyi")
      }
    return "  \(line.path)  \(state)"
  }

  func templatesInOldFolder(_ path: String) -> String {
    pick(
      "文书模板取自旧位置 \(path)；请移到 Sessions/Templates", "文書範本取自舊位置 \(path)；請移到 Sessions/Templates",
      "templates are read from their old place, \(path); move them to Sessions/Templates")
  }

  var documentsDiffer: String {
    pick("有文件与日志对不上，见上", "有檔案與日誌對不上，見上", "some documents do not match the log, see above")
  }

  private func status(_ status: DocumentCheck.Status) -> String {
    switch status {
    case .current: pick("与日志一致", "與日誌一致", "matches the log")
    case .behind(let end):
      pick(
        "此后日志有更正，到第 \(end) 条；用 export 写出新版", "此後日誌有更正，到第 \(end) 條；用 export 寫出新版",
        "the log was corrected since, up to event \(end); export writes a new edition")
    case .replaced(let edition): pick("已有第 \(edition) 版", "已有第 \(edition) 版", "replaced by edition \(edition)")
    case .otherLog: pick("不是这份日志写的", "不是這份日誌寫的", "not written from this log")
    case .unknown:
      pick("没有 documents.json，无从核对", "沒有 documents.json，無從核對", "there is no documents.json to compare with")
    }
  }
}
