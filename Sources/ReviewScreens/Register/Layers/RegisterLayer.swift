import CommandTables
import ReviewRegister

/// Something open over the register's list: a form, a list to choose from, a question. It takes the keys until it closes.
///
/// As a layer of the console, it is a value that changes nothing but itself and asks for the rest, so that whatever opens
/// over it gives it back as it was.
protocol RegisterLayer: Sendable {
  /// It has the whole screen; else the list is seen above it.
  var coversScreen: Bool { get }

  mutating func update(_ key: Key, in register: RegisterModel) -> [RegisterLayerRequest]
  /// Takes a text that was pasted.
  mutating func insert(_ text: String)
  /// Takes in why its command was refused; false where it has no place to say so.
  mutating func show(refusal text: String) -> Bool
  mutating func show(_ rejection: RegisterRejection, _ strings: Strings) -> Bool
  /// Draws itself, and says in which cell the cursor stands.
  func draw(_ register: RegisterModel, into buffer: inout Buffer) -> (x: Int, y: Int)?
}

extension RegisterLayer {
  var coversScreen: Bool { false }

  mutating func insert(_ text: String) {}
  mutating func show(refusal text: String) -> Bool { false }

  mutating func show(_ rejection: RegisterRejection, _ strings: Strings) -> Bool {
    show(refusal: strings.rejection(rejection))
  }
}

/// What a layer asks of the screen. Requests are met in their order.
enum RegisterLayerRequest {
  case close
  case push(any RegisterLayer)
  /// Begins what a row of the command table stands for; with `asking` also what may be left out is asked for.
  case start(OperationRow<RegisterOperation>, asking: Bool)
  /// Does what the line says, after a question where the table wants one. The layer stays until it is done, so that a
  /// refusal finds it.
  case attempt(TypedCommand<RegisterOperation>)
  case perform(TypedCommand<RegisterOperation>)
  case effect(RegisterEffect)
  /// Keeps what was typed for when the same form is opened again.
  case putAside(RegisterForm)
  /// Puts words into the form below.
  case fillIn(String)
  /// Sets a chip, or takes it away.
  case narrow(RowChip, String?)
  /// Takes away all that the list is narrowed by.
  case widen
  /// Moves the cursor of the list.
  case step(Int)
  case say(String)
}

/// What is open, in the order in which it was opened. The uppermost takes the keys.
struct RegisterLayers: Sendable {
  private(set) var layers: [any RegisterLayer] = []

  var isEmpty: Bool { layers.isEmpty }
  var top: (any RegisterLayer)? { layers.last }

  mutating func push(_ layer: any RegisterLayer) { layers.append(layer) }

  mutating func pop() { _ = layers.popLast() }

  mutating func removeAll() { layers = [] }

  /// Closes what led to a command that is done. A row that was read is read on.
  mutating func closeWhatIsDone() { layers.removeAll { !($0 is RowReader) } }

  mutating func replaceTop(with layer: any RegisterLayer) { layers[layers.count - 1] = layer }

  func uppermost<Layer: RegisterLayer>(_ type: Layer.Type) -> Layer? {
    layers.lazy.reversed().compactMap { $0 as? Layer }.first
  }

  /// Changes the uppermost layer of that type, wherever it lies.
  mutating func change<Layer: RegisterLayer>(_ type: Layer.Type, _ change: (inout Layer) -> Void) {
    guard let place = layers.lastIndex(where: { $0 is Layer }), var layer = layers[place] as? Layer else { return }
    change(&layer)
    layers[place] = layer
  }
}

extension Key {
  /// Whether the register's table gives it to the operation.
  func isRegisterKey(of operation: RegisterOperation) -> Bool { operation.row.keys.contains(name) }
}
