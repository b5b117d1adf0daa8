import type { NoticeLanguage } from './occasions.ts';

/** The reason an order is declined with when its seller, who lost the program, did not make it in the time left: stated on the order, in the buyer's language. */
export const NOT_MADE_REASON: Readonly<Record<NoticeLanguage, string>> = {
  en: 'The maker no longer takes part in the program and did not make this order in the time that was left.',
  de: 'Der Hersteller nimmt nicht mehr am Programm teil und hat diese Bestellung in der verbliebenen Zeit nicht gefertigt.',
  ar: 'لم يعد الصانع يشارك في البرنامج ولم يصنع هذا الطلب في الوقت المتبقي.',
};
