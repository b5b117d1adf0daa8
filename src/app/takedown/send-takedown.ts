import { type NoticeLanguage, writeMail, writeNotice } from '../../core/program/index.ts';
import type { Ports, TakedownId, TakedownNews, TakedownRecord } from '../ports.ts';
import { signedToken } from '../steps/signed-token.ts';
import { titleOf } from '../steps/tell-sides.ts';

/** Whoever files a notice may be nobody we know: they are written to in English. */
const LANGUAGE: NoticeLanguage = 'en';

/** Mails whoever filed a notice what it came to, with the way to their receipt. Noted after it was taken, so that a job that runs again does not tell twice. */
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
  const text = writeNotice(`notice-${news}`, { title, reasons: reasonsFor(takedown, news) }, LANGUAGE);
  if (!text) return;
  const { programName, publicUrl } = ports.settings;
  const address = `${publicUrl}/notices/${encodeURIComponent(signedToken(ports, 'takedown', id))}`;
  const name = takedown.notifierName;
  const mail = writeMail(text, { language: LANGUAGE, name, program: programName, address });
  await ports.mail.send({ ...mail, to: { name, address: takedown.notifierEmail }, language: LANGUAGE });
  await ports.transactions.run({ kind: 'system' }, (store) =>
    store.noteMailed(id, `notifier/${news}`, ports.world.now()),
  );
}

function reasonsFor(takedown: TakedownRecord, news: TakedownNews): string {
  if (news === 'countered') return takedown.counterWords ?? '';
  const again = news === 'upheld-again' || news === 'restored';
  return (again ? takedown.secondReasons : takedown.reasons) ?? '';
}
