import { browserLocale } from '../kit/format.ts';
import { sayIn } from '../kit/words.ts';

const en = {
  'hooks.nav': 'Webhooks',
  'hooks.title': 'Webhooks',
  'hooks.lead':
    'Receivers that are told what happens, by type and ids only (Standard Webhooks 1.0). Messages are tried again for three days.',
  'hooks.empty': 'No receiver yet.',
  'hooks.new': 'New receiver',
  'hooks.label': 'Name',
  'hooks.label.problem': 'Give it a name.',
  'hooks.url': 'Address',
  'hooks.url.help': 'It begins with https:// and lies on the open internet.',
  'hooks.url.problem': 'Give its address.',
  'hooks.events': 'What it is told of',
  'hooks.events.help': 'Nothing chosen means all.',
  'hooks.create': 'Add the receiver',
  'hooks.created': '{label} is added.',
  'hooks.all': 'All types',
  'hooks.types': { one: 'one type', other: '{n} types' },
  'state.on': 'On',
  'state.off': 'Off',
  'state.gave-up': 'Turned off by the program',
  'state.removed': 'Removed',
  'gone.gone': 'It answered that it is gone. What waits is sent when it is turned on again.',
  'gone.nothing-arrived': 'Nothing arrived for five days. What waits is sent when it is turned on again.',
  'hooks.failing': 'Nothing arrived since {when}.',
  'secret.title': 'Its secret',
  'secret.once': 'Copy it now: it is shown this once. Another can be made at any time.',
  'secret.rotate': 'New secret',
  'secret.overlap': 'The secret before signs too until {when}.',
  'hook.back': 'Webhooks',
  'hook.on': 'Turn on',
  'hook.off': 'Turn off',
  'hook.remove': 'Remove',
  'hook.removed': '{label} is removed.',
  'hook.try': 'Send a trial',
  'hook.tried': 'A trial is on its way.',
  'log.title': 'Deliveries',
  'log.empty': 'Nothing was sent yet.',
  'log.replay': 'Send again',
  'log.replayed': 'It is sent again.',
  'log.waiting': 'Waiting',
  'log.delivered': 'Delivered',
  'log.failed': 'Given up',
  'log.next': 'Next try {when}',
  'log.try': '{when}: {what}, {ms} ms',
  'trouble.not-an-address': 'not an address',
  'trouble.not-https': 'not https',
  'trouble.private-address': 'a private address',
  'trouble.no-such-host': 'no such host',
  'trouble.no-connection': 'no connection',
  'trouble.bad-certificate': 'its certificate is not valid',
  'trouble.too-slow': 'no answer in time',
} as const;

/** Any word of the pages about webhooks. */
export type WebhookWord = keyof typeof en;

/** Says a word of the pages about webhooks. */
export const t = sayIn<WebhookWord>({ en }, browserLocale());

/** What a try came to, in words. */
export function outcome(status: number | null, trouble: string | null): string {
  if (status !== null) return String(status);
  const word = `trouble.${trouble}`;
  return Object.hasOwn(en, word) ? t(word as WebhookWord) : (trouble ?? '');
}
