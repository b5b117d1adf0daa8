import { ok, type Result } from '../../core/kernel/index.ts';
import type { NoticeLanguage } from '../../core/program/index.ts';
import type { Actor, PersonSettingRecord, Ports } from '../ports.ts';
import { refuse, type Trouble } from '../trouble.ts';

/** What a person changes about how they are told. */
export interface Preferences {
  readonly language?: NoticeLanguage | undefined;
  readonly mail?: boolean | undefined;
  /** Everything up to now was seen. */
  readonly seen?: boolean | undefined;
}

/** Reads, and where something is given changes, how a person wants to be told. */
export function setPreferences(
  ports: Pick<Ports, 'transactions' | 'world'>,
  actor: Actor,
  { language, mail, seen }: Preferences,
): Promise<Result<PersonSettingRecord, Trouble>> {
  return ports.transactions.run(actor, async (store) => {
    const { user } = actor;
    if (!user) return refuse('not-signed-in');
    const before = await store.personSetting(user);
    const after: PersonSettingRecord = {
      userId: user,
      language: language ?? before?.language ?? 'en',
      mail: mail ?? before?.mail ?? true,
      seenUntil: seen ? ports.world.now() : (before?.seenUntil ?? null),
    };
    if (language !== undefined || mail !== undefined || seen !== undefined) await store.setPersonSetting(after);
    return ok(after);
  });
}
