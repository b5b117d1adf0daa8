/**
 * The shaping library as a value. Loading its WebAssembly is I/O, so the edge does it
 * (`await import('harfbuzzjs')` in Node and in the browser) and hands the module in.
 */
export type HarfBuzz = typeof import('harfbuzzjs');
