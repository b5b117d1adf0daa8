import { type Cast, designed } from './client.ts';
import type { Gate, Point, Victim } from './points.ts';
import type { Installation } from './processes.ts';

let lines = 0;

/** Brings an order to a point, kills whoever stands there, and does what its client does: asks again. Answers the line, which is acknowledged by then. */
export async function killAt(
  installation: Installation,
  cast: Cast,
  gate: Gate,
  point: Point,
  victim: Victim,
): Promise<string> {
  lines += 1;
  const line = `matrix-${lines}`;
  const body = await designed(cast, 'The Hendersons');
  const headers = { 'idempotency-key': line };
  const { buyer, seller } = cast;
  const place = () => buyer.surely('/v1/orders', body, headers);
  const kill = async (caught: Promise<void>) => {
    await caught;
    if (victim === 'server') await installation.killServer();
    else if (victim === 'worker') await installation.killWorker();
    else await installation.killDatabase();
    await gate.open();
  };
  if (point.act === 'place') {
    await gate.close(point);
    const asked = place();
    await kill(gate.caught());
    const placed = await asked;
    if (placed.status !== 201 && placed.status !== 200) throw new Error(`${line} answered ${JSON.stringify(placed)}`);
    return line;
  }
  const { id } = (await place()).body;
  await seller.surely(`/v1/orders/${id}/start`);
  await gate.close(point);
  const asked = seller.surely(`/v1/orders/${id}/shipped`, { carrier: 'DHL' });
  await kill(gate.caught());
  const shipped = await asked;
  // Killed after the commit and before the answer, asking again finds it shipped.
  if (shipped.status !== 200 && shipped.body?.code !== 'move-not-allowed')
    throw new Error(`Shipping ${line} answered ${JSON.stringify(shipped)}`);
  return line;
}
