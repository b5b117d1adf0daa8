/** Told on `window` when the address changed without loading a page. */
export const NAVIGATED = 'shop-navigated';

/** Goes to another page of the shop. */
export function navigate(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', path);
  else history.replaceState(null, '', path);
  window.dispatchEvent(new Event(NAVIGATED));
}

/** Faces of the program with a page of their own, and addresses that are no pages. */
const ELSEWHERE = /^\/(studio|console|docs|v1|api|openapi\.json)(\/|$)/;

/** Follows a link within the shop; leaves every other click to the browser. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (ELSEWHERE.test(link.pathname)) return;
  const sameDocument = link.pathname === location.pathname && link.search === location.search;
  if (sameDocument && link.hash) return;
  event.preventDefault();
  navigate(`${link.pathname}${link.search}${link.hash}`);
}
