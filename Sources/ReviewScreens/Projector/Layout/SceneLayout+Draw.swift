import ReviewCore

extension SceneLayout {
  func draw(_ page: ScenePage, into buffer: inout Buffer) {
    drawHeader(page, into: &buffer)
    drawName(page, into: &buffer)
    if let lineY { drawLine(page, y: lineY, into: &buffer) }
    if let body { page.body?.draw(in: body, into: &buffer) }
    if let face = page.clock {
      drawClock(face, into: &buffer)
      drawBar(face, into: &buffer)
    }
    drawFooter(page, into: &buffer)
  }

  // MARK: - Private

  private func drawHeader(_ page: ScenePage, into buffer: inout Buffer) {
    var x = inner.right
    if hasLargeTime {
      x -= BigDigits.width(of: page.time)
      BigDigits.draw(page.time, x: x, y: inner.y, role: .dim, into: &buffer)
    } else {
      x = buffer.put(page.time, endingAt: x, y: inner.y, role: .dim)
    }
    let header = Width.clippedAtWord(page.header, to: max(0, x - inner.x - 2))
    buffer.put(header, x: inner.x, y: inner.y, role: .dim)
  }

  private func drawName(_ page: ScenePage, into buffer: inout Buffer) {
    guard nameRect.height > 0 else { return }
    if let name {
      name.draw(x: nameRect.x, y: nameRect.y, width: nameRect.width, role: .heading, into: &buffer)
      return
    }
    let (width, height) = (nameRect.width, nameRect.height)
    let lines = Width.balanced(page.name, to: width)
    let shown = lines.count <= height ? lines : Width.wrapped(page.name, to: width, rows: height)
    for (offset, line) in shown.enumerated() {
      buffer.put(line, centredIn: nameRect, y: nameRect.y + offset, role: .heading)
    }
  }

  /// The caption in the middle, as it belongs to the name; what is beside it gives way to it.
  private func drawLine(_ page: ScenePage, y: Int, into buffer: inout Buffer) {
    let width = caption?.columns ?? min(inner.width, Width.of(page.caption))
    let x = inner.x + (inner.width - width) / 2
    if let caption {
      caption.draw(x: inner.x, y: y, width: inner.width, role: .text, into: &buffer)
    } else {
      buffer.put(page.caption, centredIn: inner, y: y, role: .text)
    }
    let low = y + (caption?.rows ?? 1) - 1
    let left = width > 0 ? x - 2 - inner.x : inner.width
    let end = buffer.put(page.topic, x: inner.x, y: low, role: .accent, limit: max(0, left))
    let room = inner.right - 2 - (width > 0 ? x + width : end)
    if Width.of(page.count) <= room { buffer.put(page.count, endingAt: inner.right, y: low, role: .dim) }
  }

  private func drawClock(_ face: ClockFace, into buffer: inout Buffer) {
    guard let clock else { return }
    let role = face.tone.role
    if let digits {
      let x = clock.x + (clock.width - digits.columns(of: face.digits)) / 2
      digits.draw(face.digits, x: x, y: clock.y, role: role, into: &buffer)
      digits.draw(face.sign, x: x - digits.signColumns, y: clock.y, role: role, into: &buffer)
    } else if clock.height >= BigDigits.height, BigDigits.width(of: "+" + face.digits) <= clock.width {
      let x = clock.x + (clock.width - BigDigits.width(of: face.digits)) / 2
      BigDigits.draw(face.digits, x: x, y: clock.y, role: role, into: &buffer)
      BigDigits.draw(face.sign, x: x - 4, y: clock.y, role: role, into: &buffer)
    } else {
      buffer.put(face.sign + face.digits, centredIn: clock, y: clock.y, role: role)
    }
  }

  private func drawBar(_ face: ClockFace, into buffer: inout Buffer) {
    guard let barY, let share = face.share else { return }
    let filled = min(inner.width, inner.width * share.hundredths / 10_000)
    buffer.fill(Rect(x: inner.x, y: barY, width: filled, height: 1), role: face.tone.barRole, with: face.tone.barBlock)
    let rest = Rect(x: inner.x + filled, y: barY, width: inner.width - filled, height: 1)
    buffer.fill(rest, role: .barEmpty, with: "▁")
  }

  private func drawFooter(_ page: ScenePage, into buffer: inout Buffer) {
    guard let footerY else { return }
    var x = inner.x
    if let face = page.clock, !face.word.isEmpty {
      x = buffer.put(face.word, x: x, y: footerY, role: face.tone.wordRole, limit: inner.width) + 2
      x = buffer.put(face.limit, x: x, y: footerY, role: .dim, limit: max(0, inner.right - x)) + 3
    }
    buffer.put(Width.clipped(page.next, to: max(0, inner.right - x)), endingAt: inner.right, y: footerY, role: .dim)
  }
}

extension Buffer {
  /// Writes `text`, clipped to `rect`, in the middle of it.
  mutating func put(_ text: String, centredIn rect: Rect, y: Int, role: Role) {
    let shown = Width.clipped(text, to: rect.width)
    put(shown, x: rect.x + (rect.width - Width.of(shown)) / 2, y: y, role: role, limit: rect.width)
  }
}
