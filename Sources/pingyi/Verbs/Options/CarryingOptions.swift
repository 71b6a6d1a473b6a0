import ArgumentParser
import ReviewCore

/// The option of the verbs that make a session, or say what it would be made of.
struct CarryingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "带入上年问题的台账；没有则按计划", "帶入上年問題的臺賬；沒有則按計劃", "the register to carry over from; what the plan says where absent"),
      valueName: "file.sqlite"), completion: .file(extensions: ["sqlite"]))
  var register: String?

  func place(_ options: SessionOptions) -> SessionPlace {
    var place = options.place
    place.register = register
    return place
  }
}
