import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatMoney, timesMoney } from '../../core/kernel/index.ts';
import type { CorrectionBody, DesignBody } from '../../http/contract/index.ts';
import type { CustomizerChange, CustomizerSubmit } from '../customizer/customizer-events.ts';
import '../customizer/product-customizer.ts';
import { api } from '../kit/api.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { navigate } from './navigation.ts';
import { signInFirst } from './orders-page.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** Corrects an order before it is made: the version that was bought with what was chosen, then the new proof beside what it costs more or less. */
export class CorrectPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    order: {},
    shown: { state: true },
    change: { state: true },
    design: { state: true },
    checked: { state: true },
    asked: { state: true },
    sending: { state: true },
    failure: { state: true },
  };

  declare order: string;
  declare private shown: Fetched<CorrectionBody>;
  declare private change: CustomizerChange | undefined;
  declare private design: DesignBody | undefined;
  declare private checked: boolean;
  declare private asked: boolean;
  declare private sending: boolean;
  declare private failure: ApiFailure | undefined;

  constructor() {
    super();
    this.order = '';
    this.shown = { at: 'loading' };
    this.checked = false;
    this.asked = false;
    this.sending = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('me') || changed.has('order')) && this.me?.user) void this.#fetch();
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('design') && this.design) this.querySelector<HTMLElement>('.review h1')?.focus();
  }

  protected override render(): TemplateResult {
    const { say, me, shown } = this;
    if (me?.user === null) {
      return signInFirst(say('signInFirst'), say('signInFirstText'), say('signIn'), location.pathname);
    }
    if (shown.at === 'failed') {
      return html`<div class="narrow">
        <h1>${say('orderFailed')}</h1>
        ${trouble(shown.failure, say, shown.failure.retryable ? { again: () => void this.#fetch() } : {})}
        <a class="button" href="/orders/${this.order}">${say('keepOrder')}</a>
      </div>`;
    }
    const body = shown.at === 'there' ? shown.value : undefined;
    const title = say('correctTitle', { number: '' });
    this.entitle(title);
    return html`<div class="product-page" ?hidden=${this.design !== undefined}>
        <product-customizer
          .source=${body}
          .value=${body && JSON.stringify(body.values)}
          @customizer-change=${(event: CustomEvent<CustomizerChange>) => {
            this.change = event.detail;
          }}
          @customizer-submit=${(event: CustomEvent<CustomizerSubmit>) => {
            this.design = event.detail.design;
            this.checked = false;
            this.asked = false;
            window.scrollTo(0, 0);
          }}
        >
          <div slot="heading" class="heading">
            <p class="crumb small"><a href="/orders/${this.order}">${say('keepOrder')}</a></p>
            <h1 dir="auto">${body ? body.document.title : title}</h1>
            <p class="muted">${say('correctText')}</p>
          </div>
        </product-customizer>
      </div>
      ${this.design && body ? this.#review(this.design, body) : nothing}`;
  }

  #review(design: DesignBody, body: CorrectionBody): TemplateResult {
    const { say } = this;
    return html`<div class="review">
      <div class="review-head">
        <h1 tabindex="-1">${say('correctReviewTitle')}</h1>
        <p class="muted">${say('reviewLead')}</p>
      </div>
      <div class="proofs">
        ${design.proofs.map(
          ({ label, url }) => html`<figure>
            <img src=${url} alt=${say('proofOf', { surface: label })} />
            <figcaption class="small muted" dir="auto">${label}</figcaption>
          </figure>`,
        )}
      </div>
      <div class="review-side">
        <p class="notice">${this.#difference(design, body)}</p>
        ${design.verdict === 'hold' ? html`<p class="notice warn">${say('holdNotice')}</p>` : nothing}
        ${design.warnings.map(({ message }) => html`<p class="notice warn" dir="auto">${message}</p>`)}
        <div class="field">
          <label class="check">
            <input
              type="checkbox"
              .checked=${this.checked}
              aria-describedby="check-problem"
              @change=${(event: Event) => {
                this.checked = (event.target as HTMLInputElement).checked;
              }}
            />
            <span>${say('spelling')}</span>
          </label>
          <p class="problem" id="check-problem" role="alert">${this.asked && !this.checked ? say('checkFirst') : ''}</p>
        </div>
        ${this.failure ? trouble(this.failure, say) : nothing}
        <div class="review-buttons">
          <button type="button" class="button primary" aria-disabled=${this.sending} @click=${() => void this.#send(design)}>
            ${say(this.sending ? 'correctBusy' : 'correctGo')}
          </button>
          <button
            type="button"
            class="button"
            @click=${() => {
              this.design = undefined;
            }}
          >
            ${say('backToChoices')}
          </button>
        </div>
      </div>
    </div>`;
  }

  #difference(design: DesignBody, { unit: before, quantity }: CorrectionBody): string {
    const { say, locale } = this;
    const { unit } = design.quote;
    const total = formatMoney(timesMoney(unit, quantity), locale);
    const more = (unit.amount - before.amount) * quantity;
    if (more === 0) return say('correctSame', { total });
    const difference = formatMoney({ amount: Math.abs(more), currency: unit.currency }, locale);
    return say(more > 0 ? 'correctMore' : 'correctLess', { difference, total });
  }

  async #send(design: DesignBody): Promise<void> {
    this.asked = true;
    if (this.sending || !this.checked) return;
    this.sending = true;
    this.failure = undefined;
    try {
      const { id, hash, quote } = design;
      await api.correctOrder(this.order, { design: id, hash, quote: quote.signature, spellingConfirmed: true });
      navigate(`/orders/${this.order}?corrected`, 'replace');
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.sending = false;
    }
  }

  async #fetch(): Promise<void> {
    const { order } = this;
    await fetching(
      () => api.correction(order),
      (state) => {
        if (order !== this.order || (state.at === 'loading' && this.shown.at === 'there')) return;
        this.shown = state;
        if (state.at === 'there') this.speak(state.value.document.locale);
      },
    );
  }
}

customElements.define('correct-page', CorrectPage);
