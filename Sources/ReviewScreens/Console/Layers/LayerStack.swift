/// All that is open over the panes, in the order in which it was opened. The uppermost layer takes the keys.
///
/// What the user opens is pushed. A question of the program is pushed on top of whatever is open and nothing on top of it;
/// when it is answered what was there is there again, untouched.
struct LayerStack: Equatable, Sendable {
  private(set) var layers: [any ConsoleLayer] = []

  var isEmpty: Bool { layers.isEmpty }

  /// The layer that takes the keys.
  var top: (any ConsoleLayer)? { layers.last }

  /// The uppermost of those that the user has opened.
  var opened: (any ConsoleLayer)? { layers.last { !$0.isProgramsQuestion } }

  mutating func push(_ layer: any ConsoleLayer) {
    let place = layer.isProgramsQuestion ? layers.endIndex : layers.firstIndex(where: \.isProgramsQuestion)
    layers.insert(layer, at: place ?? layers.endIndex)
  }

  /// Puts a text into what the user has open, under a question of the program too; false where that has no place for one.
  mutating func insert(_ text: String) -> Bool {
    guard let place = layers.lastIndex(where: { !$0.isProgramsQuestion }) else { return false }
    return layers[place].insert(text)
  }

  mutating func pop() { _ = layers.popLast() }

  mutating func replaceTop(with layer: any ConsoleLayer) { layers[layers.count - 1] = layer }

  mutating func removeAll(where isGone: (any ConsoleLayer) -> Bool) { layers.removeAll(where: isGone) }

  /// Closes all that the user has opened.
  mutating func closeOpened() { layers.removeAll { !$0.isProgramsQuestion } }

  func uppermost<Layer: ConsoleLayer>(_ type: Layer.Type) -> Layer? {
    layers.lazy.reversed().compactMap { $0 as? Layer }.first
  }

  /// Changes the uppermost layer of that type, wherever it lies; false where there is none.
  @discardableResult
  mutating func change<Layer: ConsoleLayer>(_ type: Layer.Type, _ change: (inout Layer) -> Void) -> Bool {
    guard let place = layers.lastIndex(where: { $0 is Layer }), var layer = layers[place] as? Layer else {
      return false
    }
    change(&layer)
    layers[place] = layer
    return true
  }

  static func == (one: LayerStack, other: LayerStack) -> Bool {
    one.layers.elementsEqual(other.layers) { $0.equals($1) }
  }
}
