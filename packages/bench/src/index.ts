// Benchmarks, bundle sizes and allocation figures.
export {};
