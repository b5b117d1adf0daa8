import type { Kysely } from 'kysely';
import type { PersonSettingRecord } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Keeps how a person wants to be told, and up to when they looked. */
export async function setPersonSetting(db: Kysely<Tables>, setting: PersonSettingRecord): Promise<void> {
  const { language, mail, seenUntil } = setting;
  await db
    .insertInto('personSetting')
    .values(setting)
    .onConflict((conflict) => conflict.column('userId').doUpdateSet({ language, mail, seenUntil }))
    .execute();
}
