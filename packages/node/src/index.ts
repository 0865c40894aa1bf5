// Cap'n Proto vats on Node: sockets, cap files, command-line options.

// Vats
export { clientVat, type NodeVatOptions, serve, type ServedVat } from "./serve.js";
export { messageLog } from "./message-log.js";
export { untilStopped } from "./signals.js";

// Sockets
export { parseAddress } from "./address.js";
export { listen, type Listener, type ListenHandler, type ListenOptions } from "./listen.js";
export { connect, type ConnectOptions } from "./connect.js";

// Files
export { loadSecretKey } from "./secret-key-file.js";
export { loadCapFile, saveCapFile } from "./cap-file.js";
export type { Store } from "./store.js";
export { FileStore } from "./file-store.js";

// Programs
export { type SecretKeySource, VatConfig, type VatConfigInit } from "./vat-config.js";
export { addressType, sturdyUriType, vatConfigFromOptions, type VatOptions, vatOptions } from "./options.js";
export { type Command, type CommandIo, runCommand } from "./run-command.js";
export { type ProgressMode, type ProgressOptions, type ProgressStream, withProgress } from "./progress.js";
