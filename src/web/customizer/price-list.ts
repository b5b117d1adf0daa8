import { html, nothing, type TemplateResult } from 'lit';
import type { Price } from '../../core/template/index.ts';
import { moneyText } from '../kit/money-text.ts';
import type { SayWord } from './words.ts';

/** What one piece costs, line by line, with the sum read out when it changes. */
export function priceList(price: Price | undefined, say: SayWord, locale: string): TemplateResult | typeof nothing {
  if (!price) return nothing;
  return html`<div class="price" part="price">
    <dl>
      ${price.lines.map(
        ({ field, label, amount }) =>
          html`<div class="line">
            <dt dir="auto">${label}</dt>
            <dd>${moneyText(amount, locale, { signed: field !== undefined })}</dd>
          </div>`,
      )}
      <div class="line total" aria-live="polite">
        <dt>${say('total')}</dt>
        <dd>${moneyText(price.unit, locale)}</dd>
      </div>
    </dl>
  </div>`;
}
