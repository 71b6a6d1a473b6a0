import ReviewCore

/// Turns the bytes a terminal sends into keys, whatever it sends and however slowly.
///
/// Nothing that is not text comes out as text: a control sequence is swallowed whole, also one that nobody knows, is
/// broken, or comes in pieces. Nothing that is text is lost: the bytes of a character wait for their rest for as long as it
/// takes, and a paste arrives as one text even if its end never comes. Only a lone ESC needs a clock: what follows within
/// `escapeWait` belongs to it, else it is the key. What then looks like the rest of a key is swallowed; only `O` and a
/// letter that is no key of ours are taken for a word, since hands type that too. On a line so slow that keys are cut there
/// the wait is to be longer (`ESCDELAY`). In: bytes and the moment they came. Out: keys, pastes, the mouse.
public struct InputDecoder: Sendable {
  private enum State: Sendable {
    case ground
    /// In `bytes`, from its ESC on.
    case sequence
    /// In an OSC, DCS, PM, APC or SOS.
    case string
    /// The ESC in `bytes` was taken for the key. What may be its rest is held, until it is that or cannot be.
    case late
  }

  /// How long a lone ESC waits for what may follow, where nobody asked for something else.
  public static let escapeWait = Milliseconds(100)

  /// The largest paste kept, in bytes; more is dropped.
  static let pasteLimit = 1 << 20

  /// What has begun and got no further for so long is given up: what comes then is something else.
  private static let patience = Milliseconds.seconds(5)
  private static let pastePatience = Milliseconds.seconds(2)

  /// How long letters are held that may be the rest of an ESC. A string's begin as words do and come in one go.
  private static let hold = Milliseconds.seconds(1)
  private static let stringHold = Milliseconds(100)

  private let keys: [[UInt8]: Key]
  private let escapeWait: Milliseconds
  private var state = State.ground
  private var bytes: [UInt8] = []
  /// Where in `bytes` begins what is text if it is the rest of nothing.
  private var heldFrom = 1
  /// Of a character, in UTF-8.
  private var character: [UInt8] = []
  private var paste: [UInt8]?
  /// How much of the mark at a paste's end has come.
  private var ended = 0
  /// When the last byte came.
  private var since = Milliseconds.zero

  /// `keys` are those of the terminal's description.
  public init(keys: [[UInt8]: Key] = [:], escapeWait: Milliseconds = InputDecoder.escapeWait) {
    self.keys = keys
    self.escapeWait = escapeWait
  }

  public mutating func decode(_ input: some Sequence<UInt8>, at now: Milliseconds) -> [Message] {
    if state == .late, held.isEmpty, now - since > InputDecoder.patience { state = .ground }
    since = now
    var messages: [Message] = []
    for byte in input { take(byte, &messages) }
    return messages
  }

  /// When time alone will decide something; nil where nothing waits for it.
  public var due: Milliseconds? {
    if paste != nil { return since + InputDecoder.pastePatience }
    switch state {
    case .ground: return nil
    case .sequence where bytes.count == 1: return since + escapeWait
    case .sequence where isStringBegun: return since + InputDecoder.stringHold
    case .sequence, .string: return since + InputDecoder.patience
    case .late where held.isEmpty: return nil
    case .late: return since + (isStringBegun ? InputDecoder.stringHold : InputDecoder.hold)
    }
  }

  /// Nothing has come until now: what was waiting for it is settled.
  public mutating func settle(at now: Milliseconds) -> [Message] {
    guard let due, now >= due else { return [] }
    var messages: [Message] = []
    if paste != nil {
      endPaste(&messages)
      return messages
    }
    switch state {
    case .sequence where bytes.count == 1:
      messages.append(.key(.escape))
      beLate()
    // Alt with a letter, most likely.
    case .sequence where isStringBegun: beLate()
    case .late: release(&messages)
    case .ground, .sequence, .string: state = .ground
    }
    return messages
  }

  /// Whatever was begun is not gone on with.
  public mutating func forget() { self = InputDecoder(keys: keys, escapeWait: escapeWait) }

  // MARK: - Private

  private var held: ArraySlice<UInt8> { bytes.dropFirst(heldFrom) }

  private var isStringBegun: Bool { bytes.count > 1 && ControlSequence.opensString(bytes[1]) }

  private mutating func take(_ byte: UInt8, _ messages: inout [Message]) {
    if paste != nil { return keepPasted(byte, &messages) }
    switch state {
    case .ground: takeBare(byte, &messages)
    case .sequence: takeSequence(byte, &messages)
    case .string: takeString(byte)
    case .late: takeLate(byte, &messages)
    }
  }

  private mutating func takeSequence(_ byte: UInt8, _ messages: inout [Message]) {
    if byte == ControlSequence.escape {
      // The one before was the key, or began what is broken.
      if bytes.count == 1 { messages.append(.key(.escape)) }
      bytes = [byte]
      return
    }
    bytes.append(byte)
    state = .ground
    switch ControlSequence.read(bytes, described: keys) {
    case .open:
      state = .sequence
      if bytes.count > ControlSequence.longest { bytes.removeLast() }
    case .string: takeString(byte)
    case .key(let key): messages.append(.key(key))
    case .mouse(let mouse): messages.append(.mouse(mouse))
    case .pasteBegins: (paste, ended) = ([], 0)
    case .unknown: break
    // Alt with a key is the key; what breaks a sequence belongs to it no more.
    case .broken: takeBare(byte, &messages)
    }
  }

  private mutating func takeString(_ byte: UInt8) {
    let isEnding = bytes.last == ControlSequence.escape
    bytes = [byte]
    state = .string
    guard byte == 0x07 || isEnding else { return }
    switch byte {
    case 0x07, UInt8(ascii: "\\"): state = .ground
    // A key pressed after a string whose end got lost.
    case UInt8(ascii: "["), UInt8(ascii: "O"): (state, bytes) = (.sequence, [ControlSequence.escape, byte])
    default: break
    }
  }

  private mutating func takeLate(_ byte: UInt8, _ messages: inout [Message]) {
    let isEnding = bytes.count > 2 && bytes.last == ControlSequence.escape
    bytes.append(byte)
    switch ControlSequence.read(bytes, described: keys) {
    case .open: if bytes.count > ControlSequence.longest { release(&messages) }
    case .string:
      if byte == 0x07 || (isEnding && byte == UInt8(ascii: "\\")) {
        state = .ground
      } else if isEnding || bytes.count > InputDecoder.pasteLimit {
        release(&messages)
      }
    case .pasteBegins: (state, paste, ended) = (.ground, [], 0)
    case .key, .mouse: state = .ground
    // `O` and a letter are the beginning of a word, unless they are a key.
    case .unknown: if bytes[1] == UInt8(ascii: "[") { state = .ground } else { release(&messages) }
    case .broken: release(&messages)
    }
  }

  private mutating func beLate() {
    state = .late
    heldFrom = bytes.count
  }

  /// What was held is the rest of nothing.
  private mutating func release(_ messages: inout [Message]) {
    state = .ground
    for byte in Array(held) { take(byte, &messages) }
  }
}

// MARK: - Paste

extension InputDecoder {
  private mutating func keepPasted(_ byte: UInt8, _ messages: inout [Message]) {
    let mark = ControlSequence.pasteEnd
    if byte == mark[ended] {
      ended += 1
      if ended == mark.count { endPaste(&messages) }
      return
    }
    keep(mark[..<ended])
    ended = byte == mark[0] ? 1 : 0
    if ended == 0 { keep([byte]) }
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if (paste?.count ?? 0) < InputDecoder.pasteLimit { paste?.append(contentsOf: bytes) }
  }

  /// Where a part of the mark has come, its rest is still to come.
  private mutating func endPaste(_ messages: inout [Message]) {
    if let paste, !paste.isEmpty { messages.append(.paste(String(decoding: paste, as: UTF8.self))) }
    paste = nil
    guard ended > 0, ended < ControlSequence.pasteEnd.count else { return }
    bytes = Array(ControlSequence.pasteEnd[..<ended])
    state = .sequence
    if ended == 1 { beLate() }
  }
}

// MARK: - Characters

extension InputDecoder {
  private mutating func takeBare(_ byte: UInt8, _ messages: inout [Message]) {
    if byte >= 0x80 { return takePart(byte, &messages) }
    // A character that breaks off is dropped.
    character.removeAll()
    if byte == ControlSequence.escape {
      (state, bytes) = (.sequence, [byte])
    } else if let key = key(byte) {
      messages.append(.key(key))
    }
  }

  private mutating func takePart(_ byte: UInt8, _ messages: inout [Message]) {
    character.append(byte)
    if character.count > 1, byte & 0xC0 != 0x80 { character = [byte] }
    guard let first = character.first, let length = length(of: first) else {
      character.removeAll()
      return
    }
    guard character.count == length else { return }
    defer { character.removeAll() }
    guard let text = String(validating: character, as: UTF8.self), let whole = text.first,
      !(0x80...0x9F).contains(whole.unicodeScalars.first?.value ?? 0)
    else { return }
    messages.append(.key(.character(whole)))
  }

  private func key(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x40)))
    case 0x20...0x7E: .character(Character(Unicode.Scalar(byte)))
    default: nil
    }
  }

  private func length(of byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }
}
