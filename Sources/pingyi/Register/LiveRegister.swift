import ReviewRegister
import ReviewStore

/// A register somebody works in: from a command to stored events, for the command line, step files and the screen.
///
/// It decides on the head and the rows a command names, stores the answer with what follows from it for the tables, and only
/// what is on the disk is told. Where another office was quicker, it catches up and decides again. Of what fails nothing is
/// stored. It must never show anything or read a clock: whoever asks brings the moment.
final class LiveRegister {
  let place: RegisterPlace
  /// For what is only asked.
  let store: RegisterStore

  /// Why nothing was stored.
  enum Obstacle: Error {
    case refused(RegisterRejection)
    case failed(StoreError)

    func text(_ strings: Strings, of place: RegisterPlace) -> String {
      switch self {
      case .refused(let rejection): strings.rejection(rejection)
      case .failed(let error): strings.registerMessage(error, place)
      }
    }
  }

  /// Opens a register, or begins one with these settings where there is none.
  static func open(
    _ place: RegisterPlace, origin: String, at now: Timestamp, settings: () throws -> RegisterSettings
  ) throws -> LiveRegister {
    do {
      return LiveRegister(place, try openOrCreate(place, origin: origin, at: now, settings: settings))
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.registerMessage(error, place))
    } catch let rejection as RegisterRejection {
      throw Refusal(text: Pingyi.words.rejection(rejection))
    }
  }

  /// Opens a register that is there.
  static func resume(_ place: RegisterPlace, origin: String) throws(StoreError) -> LiveRegister {
    LiveRegister(place, try RegisterStore.open(at: place.path, origin: origin))
  }

  /// For what only reads, also where nothing can be written; nil where there is no register, and none is begun.
  static func look(at place: RegisterPlace) throws(Refusal) -> LiveRegister? {
    do throws(StoreError) {
      return LiveRegister(place, try place.look())
    } catch {
      if case .noSuchSession = error { return nil }
      throw Refusal(text: Pingyi.words.registerMessage(error, place))
    }
  }

  private init(_ place: RegisterPlace, _ store: RegisterStore) {
    self.place = place
    self.store = store
  }

  func close() { store.close() }

  var head: RegisterHead { store.head }

  /// Decides and stores; answers with what is on the disk, nothing where there was nothing to do.
  @discardableResult
  func submit(_ command: RegisterCommand, at now: Timestamp) throws(Obstacle) -> [Recorded<RegisterEvent>] {
    while true {
      let events = try decide(command, at: now)
      if events.isEmpty { return [] }
      do throws(StoreError) {
        return try store.append(events, at: now)
      } catch {
        guard case .wrongPosition = error else { throw .failed(error) }
      }
      do throws(StoreError) { try store.catchUp() } catch { throw .failed(error) }
    }
  }

  /// What an undo or a redo among these events took back or brought back; nil where there is none, or it cannot be read.
  /// `elsewhere`: by another office.
  func whatWasTakenBack(
    by events: some Sequence<Recorded<RegisterEvent>>, elsewhere: Bool = false, _ strings: Strings
  ) -> String? {
    let (takenBack, broughtBack) =
      elsewhere
      ? (strings.takenBackElsewhere, strings.broughtBackElsewhere) : (strings.takenBack, strings.broughtBack)
    for recorded in events {
      switch recorded.event {
      case .undone(let batch, _, _): return (try? store.events(of: batch)).map(takenBack)
      case .redone(let undo, _):
        guard case .undone(let batch, _, _)? = (try? store.events(of: undo))?.first else { return nil }
        return (try? store.events(of: batch)).map(broughtBack)
      case .begun, .settingsChanged, .numbersDrawn, .sessionTaken, .branchRecorded, .inspectionRecorded,
        .lowerRegisterTaken, .noticePublished, .reportMade, .sampleDrawn, .unitReportTaken, .answerTaken, .promiseKept,
        .row:
        break
      }
    }
    return nil
  }

  // MARK: - Private

  private func decide(_ command: RegisterCommand, at now: Timestamp) throws(Obstacle) -> [RegisterEvent] {
    do {
      let register = try store.register(for: command)
      if case .undo(let expected) = command.order {
        return try register.undo(try store.lastCommand, expecting: expected, command.said)
      }
      if command.order == .redo { return try register.redo(try store.lastUndo, command.said) }
      return try register.decide(command, at: now)
    } catch let rejection as RegisterRejection {
      throw .refused(rejection)
    } catch let error as StoreError {
      throw .failed(error)
    } catch {
      throw .failed(.ioError(code: 0))
    }
  }

  private static func openOrCreate(
    _ place: RegisterPlace, origin: String, at now: Timestamp, settings: () throws -> RegisterSettings
  ) throws -> RegisterStore {
    do {
      return try RegisterStore.open(at: place.path, origin: origin)
    } catch StoreError.noSuchSession {
      let first = try Register.begin(try settings())
      do {
        return try RegisterStore.create(at: place.path, first: first, at: now, origin: origin)
      } catch StoreError.existsAlready {
        // Another office was quicker.
        return try RegisterStore.open(at: place.path, origin: origin)
      }
    }
  }
}
