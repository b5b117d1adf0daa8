import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatMoney } from '../../core/kernel/index.ts';
import type { ListingCard } from '../../http/contract/index.ts';
import { api, type Page } from '../kit/api.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { sized } from '../kit/sized.ts';
import { directionOf } from '../kit/words.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** Cards fetched at a time: whole rows of 2, 3 and 4. */
const AT_A_TIME = 24;

/** What is on sale. */
export class HomePage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    cards: { state: true },
    more: { state: true },
  };

  declare private cards: Fetched<Page<ListingCard>>;
  declare private more: 'idle' | 'loading' | ApiFailure;

  constructor() {
    super();
    this.cards = { at: 'loading' };
    this.more = 'idle';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, cards } = this;
    this.entitle(say('homeTitle'));
    return html`<section class="hero">
        <h1>${say('homeTitle')}</h1>
        <p>${say('homeLead')}</p>
      </section>
      <section aria-labelledby="products">
        <h2 id="products" class="unseen">${say('products')}</h2>
        ${cards.at === 'failed' ? trouble(cards.failure, say, { title: say('homeFailed'), again: () => void this.#fetch() }) : nothing}
        ${cards.at === 'loading' ? skeletons(say('loading')) : nothing}
        ${cards.at === 'there' ? this.#list(cards.value) : nothing}
      </section>`;
  }

  #list({ items, next }: Page<ListingCard>): TemplateResult {
    const { say, more } = this;
    if (items.length === 0) {
      return html`<div class="empty">
        <h2>${say('emptyTitle')}</h2>
        <p>${say('emptyText')}</p>
        <a class="button primary" href="/studio">${say('openStudio')}</a>
      </div>`;
    }
    return html`<ul class="cards" role="list">
        ${repeat(
          items,
          ({ id }) => id,
          (card, index) => this.#card(card, index),
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

  #card(card: ListingCard, index: number): TemplateResult {
    const { say } = this;
    return html`<li>
      <a class="product" href="/p/${card.id}">
        <span class="photo">
          ${
            card.picture
              ? html`<img
                src=${sized(card.picture, index === 0 ? 1000 : 640)}
                alt=""
                width="640"
                height="640"
                loading=${index < 5 ? 'eager' : 'lazy'}
                fetchpriority=${index === 0 ? 'high' : 'auto'}
                decoding="async"
              />`
              : nothing
          }
        </span>
        <span class="caption">
          <span class="title" lang=${card.locale} dir=${directionOf(card.locale)}>${card.title}</span>
          <span class="line">
            <span class="muted" dir="auto">${say('by', { seller: card.seller.name })}</span>
            ${card.price ? html`<span class="amount">${formatMoney(card.price, this.locale)}</span>` : nothing}
          </span>
        </span>
      </a>
    </li>`;
  }

  async #fetch(): Promise<void> {
    await fetching(
      () => api.cards({ limit: AT_A_TIME }),
      (state) => {
        this.cards = state;
      },
    );
  }

  async #fetchMore(items: readonly ListingCard[], cursor: string): Promise<void> {
    if (this.more === 'loading') return;
    this.more = 'loading';
    try {
      const page = await api.cards({ limit: AT_A_TIME, cursor });
      this.cards = { at: 'there', value: { items: [...items, ...page.items], next: page.next } };
      this.more = 'idle';
      await this.updateComplete;
      // Go on where the list went on.
      this.querySelectorAll<HTMLElement>('.product')[items.length]?.focus();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.more = cause;
    }
  }
}

function skeletons(word: string): TemplateResult {
  return html`<p class="unseen" role="status">${word}</p>
    <ul class="cards" role="list" aria-hidden="true">
      ${Array.from({ length: 8 }, () => html`<li><span class="photo skeleton"></span><span class="caption skeleton"></span></li>`)}
    </ul>`;
}

customElements.define('home-page', HomePage);
