import { checkFont } from '../adapters/fonts/index.ts';

/** The process in which uploaded fonts are checked: HarfBuzz meets other people's files here, without the program's environment, secrets or database. */
process.on('message', async ({ bytes }: { readonly bytes: Uint8Array }) => {
  process.send?.(await checkFont(bytes));
});
