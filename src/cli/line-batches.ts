/** Bytes of a batch: large enough that handing it over costs little. */
const BATCH = 1 << 18;
/** Longest line that is read, in bytes. A longer one is cut there, and so is no JSON and answered as invalid. */
const LONGEST_LINE = 4 << 20;

/** What is kept of a line that is too long: enough to be answered as no JSON. */
const KEPT = 1024;

/** Whole lines, in batches. `last` says that no other batch follows. */
export async function* batchesOf(input: AsyncIterable<Buffer>): AsyncIterable<{ text: string; last: boolean }> {
  let held: Buffer[] = [];
  let size = 0;
  let skipping = false;
  let broken = false;
  let ready: string | undefined;
  const decode = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8');
  for await (const chunk of input) {
    const end = chunk.lastIndexOf(0x0a);
    if (skipping) {
      const first = chunk.indexOf(0x0a);
      if (first < 0) continue;
      skipping = false;
      held.push(chunk.subarray(first));
      size += chunk.length - first;
    } else {
      held.push(chunk);
      size += chunk.length;
    }
    broken ||= end >= 0;
    if (size >= BATCH && broken) {
      const all = Buffer.concat(held);
      const cut = all.lastIndexOf(0x0a);
      if (ready !== undefined) yield { text: ready, last: false };
      ready = all.subarray(0, cut).toString('utf8');
      held = [Buffer.from(all.subarray(cut + 1))];
      size = held[0]!.length;
      broken = false;
    } else if (size > LONGEST_LINE) {
      held = [Buffer.from(Buffer.concat(held).subarray(0, KEPT))];
      size = KEPT;
      skipping = true;
    }
  }
  if (ready !== undefined) yield { text: ready, last: size === 0 };
  if (size > 0) yield { text: decode(held), last: true };
}
