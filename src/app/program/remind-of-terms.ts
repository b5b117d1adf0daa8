import type { Ports } from '../ports.ts';
import { notify } from '../steps/notify.ts';

const DAY = 86_400_000;
/** Days before a version's day on which sellers that have not accepted it are reminded; 0 is the day itself. */
const STEPS = [14, 3, 0];
/** A version older than this reminds nobody: who has not accepted it since knows. */
const FORGOTTEN = 90 * DAY;

/** Reminds sellers of terms they have not accepted, before the day and on it. Each reminder comes once. Answers how many were sent. */
export function remindOfTerms(ports: Pick<Ports, 'transactions' | 'world'>): Promise<number> {
  return ports.transactions.run({ kind: 'system' }, async (store) => {
    const now = ports.world.now().getTime();
    let sent = 0;
    for (const terms of await store.allTerms()) {
      const left = terms.effectiveAt.getTime() - now;
      // The step that is due now: the smallest that has begun. The first version binds from the start and needs none.
      const step = STEPS.filter((days) => left <= days * DAY).at(-1);
      if (step === undefined || left < -FORGOTTEN || terms.number === 1) continue;
      for (const seller of await store.sellersWithout(terms.id)) {
        if (!(await store.noteReminder(terms.id, seller, step, ports.world.now()))) continue;
        const to = { seller };
        const path = '/studio/terms';
        const effectiveDay = terms.effectiveAt.toISOString();
        if (step === 0)
          await notify(ports, store, { to, path, occasion: 'terms-blocking', facts: { title: terms.title } });
        else
          await notify(ports, store, {
            to,
            path,
            occasion: 'terms-reminder',
            facts: { title: terms.title, effectiveDay },
          });
        sent += 1;
      }
    }
    return sent;
  });
}
