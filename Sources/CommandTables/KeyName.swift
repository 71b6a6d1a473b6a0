/// How a key's name in a table (`F20`, `^E`, `Space`) is written for people.
public enum KeyName {
  /// As hands know it: what a terminal reports as F20 is pressed as Shift-F8, since terminals count the shifted function
  /// keys on from F12.
  public static func shown(_ key: String) -> String {
    guard key.hasPrefix("F"), let number = Int(key.dropFirst()), number > 12 else { return key }
    return "Shift-F\(number - 12)"
  }

  /// As a sentence has it: `Ctrl-E`.
  public static func spoken(_ key: String) -> String {
    let key = shown(key)
    return key.count > 1 && key.hasPrefix("^") ? "Ctrl-" + key.dropFirst() : key
  }
}
