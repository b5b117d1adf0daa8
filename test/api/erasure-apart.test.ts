import { mkdir, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { startWork } from '../../src/main/work.ts';
import { testProgram } from '../support/program.ts';
import { approvedSeller, orderBoard, publishedSample } from '../support/stories.ts';

test('of orders that are erased together, one whose file the disk does not let go stops no other, and is erased once it does', async () => {
  const program = await testProgram(undefined, { erasure: { fulfilledWhen: 'shipped', days: 3 } });
  const seller = await approvedSeller(program, await program.person('Olive', 'operator'));
  const buyer = await program.person('Ada');
  const listing = await publishedSample(seller, 'walnut-cutting-board');
  const orders: string[] = [];
  for (const line of ['one', 'two', 'three']) {
    const { id } = (await orderBoard(buyer, listing, 'Canary Lane', line)).body;
    await seller.person.post(`/v1/orders/${id}/start`);
    expect((await seller.person.post(`/v1/orders/${id}/shipped`, { carrier: 'Royal Mail' })).status).toBe(200);
    orders.push(id);
  }
  const owner = new pg.Client(program.database.owner);
  await owner.connect();
  const { rows } = await owner.query<{ blob: string }>(
    `select p.blob from monogram.content_part p join monogram.orders o on o.content_key = p.content_key
     where o.id = $1 and p.blob is not null`,
    [orders[1]],
  );
  const name = rows[0]!.blob;
  const file = join(program.dataFolder, 'blobs', name.slice(-4, -2), name.slice(-2), name);
  // A folder in its place: unlinking it fails, as it does on a disk that lets nothing go.
  await unlink(file);
  await mkdir(file);
  await owner.query('update monogram.erasure set due_at = now()');
  await owner.end();

  const troubles: Error[] = [];
  const stop = await startWork(program.program, (error) => troubles.push(error));
  onTestFinished(async () => {
    await stop();
    // What went wrong in the background is what this test made go wrong.
    await program[Symbol.asyncDispose]().then(undefined, (error: AggregateError) => {
      expect(error.errors.map(({ path }) => path)).toEqual(error.errors.map(() => file));
    });
  });
  const certified = async () => {
    const answers = await Promise.all(orders.map((order) => buyer.get(`/v1/orders/${order}/certificate`)));
    return answers.map(({ status }) => status);
  };
  const soon = { timeout: 60_000, interval: 200 };
  await expect.poll(certified, soon).toEqual([200, 404, 200]);
  expect(troubles[0]).toMatchObject({ path: file });
  await rm(file, { recursive: true });
  await expect.poll(certified, soon).toEqual([200, 200, 200]);
});
