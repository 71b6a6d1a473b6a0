import CNcurses
import Glibc
import ReviewCore
import ReviewScreens

// The one file that knows ncurses. Everything here happens on the main thread. Signal handlers, and the mutable globals
// they need, are in Signals.swift.

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
  private var cellStyles = Array(repeating: CellStyle(attributes: 0, pair: 0), count: Role.allCases.count)
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

  /// What can be known before a session is opened: there is a terminal, meant for UTF-8, of a type with a full screen.
  static func check() throws(Failure) {
    guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
    try chooseLocale()
    guard let term = Environment.value("TERM") else { throw .unusable(term: "") }
    guard nc_knows_full_screen() == 1 else { throw .unusable(term: term) }
  }

  /// How many colours the terminal's description has; to be asked after `check`.
  static var describedColors: Int {
    var name = Array("colors".utf8CString)
    return max(0, Int(tigetnum(&name)))
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
    let window = nc_stdscr()
    var text: [wchar_t] = []
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
      let cellStyle = cellStyles[cell.role.index]
      _ = nc_put(y, x, text, cellStyle.attributes, cellStyle.pair)
    }
    collect {
      if let cursor = buffer.cursor {
        move(Int32(cursor.y), Int32(cursor.x))
        curs_set(1)
      } else {
        curs_set(0)
      }
      wrefresh(window)
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
    let usesColor = has_colors() && getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    let palette = usesColor ? theme : Theme.mono
    // Told apart by going through them: there are few, and a dictionary of arrays costs the start more.
    var known: [(foreground: Int16, background: Int16)] = []
    for role in Role.allCases {
      // Few colours: what the greys of a theme tell apart would all be black, so the attributes of the colourless theme
      // tell it, and colour only says what has a hue.
      let isPoor = usesColor && nc_colors() < 256
      let style = isPoor ? Theme.mono.style(role).tinted(by: palette.style(role)) : palette.style(role)
      var cellStyle = CellStyle(attributes: 0, pair: 0)
      if style.bold { cellStyle.attributes |= nc_bold() }
      if style.dim { cellStyle.attributes |= nc_dim() }
      if style.reverse { cellStyle.attributes |= nc_reverse() }
      if style.underline { cellStyle.attributes |= nc_underline() }
      if usesColor {
        let colors = (foreground: color(style.foreground), background: color(style.background ?? .standard))
        if let index = known.firstIndex(where: { $0 == colors }) {
          cellStyle.pair = Int16(index + 1)
        } else if known.count + 1 < Int(nc_color_pairs()) {
          // The terminal's standard pair where it has no more.
          known.append(colors)
          cellStyle.pair = Int16(known.count)
          init_pair(cellStyle.pair, colors.foreground, colors.background)
        }
      }
      cellStyles[role.index] = cellStyle
    }
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

  /// What the terminal's description says of its keys.
  private static var describedKeys: [[UInt8]: Key] {
    let named: [(String, Key)] =
      [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kent", .enter), ("kdch1", .delete), ("kcbt", .backTab),
      ] + (1...24).map { ("kf\($0)", .function($0)) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in named {
      guard let sequence = nc_key_sequence(name) else { continue }
      let bytes = Array(String(cString: sequence).utf8)
      // A control byte is the key that sends it, whatever the description says.
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }

  private struct CellStyle {
    var attributes: attr_t
    var pair: Int16
  }

  /// The terminal's nearest colour.
  private func color(_ color: Color) -> Int16 {
    switch color {
    case .standard: -1
    case .rgb(let r, let g, let b):
      nc_colors() >= 256
        ? TerminalPalette.nearest256(r, g, b) : TerminalPalette.nearest16(r, g, b, of: Int(nc_colors()))
    }
  }

  private func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    asciiOnly ? TerminalPalette.ascii(scalar) : scalar
  }

  /// The locale from the environment if its characters are UTF-8. Where nothing is set, or what is set is not
  /// installed, C.UTF-8; a locale of another character set means a terminal that would show rubbish.
  private static func chooseLocale() throws(Failure) {
    let named = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Environment.value).first
    // Characters are all that is asked of the locale; the other categories would be a dozen files to open.
    let found = setlocale(LC_CTYPE, "") != nil
    if found, let codeset = nc_codeset(), String(cString: codeset) == "UTF-8" { return }
    if let named {
      let upper = named.uppercased()
      let isForeign = named == "C" || named == "POSIX" || (named.contains(".") && !upper.contains("UTF"))
      if isForeign || found { throw .notUTF8(locale: named) }
    }
    if setlocale(LC_CTYPE, "C.UTF-8") == nil { throw .notUTF8(locale: named ?? "C") }
  }

  private static func rememberTerminal() {
    tcgetattr(0, TerminalRestoration.termios)
  }
}
