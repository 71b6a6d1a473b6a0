import ArgumentParser
import ReviewCore
import ReviewScreens
import ReviewStore

struct BoothCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "booth",
    abstract: Pingyi.words.pick(
      "投票间：代表在这台终端上投票", "投票間：代表在這台終端上投票", "a voting booth on this terminal"),
    discussion: Pingyi.words.pick(
      """
      每位代表凭票条上的投票码投票；加 --release 则不用票条，由主控台逐次放行（release）。
      按键不能退出投票间。要关掉它：在首页按住 Ctrl 依次按 L E A V E，
      或在另一台终端用 kill 结束进程。
      终端程序自己的按键（关窗口、切换虚拟终端）要由机器锁住。
      """,
      """
      每位代表憑票條上的投票碼投票；加 --release 則不用票條，由主控台逐次放行（release）。
      按鍵不能退出投票間。要關掉它：在首頁按住 Ctrl 依次按 L E A V E，
      或在另一台終端用 kill 結束程序。
      終端程式自己的按鍵（關視窗、切換虛擬終端）要由機器鎖住。
      """,
      """
      Each representative votes with the code of a slip. With --release there are
      no slips: the console frees the booth each time (release).
      No key leaves the booth. To end it, hold Ctrl on its idle page and type
      L E A V E, or kill it from another terminal.
      Keys of the terminal program itself (closing its window, other virtual
      terminals) are for the machine to lock.
      """))

  @OptionGroup var options: SessionOptions

  @OptionGroup var joining: JoiningOptions

  @Option(help: ArgumentHelp(Pingyi.words.pick("票种", "票種", "the panel")))
  var panel: String

  @Flag(
    help: ArgumentHelp(
      Pingyi.words.pick("不用投票码，等主控台放行", "不用投票碼，等主控台放行", "no codes: wait until the console frees the booth")))
  var release = false

  @Option(
    help: ArgumentHelp(
      Pingyi.words.pick(
        "这么久不按键，没投出的票即作废，回到首页；3 到 3600", "這麼久不按鍵，沒投出的票即作廢，回到首頁；3 到 3600",
        "without a key for so long an uncast ballot is thrown away; 3 to 3600"), valueName: "seconds"))
  var idleAfter: Int64 = 90

  @Option(
    help: ArgumentHelp(Pingyi.words.pick("配色，见 themes", "配色，見 themes", "a theme, see themes")), completion: .theme)
  var theme: String?

  @Flag(help: ArgumentHelp(Pingyi.words.pick("边框和记号只用 ASCII", "邊框和記號只用 ASCII", "borders and marks in ASCII only")))
  var ascii = false

  func run() throws {
    let place = try joining.place(options)
    guard (3...3_600).contains(idleAfter) else { throw Refusal(text: Pingyi.words.badIdleAfter, status: 2) }
    let chosen = try ThemeFolder().chosen(theme, otherwise: "hall-dark")
    let plan = try place.standingPlan()
    guard let panel = plan.panels.first(where: { $0.id == panel }) else {
      throw Refusal(text: Pingyi.words.noPanel(self.panel, known: plan.panels.map(\.id)))
    }
    do { try NcursesTerminal.check() } catch { throw Refusal(text: Pingyi.words.message(error), status: 2) }
    do {
      let box = try BoothBox(directory: place.directory)
      let terminal = try NcursesTerminal.open(theme: chosen, asciiOnly: ascii)
      let setting = BoothSetting(
        title: plan.title, panel: panel, waitsForRelease: release, language: options.lang ?? plan.language,
        idleAfter: .seconds(idleAfter), font: UnifontFile.installed)
      BoothRuntime(box: box, terminal: terminal, setting: setting).run()
    } catch let error as StoreError {
      throw Refusal(text: Pingyi.words.message(error))
    }
  }
}
