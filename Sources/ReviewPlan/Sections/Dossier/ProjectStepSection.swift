import ReviewCore
import TomlSource

/// `[[project.step]]`: the scheme by which a project is carried out.
extension PlanBuilder {
  /// Nil where there is none.
  func steps(of project: Table) -> [ProjectStep]? {
    let read = entries("step", of: project) { table in
      ProjectStep(
        text: table.requiredText("text"), owner: table.title("owner"), deadline: table.requiredDate("deadline"),
        done: table.date("done"))
    }
    return read.isEmpty ? nil : read
  }
}
