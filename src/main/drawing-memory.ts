/**
 * How a drawing process uses memory. One pool, and what is given back stays with the process up to 100 MB: each picture
 * takes a few large pieces for some milliseconds, and getting those from the system anew, page by page, takes longer
 * than the drawing (12,000 page faults a design fell to 1,000, and the time to a half).
 */
export const DRAWING_MEMORY: Readonly<Record<string, string>> = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_TRIM_THRESHOLD_: '100000000',
  MALLOC_MMAP_THRESHOLD_: '30000000',
};
