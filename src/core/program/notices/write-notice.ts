import { MAIL_AR, NOTICES_AR } from './ar.ts';
import { MAIL_DE, NOTICES_DE } from './de.ts';
import { MAIL_EN, NOTICES_EN } from './en.ts';
import type { MailFrame } from './mail-frame.ts';
import { NOTICE_LANGUAGES, type NoticeLanguage, type NoticeText, OCCASIONS, type Occasion } from './occasions.ts';

const NOTICES: Readonly<Record<NoticeLanguage, Readonly<Record<Occasion, NoticeText>>>> = {
  en: NOTICES_EN,
  de: NOTICES_DE,
  ar: NOTICES_AR,
};
const FRAMES: Readonly<Record<NoticeLanguage, MailFrame>> = { en: MAIL_EN, de: MAIL_DE, ar: MAIL_AR };

/** A notice in words of one language. An occasion of a newer version of the program, not known here, has none. */
export function writeNotice(
  occasion: string,
  facts: Readonly<Record<string, string>>,
  language: NoticeLanguage,
): NoticeText | undefined {
  const text = Object.hasOwn(OCCASIONS, occasion) ? NOTICES[language][occasion as Occasion] : undefined;
  if (!text) return undefined;
  const said = inWords(facts, language);
  return { title: fill(text.title, said), body: fill(text.body, said) };
}

/** A mail: its subject and its plain text. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** What every mail needs to know beside its notice. `name` is absent where the reader's is not known. */
export interface MailCircumstances {
  readonly language: NoticeLanguage;
  readonly name?: string | undefined;
  readonly program: string;
  readonly address: string;
  /** Why its reader gets it; they have an account where nothing is said. */
  readonly because?: 'account' | 'notice';
}

/** The mail that tells of a notice: greeting, what happened, where to look. */
export function writeMail(
  notice: NoticeText,
  { language, name, program, address, because = 'account' }: MailCircumstances,
): MailText {
  const frame = FRAMES[language];
  const parts = [
    ...(name ? [fill(frame.greeting, { name })] : []),
    notice.body,
    `${frame.open}\n${address}`,
    `-- \n${fill(frame.foot[because], { program })}`,
  ];
  return { subject: oneLine(notice.title), text: parts.join('\n\n') };
}

/** The invitation to a team, for somebody who may have no account. */
export function writeInvitation(
  {
    seller,
    role,
    untilDay,
  }: { readonly seller: string; readonly role: keyof MailFrame['roles']; readonly untilDay: string },
  language: NoticeLanguage,
): NoticeText {
  const { invitation } = FRAMES[language];
  const said = inWords({ seller, role, untilDay }, language);
  return { title: fill(invitation.title, said), body: fill(invitation.body, said) };
}

/** The language of notices for a BCP 47 tag; English where there is none of it. */
export function noticeLanguage(tag: string): NoticeLanguage {
  const primary = tag.toLowerCase().split('-')[0];
  return NOTICE_LANGUAGES.find((one) => one === primary) ?? 'en';
}

/** Facts as the texts say them: days as dates (UTC), roles by their names. */
function inWords(facts: Readonly<Record<string, string>>, language: NoticeLanguage): Record<string, string> {
  const roles: Readonly<Record<string, string>> = FRAMES[language].roles;
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => {
      if (key.endsWith('Day')) return [key, dayIn(value, language)];
      return [key, key === 'role' ? (roles[value] ?? value) : value];
    }),
  );
}

/** The date of an ISO instant, as the language writes dates. */
function dayIn(instant: string, language: NoticeLanguage): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(instant);
  if (!parts) return instant;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  // biome-ignore lint/style/noRestrictedGlobals: no clock is asked; the calendar's arithmetic is a pure function
  return format.format(Date.UTC(year, month - 1, day));
}

function fill(text: string, facts: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, key: string) => facts[key] ?? whole);
}

/** A header is one line, whatever a listing is called. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
