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
