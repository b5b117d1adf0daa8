/** The language the person's browser asks for. */
export function browserLocale(): string {
  return navigator.language || 'en';
}

/** A moment as a day and time people read, "24 Nov 2026, 10:32". Takes ISO 8601. */
export function formatMoment(instant: string, locale: string = browserLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));
}

/** A day, "24 November 2026". Takes ISO 8601. */
export function formatDay(instant: string, locale: string = browserLocale()): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(instant));
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** How far a moment lies from now, "in 3 days", "2 hours ago". */
export function formatDistance(instant: string, now: number = Date.now(), locale: string = browserLocale()): string {
  const away = new Date(instant).getTime() - now;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = STEPS.find(([, length]) => Math.abs(away) >= length) ?? ['minute', 60_000];
  return format.format(Math.round(away / size), unit);
}

/** A file size in the units people know, "1.4 MB". */
export function formatBytes(bytes: number, locale: string = browserLocale()): string {
  const [unit, size] = bytes >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
}
