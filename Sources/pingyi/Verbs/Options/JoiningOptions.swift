import ArgumentParser
import ReviewCore

/// The option of the verbs that may join a rehearsal.
struct JoiningOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Pingyi.words.pick("加入正在进行的演练", "加入正在進行的演練", "join the rehearsal that is under way")))
  var rehearse = false

  func place(_ options: SessionOptions) throws -> SessionPlace {
    rehearse ? try Rehearsal.underWay(options.place) : options.place
  }
}
