import { hash } from 'node:crypto';
import type { FontBook, FontFace } from '../../core/render/index.ts';

/** Sellers' faces kept open for the next job. A shop's designs come one after the other. */
const KEPT = 12;
const kept = new Map<string, FontFace>();

/** The book of a job: the catalogue's, and the seller's own fonts under their families. A file that is no font is left out; the drawing names what it lacks. */
export function fontsOfJob(catalogue: FontBook, own: ReadonlyMap<string, Uint8Array> | undefined): FontBook {
  if (!own || own.size === 0) return catalogue;
  const faces: FontFace[] = [];
  for (const [family, bytes] of own) {
    const key = `${hash('sha256', bytes)} ${family}`;
    const known = kept.get(key);
    const opened = known ? { ok: true as const, value: known } : catalogue.open(family, bytes);
    if (!opened.ok) continue;
    faces.push(opened.value);
    kept.delete(key);
    kept.set(key, opened.value);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  }
  return catalogue.with(faces);
}
