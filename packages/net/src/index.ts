// Cap'n Proto vats: keys, TLS, capnp:// URIs, sturdy refs and restorers.
export {};
