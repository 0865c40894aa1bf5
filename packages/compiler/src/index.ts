// The Cap'n Proto schema compiler for TypeScript.
export {};
