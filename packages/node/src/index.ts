// Cap'n Proto vats on Node: sockets, cap files, command-line options.
export {};
