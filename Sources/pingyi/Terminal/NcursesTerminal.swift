import CNcurses
import Glibc
import ReviewCore
import ReviewScreens

// NcursesTerminal's files alone know ncurses. Everything here happens on the main thread. Signal handlers, and the mutable
// globals they need, are in Signals.swift.

/// The terminal the program was started in.
final class NcursesTerminal: Terminal {
  enum Failure: Error {
    case notATerminal
    /// The locale's character set is not UTF-8.
    case notUTF8(locale: String)
    case unusable(term: String)
  }

  private var shown: Buffer?
  /// How each role is drawn, by the role's index.
  private var cellStyles = Array(repeating: CellStyle(), count: Role.allCases.count)
  private var decoder: InputDecoder
  private let asciiOnly: Bool
  private let output: TerminalOutput?
  /// The next picture is also the first there ever was.
  private var mustForget = false
  private(set) var isOpen = true

  /// To be called after `check`.
  init(theme: Theme, asciiOnly: Bool) throws(Failure) {
    NcursesTerminal.rememberTerminal()
    Signals.install()
    guard nc_start() != nil else { throw .unusable(term: Environment.value("TERM") ?? "") }
    self.asciiOnly = asciiOnly
    decoder = InputDecoder(keys: NcursesTerminal.describedKeys, escapeWait: NcursesTerminal.escapeWait)
    output = TerminalOutput(memory: nc_memory_file())
    if let leave = nc_leave_ca() { TerminalRestoration.keep(leave) }
    prepare()
    use(theme)
  }

  /// Checked and opened, or refused in a line.
  static func open(theme: Theme, asciiOnly: Bool) throws -> NcursesTerminal {
    do {
      try check()
      return try NcursesTerminal(theme: theme, asciiOnly: asciiOnly)
    } catch {
      throw Refusal(text: Pingyi.words.message(error), status: 2)
    }
  }

  // MARK: - Output

  func show(_ buffer: Buffer) {
    collect {
      if let move = buffer.moved { scroll(move, in: buffer.size) }
      put(buffer)
      if let cursor = buffer.cursor {
        move(Int32(cursor.y), Int32(cursor.x))
        curs_set(1)
      } else {
        curs_set(0)
      }
      wrefresh(nc_stdscr())
      if mustForget, let clear = nc_clear_history() { nc_write(clear) }
    }
    mustForget = false
    shown = buffer
  }

  var takesOutput: Bool { output?.flush() ?? true }

  var outputDescriptor: Int32 { output?.descriptor ?? -1 }

  func ring() { collect { beep() } }

  func redraw() {
    shown = nil
    clearok(nc_stdscr(), true)
  }

  /// The next picture is painted on a cleared screen, and what the clearing pushed out is cleared after it.
  func forget() {
    redraw()
    mustForget = true
  }

  func takeBack() {
    reset_prog_mode()
    collect { askForPaste(true) }
    redraw()
  }

  func use(_ theme: Theme) {
    cellStyles = CellStyle.styles(of: theme)
    wbkgdset(nc_stdscr(), chtype(0x20))
    redraw()
  }

  // MARK: - Input

  var inputDescriptor: Int32 { 0 }

  /// ncurses is not asked: it gives a sequence up, and its bytes away as text,
  /// when their rest takes longer than it waits, and waits where nothing else can be done.
  func read() -> [Message] {
    var messages: [Message] = []
    var chunk = [UInt8](repeating: 0, count: 4_096)
    // Whoever never stops sending does not keep the screen from being drawn.
    for _ in 0..<64 {
      var line = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
      guard poll(&line, 1, 0) > 0 else { break }
      let count = Glibc.read(0, &chunk, chunk.count)
      guard count > 0 else { break }
      messages += decoder.decode(chunk[..<count], at: NcursesTerminal.moment)
    }
    return messages + decoder.settle(at: NcursesTerminal.moment)
  }

  var settlesIn: Milliseconds? { decoder.due.map { max(.zero, $0 - NcursesTerminal.moment) } }

  var size: Size {
    var window = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else {
      return Size(columns: Int(nc_columns()), rows: Int(nc_rows()))
    }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
    redraw()
  }

  // MARK: - Coming and going

  func suspend() {
    leave()
    // The default action stops the process here; it goes on when somebody says so.
    Signals.stopNow()
    enter()
  }

  func lend(_ body: () -> Void) {
    leave()
    body()
    enter()
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
  }

  // MARK: - Private

  private func prepare() {
    raw()
    noecho()
    nonl()
    let window = nc_stdscr()
    keypad(window, true)
    // However much has been typed, a frame is painted whole: frames are few, and looking for keys costs calls.
    typeahead(-1)
    curs_set(0)
    start_color()
    use_default_colors()
    mousemask(nc_mouse_events(), nil)
    askForPaste(true)
  }

  /// Has the terminal move rows of its own. ncurses finds out by itself that lines have moved, but only lines that are the same
  /// from edge to edge, and beside a list stands a pane that is another one after each key. So it is told of the lines first, as
  /// if all had moved, and what stands beside the list is put right with the rest: that goes out at once with it.
  private func scroll(_ move: RowMove, in size: Size) {
    guard nc_can_scroll() == 1, shown?.size == size else { return }
    let window = nc_stdscr()
    scrollok(window, true)
    wsetscrreg(window, Int32(move.rows.lowerBound), Int32(move.rows.upperBound - 1))
    wscrl(window, Int32(move.step))
    wsetscrreg(window, 0, Int32(size.rows - 1))
    // Nothing else may ever push the screen up.
    scrollok(window, false)
    wrefresh(window)
    shown?.move(Rect(x: 0, y: move.rows.lowerBound, width: size.columns, height: move.rows.count), up: move.step)
    let free = move.step > 0 ? move.rows.suffix(move.step) : move.rows.prefix(-move.step)
    // No cell is drawn so: what stands there now is not ours.
    shown?.fill(
      Rect(x: 0, y: free.lowerBound, width: size.columns, height: free.count), role: .text, with: "\u{0}")
  }

  /// The cells that differ from what is shown. Another style costs more bytes than the text it is for, so a blank is put in the
  /// style of what was put before it where it looks the same in that.
  private func put(_ buffer: Buffer) {
    var text: [wchar_t] = []
    var last = CellStyle()
    for index in buffer.changes(from: shown) {
      let cell = buffer.cells[index]
      if cell.width == 0 { continue }
      text.removeAll(keepingCapacity: true)
      if cell.isCluster {
        for scalar in buffer.text(of: cell).unicodeScalars { text.append(wchar_t(plain(scalar).value)) }
      } else if let scalar = Unicode.Scalar(cell.code) {
        text.append(wchar_t(plain(scalar).value))
      }
      text.append(0)
      let (y, x) = (Int32(index / buffer.size.columns), Int32(index % buffer.size.columns))
      let style = cellStyles[cell.role.index]
      if !cell.isBlank || !style.hasSameGround(as: last) { last = style }
      _ = nc_put(y, x, text, last.attributes, last.pair)
    }
  }

  private func collect(_ body: () -> Void) {
    if let output { output.collect(body) } else { body() }
  }

  private func askForPaste(_ on: Bool) {
    nc_write(on ? "\u{1B}[?2004h" : "\u{1B}[?2004l")
  }

  private func leave() {
    guard output?.finish() ?? true else {
      // It takes nothing, so there is nothing to wait for.
      TerminalRestoration.restore()
      return
    }
    askForPaste(false)
    curs_set(1)
    endwin()
  }

  private func enter() {
    // Somebody else may have left the line otherwise, or have had the rest of what had begun.
    reset_prog_mode()
    decoder.forget()
    askForPaste(true)
    redraw()
    wrefresh(nc_stdscr())
  }

  private static var moment: Milliseconds {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Milliseconds(Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// How long a lone ESC waits for its rest: `ESCDELAY`, in milliseconds, as for every program with ncurses.
  private static var escapeWait: Milliseconds {
    Environment.value("ESCDELAY").flatMap(Int64.init).map { Milliseconds(min(max(0, $0), 5_000)) }
      ?? InputDecoder.escapeWait
  }

  private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    asciiOnly ? TerminalPalette.ascii(scalar) : scalar
  }

  private static func rememberTerminal() {
    tcgetattr(0, TerminalRestoration.termios)
  }
}
