import CommandTables
import ReviewCore
import ReviewRegister

/// What reaches the register's screen.
public enum RegisterMessage: Sendable {
  case key(Key)
  case paste(String)
  case mouse(Mouse)
  /// Time has passed; only the clock changes, and at midnight what is due.
  case tick(Timestamp)
  case resize(Size)
  /// The session below stands otherwise than before.
  case glanced(SessionGlance)
  /// What the screen wanted to know (`RegisterModel.wants`); nil where it could not be read.
  case answered(RegisterAsk, RegisterAnswer?)
  /// Events were stored, by this screen or by another office: the register's head as it is now, and where its log ends.
  case recorded([Recorded<RegisterEvent>], mine: Bool, head: RegisterHead, position: Int)
  case refused(RegisterRejection)
  /// What was asked for failed: the disk, a file. The words say what to do, where it was asked.
  case failed(String)
  /// Something failed that nobody has just asked for. Only said.
  case trouble(String)
  /// Something beside the log was done: a theme chosen.
  case done(String)
  /// The papers of what was recorded are written: how many, what must be known of them, and last the folder.
  case written([String])
  /// Text came back from the editor.
  case edited(String)
}

/// What the register's screen asks of the runtime.
public enum RegisterEffect: Hashable, Sendable {
  case submit(TypedCommand<RegisterOperation>)
  case chooseTheme(String)
  case redraw
  case suspend
  case quit
  /// Opens `$EDITOR` on a text; the answer is `.edited`.
  case edit(String)
}
