import HTTPTypes
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request is not whole in time, however steadily it drips, or that idles between two.
///
/// One timer for each connection: it is not set anew with each request, it looks at the deadline when it fires.
final class RequestTimeout: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart

  private let patience: TimeAmount
  /// Nil while a request is being answered.
  private var deadline: NIODeadline?
  private var timer: Scheduled<Void>?

  /// Seconds.
  init(_ patience: Int64) { self.patience = .seconds(patience) }

  func handlerAdded(context: ChannelHandlerContext) {
    deadline = .now() + patience
    setTimer(context, patience)
  }

  func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

  func channelInactive(context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head, .body: break
    case .end: deadline = nil
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head, .body: break
    case .end: deadline = .now() + patience
    }
    context.write(data, promise: promise)
  }

  // MARK: - Private

  private func setTimer(_ context: ChannelHandlerContext, _ after: TimeAmount) {
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    timer = context.eventLoop.scheduleTask(in: after) {
      let (handler, context) = bound.value
      handler.checkDeadline(context)
    }
  }

  private func checkDeadline(_ context: ChannelHandlerContext) {
    guard let deadline else {
      setTimer(context, patience)
      return
    }
    let now = NIODeadline.now()
    if deadline <= now {
      context.close(promise: nil)
    } else {
      setTimer(context, deadline - now)
    }
  }
}
