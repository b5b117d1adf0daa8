import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { OrderReviewBody } from '../../http/contract/index.ts';
import { caseApi } from '../kit/case-api.ts';
import { formatDay, formatMoment } from '../kit/format.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';

/** Shortest words the server takes. */
const SHORTEST = 10;

/** Whether reviewers still decide on an order, each time one looked at what it holds, and the appeal of a refusal, for its buyer. */
export class OrderReview extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    order: {},
    review: { state: true },
    writing: { state: true },
    short: { state: true },
    sending: { state: true },
    failure: { state: true },
  };

  declare order: string;
  declare private review: OrderReviewBody | undefined;
  declare private writing: boolean;
  declare private short: boolean;
  declare private sending: boolean;
  declare private failure: ApiFailure | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order')) void this.#fetch();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('writing') && this.writing) this.querySelector<HTMLElement>('#appeal-words')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, locale, review } = this;
    if (!review || (!review.waits && !review.refused && review.looks.length === 0)) return nothing;
    return html`<section aria-labelledby="review">
      <h2 id="review">${say('review')}</h2>
      ${review.waits ? html`<p class="muted">${say('reviewWaits')}</p>` : nothing}
      ${review.refused ? html`<p>${say('reviewRefused')}</p>` : nothing}
      ${review.help ? html`<p><a href=${review.help}>${say('reviewHelp')}</a></p>` : nothing} ${this.#appeal(review)}
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

  #appeal({ appeal, appealableUntil }: OrderReviewBody): TemplateResult | typeof nothing {
    const { say, locale } = this;
    if (appeal) {
      return html`<div class="notice ${appeal.outcome === 'granted' ? 'good' : ''}" role="status">
        <strong>${say(`appeal-${appeal.outcome ?? 'open'}`)}</strong>
        ${appeal.reasons ? html`<span dir="auto">${appeal.reasons}</span>` : nothing}
        <span class="small muted">${say('appealYours', { moment: formatMoment(appeal.at, locale) })}</span>
        <span dir="auto">${appeal.words}</span>
      </div>`;
    }
    if (appealableUntil === null) return nothing;
    if (!this.writing) {
      return html`<p class="small muted">${say('appealUntil', { day: formatDay(appealableUntil, locale) })}</p>
        <div class="buttons">
          <button
            type="button"
            class="button"
            @click=${() => {
              this.writing = true;
            }}
          >
            ${say('appealOffer')}
          </button>
        </div>`;
    }
    return html`<form class="card report-form" novalidate @submit=${this.#submit}>
      ${this.failure ? trouble(this.failure, say) : nothing}
      <div class="field">
        <label for="appeal-words">${say('appealWords')}</label>
        <p class="help" id="appeal-help">${say('appealHelp')}</p>
        <textarea
          class="textarea"
          id="appeal-words"
          dir="auto"
          maxlength="2000"
          aria-invalid=${this.short ? 'true' : nothing}
          aria-describedby="appeal-help appeal-problem"
        ></textarea>
        <p class="problem" id="appeal-problem">${this.short ? say('appealShort') : nothing}</p>
      </div>
      <div class="buttons">
        <button class="button primary" aria-disabled=${this.sending === true}>${say('appealSend')}</button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.writing = false;
          }}
        >
          ${say('notNow')}
        </button>
      </div>
    </form>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    const field = this.querySelector<HTMLTextAreaElement>('#appeal-words');
    const words = field?.value.trim() ?? '';
    this.short = words.length < SHORTEST;
    if (this.short) {
      field?.focus();
      return;
    }
    this.sending = true;
    this.failure = undefined;
    try {
      this.review = await caseApi.appeal(this.order, words);
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.sending = false;
    }
  };

  async #fetch(): Promise<void> {
    // Without it the page says all else: nothing is shown here then.
    this.review = await caseApi.ofOrder(this.order).catch(() => undefined);
  }
}

customElements.define('order-review', OrderReview);
