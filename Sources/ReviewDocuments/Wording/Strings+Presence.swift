import ReviewCore

// Who was there when, and what was put right of it.
extension Strings {
  var attendanceChanged: String {
    pick("会议期间到会人数有变化：", "會議期間到會人數有變化：", "Those present changed during the session:")
  }

  /// One report of a sign-in table. The day is told where it is another than the session's.
  func attendanceReport(_ name: String, _ change: AttendanceChange, on day: CivilDate) -> String {
    let time = change.at.date == day ? clock(change.at) : moment(change.at)
    let present = change.attendance.present ?? 0
    let leave = change.attendance.onLeave > 0 ? leaveClause(change.attendance) : ""
    return sentence(
      pick("\(time) \(name)实到\(present)人", "\(time) \(name)實到\(present)人", "\(time) \(name): \(present) present")
        + leave)
  }

  /// `10:20起30人、11:05起34人`
  func presentLater(_ presence: [PresenceFrom]) -> String {
    presence.map {
      pick(
        "\(clock($0.at))起\($0.present)人", "\(clock($0.at))起\($0.present)人", "\($0.present) from \(clock($0.at)) on")
    }.joined(separator: comma)
  }

  var cameAndWent: String { pick("到会变动", "到會變動", "Came and went") }
  func movement(_ name: String, _ movement: AttendanceMovement) -> String {
    let (time, before, after) = (clock(movement.at), movement.before, movement.after)
    return pick(
      "\(time) \(name)由\(before)人变为\(after)人", "\(time) \(name)由\(before)人變為\(after)人",
      "\(time) \(name): \(before), then \(after)")
  }

  func presenceCorrected(_ correction: PresenceCorrection) -> String {
    let before = correction.before.map(String.init) ?? "-"
    return sentence(
      pick(
        "本次投票实到由\(before)人更正为\(correction.present)人（\(moment(correction.at))，\(correction.by)核定），原因：",
        "本次投票實到由\(before)人更正為\(correction.present)人（\(moment(correction.at))，\(correction.by)核定），原因：",
        "Those present at this vote corrected from \(before) to \(correction.present) (\(moment(correction.at)), by "
          + "\(correction.by)) because: ") + correction.reason)
  }

  /// A unit on a sheet for all, which was rated another number of times than the vote is called by.
  func unit(_ name: String, rated number: Int, on sheet: Int) -> String {
    number == sheet ? name : name + bracketed(pick("第\(number)轮", "第\(number)輪", "round \(number)"))
  }

  /// What the hall was told and is no longer so; the counts follow.
  func withdrawn(_ announcement: WithdrawnAnnouncement, round number: Int) -> String {
    let (announcedAt, back) = (moment(announcement.announcedAt), moment(announcement.withdrawnAt))
    let again = announcement.replacedAt.map {
      pick("，\(moment($0))重新公布", "，\(moment($0))重新公布", ", announced anew \(moment($0))")
    }
    let by = announcement.by.map { pick("\($0)：", "\($0)：", "\($0): ") } ?? ""
    let why = announcement.reason.map { pick("，更正原因：\(by)\($0)", "，更正原因：\(by)\($0)", ", because: \(by)\($0)") } ?? ""
    return sentence(
      pick(
        "\(announcedAt)公布的第\(number)轮结果于\(back)撤回", "\(announcedAt)公布的第\(number)輪結果於\(back)撤回",
        "The result of round \(number) announced \(announcedAt) was taken back \(back)") + (again ?? "") + why)
      + gapAfterSentence + pick("当时公布的是：", "當時公布的是：", "Announced was:")
  }

  /// A deadline that was moved, in a remark beside the new one.
  func moved(_ moved: MovedDeadline, _ lateness: String?) -> String {
    let leave = moved.approver.map { pick("\($0)批准延期", "\($0)批准延期", "extension allowed by \($0)") }
    let why = [leave, moved.reason].compactMap(\.self).joined(separator: colon)
    return replaces(moved.from, lateness) + (why.isEmpty ? "" : pick("，", "，", ", ") + why)
  }

  // MARK: - Private

  private func leaveClause(_ attendance: Attendance) -> String {
    let reason = attendance.reason.map(bracketed) ?? ""
    return pick(
      "，请假\(attendance.onLeave)人\(reason)", "，請假\(attendance.onLeave)人\(reason)",
      ", \(attendance.onLeave) on leave\(reason)")
  }
}
