import { useSyncExternalStore } from 'react';

let said = '';
let count = 0;
const listeners = new Set<() => void>();

/** Tells everybody, screen readers too, what just happened. Shown in the page's one `role=status`. */
export function announce(text: string): void {
  said = text;
  count += 1;
  for (const listener of listeners) listener();
}

/** What was last announced, and how often anything was: the same words twice are two announcements. */
export function useAnnouncement(): { readonly text: string; readonly count: number } {
  const seen = useSyncExternalStore(listen, () => count);
  return { text: said, count: seen };
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
