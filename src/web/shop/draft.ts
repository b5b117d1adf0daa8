import type { Values } from '../../core/template/index.ts';

const key = (listing: string) => `choices:${listing}`;

/** Keeps a buyer's choices for this tab, so that signing in or reloading loses nothing. Never longer: they are nobody else's business. */
export function keepDraft(listing: string, values: Values): void {
  try {
    if (Object.keys(values).length === 0) sessionStorage.removeItem(key(listing));
    else sessionStorage.setItem(key(listing), JSON.stringify(values));
  } catch {
    // Storage is off or full: the choices live in the page then.
  }
}

/** The kept choices as JSON, or undefined. */
export function keptDraft(listing: string): string | undefined {
  try {
    return sessionStorage.getItem(key(listing)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the choices once they are ordered. */
export function dropDraft(listing: string): void {
  keepDraft(listing, {});
}
