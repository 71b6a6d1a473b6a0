import ReviewCore
import ReviewFindings

/// What reaches a screen.
public enum Message: Sendable {
  case key(Key)
  case paste(String)
  case mouse(Mouse)
  /// Time has passed; only repaints.
  case tick(Timestamp)
  case resize(Size)
  /// Events were stored, by this console or by another.
  case recorded([Recorded<Event>], mine: Bool)
  /// Stored by this program of its own accord: the count of a box, the phones' address. Nothing that is open closes.
  case settled([Recorded<Event>])
  case refused(Rejection)
  /// What was asked for failed: the disk, the network, the editor. The words say what to do, where it was asked.
  case failed(String)
  /// Something failed that nobody has just asked for, such as the phones' server. Only said; nothing that is open changes.
  case trouble(String)
  /// Something outside the session was done: documents written, a theme chosen.
  case done(String)
  /// Something that was found at the start and that somebody has to have seen: it stays until a key is pressed.
  case warned(String)
  /// The plan's file as it was edited since the session began: asked for, or found at the start.
  case planEdited(Plan)
  /// Text came back from the editor.
  case edited(String)
  /// A projector of this session runs on this machine, or none does any more.
  case projectorSeen(Bool)
  /// The minutes as they stand, asked for by `readMinutes`.
  case minutes([Passage])
  /// What was found in the plan, asked for by `lookForFindings`.
  case findings([ReviewFinding])
  /// What the ballot box says of the open vote now; nil when none is open on screens.
  case boxRead(BoxReading?)
  /// Phones are served from now on, or no longer.
  case phonesServed(PhoneService)
  /// Paper that was under count when the program ended.
  case pilesFound([BallotPile])
  /// The program was away while a clock ran.
  case gapFound(Milliseconds)
}

/// Whether representatives can vote by phone now.
public enum PhoneService: Hashable, Sendable {
  /// Not asked for.
  case off
  /// What representatives type in: scheme, address and port.
  case at(address: String)
  /// It should be served and is not.
  case down(reason: String)
}

/// What a screen asks of the runtime.
public enum Effect: Hashable, Sendable {
  case submit(CommandLine)
  /// The count of a pile: more than a command line can say. Round nil: nobody opened a vote for it.
  case submitCount(round: Int?, SheetCount, startsAnew: Bool)
  /// To be on the disk before it is drawn.
  case keepPile(BallotPile)
  case dropPile(BallotPile.Name)
  /// To the session's own folder, or the one named.
  case exportDocuments(to: String?)
  /// Into the session's folder, to be printed.
  case printBallots(on: Identifier?)
  /// The answer is `.planEdited`, or that nothing differs.
  case comparePlan
  /// What was edited in the plan's file, as one command.
  case takeOver([Command])
  /// Frees a panel's booths, in the ballot box.
  case release(BoothRelease)
  /// The answer is `.minutes`.
  case readMinutes
  /// Shows the register over the console, the rows of this unit first.
  case openRegister(unit: String?)
  /// Of the plan as it stands; the answer is `.findings`.
  case lookForFindings
  case chooseTheme(String)
  case redraw
  case suspend
  case quit
  /// Opens `$EDITOR` on a text; the answer is `.edited`.
  case edit(String)
}
