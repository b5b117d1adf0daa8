import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { formatMoney } from '../../core/kernel/index.ts';
import type { OrderBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { formatDay, formatMoment } from '../kit/format.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { sized } from '../kit/sized.ts';
import './order-acts.ts';
import './order-review.ts';
import './share-box.ts';
import './order-erasure.ts';
import { orderHistory, orderReports } from './order-history.ts';
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
          ${order.content === 'erased' ? this.#erased(order) : this.#held(order)}
          ${orderReports(order, say, locale, this.words, (report) => void this.#showWords(order, report))}
          ${orderHistory(order, say, locale)} ${this.#openings(order)}
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
          ${this.#course(order)}
          <share-box .say=${say} .locale=${locale} .me=${this.me} .order=${order}></share-box>
          ${this.#details(order)}
        </aside>
      </div>
    </div>`;
  }

  #held(order: OrderBody): TemplateResult {
    const { say } = this;
    return html`${
      order.proofs.length > 0
        ? html`<section aria-labelledby="proof">
          <h2 id="proof">${say('proof')}</h2>
          <p class="muted">${say('proofHeld')}</p>
          <div class="proofs">
            ${order.proofs.map(
              ({ label, url }) =>
                html`<figure>
                  <img src=${url} alt=${say('proofOf', { surface: label })} loading="lazy" />
                  <figcaption class="small muted" dir="auto">${label}</figcaption>
                </figure>`,
            )}
          </div>
        </section>`
        : nothing
    }
    <section aria-labelledby="retention">
      <h2 id="retention">${say('retention')}</h2>
      <p role="status">${say(order.content === 'erasing' ? 'erasing' : 'keptNow')}</p>
      ${this.#when(order)}
    </section>`;
  }

  /** When it goes, what keeps it, and whether the seller deleted the copies. */
  #when(order: OrderBody): TemplateResult {
    const { say, locale, me } = this;
    return html`<order-erasure
      .say=${say}
      .locale=${locale}
      .me=${me}
      .order=${order.id}
      .content=${`${order.content} ${order.state}`}
    ></order-erasure>`;
  }

  #erased(order: OrderBody): TemplateResult {
    const { say, locale } = this;
    return html`<section class="erased" aria-labelledby="erased">
      <h2 id="erased">${say('erasedTitle')}</h2>
      <p>${say('erasedText', { moment: order.erasedAt ? formatMoment(order.erasedAt, locale) : '' })}</p>
      ${this.#when(order)}
      <div class="two-lists">
        <div>
          <h3>${say('gone')}</h3>
          <ul class="gone">
            <li>${say('goneWords')}</li>
            <li>${say('gonePictures')}</li>
            <li>${say('goneFiles')}</li>
          </ul>
        </div>
        <div>
          <h3>${say('left')}</h3>
          <ul>
            <li>${say('leftOrder')}</li>
            <li>${say('leftHash')}<br /><code class="hash" dir="ltr">${order.designHash}</code></li>
            <li>${say('leftOpenings')}</li>
          </ul>
        </div>
      </div>
      <div class="buttons">
        <button type="button" class="button primary" @click=${() => void this.#download(order)}>${say('downloadCertificate')}</button>
        <a class="button" href="/certificate">${say('checkCertificate')}</a>
      </div>
    </section>`;
  }

  #openings(order: OrderBody): TemplateResult {
    const { say, locale } = this;
    return html`<section aria-labelledby="openings">
      <h2 id="openings">${say('openings')}</h2>
      ${
        order.openings.length === 0
          ? html`<p class="muted">${say('noOpenings')}</p>`
          : html`<ol class="openings" role="list">
            ${order.openings.map(
              ({ at, who, purpose }) =>
                html`<li>
                  <span><strong dir="auto">${who}</strong> ${this.#purpose(purpose)}</span>
                  <time class="small muted" datetime=${at}>${formatMoment(at, locale)}</time>
                </li>`,
            )}
          </ol>`
      }
    </section>`;
  }

  #purpose(purpose: string): string {
    switch (purpose) {
      case 'production':
      case 'quality-check':
      case 'remake':
      case 'buyer-question':
      case 'defect-report':
        return this.say(`purpose-${purpose}`);
      default:
        return purpose;
    }
  }

  #course(order: OrderBody): TemplateResult {
    const { say, locale } = this;
    const ended = order.state === 'cancelled' || order.state === 'declined' || order.state === 'withdrawn';
    const steps = [
      { word: say('stepPlaced'), at: order.placedAt, note: '' },
      ...(ended
        ? [{ word: say(`state-${order.state}`), at: order.closedAt, note: '' }]
        : [
            { word: say('stepMade'), at: order.startedAt, note: '' },
            {
              word: say('stepShipped'),
              at: order.shippedAt,
              note: order.shippedAt ? '' : say('shipBy', { day: formatDay(order.shipBy, locale) }),
            },
            ...(order.deliveredAt ? [{ word: say('stepDelivered'), at: order.deliveredAt, note: '' }] : []),
          ]),
      { word: say('stepErased'), at: order.erasedAt, note: '' },
    ];
    return html`<section aria-labelledby="course">
      <h2 id="course">${say('course')}</h2>
      <ol class="course" role="list">
        ${steps.map(
          ({ word, at, note }) =>
            html`<li class=${at ? 'done' : ''}>
              <span>${word}</span>
              <span class="small muted">${at ? formatMoment(at, locale) : note}</span>
            </li>`,
        )}
      </ol>
      ${
        order.shippedCount > 0 && order.shippedCount < order.quantity
          ? html`<p class="small">${say('partSent', { n: order.shippedCount, all: order.quantity })}</p>`
          : nothing
      }
      ${
        order.shipment
          ? html`<p class="small">
            <span dir="auto">${order.shipment.carrier}</span>
            ${order.shipment.tracking ? html`<br />${say('tracking', { tracking: order.shipment.tracking })}` : nothing}
          </p>`
          : nothing
      }
      ${order.reason ? html`<p dir="auto">${say('reason', { reason: order.reason })}</p>` : nothing}
    </section>`;
  }

  #details(order: OrderBody): TemplateResult {
    const { say, locale } = this;
    const row = (word: string, value: unknown) =>
      html`<div>
        <dt>${word}</dt>
        <dd dir="auto">${value}</dd>
      </div>`;
    return html`<section aria-labelledby="details">
      <h2 id="details">${say('details')}</h2>
      ${
        order.listing.picture
          ? html`<img class="order-photo" src=${sized(order.listing.picture, 640)} alt="" width="320" height="320" loading="lazy" />`
          : nothing
      }
      <dl class="facts">
        ${row(say('product'), html`<a href="/p/${order.listing.id}">${order.listing.title}</a>`)}
        ${row(say('maker'), order.seller.name)} ${row(say('quantity'), order.quantity)}
        ${row(say('unitPrice'), formatMoney(order.unit, locale))}
        ${row(say('total'), html`<strong>${formatMoney(order.total, locale)}</strong>`)}
      </dl>
    </section>`;
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
