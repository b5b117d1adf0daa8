import type { Kysely } from 'kysely';
import type { PersonSettingRecord } from '../../../../app/ports.ts';
import type { UserId } from '../../../../core/kernel/index.ts';
import type { Tables } from '../../tables.ts';

/** How a person wants to be told. */
export async function personSetting(db: Kysely<Tables>, user: UserId): Promise<PersonSettingRecord | undefined> {
  return db.selectFrom('personSetting').selectAll().where('userId', '=', user).executeTakeFirst();
}
