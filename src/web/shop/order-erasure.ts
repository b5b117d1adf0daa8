import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ErasureViewBody } from '../../http/contract/index.ts';
import { erasureApi } from '../kit/erasure-api.ts';
import { formatDay, formatMoment } from '../kit/format.ts';
import { ShopPage } from './shop-page.ts';

/** When an order's content goes, and what keeps it: beside the proof, for its buyer. Without an answer it says nothing. */
export class OrderErasure extends ShopPage {
  static override properties = { ...ShopPage.properties, order: {}, content: {}, view: { state: true } };

  declare order: string;
  /** Where the content stands as the page knows it: asked anew when that changes. */
  declare content: string;
  declare private view: ErasureViewBody | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('order') || changed.has('content')) && this.order) void this.#fetch();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, locale, view } = this;
    if (!view) return nothing;
    return html`${
      view.hold
        ? html`<div class="notice">
          <strong>${say('heldUp', { day: formatDay(view.hold.until, locale) })}</strong>
          <span dir="auto">${view.hold.reason}</span>
        </div>`
        : nothing
    }
    ${view.next === 'open' ? html`<p>${this.#rule(view.rule)}</p>` : nothing}
    ${view.next === 'waits' && view.dueAt ? html`<p>${say('erasedOn', { moment: formatMoment(view.dueAt, locale) })}</p>` : nothing}
    ${
      view.copies
        ? html`<p class="small muted">
          ${view.copies.confirmedAt ? say('copiesDeleted', { moment: formatMoment(view.copies.confirmedAt, locale) }) : say('copiesAsked')}
        </p>`
        : nothing
    }`;
  }

  #rule({ fulfilledWhen, days }: ErasureViewBody['rule']): string {
    const shipped = fulfilledWhen === 'shipped';
    if (days === 0) return this.say(shipped ? 'erasedAtShipping' : 'erasedAtDelivery');
    return this.say(shipped ? 'erasedAfterShipping' : 'erasedAfterDelivery', { n: days });
  }

  async #fetch(): Promise<void> {
    this.view = await erasureApi.erasure(this.order).catch(() => undefined);
  }
}

customElements.define('order-erasure', OrderErasure);
