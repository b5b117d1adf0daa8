import { html, nothing, type TemplateResult } from 'lit';
import type { OrderBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { formatDay, formatMoment } from '../kit/format.ts';
import { ApiFailure } from '../kit/http-call.ts';
import './report-form.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';
import './withdraw-dialog.ts';
import type { WithdrawDialog } from './withdraw-dialog.ts';

/** What a buyer can do with an order as it stands: confirm, correct, withdraw, say that it arrived, report. Tells `order-changed` with the order as it is then. */
export class OrderActs extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    order: { attribute: false },
    failure: { state: true },
    busy: { state: true },
    reporting: { state: true },
  };

  declare order: OrderBody;
  declare private failure: ApiFailure | undefined;
  declare private busy: boolean;
  declare private reporting: boolean;

  constructor() {
    super();
    this.busy = false;
    this.reporting = false;
  }

  protected override render(): TemplateResult {
    const { order } = this;
    return html`<div class="order-acts">
      ${this.failure ? trouble(this.failure, this.say) : nothing}
      ${order.makeUntil !== null && order.moves.includes('withdrawn') ? this.#sellerClosed(order, order.makeUntil) : nothing}
      ${this.#spelling(order)} ${order.correctable ? this.#correct(order) : nothing}
      ${order.moves.includes('withdrawn') ? this.#withdrawing(order) : nothing}
      ${order.moves.includes('delivered') ? this.#arrived() : nothing}
      ${order.reportableUntil !== null && order.moves.includes('defect-reported') ? this.#report(order, order.reportableUntil) : nothing}
    </div>`;
  }

  #spelling(order: OrderBody): TemplateResult | typeof nothing {
    const { say, locale } = this;
    if (order.spellingConfirmedAt) {
      return html`<p class="small muted">${say('confirmedAt', { moment: formatMoment(order.spellingConfirmedAt, locale) })}</p>`;
    }
    if (!order.correctable) return nothing;
    return html`<section class="notice warn" aria-labelledby="confirm">
      <h2 id="confirm">${say('confirmHeading')}</h2>
      <p>${say('confirmText')}</p>
      <button
        type="button"
        class="button primary"
        aria-disabled=${this.busy}
        @click=${() => this.#act(() => api.confirmSpelling(order.id, { hash: order.designHash }))}
      >
        ${say('confirmGo')}
      </button>
    </section>`;
  }

  #correct(order: OrderBody): TemplateResult {
    const { say } = this;
    return html`<section aria-label=${say('correct')}>
      <p class="small muted">${say('correctText')}</p>
      <div class="buttons">
        <a class="button" href="/orders/${order.id}/correct">${say('correct')}</a>
        ${order.makeUntil === null ? this.#withdrawButton() : nothing}
      </div>
    </section>`;
  }

  /** The program is closed to its seller: until when it may still be made, and that nobody has to wait. */
  #sellerClosed(order: OrderBody, until: string): TemplateResult {
    const { say, locale } = this;
    return html`<section class="notice warn" aria-labelledby="seller-closed">
      <h2 id="seller-closed">${say('sellerClosed')}</h2>
      <p>${say('sellerClosedText', { seller: order.seller.name, day: formatDay(until, locale) })}</p>
      ${this.#withdrawButton()}
    </section>`;
  }

  #withdrawButton(): TemplateResult {
    return html`<button
      type="button"
      class="button danger"
      @click=${() => this.querySelector<WithdrawDialog>('withdraw-dialog')?.open()}
    >
      ${this.say('withdraw')}
    </button>`;
  }

  #withdrawing(order: OrderBody): TemplateResult {
    return html`<withdraw-dialog
      .say=${this.say}
      .begun=${order.state === 'in-production'}
      @withdraw-confirmed=${({ detail: reason }: CustomEvent<string>) =>
        this.#act(() => api.withdrawOrder(order.id, reason ? { reason } : {}))}
    ></withdraw-dialog>`;
  }

  #arrived(): TemplateResult {
    const { say, order } = this;
    return html`<section aria-label=${say('arrived')}>
      <p class="small muted">${say('arrivedText')}</p>
      <button
        type="button"
        class="button"
        aria-disabled=${this.busy}
        @click=${() => this.#act(() => api.deliverOrder(order.id))}
      >
        ${say('arrived')}
      </button>
    </section>`;
  }

  #report(order: OrderBody, until: string): TemplateResult {
    const { say, locale } = this;
    if (!this.reporting) {
      return html`<section aria-label=${say('report')}>
        <p class="small muted">${say('reportText', { day: formatDay(until, locale) })}</p>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.reporting = true;
          }}
        >
          ${say('report')}
        </button>
      </section>`;
    }
    return html`<report-form
      .say=${say}
      .locale=${locale}
      .order=${order}
      @report-left=${() => {
        this.reporting = false;
      }}
      @order-changed=${() => {
        this.reporting = false;
      }}
    ></report-form>`;
  }

  async #act(act: () => Promise<OrderBody>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    try {
      const detail = await act();
      this.dispatchEvent(new CustomEvent('order-changed', { detail, bubbles: true }));
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('order-acts', OrderActs);
