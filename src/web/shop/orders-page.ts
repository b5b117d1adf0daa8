import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatMoney } from '../../core/kernel/index.ts';
import type { OrderBody } from '../../http/contract/index.ts';
import { api, type Page } from '../kit/api.ts';
import { formatDay } from '../kit/format.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { sized } from '../kit/sized.ts';
import { orderState } from './order-state.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** The buyer's own orders, newest first. */
export class OrdersPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    orders: { state: true },
    more: { state: true },
  };

  declare private orders: Fetched<Page<OrderBody>>;
  declare private more: 'idle' | 'loading' | ApiFailure;

  constructor() {
    super();
    this.orders = { at: 'loading' };
    this.more = 'idle';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('me') && this.me?.user) void this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, me, orders } = this;
    this.entitle(say('ordersTitle'));
    if (me?.user === null) return signInFirst(say('signInFirst'), say('signInFirstText'), say('signIn'), '/orders');
    return html`<div class="narrow">
      <h1>${say('ordersTitle')}</h1>
      ${orders.at === 'failed' ? trouble(orders.failure, say, { title: say('ordersFailed'), again: () => void this.#fetch() }) : nothing}
      ${
        orders.at === 'loading'
          ? html`<p class="unseen" role="status">${say('loading')}</p>
            ${[1, 2, 3].map(() => html`<div class="order-row skeleton" aria-hidden="true"></div>`)}`
          : nothing
      }
      ${orders.at === 'there' ? this.#list(orders.value) : nothing}
    </div>`;
  }

  #list({ items, next }: Page<OrderBody>): TemplateResult {
    const { say, more } = this;
    if (items.length === 0) {
      return html`<div class="empty">
        <h2>${say('noOrders')}</h2>
        <p>${say('noOrdersText')}</p>
        <a class="button primary" href="/">${say('findPiece')}</a>
      </div>`;
    }
    return html`<ul class="orders" role="list">
        ${repeat(
          items,
          ({ id }) => id,
          (order) => html`<li>${this.#row(order)}</li>`,
        )}
      </ul>
      ${more instanceof ApiFailure ? trouble(more, say) : nothing}
      ${
        next
          ? html`<div class="more">
            <button type="button" class="button" aria-disabled=${more === 'loading'} @click=${() => void this.#fetchMore(items, next)}>
              ${say(more === 'loading' ? 'loading' : 'more')}
            </button>
          </div>`
          : nothing
      }`;
  }

  #row(order: OrderBody): TemplateResult {
    const { say, locale } = this;
    const { listing } = order;
    return html`<a class="order-row" href="/orders/${order.id}">
      ${
        listing.picture
          ? html`<img src=${sized(listing.picture, 200)} alt="" width="96" height="96" loading="lazy" />`
          : html`<span class="no-photo"></span>`
      }
      <span class="order-words">
        <span class="order-title" dir="auto">${listing.title}</span>
        <span class="small muted">${order.number} · ${say('orderedOn', { day: formatDay(order.placedAt, locale) })}</span>
        ${orderState(order.state, say)}
      </span>
      <span class="amount">${formatMoney(order.total, locale)}</span>
    </a>`;
  }

  async #fetch(): Promise<void> {
    await fetching(
      () => api.orders({ limit: 24 }),
      (state) => {
        this.orders = state;
      },
    );
  }

  async #fetchMore(items: readonly OrderBody[], cursor: string): Promise<void> {
    if (this.more === 'loading') return;
    this.more = 'loading';
    try {
      const page = await api.orders({ limit: 24, cursor });
      this.orders = { at: 'there', value: { items: [...items, ...page.items], next: page.next } };
      this.more = 'idle';
      await this.updateComplete;
      this.querySelectorAll<HTMLElement>('.order-row')[items.length]?.focus();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.more = cause;
    }
  }
}

/** For pages that show nothing to strangers: why, and the way in. */
export function signInFirst(title: string, text: string, word: string, next: string): TemplateResult {
  return html`<div class="empty">
    <h1>${title}</h1>
    <p>${text}</p>
    <a class="button primary" href="/sign-in?next=${encodeURIComponent(next)}">${word}</a>
  </div>`;
}

customElements.define('orders-page', OrdersPage);
