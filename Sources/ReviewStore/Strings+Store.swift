import Glibc
import ReviewCore

extension Strings {
  /// What went wrong with the log and what to do about it.
  public func message(_ error: StoreError) -> String {
    switch error {
    case .noSuchSession(let place): noSuchSession(place)
    case .existsAlready(let place): existsAlready(place)
    case .wrongPosition(let end): wrongPosition(end)
    case .diskFull: diskFull
    case .readOnly(let place): readOnly(place)
    case .noAccess(let place): noAccess(place)
    case .ioError(let code): ioError(code)
    case .busy: busy
    case .notALog(let path): notALog(path)
    case .newerVersion(let version): newerVersion(version)
    case .damaged(let damage): damaged(damage)
    case .mustReopen: mustReopen
    case .keyMissing(let path): keyMissing(path)
    case .waitingKeyMissing(let path): waitingKeyMissing(path)
    }
  }

  public func message(_ damage: Damage) -> String {
    switch damage {
    case .changed(let position):
      pick("第 \(position) 条被改动过", "第 \(position) 條被改動過", "event \(position) was changed")
    case .missing(let range):
      pick("缺少第 \(zh(range)) 条", "缺少第 \(zh(range)) 條", "\(events(range)) missing")
    case .misplaced(let range, let shift):
      pick(
        "第 \(zh(range)) 条的位置上是第 \(zh(moved(range, shift))) 条",
        "第 \(zh(range)) 條的位置上是第 \(zh(moved(range, shift))) 條",
        range.count == 1
          ? "event \(range.lowerBound + shift) stands where \(range.lowerBound) should"
          : "events \(en(moved(range, shift))) stand where \(en(range)) should")
    case .tailMissing(let range):
      pick(
        "末尾缺少第 \(zh(range)) 条（曾经存有）", "末尾缺少第 \(zh(range)) 條（曾經存有）",
        "\(events(range)) missing at the end, though stored once")
    case .rewritten(let position):
      pick(
        "第 \(position) 条与当时存下的不是同一条", "第 \(position) 條與當時存下的不是同一條",
        "event \(position) is not the one that was stored at the time")
    case .undecodable(let position, let kind):
      pick(
        "第 \(position) 条（\(kind)）无法读懂", "第 \(position) 條（\(kind)）無法讀懂",
        "event \(position) (\(kind)) cannot be understood")
    case .noBeginning:
      pick("开头不是会议的建立", "開頭不是會議的建立", "it does not begin with the creation of a session")
    case .file(let detail):
      pick("文件本身损坏（\(detail)）", "檔案本身損壞（\(detail)）", "the file itself is broken (\(detail))")
    case .mark(let file):
      pick(
        "\(file) 被改动过，末尾若缺了几条，看不出来；下次记录时会重新写好", "\(file) 被改動過，末尾若缺了幾條，看不出來；下次記錄時會重新寫好",
        "\(file) was changed: a tail that was cut off cannot be told; the next thing stored writes it anew")
    case .box(let damage): message(damage)
    }
  }

  /// `verify` in full, one finding a line.
  public func message<State>(_ report: VerificationReport<State>) -> String {
    let end = report.end.map { " \($0.hash.hex)" } ?? ""
    var lines = [
      report.isSound
        ? pick("\(report.count) 条，完好。", "\(report.count) 條，完好。", "\(report.count) events, sound.")
        : pick("\(report.count) 条，有损坏：", "\(report.count) 條，有損壞：", "\(report.count) events, damaged:")
    ]
    lines += report.damages.map { "  " + message($0) }
    lines.append(pick("末条的链值：", "末條的鏈值：", "Hash of the last event:") + end)
    if !report.endWasNoted {
      lines.append(
        pick(
          "没有另存的末条可对照，末尾若被截去，看不出来。", "沒有另存的末條可對照，末尾若被截去，看不出來。",
          "There is no end noted elsewhere to compare with: a tail that was cut off cannot be told."))
    }
    return lines.joined(separator: "\n")
  }

  // MARK: - Private

  private func noSuchSession(_ place: String) -> String {
    pick(
      "“\(place)”里没有会议记录。请检查名称，或用计划文件新建会议。", "「\(place)」裡沒有會議紀錄。請檢查名稱，或用計劃檔新建會議。",
      "There is no session in “\(place)”. Check the name, or create the session from its plan.")
  }

  private func existsAlready(_ place: String) -> String {
    pick(
      "“\(place)”里已有会议。请打开它继续，不要新建。", "「\(place)」裡已有會議。請開啟它繼續，不要新建。",
      "A session exists already in “\(place)”. Open it and go on; do not create it again.")
  }

  private func wrongPosition(_ end: Int) -> String {
    pick(
      "别处刚刚先记了一条（现到第 \(end) 条）。请看过最新情况后再操作一次。",
      "別處剛剛先記了一條（現到第 \(end) 條）。請看過最新情況後再操作一次。",
      "Somebody else recorded something first (the log now ends at \(end)). Look at what changed, then do it again.")
  }

  private var diskFull: String {
    pick(
      "磁盘已满，这一步没有记下。请腾出空间后重新打开，会议从最后存下的一条继续。",
      "磁碟已滿，這一步沒有記下。請騰出空間後重新開啟，會議從最後存下的一條繼續。",
      "The disk is full; this step was not recorded. Free some space and open the session again: it goes on from the "
        + "last stored event.")
  }

  private func readOnly(_ place: String) -> String {
    pick(
      "“\(place)”不能写入，这一步没有记下。请解除写保护，或把会议目录复制到可写的磁盘后打开。",
      "「\(place)」不能寫入，這一步沒有記下。請解除防寫，或把會議目錄複製到可寫的磁碟後開啟。",
      "“\(place)” cannot be written to; this step was not recorded. Remove the write protection, or copy the "
        + "session's directory to a disk that can be written to and open it there.")
  }

  private func noAccess(_ place: String) -> String {
    pick(
      "没有权限使用“\(place)”。请修改该目录的权限，或换用有权限的用户。", "沒有權限使用「\(place)」。請修改該目錄的權限，或換用有權限的使用者。",
      "You may not use “\(place)”. Change its permissions, or log in as its owner.")
  }

  private func ioError(_ code: Int) -> String {
    let detail = code < 0 ? String(cString: strerror(Int32(clamping: -code))) : "SQLite \(code)"
    return pick(
      "磁盘读写出错（\(detail)），这一步没有确认。请重新打开；若再出错，把会议目录复制到另一磁盘继续。",
      "磁碟讀寫出錯（\(detail)），這一步沒有確認。請重新開啟；若再出錯，把會議目錄複製到另一磁碟繼續。",
      "The disk failed (\(detail)); this step is not confirmed. Open the session again; should it fail again, copy its "
        + "directory to another disk and go on there.")
  }

  private var busy: String {
    pick(
      "会议记录被别的程序占用超过 5 秒，这一步没有记下。请关闭那个程序后再操作一次。",
      "會議紀錄被別的程式佔用超過 5 秒，這一步沒有記下。請關閉那個程式後再操作一次。",
      "Another program has held the log for over 5 seconds; this step was not recorded. Close it and try again.")
  }

  private func notALog(_ path: String) -> String {
    pick(
      "“\(path)”不是会议记录。请检查路径，或从备份恢复。", "「\(path)」不是會議紀錄。請檢查路徑，或從備份復原。",
      "“\(path)” is not a session's log. Check the path, or restore it from a copy.")
  }

  private func newerVersion(_ version: Int) -> String {
    pick(
      "会议记录由更新版本的程序写成（格式 \(version)）。请换用该版本打开。",
      "會議紀錄由更新版本的程式寫成（格式 \(version)）。請換用該版本開啟。",
      "The log was written by a newer version of this program (format \(version)). Open it with that version.")
  }

  private func damaged(_ damage: Damage) -> String {
    pick(
      "会议记录损坏：\(message(damage))。用 verify --salvage 可从损坏处之前继续，损坏的文件会保留在旁边。",
      "會議紀錄損壞：\(message(damage))。用 verify --salvage 可從損壞處之前繼續，損壞的檔案會保留在旁邊。",
      "The log is damaged: \(message(damage)). verify --salvage goes on from before it and keeps the damaged files beside."
    )
  }

  private var mustReopen: String {
    pick(
      "上次出错后会议记录已关闭，这一步没有记下。请重新打开。", "上次出錯後會議紀錄已關閉，這一步沒有記下。請重新開啟。",
      "The log was closed after the last error; this step was not recorded. Open it again.")
  }

  private func keyMissing(_ path: String) -> String {
    pick(
      "缺少密钥文件“\(path)”，无法核对投票码。请把它放回原处；找不回来，则改用纸质票重新测评。",
      "缺少金鑰檔「\(path)」，無法核對投票碼。請把它放回原處；找不回來，則改用紙本票重新測評。",
      "The key file “\(path)” is missing; without it no voting code can be checked. Put it back, or hold the vote again "
        + "on paper.")
  }

  private func waitingKeyMissing(_ path: String) -> String {
    pick(
      "这次测评是在别的机器上开始的，缺少那边的“\(path)”，不再收票。已投的都算：请结束测评，需要时另开一次。",
      "這次測評是在別的機器上開始的，缺少那邊的「\(path)」，不再收票。已投的都算：請結束測評，需要時另開一次。",
      "This vote was opened on another machine, and “\(path)” is missing here: no more ballots are taken. Those that were "
        + "cast count: close the vote, and hold another one if need be.")
  }

  private func moved(_ range: ClosedRange<Int>, _ shift: Int) -> ClosedRange<Int> {
    range.lowerBound + shift...range.upperBound + shift
  }

  private func zh(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  private func en(_ range: ClosedRange<Int>) -> String { zh(range) }

  private func events(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "event \(range.lowerBound) is" : "events \(en(range)) are"
  }
}
