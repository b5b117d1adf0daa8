import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Installation } from './processes.ts';

/** What an installation owes after everything that was done to it, as sentences that say what it broke; none if it kept all. */
export async function judge(installation: Installation, acknowledged: readonly string[]): Promise<string[]> {
  const { postgres, dataFolder } = installation;
  const client = new pg.Client({ ...postgres.server.administrator, database: postgres.server.owner.database });
  await client.connect();
  const broken: string[] = [];
  try {
    // Every erasure finishes: asked for is certified in the end.
    for (let tries = 0; ; tries += 1) {
      const { rows } = await client.query('select order_id from monogram.erasure where certified_at is null');
      if (rows.length === 0) break;
      if (tries > 900) {
        broken.push(`${rows.length} erasures did not finish`);
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const placed = await client.query<{ host_line: string; n: number; keys: number }>(`
      select host_line, count(*)::int as n, count(distinct content_key)::int as keys from monogram.orders group by host_line`);
    const lines = new Map(placed.rows.map((row) => [row.host_line, row.n]));
    for (const line of acknowledged) {
      const n = lines.get(line) ?? 0;
      if (n !== 1) broken.push(`the acknowledged order ${line} is there ${n} times`);
    }
    const twice = await client.query(
      'select content_key from monogram.orders group by content_key having count(*) > 1',
    );
    if (twice.rows.length > 0) broken.push(`${twice.rows.length} designs were ordered twice`);
    const early = await client.query(`
      select e.order_id from monogram.erasure e join monogram.orders o on o.id = e.order_id
      join monogram.content_key k on k.id = o.content_key
      where e.certified_at is not null and (k.wrapped is not null or k.destroyed_at > e.certified_at
        or o.content_state <> 'erased'
        or exists (select 1 from monogram.content_part p where p.content_key = k.id
                   and (p.destroyed_at is null or p.destroyed_at > e.certified_at or p.sealed is not null or p.sealed_salt is not null or p.blob is not null)))`);
    if (early.rows.length > 0) broken.push(`${early.rows.length} certificates were issued before their erasure`);
    const unsaid = await client.query(`
      select o.id from monogram.orders o where o.state = 'shipped'
      and not exists (select 1 from monogram.erasure e where e.order_id = o.id)`);
    if (unsaid.rows.length > 0) broken.push(`${unsaid.rows.length} shipped orders were never asked to be erased`);
    const kept = await client.query<{ blob: string }>('select blob from monogram.content_part where blob is not null');
    for (const { blob } of kept.rows)
      if (!existsSync(join(dataFolder, 'blobs', blob.slice(-4, -2), blob.slice(-2), blob)))
        broken.push(`the file ${blob} of an order that is kept is gone`);
  } finally {
    await client.end();
  }
  const { status, said } = await installation.command('audit', 'verify');
  if (status !== 0) broken.push(`the audit log does not verify: ${said}`);
  return broken;
}
