import { writeMail, writeNotice } from '../../core/program/index.ts';
import type { NoticeId, Ports } from '../ports.ts';

/**
 * Mails a notice to whoever is told: a person, or everybody at a seller, each in their language, unless they want no mail.
 * Each mail is noted after it was taken, so a job that runs again goes on where it broke off; the worst is a mail sent twice.
 */
export async function sendNotice(
  ports: Pick<Ports, 'transactions' | 'world' | 'mail' | 'people' | 'settings'>,
  id: NoticeId,
): Promise<void> {
  const found = await ports.transactions.run({ kind: 'system' }, async (store) => {
    const notice = await store.findNotice(id);
    return notice && { notice, readers: await store.mailReaders(id) };
  });
  for (const { user, language } of found?.readers ?? []) {
    const person = await ports.people.find(user);
    const text = found && writeNotice(found.notice.occasion, found.notice.facts, language);
    if (!person || !text) continue;
    const { programName, publicUrl } = ports.settings;
    const address = `${publicUrl}${found.notice.path}`;
    const mail = writeMail(text, { language, name: person.name, program: programName, address });
    await ports.mail.send({ ...mail, to: { name: person.name, address: person.email }, language });
    await ports.transactions.run({ kind: 'system' }, (store) => store.noteMailed(id, user, ports.world.now()));
  }
}
