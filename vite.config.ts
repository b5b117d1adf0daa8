import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const root = fileURLToPath(new URL('src/web', import.meta.url));
/** The server the pages talk to while they are developed with `vite`. */
const server = process.env.MONOGRAM_URL ?? 'http://127.0.0.1:3000';
/** Addresses that are no pages. */
const backend = ['/v1', '/api', '/openapi.json', '/healthz', '/readyz', '/metrics'];

/** Which page an address without a file belongs to, as the server answers it too. */
function pageOf(path: string): string {
  const first = path.split('/')[1];
  return first === 'studio' || first === 'console' || first === 'docs' ? `/${first}.html` : '/index.html';
}

/** Lets `vite` and `vite preview` answer client-side routes with their page. */
function pages(): Plugin {
  const rewrite = (request: { url?: string | undefined }, _response: unknown, next: () => void) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const isPage =
      !/[.][a-z0-9]+$/i.test(path) && !path.startsWith('/@') && !backend.some((one) => path.startsWith(one));
    if (isPage) request.url = pageOf(path);
    next();
  };
  return {
    name: 'monogram-pages',
    configureServer: (dev) => void dev.middlewares.use(rewrite),
    configurePreviewServer: (preview) => void preview.middlewares.use(rewrite),
  };
}

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [react(), pages()],
  server: { host: '127.0.0.1', port: 5173, proxy: Object.fromEntries(backend.map((path) => [path, server])) },
  preview: { host: '127.0.0.1', port: 4173, proxy: Object.fromEntries(backend.map((path) => [path, server])) },
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Every asset is a file of its own: the content security policy allows no inline scripts or styles, and files cache.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: ['index', 'studio', 'console', 'docs'].map((page) => `${root}/${page}.html`),
      // The core is pure by rule and the contract is schemas: a module of theirs that nothing uses (zod with it) is dropped.
      treeshake: { moduleSideEffects: (id) => !/\/src\/(core|http\/contract)\//.test(id) },
    },
  },
});
