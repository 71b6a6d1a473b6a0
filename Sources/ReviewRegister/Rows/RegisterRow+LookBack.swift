extension RegisterRow {
  /// When it was last drawn for looking back.
  public var drawnOn: CivilDate? { thread.last { $0.event == .lookBackDrawn }?.act.on }

  /// From which day on somebody looks again; nil while it is not closed out, and where somebody has.
  public func lookBackFrom(_ settings: RegisterSettings) -> CivilDate? {
    isLookedBackAt ? nil : closedOn?.moved(months: settings.lookBack.afterMonths)
  }
}
