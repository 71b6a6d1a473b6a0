import ReviewCore
import ReviewScreens

/// A full screen with a keyboard: cells out, keys in. Everything is asked of it on one thread, and nothing waits.
protocol Terminal: AnyObject {
  /// False once it is the shell's again.
  var isOpen: Bool { get }
  var size: Size { get }

  // MARK: Input

  /// To be polled for reading.
  var inputDescriptor: Int32 { get }
  /// All keys that have come.
  func read() -> [Message]
  /// How long until `read` has something to say though nothing comes: an ESC that stayed alone, a paste without its end.
  var settlesIn: Milliseconds? { get }

  // MARK: Output

  /// Whether it has taken all there was for it; a stalled one must not stop the session.
  var takesOutput: Bool { get }
  /// To be polled for writing while it has not taken everything; else -1.
  var outputDescriptor: Int32 { get }
  /// Shows the buffer; only cells that differ from what is shown are touched.
  func show(_ buffer: Buffer)
  func use(_ theme: Theme)
  /// Its bell.
  func ring()
  /// The next picture is painted whole.
  func redraw()
  /// Nothing that was shown so far stays, neither on the screen nor among the lines that have scrolled away.
  func forget()

  // MARK: Coming and going

  func resize(to size: Size)
  /// Stops the program until somebody says that it goes on.
  func suspend()
  /// After a stop that was not ours: whoever had it meanwhile may have set it otherwise.
  func takeBack()
  /// Lets another program have it.
  func lend(_ body: () -> Void)
  func close()
}
