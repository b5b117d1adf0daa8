import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatMoney } from '../../core/kernel/index.ts';
import type { CustomizerBody, DesignBody } from '../../http/contract/index.ts';
import type { CustomizerChange, CustomizerSubmit, CustomizerTrouble } from '../customizer/customizer-events.ts';
import '../customizer/product-customizer.ts';
import { api } from '../kit/api.ts';
import { sized } from '../kit/sized.ts';
import { keepDraft, keptDraft } from './draft.ts';
import { navigate } from './navigation.ts';
import './review-step.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** One product with the buyer's element, and the review before ordering. */
export class ProductPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    listing: {},
    product: { state: true },
    change: { state: true },
    design: { state: true },
  };

  declare listing: string;
  declare private product: Fetched<CustomizerBody>;
  declare private change: CustomizerChange | undefined;
  /** What is being reviewed; the element stays behind it with every choice. */
  declare private design: DesignBody | undefined;
  /** Choices from before signing in or reloading, to begin with. */
  #kept: string | undefined;

  constructor() {
    super();
    this.listing = '';
    this.product = { at: 'loading' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#back);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#back);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('listing')) return;
    this.#kept = keptDraft(this.listing);
    void this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, product } = this;
    if (product.at === 'failed') {
      return html`<div class="narrow">
        <h1>${say('productFailed')}</h1>
        ${trouble(product.failure, say, product.failure.retryable ? { again: () => void this.#fetch() } : {})}
        <a class="button" href="/">${say('toShop')}</a>
      </div>`;
    }
    const body = product.at === 'there' ? product.value : undefined;
    if (body) this.entitle(body.document.title);
    return html`<div class="product-page" ?hidden=${this.design !== undefined}>
        <product-customizer
          .source=${body}
          ?signed-out=${this.me !== undefined && this.me.user === null}
          .value=${this.#kept}
          @customizer-change=${this.#changed}
          @customizer-submit=${this.#submitted}
          @customizer-error=${this.#troubled}
        >
          ${body ? this.#heading(body) : nothing}
        </product-customizer>
        ${body ? this.#about(body) : nothing}
      </div>
      ${
        this.design && body
          ? html`<review-step
            .say=${say}
            .locale=${this.locale}
            .me=${this.me}
            .design=${this.design}
            .product=${body}
            .values=${this.change?.values ?? {}}
            @review-left=${() => history.back()}
          ></review-step>`
          : nothing
      }`;
  }

  #heading({ document: listing, seller }: CustomizerBody): TemplateResult {
    return html`<div slot="heading" class="heading" lang=${listing.locale}>
      ${listing.category ? html`<p class="crumb small muted" dir="auto">${listing.category.replaceAll('>', '›')}</p>` : nothing}
      <h1 dir="auto">${listing.title}</h1>
      <p class="line">
        <span class="muted" dir="auto">${this.say('by', { seller: seller.name })}</span>
        ${listing.price ? html`<span class="amount">${formatMoney(listing.price, this.locale)}</span>` : nothing}
      </p>
    </div>`;
  }

  #about({ document: listing, cardPicture }: CustomizerBody): TemplateResult | typeof nothing {
    if (!listing.description && !listing.bullets?.length) return nothing;
    return html`<section class="about" aria-labelledby="about" lang=${listing.locale}>
      <div class="about-text">
        <h2 id="about" lang=${this.locale}>${this.say('about')}</h2>
        ${listing.description?.split('\n\n').map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}
        ${
          listing.bullets?.length
            ? html`<ul class="points">
              ${listing.bullets.map((bullet) => html`<li dir="auto">${bullet}</li>`)}
            </ul>`
            : nothing
        }
        <p class="small">
          <a href=${`/notices/new?about=${encodeURIComponent(location.pathname)}`} lang=${this.locale}>${this.say('noticeTitle')}</a>
        </p>
      </div>
      ${cardPicture ? html`<img class="about-photo" src=${sized(cardPicture, 1000)} alt="" width="900" height="900" loading="lazy" />` : nothing}
    </section>`;
  }

  readonly #changed = (event: CustomEvent<CustomizerChange>): void => {
    this.change = event.detail;
    keepDraft(this.listing, event.detail.values);
  };

  readonly #submitted = (event: CustomEvent<CustomizerSubmit>): void => {
    this.design = event.detail.design;
    // A step of its own in the history: Back returns to the choices, which were never gone.
    history.pushState({ review: event.detail.customizationId }, '', location.href);
    window.scrollTo(0, 0);
  };

  readonly #back = (): void => {
    this.design = undefined;
  };

  readonly #troubled = (event: CustomEvent<CustomizerTrouble>): void => {
    if (event.detail.code === 'signed-out') navigate(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
  };

  async #fetch(): Promise<void> {
    const { listing } = this;
    await fetching(
      () => api.customizer(listing),
      (state) => {
        if (listing !== this.listing) return;
        this.product = state;
        if (state.at === 'there') this.speak(state.value.document.locale);
      },
    );
  }
}

customElements.define('product-page', ProductPage);
