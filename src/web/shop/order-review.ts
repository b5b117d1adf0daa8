import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { OrderReviewBody } from '../../http/contract/index.ts';
import { caseApi } from '../kit/case-api.ts';
import { formatMoment } from '../kit/format.ts';
import { ShopPage } from './shop-page.ts';

/** Whether reviewers still decide on an order, and each time one looked at what it holds, for its buyer. */
export class OrderReview extends ShopPage {
  static override properties = { ...ShopPage.properties, order: {}, review: { state: true } };

  declare order: string;
  declare private review: OrderReviewBody | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) void this.#fetch();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, locale, review } = this;
    if (!review || (!review.waits && review.looks.length === 0)) return nothing;
    return html`<section aria-labelledby="review">
      <h2 id="review">${say('review')}</h2>
      ${review.waits ? html`<p class="muted">${say('reviewWaits')}</p>` : nothing}
      <ol class="openings" role="list">
        ${review.looks.map(
          ({ at }) =>
            html`<li>
              <span>${say('reviewLook')}</span>
              <time class="small muted" datetime=${at}>${formatMoment(at, locale)}</time>
            </li>`,
        )}
      </ol>
    </section>`;
  }

  async #fetch(): Promise<void> {
    // Without it the page says all else: nothing is shown here then.
    this.review = await caseApi.ofOrder(this.order).catch(() => undefined);
  }
}

customElements.define('order-review', OrderReview);
