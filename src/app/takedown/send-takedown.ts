import { writeMail, writeNotice } from '../../core/program/index.ts';
import type { Ports, TakedownId, TakedownNews, TakedownRecord } from '../ports.ts';
import { signedToken } from '../steps/signed-token.ts';
import { titleOf } from '../steps/tell-sides.ts';

/** Mails whoever filed a notice what it came to, in the language they wrote it in, with the way to their receipt. Noted after it was taken, so that a job that runs again does not tell twice. */
export async function sendTakedown(
  ports: Pick<Ports, 'transactions' | 'world' | 'mail' | 'seals' | 'settings'>,
  id: TakedownId,
  news: TakedownNews,
): Promise<void> {
  const found = await ports.transactions.run({ kind: 'system' }, async (store) => {
    const takedown = await store.findTakedown(id);
    if (!takedown || (await store.wasMailed(id, `notifier/${news}`))) return undefined;
    return { takedown, title: await titleOf(store, takedown) };
  });
  if (!found) return;
  const { takedown, title } = found;
  const { notifierName: name, notifierLanguage: language } = takedown;
  const text = writeNotice(`notice-${news}`, { title, reasons: reasonsFor(takedown, news) }, language);
  if (!text) return;
  const { programName, publicUrl } = ports.settings;
  const address = `${publicUrl}/notices/${encodeURIComponent(signedToken(ports, 'takedown', id))}`;
  const mail = writeMail(text, { language, name, program: programName, address, because: 'notice' });
  await ports.mail.send({ ...mail, to: { name, address: takedown.notifierEmail }, language });
  await ports.transactions.run({ kind: 'system' }, (store) =>
    store.noteMailed(id, `notifier/${news}`, ports.world.now()),
  );
}

function reasonsFor(takedown: TakedownRecord, news: TakedownNews): string {
  if (news === 'countered') return takedown.counterWords ?? '';
  const again = news === 'upheld-again' || news === 'restored';
  return (again ? takedown.secondReasons : takedown.reasons) ?? '';
}
