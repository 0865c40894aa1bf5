// Cap'n Proto vats: keys, TLS, capnp:// URIs, sturdy refs and restorers.
export { NetError, type NetErrorCode } from "./net-error.js";

// Identity
export { Digest } from "./digest.js";
export { type Auth, authEquals, formatAuth, parseAuth } from "./auth.js";
export { SecretKey, type SecretKeyType } from "./secret-key.js";
export { certificateOf } from "./certificate.js";

// Names and places
export { ServiceId } from "./service-id.js";
export { formatLocation, type Location } from "./location.js";
export { CapnpUri } from "./capnp-uri.js";

// Streams
export { DuplexStream, type DuplexStreamOptions } from "./duplex-stream.js";
export { type SecureStream, tlsAccept, tlsConnect, type TlsAcceptOptions, type TlsOptions } from "./tls.js";

// Vats
export { type Logger, silentLogger } from "./logger.js";
export { type Restored, Restorer, unknownServiceId } from "./restorer.js";
export { type Loader, RestorerTable } from "./restorer-table.js";
export { SturdyRef } from "./sturdy-ref.js";
export {
  Reconnecting,
  type ReconnectingState,
  type ReconnectOptions,
  type ReconnectTimer,
} from "./reconnecting.js";
export { Vat, type VatOptions } from "./vat.js";
export type { Dial, Peer } from "./vat-network.js";
