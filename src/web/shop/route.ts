/** A page of the shop and what it is about. */
export type Route =
  | { readonly page: 'home' }
  | { readonly page: 'product'; readonly listing: string }
  | { readonly page: 'orders' }
  | { readonly page: 'order' | 'correct'; readonly order: string }
  | { readonly page: 'sign-in' | 'sign-up'; readonly next: string }
  | { readonly page: 'certificate' }
  | { readonly page: 'transparency'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly page: 'help'; readonly clause: string | undefined }
  | { readonly page: 'shared'; readonly share: string }
  | { readonly page: 'notices' }
  | { readonly page: 'notice-form' }
  | { readonly page: 'notice'; readonly receipt: string }
  | { readonly page: 'lost' };

/** Which page an address names. Addresses the shop does not know are `lost`. */
export function routeOf(address: URL): Route {
  const [first = '', second, ...rest] = address.pathname.split('/').filter(Boolean).map(decoded);
  if (first === 'orders' && second !== undefined && rest[0] === 'correct' && rest.length === 1) {
    return { page: 'correct', order: second };
  }
  if (rest.length > 0) return { page: 'lost' };
  if (second !== undefined) {
    if (first === 'p') return { page: 'product', listing: second };
    if (first === 'notices') {
      return second === 'new' ? { page: 'notice-form' } : { page: 'notice', receipt: second };
    }
    if (first === 's') return { page: 'shared', share: second };
    if (first === 'help') return { page: 'help', clause: second };
    if (first === 'orders') return { page: 'order', order: second };
    return { page: 'lost' };
  }
  switch (first) {
    case '':
      return { page: 'home' };
    case 'orders':
    case 'notices':
    case 'certificate':
      return { page: first };
    case 'help':
      return { page: 'help', clause: undefined };
    case 'transparency':
      return {
        page: first,
        from: address.searchParams.get('from') ?? undefined,
        to: address.searchParams.get('to') ?? undefined,
      };
    case 'sign-in':
    case 'sign-up':
      return { page: first, next: safeNext(address.searchParams.get('next'), address.origin) };
    default:
      return { page: 'lost' };
  }
}

/** Where to go after signing in: a path of this very site, never a foreign address however it is written. */
export function safeNext(next: string | null, origin: string): string {
  if (!next?.startsWith('/')) return '/';
  try {
    const target = new URL(next, origin);
    if (target.origin !== origin) return '/';
    // A path that begins with two slashes would name a host once it stands alone.
    return target.pathname.startsWith('//') ? '/' : `${target.pathname}${target.search}${target.hash}`;
  } catch {
    return '/';
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
