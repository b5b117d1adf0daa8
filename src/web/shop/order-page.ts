import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { OrderBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { formatDay } from '../kit/format.ts';
import { ApiFailure } from '../kit/http-call.ts';
import './order-acts.ts';
import './order-review.ts';
import './share-box.ts';
import { orderContent } from './order-content.ts';
import { orderCourse } from './order-course.ts';
import { orderDetails } from './order-details.ts';
import { orderHistory, orderReports } from './order-history.ts';
import { orderOpenings } from './order-openings.ts';
import { orderState } from './order-state.ts';
import { signInFirst } from './orders-page.ts';
import { saveFile } from './save-file.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** How often an order whose data is being destroyed is looked at again, in milliseconds. */
const LOOK_AGAIN = 3000;

/** One order as its buyer sees it: where it stands, the proof while it is held, who opened it, and what is left at the end. */
export class OrderPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    order: {},
    shown: { state: true },
    failure: { state: true },
    words: { state: true },
  };

  declare order: string;
  declare private shown: Fetched<OrderBody>;
  /** Of an act on the order, not of fetching it. */
  declare private failure: ApiFailure | undefined;
  /** What was written in reports, by report, once it was asked for. */
  declare private words: ReadonlyMap<string, string>;
  readonly #corrected = new URLSearchParams(location.search).has('corrected');
  readonly #isNew = new URLSearchParams(location.search).has('new');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.order = '';
    this.shown = { at: 'loading' };
    this.words = new Map();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('me') || changed.has('order')) && this.me?.user) void this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, me, shown } = this;
    if (me?.user === null) {
      return signInFirst(say('signInFirst'), say('signInFirstText'), say('signIn'), location.pathname);
    }
    if (shown.at === 'failed') {
      return html`<div class="narrow">
        <h1>${say('orderFailed')}</h1>
        ${trouble(shown.failure, say, { again: () => void this.#fetch() })}
        <a class="button" href="/orders">${say('ordersTitle')}</a>
      </div>`;
    }
    if (shown.at === 'loading') {
      return html`<div class="narrow">
        <p class="unseen" role="status">${say('loading')}</p>
        <div class="skeleton heading-skeleton" aria-hidden="true"></div>
        <div class="skeleton block-skeleton" aria-hidden="true"></div>
      </div>`;
    }
    return this.#page(shown.value);
  }

  #page(order: OrderBody): TemplateResult {
    const { say, locale } = this;
    this.entitle(say('orderTitle', { number: order.number }));
    return html`<div class="order-page">
      <header class="order-head">
        <p class="small"><a href="/orders">${say('ordersTitle')}</a></p>
        <h1>${say('orderTitle', { number: order.number })}</h1>
        ${orderState(order.state, say)}
      </header>
      ${
        this.#isNew
          ? html`<div class="notice good" role="status">
            <strong>${say('justPlaced')}</strong>
            <span>${say('justPlacedText', { seller: order.seller.name, day: formatDay(order.shipBy, locale) })}</span>
          </div>`
          : nothing
      }
      ${this.#corrected ? html`<p class="notice good" role="status">${say('correctDone')}</p>` : nothing}
      ${this.failure ? trouble(this.failure, say) : nothing}
      <div class="order-columns">
        <div class="order-main">
          ${orderContent({ order, say, locale, me: this.me, download: () => void this.#download(order) })}
          ${orderReports(order, say, locale, this.words, (report) => void this.#showWords(order, report))}
          ${orderHistory(order, say, locale)} ${orderOpenings(order, say, locale)}
          <order-review .say=${say} .locale=${locale} .order=${order.id}></order-review>
        </div>
        <aside class="order-aside">
          <order-acts
            .say=${say}
            .locale=${locale}
            .me=${this.me}
            .order=${order}
            @order-changed=${(event: CustomEvent<OrderBody>) => {
              this.shown = { at: 'there', value: event.detail };
              this.#lookAgain();
            }}
          ></order-acts>
          ${orderCourse(order, say, locale)}
          <share-box .say=${say} .locale=${locale} .me=${this.me} .order=${order}></share-box>
          ${orderDetails(order, say, locale)}
        </aside>
      </div>
    </div>`;
  }

  async #fetch(): Promise<void> {
    const { order } = this;
    await fetching(
      () => api.order(order),
      (state) => {
        // What is shown stays while it is looked at again.
        if (order === this.order && (state.at !== 'loading' || this.shown.at !== 'there')) this.shown = state;
      },
    );
    this.#lookAgain();
  }

  #lookAgain(): void {
    clearTimeout(this.#timer);
    if (this.isConnected && this.shown.at === 'there' && this.shown.value.content === 'erasing') {
      this.#timer = setTimeout(() => void this.#fetch(), LOOK_AGAIN);
    }
  }

  async #act(act: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await act();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    }
  }

  async #showWords(order: OrderBody, report: string): Promise<void> {
    await this.#act(async () => {
      const { words } = await api.reportWords(order.id, report);
      this.words = new Map([...this.words, [report, words]]);
    });
  }

  async #download(order: OrderBody): Promise<void> {
    await this.#act(async () => {
      const certificate = await api.certificate(order.id);
      saveFile(`erasure-${order.number}.json`, `${JSON.stringify(certificate, null, 2)}\n`, 'application/json');
    });
  }
}

customElements.define('order-page', OrderPage);
