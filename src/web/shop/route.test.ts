import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routeOf, safeNext } from './route.ts';

const origin = 'https://shop.example';
const at = (path: string) => routeOf(new URL(path, origin));

test.each([
  ['/', { page: 'home' }],
  ['/p/019aa000', { page: 'product', listing: '019aa000' }],
  ['/p/', { page: 'lost' }],
  ['/orders', { page: 'orders' }],
  ['/orders/', { page: 'orders' }],
  ['/orders/7?new', { page: 'order', order: '7' }],
  ['/sign-in?next=/p/7%23photo', { page: 'sign-in', next: '/p/7#photo' }],
  ['/certificate', { page: 'certificate' }],
  ['/notices/new?about=/p/7', { page: 'notice-form' }],
  ['/notices', { page: 'notices' }],
  ['/notices/7.abc', { page: 'notice', receipt: '7.abc' }],
  ['/s/7.abc', { page: 'shared', share: '7.abc' }],
  ['/p/1/2', { page: 'lost' }],
  ['/%E0%A4%A', { page: 'lost' }],
  ['/nothing', { page: 'lost' }],
])('%s is its own page', (path, route) => {
  expect(at(path)).toEqual(route);
});

test.each([
  ['//evil.example/x'],
  ['/\\evil.example'],
  ['https://evil.example'],
  ['javascript:alert(1)'],
  ['/\t/evil.example'],
  ['/./\\/evil.example'],
  [''],
  [null],
])('signing in never leads away: %s', (next) => {
  expect(safeNext(next, origin)).toBe('/');
});

test('whatever next says, the browser stays on this site', () => {
  fc.assert(
    fc.property(fc.string(), (next) => {
      const target = safeNext(`/${next}`, origin);
      expect(new URL(target, origin).origin).toBe(origin);
    }),
  );
});
