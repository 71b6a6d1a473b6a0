import Glibc
import ReviewScreens

/// What the terminal tells of itself when it is asked.
struct TerminalProbe {
  /// Nil where the program runs on none.
  let size: Size?

  init() {
    var window = winsize()
    guard isatty(0) == 1, isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &window) == 0 else {
      size = nil
      return
    }
    size = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// How many columns the terminal takes for a text: it is written at the beginning of a line, and the terminal asked where
  /// its cursor stands. Nil where it does not answer within half a second. The line is empty afterwards.
  func width(_ text: String) -> Int? {
    var before = termios()
    guard tcgetattr(0, &before) == 0 else { return nil }
    var raw = before
    cfmakeraw(&raw)
    tcsetattr(0, TCSAFLUSH, &raw)
    defer { tcsetattr(0, TCSAFLUSH, &before) }
    put("\r\(text)\u{1B}[6n")
    defer { put("\r\u{1B}[K") }
    return column(in: answer()).map { $0 - 1 }
  }

  // MARK: - Private

  private func put(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(1, bytes, bytes.count)
  }

  /// As far as its last byte, `R`.
  private func answer() -> [UInt8] {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count < 32 {
      var line = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard poll(&line, 1, 500) > 0, read(0, &byte, 1) == 1 else { break }
      bytes.append(byte)
      if byte == UInt8(ascii: "R") { break }
    }
    return bytes
  }

  /// Of `ESC [ row ; column R`.
  private func column(in answer: [UInt8]) -> Int? {
    let text = String(decoding: answer, as: UTF8.self)
    guard text.hasSuffix("R"), let last = text.dropLast().split(separator: ";").last else { return nil }
    return Int(last)
  }
}
