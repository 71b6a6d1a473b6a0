import ReviewCore

extension SceneLayout {
  func draw(_ sheet: SceneSheet, into buffer: inout Buffer) {
    drawHeader(sheet, into: &buffer)
    drawName(sheet, into: &buffer)
    if let lineY { drawThree(sheet.topic, sheet.caption, sheet.count, y: lineY, into: &buffer) }
    if let body { sheet.body?.draw(in: body, into: &buffer) }
    if let face = sheet.clock {
      drawClock(face, into: &buffer)
      drawBar(face, into: &buffer)
    }
    drawFooter(sheet, into: &buffer)
  }

  // MARK: - Private

  private func drawHeader(_ sheet: SceneSheet, into buffer: inout Buffer) {
    let x = buffer.put(sheet.time, endingAt: inner.right, y: inner.y, role: .dim)
    buffer.put(sheet.header, x: inner.x, y: inner.y, role: .dim, limit: max(0, x - inner.x - 2))
  }

  private func drawName(_ sheet: SceneSheet, into buffer: inout Buffer) {
    guard nameRect.height > 0 else { return }
    if let name {
      name.draw(x: nameRect.x, y: nameRect.y, width: nameRect.width, role: .heading, into: &buffer)
      return
    }
    let lines = Width.wrapped(sheet.name, to: nameRect.width, rows: nameRect.height)
    for (offset, line) in lines.enumerated() {
      buffer.put(line, centredIn: nameRect, y: nameRect.y + offset, role: .heading)
    }
  }

  /// The caption in the middle, as it belongs to the name; what is beside it gives way to it.
  private func drawThree(_ left: String, _ middle: String, _ right: String, y: Int, into buffer: inout Buffer) {
    var (start, end) = (inner.right, inner.right)
    if !middle.isEmpty {
      start = buffer.put(middle, centredIn: inner, y: y, role: .text)
      end = start + Width.of(middle)
    } else {
      end = inner.x + Width.of(left)
    }
    let x = inner.right - Width.of(right)
    if x > end + 1 { buffer.put(right, x: x, y: y, role: .dim) }
    buffer.put(left, x: inner.x, y: y, role: .accent, limit: max(0, start - inner.x - 2))
  }

  private func drawClock(_ face: ClockFace, into buffer: inout Buffer) {
    guard let clock else { return }
    if let digits {
      let x = clock.x + (clock.width - digits.columns(of: face.digits)) / 2
      digits.draw(face.digits, x: x, y: clock.y, role: face.tone.role, into: &buffer)
      digits.draw(face.sign, x: x - digits.signColumns, y: clock.y, role: face.tone.role, into: &buffer)
    } else if clock.height >= BigDigits.height, BigDigits.width(of: "+" + face.digits) <= clock.width {
      let x = clock.x + (clock.width - BigDigits.width(of: face.digits)) / 2
      BigDigits.draw(face.digits, x: x, y: clock.y, role: face.tone.role, into: &buffer)
      BigDigits.draw(face.sign, x: x - 4, y: clock.y, role: face.tone.role, into: &buffer)
    } else {
      buffer.put(face.sign + face.digits, centredIn: clock, y: clock.y, role: face.tone.role)
    }
  }

  private func drawBar(_ face: ClockFace, into buffer: inout Buffer) {
    guard let barY, let share = face.share else { return }
    let filled = min(inner.width, inner.width * share.hundredths / 10_000)
    buffer.fill(Rect(x: inner.x, y: barY, width: filled, height: 1), role: face.tone.barRole, with: "▄")
    let rest = Rect(x: inner.x + filled, y: barY, width: inner.width - filled, height: 1)
    buffer.fill(rest, role: .barEmpty, with: "▁")
  }

  private func drawFooter(_ sheet: SceneSheet, into buffer: inout Buffer) {
    guard let footerY else { return }
    var x = inner.x
    if let face = sheet.clock, !face.word.isEmpty {
      x = buffer.put(face.word, x: x, y: footerY, role: face.tone.wordRole, limit: inner.width) + 2
      x = buffer.put(face.limit, x: x, y: footerY, role: .dim, limit: max(0, inner.right - x)) + 3
    }
    let next = Width.clipped(sheet.next, to: max(0, inner.right - x))
    buffer.put(next, endingAt: inner.right, y: footerY, role: .dim)
  }
}

extension Buffer {
  /// Writes `text`, clipped to `rect`, in the middle of it. Returns the column it begins at.
  @discardableResult
  mutating func put(_ text: String, centredIn rect: Rect, y: Int, role: Role) -> Int {
    let shown = Width.clipped(text, to: rect.width)
    let x = rect.x + (rect.width - Width.of(shown)) / 2
    put(shown, x: x, y: y, role: role, limit: rect.width)
    return x
  }
}
