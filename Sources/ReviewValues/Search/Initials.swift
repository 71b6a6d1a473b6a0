/// The first letters of how a text is read: `丁镇党委` is `dzdw`. Latin letters and figures stay, as small ones; whatever else
/// stands in the text is left out.
public enum Initials {
  public static func of(_ text: String) -> String {
    var letters = ""
    for scalar in text.unicodeScalars {
      let half = scalar.halfWidth
      if half.isASCII {
        if half.properties.isAlphabetic || half.properties.numericType != nil { letters += String(half).lowercased() }
      } else if let reading = ReadingTable.shared.readings(ReadingTable.shared.set(of: scalar.value)).first {
        letters.unicodeScalars.append(Unicode.Scalar(reading.first))
      }
    }
    return letters
  }
}
