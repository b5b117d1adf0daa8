import { readFile } from 'node:fs/promises';
import type { Ports } from '../app/ports.ts';
import { publishTerms } from '../app/program/publish-terms.ts';
import { readTerms } from '../app/program/read-terms.ts';

/** The terms an installation starts with; the operator publishes later versions. */
const SHIPPED = new URL('../../terms/program-terms.md', import.meta.url);

/** Publishes the shipped terms where there are none yet. */
export async function ensureTerms(ports: Pick<Ports, 'transactions' | 'world'>): Promise<void> {
  if ((await readTerms(ports)).ok) return;
  const text = await readFile(SHIPPED, 'utf8');
  const [title = '# Terms', ...rest] = text.split('\n');
  const body = rest.join('\n').trim();
  await publishTerms(
    ports,
    { kind: 'system' },
    { title: title.replace(/^#\s*/, ''), body, effectiveAt: ports.world.now() },
  );
}
