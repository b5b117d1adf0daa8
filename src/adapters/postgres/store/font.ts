import type { Kysely } from 'kysely';
import type { FontStore } from '../../../app/ports.ts';
import { fontsOf } from '../sql/fonts/fonts-of.ts';
import { insertFont } from '../sql/fonts/insert-font.ts';
import { removeFont } from '../sql/fonts/remove-font.ts';
import type { Tables } from '../tables.ts';

/** Sellers' own fonts. */
export function fontStore(db: Kysely<Tables>): FontStore {
  return {
    insertFont: (...args) => insertFont(db, ...args),
    fontsOf: (...args) => fontsOf(db, ...args),
    removeFont: (...args) => removeFont(db, ...args),
  };
}
