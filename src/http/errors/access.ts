import type { CatalogueEntry } from './entry.ts';

/** Who may do what, and whether there is such a thing. */
export const ACCESS_ERRORS = {
  'not-signed-in': { status: 401, title: 'You are not signed in', fix: 'Sign in and try again.' },
  'not-allowed': { status: 403, title: 'You may not do this', fix: 'Ask somebody whose role allows it.' },
  'not-found': { status: 404, title: 'There is no such thing, or it is not yours', fix: 'Check the address.' },
  'revision-conflict': {
    status: 412,
    title: 'Somebody else saved this listing meanwhile',
    fix: 'Load it again; keep your text or take theirs.',
  },
  'move-not-allowed': {
    status: 409,
    title: 'This cannot follow from where it stands',
    fix: 'Load it again to see what can.',
  },
} as const satisfies Record<string, CatalogueEntry>;
