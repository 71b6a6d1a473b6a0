// A console without a screen, for the store's tests: appends notes until it is killed, and says on standard output what
// was acknowledged. `log-writer DIRECTORY NAME [COUNT]`: one line for each acknowledged append, its position; another
// writer's append is read on and the own one tried again, as it is when the log was busy.
import Glibc
import ReviewCore
import ReviewStore

@main
enum LogWriter {
  static func main() {
    let arguments = Swift.CommandLine.arguments
    guard arguments.count >= 3 else { exit(2) }
    let count = arguments.count > 3 ? Int(arguments[3]) ?? .max : .max
    do throws(StoreError) {
      try write(directory: arguments[1], name: arguments[2], count: count)
    } catch {
      say("error \(error)")
      exit(1)
    }
  }

  static func write(directory: String, name: String, count: Int) throws(StoreError) {
    let store = try SessionLog.open(in: directory, origin: name)
    var end = try store.read(after: 0).last?.position ?? 0
    var done = 0
    while done < count {
      let event = Event.noteTaken(speaker: nil, text: "\(name) \(done)")
      do throws(StoreError) {
        let recorded = try store.append([event], at: now(), expecting: end)
        end = recorded.last?.position ?? end
        done += 1
        say("\(end) \(name) \(done - 1)")
        if done.isMultiple(of: 23) { try store.checkpoint() }
      } catch .wrongPosition {
        end = try store.read(after: end).last?.position ?? end
      } catch .busy {
        // The other held the log for seconds, on a disk that many wait for: as a console says, once more.
      }
    }
    store.close()
  }

  static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    let wall = Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    return Timestamp(wall: wall, offset: 480, monotonic: wall, clock: 0)
  }

  /// One write for each line: what was said is out before anything else happens.
  static func say(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
  }
}
