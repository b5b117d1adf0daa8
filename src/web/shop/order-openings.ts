import { html, type TemplateResult } from 'lit';
import type { OrderBody } from '../../http/contract/index.ts';
import { formatMoment } from '../kit/format.ts';
import type { SayShop } from './words.ts';

/** Who opened an order's content, when and what for. */
export function orderOpenings(order: OrderBody, say: SayShop, locale: string): TemplateResult {
  return html`<section aria-labelledby="openings">
    <h2 id="openings">${say('openings')}</h2>
    ${
      order.openings.length === 0
        ? html`<p class="muted">${say('noOpenings')}</p>`
        : html`<ol class="openings" role="list">
          ${order.openings.map(
            ({ at, who, purpose }) =>
              html`<li>
                <span><strong dir="auto">${who}</strong> ${said(purpose, say)}</span>
                <time class="small muted" datetime=${at}>${formatMoment(at, locale)}</time>
              </li>`,
          )}
        </ol>`
    }
  </section>`;
}

function said(purpose: string, say: SayShop): string {
  switch (purpose) {
    case 'production':
    case 'quality-check':
    case 'remake':
    case 'buyer-question':
    case 'defect-report':
      return say(`purpose-${purpose}`);
    default:
      return purpose;
  }
}
