import { z } from 'zod';
import type { After, Slice } from '../app/ports.ts';
import { pageQuerySchema } from './contract/index.ts';

const shape = z.tuple([z.iso.datetime(), z.uuid()]);

/** A place in a list as an opaque text. */
export function cursorOf(after: After): string {
  return Buffer.from(JSON.stringify([after.at.toISOString(), after.id])).toString('base64url');
}

function readCursor(text: string): After | undefined {
  try {
    const [at, id] = shape.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    return { at: new Date(at), id };
  } catch {
    return undefined;
  }
}

/** The query of a list sorted by time. A cursor we did not make is refused like any other wrong value. */
export const sliceQuerySchema = pageQuerySchema.extend({
  cursor: pageQuerySchema.shape.cursor.refine((text) => !text || readCursor(text) !== undefined, {
    message: 'This cursor is not ours. Begin again without one.',
  }),
});

/** The slice a list's query asks for: one row more than it shows, so that the next cursor is known without counting. */
export function sliceOf({ cursor, limit }: z.infer<typeof sliceQuerySchema>): Slice {
  return { after: cursor ? readCursor(cursor) : undefined, limit: limit + 1 };
}

/** A page of the rows of a slice. */
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
