import CommandTables
import ReviewCore
import ReviewRegister

// What layers ask for.

extension RegisterModel {
  mutating func meet(_ request: RegisterLayerRequest) -> [RegisterEffect] {
    switch request {
    case .close: layers.pop()
    case .push(let layer): layers.push(layer)
    case .start(let row, let isAsking): return start(row, asking: isAsking)
    case .attempt(let line): return attempt(line)
    case .perform(let line): return perform(line)
    case .effect(let effect): return [effect]
    case .putAside(let form): drafts[form.key] = form.hasTyping ? form : nil
    case .fillIn(let words): layers.change(RegisterForm.self) { $0.fill(words) }
    case .narrow(let chip, let value):
      chip.set(value, in: &search.chips)
      move(to: 0)
    case .widen:
      search = RowSearch()
      move(to: 0)
    case .step(let step): move(to: place.cursor + step)
    case .say(let text): say(text)
    }
    return []
  }
}
