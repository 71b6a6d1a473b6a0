import ArgumentParser
import Glibc
import ReviewCore
import ReviewPlan

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Pingyi.words.pick(
      "检查计划和文书模板，指出每一处错误", "檢查計劃和文書範本，指出每一處錯誤", "reads a plan and the templates and names every fault"))

  @OptionGroup var options: SessionOptions

  @OptionGroup var carrying: CarryingOptions

  func run() throws {
    let place = carrying.place(options)
    let words = options.lang.map(Strings.init) ?? Pingyi.words
    let reading = PlanReader.read(try Files.required(place.plan, words), file: place.plan)
    for fault in reading.faults { Pingyi.say(fault.text(words.language)) }
    let templateFolder = TemplateFolder()
    templateFolder.complainOfOldFolder(words)
    let templates = templateFolder.faults
    for fault in templates { Pingyi.say(fault.text(words.language)) }
    guard let plan = reading.plan else {
      throw Refusal(text: words.faults(reading.faults.count { $0.severity == .error }, in: place.plan))
    }
    guard templates.isEmpty else { throw Refusal(text: words.templateFaults(templates.count)) }
    Pingyi.say(words.sound(plan))
    if let carrying = try CarryingOver.of(plan, in: place) {
      for line in words.found(try carrying.read(), in: plan, from: carrying.register) { Pingyi.say(line) }
    }
  }
}
