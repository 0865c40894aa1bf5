// The few web globals this package uses; every JavaScript host has them.

declare class TextEncoder {
  encode(source: string): Uint8Array;
  encodeInto(source: string, destination: Uint8Array): { read: number; written: number };
}
declare class TextDecoder {
  constructor(label: "utf-8", options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input: Uint8Array): string;
}

declare function atob(base64: string): string;
declare function btoa(characters: string): string;
