/**
 * `npm run torture [KILLS]`: every named point with every victim, then KILLS (200) kills -9 of servers, workers and the
 * database at random moments while orders are placed, made and shipped. Prints what it did and what was broken; ends with
 * 1 if anything was.
 */
import { type Cast, cast, designed } from './client.ts';
import { judge } from './judge.ts';
import { killAt } from './kill-at.ts';
import { openGate, POINTS } from './points.ts';
import { type Installation, install } from './processes.ts';

const kills = Number(process.argv[2] ?? 200);
const say = (line: string) => process.stdout.write(`${line}\n`);
const acknowledged: string[] = [];

const installation = await install();
let broken: string[];
try {
  const people = await cast(installation);
  const gate = await openGate(installation);
  for (const point of POINTS)
    for (const victim of point.victims) {
      acknowledged.push(await killAt(installation, people, gate, point, victim));
      say(`${point.name}: ${victim} killed`);
    }
  await gate[Symbol.asyncDispose]();
  await atRandom(installation, people, kills);
  broken = await judge(installation, acknowledged);
} finally {
  await installation[Symbol.asyncDispose]();
}
say(`${acknowledged.length} orders acknowledged. ${broken.length === 0 ? 'Nothing is broken.' : broken.join('\n')}`);
process.exit(broken.length === 0 ? 0 : 1);

/** Three clients order and ship while somebody kills. */
async function atRandom(where: Installation, people: Cast, times: number): Promise<void> {
  let over = false;
  let next = 0;
  const client = async () => {
    while (!over) {
      next += 1;
      const line = `random-${next}`;
      const body = await designed(people, 'Random');
      const placed = await people.buyer.surely('/v1/orders', body, { 'idempotency-key': line });
      if (placed.status > 201) throw new Error(`${line} answered ${JSON.stringify(placed)}`);
      acknowledged.push(line);
      await people.seller.surely(`/v1/orders/${placed.body.id}/start`);
      await people.seller.surely(`/v1/orders/${placed.body.id}/shipped`, { carrier: 'DHL' });
    }
  };
  const clients = [client(), client(), client()];
  for (let n = 1; n <= times; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200 + Math.random() * 1500));
    const dice = Math.random();
    if (dice < 0.4) await where.killServer();
    else if (dice < 0.8) await where.killWorker();
    else await where.killDatabase();
    if (n % 20 === 0) say(`${n} kills, ${acknowledged.length} orders acknowledged`);
  }
  over = true;
  await Promise.all(clients);
}
