import Glibc
import HummingbirdCore
import HummingbirdTLS
import NIOSSL

/// What is wrong with the files that pages would be encrypted with. Pages asked for over TLS are never served without.
public enum CertificateFault: String, Error, Sendable {
  /// It cannot be read, or is no certificate.
  case certificate
  /// It cannot be read, or is no key.
  case key
  /// The key is another certificate's.
  case pair
}

/// Certificate and key, read once: what is wrong with them is known before anybody connects.
struct Encryption {
  private let configuration: TLSConfiguration
  /// Phones warn of it, and encrypt all the same.
  let hasExpired: Bool

  init(_ files: ServerSettings.Certificate) throws(CertificateFault) {
    guard let chain = try? NIOSSLCertificate.fromPEMFile(files.chain), let own = chain.first else {
      throw .certificate
    }
    guard let key = try? NIOSSLPrivateKey(file: files.key, format: .pem) else { throw .key }
    configuration = .makeServerConfiguration(
      certificateChain: chain.map(NIOSSLCertificateSource.certificate), privateKey: .privateKey(key))
    guard (try? NIOSSLContext(configuration: configuration)) != nil else { throw .pair }
    hasExpired = own.notValidAfter < time(nil)
  }

  func around(_ plain: HTTPServerBuilder) throws -> HTTPServerBuilder {
    try .tls(plain, tlsConfiguration: configuration)
  }
}
