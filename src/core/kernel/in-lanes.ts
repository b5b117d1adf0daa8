/** Does `work` for every item, so many at a time: what waits for a disk or a network waits side by side. The first failure is the answer. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: Math.min(lanes, items.length) }, async () => {
      for (const item of left) await work(item);
    }),
  );
}
