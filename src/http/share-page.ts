import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Ports } from '../app/ports.ts';
import { showShare } from '../app/sharing/read-share.ts';
import type { SharedPageBody } from './contract/index.ts';
import type { App } from './deps.ts';
import { presentShared } from './present/sharing.ts';

/**
 * The page of a share, as the shop draws it, with what social sites read in its head (the Open Graph protocol, ogp.me).
 * Unlisted: no search engine keeps it, and one that was revoked answers 410.
 */
export async function sharePage(
  app: App,
  ports: Pick<Ports, 'transactions' | 'seals'>,
  folder: string,
  baseUrl: string,
): Promise<void> {
  const shop = await readFile(join(folder, 'index.html'), 'utf8');
  app.get(
    '/s/:share',
    { schema: { hide: true, params: z.object({ share: z.string().max(200) }) } },
    async (request, reply) => {
      const { share } = request.params;
      const shown = await showShare(ports, share);
      const status = shown.ok ? 200 : shown.error.because === 'share-ended' ? 410 : 404;
      const head = shown.ok ? openGraph(presentShared(share, shown.value), `/s/${share}`, baseUrl) : '';
      return reply
        .code(status)
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'private, no-cache')
        .header('x-robots-tag', 'noindex, nofollow, noimageindex')
        .header('referrer-policy', 'no-referrer')
        .send(shop.replace('</head>', `<meta name="robots" content="noindex, nofollow">${head}</head>`));
    },
  );
}

function openGraph({ title, locale, seller, image }: SharedPageBody, path: string, baseUrl: string): string {
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:site_name', seller],
    ['og:locale', locale.replace('-', '_')],
    ['og:url', new URL(path, baseUrl).href],
    ['og:image', new URL(image.url, baseUrl).href],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ['og:image:alt', title],
    ['twitter:card', 'summary_large_image'],
  ];
  return properties.map(([name, value]) => `<meta property="${name}" content="${attribute(value)}">`).join('');
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
