import ArgumentParser
import Glibc
import ReviewCore

/// Where phones vote, on the command line; it goes before what the plan says.
struct ServingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "在这个地址和端口开放手机投票", "在這個位址和連接埠開放手機投票", "serve the phones' pages at this address and port"),
      valueName: "address:port"))
  var bind: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "手机打开的网址，与上面不同时写", "手機開啟的網址，與上面不同時寫",
        "what phones open, where it is something else"), valueName: "http://…"))
  var url: String?

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick("证书（PEM）", "憑證（PEM）", "a certificate with its chain, PEM"), valueName: "file"),
    completion: .file())
  var certificate: String?

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("证书的密钥（PEM）", "憑證的金鑰（PEM）", "its key, PEM"), valueName: "file"),
    completion: .file())
  var key: String?

  /// Nil where nothing is said of an address.
  var rules: PhoneRules? {
    get throws {
      guard let bind else {
        if url ?? certificate ?? key != nil { throw Refusal(text: Pingyi.words.bindNeeded, status: 2) }
        return nil
      }
      guard ListeningAddress(bind) != nil else { throw Refusal(text: Pingyi.words.badBind(bind), status: 2) }
      guard (certificate == nil) == (key == nil) else { throw Refusal(text: Pingyi.words.halfSecured, status: 2) }
      for path in [certificate, key].compactMap(\.self) where access(path, R_OK) != 0 {
        throw Refusal(text: Pingyi.words.noPlan(path, reason: Files.systemReason))
      }
      return PhoneRules(bind: bind, url: url, certificate: certificate, key: key)
    }
  }
}
