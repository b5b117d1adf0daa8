import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatMoney, timesMoney } from '../../core/kernel/index.ts';
import type { Field, Value, Values } from '../../core/template/index.ts';
import type { CustomizerBody, DesignBody } from '../../http/contract/index.ts';
import { choiceInWords } from '../customizer/drawn-values.ts';
import { api } from '../kit/api.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { styled } from '../kit/styled.ts';
import { dropDraft } from './draft.ts';
import { navigate } from './navigation.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';

/** The last look before ordering: proof, every choice as text, price, and the buyer's word that they checked it. */
export class ReviewStep extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    design: { attribute: false },
    product: { attribute: false },
    values: { attribute: false },
    quantity: { state: true },
    checked: { state: true },
    asked: { state: true },
    placing: { state: true },
    failure: { state: true },
  };

  declare design: DesignBody;
  declare product: CustomizerBody;
  declare values: Values;
  declare private quantity: number;
  declare private checked: boolean;
  /** The buyer asked to order: what is missing may be said. */
  declare private asked: boolean;
  declare private placing: boolean;
  declare private failure: ApiFailure | undefined;
  /** One key for one review: asking again after a lost answer never orders twice. */
  readonly #key = crypto.randomUUID();

  constructor() {
    super();
    this.quantity = 1;
    this.checked = false;
    this.asked = false;
    this.placing = false;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h1')?.focus();
  }

  protected override render(): TemplateResult {
    const { say, design, product, locale } = this;
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(design.quote.expiresAt));
    return html`<div class="review">
      <div class="review-head">
        <h1 tabindex="-1">${say('reviewTitle')}</h1>
        <p class="muted">${say('reviewLead')}</p>
      </div>
      <div class="proofs">
        ${design.proofs.map(
          ({ label, url }) =>
            html`<figure>
              <img src=${url} alt=${say('proofOf', { surface: label })} />
              <figcaption class="small muted" dir="auto">${label}</figcaption>
            </figure>`,
        )}
      </div>
      <div class="review-side">
        <section aria-labelledby="choices">
          <h2 id="choices">${say('yourChoices')}</h2>
          <dl class="choices">
            ${product.document.template.fields.map((field) => this.#choice(field))}
          </dl>
        </section>
        ${design.verdict === 'hold' ? html`<p class="notice warn">${say('holdNotice')}</p>` : nothing}
        ${design.warnings.map(({ message }) => html`<p class="notice warn" dir="auto">${message}</p>`)}
        <section aria-labelledby="price">
          <h2 id="price">${say('price')}</h2>
          <dl class="sums">
            ${design.price.lines.map(
              ({ field, label, amount }) =>
                html`<div>
                  <dt dir="auto">${label}</dt>
                  <dd>${formatMoney(amount, locale, { signed: field !== undefined })}</dd>
                </div>`,
            )}
            <div class="quantity">
              <dt><label for="quantity">${say('quantity')}</label></dt>
              <dd>
                <input
                  class="input"
                  id="quantity"
                  type="number"
                  inputmode="numeric"
                  min="1"
                  max="999"
                  step="1"
                  aria-invalid=${this.asked && !this.#whole() ? 'true' : nothing}
                  .value=${live(Number.isNaN(this.quantity) ? '' : String(this.quantity))}
                  @input=${this.#counted}
                />
              </dd>
            </div>
            <div class="total">
              <dt>${say('total')}</dt>
              <dd aria-live="polite">${this.#total()}</dd>
            </div>
          </dl>
          <p class="small muted">${say('priceHeld', { time })}</p>
        </section>
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              .checked=${live(this.checked)}
              aria-describedby="check-problem"
              @change=${(event: Event) => {
                this.checked = (event.target as HTMLInputElement).checked;
              }}
            />
            <span>${say('spelling')}</span>
          </label>
          <p class="problem" id="check-problem" role="alert">${this.#missing()}</p>
        </div>
        ${this.failure ? trouble(this.failure, say) : nothing}
        <div class="review-buttons">
          <button type="button" class="button primary" aria-disabled=${this.placing} @click=${this.#place}>
            ${this.placing ? say('placing') : say('placeOrder', { total: this.#total() })}
          </button>
          <button type="button" class="button" @click=${() => this.dispatchEvent(new Event('review-left'))}>
            ${say('backToChoices')}
          </button>
        </div>
      </div>
    </div>`;
  }

  #choice(field: Field): TemplateResult | typeof nothing {
    const value = this.values[field.id];
    const words = choiceInWords(field, this.values);
    if (value === undefined || (words === undefined && !('image' in value))) return nothing;
    return html`<div>
      <dt dir="auto">${field.label}</dt>
      <dd>
        <span class="chosen" dir="auto">${words ?? this.say('yourPicture')}</span>
        ${this.#manner(field, value)}
      </dd>
    </div>`;
  }

  #manner(field: Field, value: Value): TemplateResult | typeof nothing {
    if (field.kind !== 'text' || !('text' in value)) return nothing;
    const font = value.font ?? field.fonts?.[0];
    const color = value.color ?? field.colors?.[0];
    return html`<span class="small muted manner">
      ${font ? html`<span>${this.say('lettering', { font })}</span>` : nothing}
      ${
        color
          ? html`<span><span class="dot" style=${styled({ background: color })}></span>${this.say('colour', { color })}</span>`
          : nothing
      }
    </span>`;
  }

  #whole(): boolean {
    return Number.isInteger(this.quantity) && this.quantity >= 1 && this.quantity <= 999;
  }

  #total(): string {
    const { design, quantity, locale } = this;
    return formatMoney(timesMoney(design.quote.unit, this.#whole() ? quantity : 1), locale);
  }

  #missing(): string {
    if (!this.asked) return '';
    if (!this.#whole()) return this.say('wholeNumber');
    return this.checked ? '' : this.say('checkFirst');
  }

  readonly #counted = (event: Event): void => {
    this.quantity = (event.target as HTMLInputElement).valueAsNumber;
  };

  readonly #place = async (): Promise<void> => {
    this.asked = true;
    if (this.placing || this.#missing() !== '') return;
    this.placing = true;
    this.failure = undefined;
    const { design, quantity, product } = this;
    try {
      const order = await api.placeOrder(
        { design: design.id, hash: design.hash, quantity, quote: design.quote.signature, spellingConfirmed: true },
        this.#key,
      );
      dropDraft(product.listingId);
      // In place of the review: Back leads to the product, not to an order already placed.
      navigate(`/orders/${order.id}?new`, 'replace');
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.placing = false;
    }
  };
}

customElements.define('review-step', ReviewStep);
