import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../../core/kernel/index.ts';
import type { OrderBody } from '../../http/contract/index.ts';
import { sized } from '../kit/sized.ts';
import type { SayShop } from './words.ts';

/** What was ordered, of whom, and what it cost. */
export function orderDetails(order: OrderBody, say: SayShop, locale: string): TemplateResult {
  const row = (word: string, value: unknown) =>
    html`<div>
      <dt>${word}</dt>
      <dd dir="auto">${value}</dd>
    </div>`;
  return html`<section aria-labelledby="details">
    <h2 id="details">${say('details')}</h2>
    ${
      order.listing.picture
        ? html`<img class="order-photo" src=${sized(order.listing.picture, 640)} alt="" width="320" height="320" loading="lazy" />`
        : nothing
    }
    <dl class="facts">
      ${row(say('product'), html`<a href="/p/${order.listing.id}">${order.listing.title}</a>`)}
      ${row(say('maker'), order.seller.name)} ${row(say('quantity'), order.quantity)}
      ${row(say('unitPrice'), formatMoney(order.unit, locale))}
      ${row(say('total'), html`<strong>${formatMoney(order.total, locale)}</strong>`)}
    </dl>
  </section>`;
}
