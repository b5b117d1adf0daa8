import { type Kysely, sql } from 'kysely';
import type { MailReader, NoticeId } from '../../../../app/ports.ts';
import type { Tables } from '../../tables.ts';

/** Who is still to be mailed a notice, and in which language: the person it is for, or everybody at the seller, without those who want no mail or had it. */
export async function mailReaders(db: Kysely<Tables>, id: NoticeId): Promise<MailReader[]> {
  const { rows } = await sql<MailReader>`
    select r.user_id as "user", coalesce(s.language, 'en') as language
    from (
      select n.user_id from monogram.notification n where n.id = ${id} and n.user_id is not null
      union
      select m.user_id from monogram.notification n join monogram.member m on m.seller_id = n.seller_id where n.id = ${id}
    ) r left join monogram.person_setting s on s.user_id = r.user_id
    where s.mail is distinct from false
      and not exists (select 1 from monogram.mail_sent sent where sent.subject_id = ${id} and sent.user_id = r.user_id)`.execute(
    db,
  );
  return rows;
}
