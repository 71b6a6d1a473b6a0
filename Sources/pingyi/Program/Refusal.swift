/// Why the program ends without having done what it was asked.
struct Refusal: Error {
  let text: String
  /// 1 refused, 2 usage or surroundings that cannot work.
  var status: Int32 = 1
}
