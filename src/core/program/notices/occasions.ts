/**
 * Everything people are told about, and the facts each text is made from. To add one: name it here with its facts, and write
 * its text in each language beside this file; the compiler and a test ask for the rest. Facts are ids, numbers, names the
 * program knows and what one person wrote to another; never a buyer's content. A fact that ends in "Day" is an ISO instant
 * and is written as a date.
 */
export const OCCASIONS = {
  'application-received': ['seller'],
  'application-more-asked': ['seller', 'reasons'],
  'application-approved': ['seller'],
  'application-declined': ['seller', 'reasons', 'againDay'],
  'application-appeal-received': ['seller'],
  'application-appeal-upheld': ['seller', 'reasons'],
  'application-appeal-granted': ['seller', 'reasons'],
  'listing-returned': ['title', 'reasons'],
  'listing-published': ['title'],
  'listing-picture-listed': ['title'],
  'share-picture-listed': ['title'],
  'member-joined': ['seller', 'member', 'role'],
  'member-changed': ['seller', 'role'],
  'member-removed': ['seller'],
  'terms-published': ['title', 'summary', 'effectiveDay'],
  'terms-reminder': ['title', 'effectiveDay'],
  'terms-blocking': ['title'],
  'document-accepted': ['document', 'untilDay'],
  'document-declined': ['document', 'reasons'],
  'document-expires': ['document', 'untilDay'],
  'document-expired': ['document', 'listings'],
  'listings-back': ['document', 'listings'],
  'rules-stopped': ['document', 'listings'],
  'rules-due': ['document', 'listings', 'untilDay'],
  'rules-returned': ['listings'],
  'prefix-verified': ['prefix'],
  'prefix-declined': ['prefix', 'reasons'],
  'prefix-in-review': ['prefix'],
  'exemption-granted': ['brand', 'category', 'reference', 'untilDay'],
  'exemption-declined': ['brand', 'category', 'reasons'],
  'exemption-expires': ['brand', 'category', 'untilDay'],
  'exemption-expired': ['brand', 'category', 'listings'],
  'enforcement-decided': ['seller', 'clause'],
  'enforcement-undone': ['seller', 'clause'],
  'appeal-decided': ['seller', 'clause'],
  'open-orders-limited': ['seller', 'untilDay'],
  'order-seller-closed': ['number', 'seller', 'untilDay'],
  'order-seller-back': ['number', 'seller'],
  // To whom a takedown concerns.
  'takedown-upheld': ['title', 'reasons'],
  'takedown-rejected': ['title', 'reasons'],
  'takedown-upheld-again': ['title', 'reasons'],
  'takedown-restored': ['title', 'reasons'],
  // To whoever filed the notice, by mail only. Of a counter-notice the reasons are its words.
  'notice-upheld': ['title', 'reasons'],
  'notice-rejected': ['title', 'reasons'],
  'notice-countered': ['title', 'reasons'],
  'notice-upheld-again': ['title', 'reasons'],
  'notice-restored': ['title', 'reasons'],
  'order-shipped': ['number'],
  'order-declined': ['number', 'reasons'],
  'content-refused': ['number', 'reasons'],
  'content-appeal-received': ['number'],
  'content-appeal-upheld': ['number', 'reasons'],
  'content-appeal-granted': ['number', 'reasons'],
  'order-erased': ['number'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Something people are told about. */
export type Occasion = keyof typeof OCCASIONS;

/** The facts of an occasion, each as text. */
export type NoticeFacts<O extends Occasion> = Readonly<Record<(typeof OCCASIONS)[O][number], string>>;

/** Languages that notices and mails are written in. */
export const NOTICE_LANGUAGES = ['en', 'de', 'ar'] as const;
export type NoticeLanguage = (typeof NOTICE_LANGUAGES)[number];

/** A notice in words: the subject of its mail and title in the product, and what it says. Facts stand in braces. */
export interface NoticeText {
  readonly title: string;
  readonly body: string;
}
