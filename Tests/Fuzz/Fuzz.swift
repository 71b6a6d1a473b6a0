import Foundation
import ReviewCore

// Whatever comes from outside, read by our own readers under libFuzzer: it looks for bytes that reach a new place in them,
// and keeps those. A trap, a wild address or a broken promise ends the run with the bytes in a file.
//
// `Tests/Fuzz/run` builds it and starts each target in turn; seeds are made of valid input (`Seeds`).
// Read next: `Target` (what is read, and what is promised of it), `Evening` (a session that is given commands).

@_cdecl("LLVMFuzzerInitialize")
public func prepare(_ count: UnsafeMutableRawPointer, _ words: UnsafeMutableRawPointer) -> CInt {
  if let folder = ProcessInfo.processInfo.environment["PINGYI_SEEDS"] {
    do { try Seeds.write(to: folder) } catch { fatalError("\(error)") }
    exit(0)
  }
  return 0
}

@_cdecl("LLVMFuzzerTestOneInput")
public func read(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

/// `PINGYI_TARGET`
private let target: Target = {
  let name = ProcessInfo.processInfo.environment["PINGYI_TARGET"] ?? ""
  guard let target = Target(rawValue: name) else { fatalError("no target \(name): \(Target.allCases)") }
  return target
}()
