import { html, nothing, type TemplateResult } from 'lit';
import type { SayShop } from './words.ts';

/** The way to the notices, with how many were not seen: said in words, shown as a bell with a number. */
export function noticeBell(unread: number, here: boolean, say: SayShop): TemplateResult {
  const count = unread > 99 ? '99+' : `${unread}`;
  const name = unread > 0 ? `${say('notices')}: ${say('noticesUnread', { n: unread })}` : say('notices');
  return html`<a class="bell" href="/notices" aria-label=${name} aria-current=${here ? 'page' : nothing}>
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 20.5a2.2 2.2 0 0 0 4 0"></path>
    </svg>
    ${unread > 0 ? html`<span class="bell-count" aria-hidden="true">${count}</span>` : nothing}
  </a>`;
}
