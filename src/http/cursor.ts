import { z } from 'zod';
import type { After } from '../app/ports.ts';

const shape = z.tuple([z.iso.datetime(), z.uuid()]);

/** A place in a list as an opaque text. */
export function cursorOf(after: After): string {
  return Buffer.from(JSON.stringify([after.at.toISOString(), after.id])).toString('base64url');
}

/** Reads a cursor; undefined for none, 'invalid' for one we did not make. */
export function readCursor(text: string | undefined): After | undefined | 'invalid' {
  if (text === undefined || text === '') return undefined;
  try {
    const [at, id] = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { at: new Date(at), id };
  } catch {
    return 'invalid';
  }
}

/** A page of rows: asked for one more than `limit`, so that the next cursor is known without counting. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  place: (row: Row) => After,
  present: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), next: rows.length > limit && last ? cursorOf(place(last)) : null };
}
