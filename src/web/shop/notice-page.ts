import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { FollowedNoticeBody } from '../../http/contract/index.ts';
import { formatMoment } from '../kit/format.ts';
import { takedownApi } from '../kit/takedown-api.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** What became of a notice, for whoever has its receipt. */
export class NoticePage extends ShopPage {
  static override properties = { ...ShopPage.properties, receipt: {}, shown: { state: true } };

  declare receipt: string;
  declare private shown: Fetched<FollowedNoticeBody>;

  constructor() {
    super();
    this.receipt = '';
    this.shown = { at: 'loading' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('receipt')) this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, shown, locale } = this;
    this.entitle(say('noticeReceipt'));
    if (shown.at === 'loading') {
      return html`<div class="narrow"><p class="unseen" role="status">${say('loading')}</p></div>`;
    }
    if (shown.at === 'failed') {
      return html`<div class="narrow">
        <h1>${say('noticeReceipt')}</h1>
        ${trouble(shown.failure, say, { again: () => this.#fetch() })}
      </div>`;
    }
    const notice = shown.value;
    const isNew = new URL(location.href).searchParams.has('new');
    const step = (word: string, moment: string | null, words: string | null) =>
      moment
        ? html`<li>
            <strong>${word}</strong> <time class="small muted" datetime=${moment}>${formatMoment(moment, locale)}</time>
            ${words ? html`<p dir="auto">${words}</p>` : nothing}
          </li>`
        : nothing;
    return html`<div class="narrow">
      <h1>${say('noticeReceipt')}</h1>
      ${isNew ? html`<p class="notice good" role="status">${say('noticeSent')}</p>` : nothing}
      <p><strong>${say(`notice-${notice.state}`)}</strong></p>
      <p dir="auto">${say(`right-${notice.right}`)}: ${notice.work}</p>
      <ol class="openings" role="list">
        ${step(say('noticeFiled'), notice.filedAt, null)} ${step(say('noticeDecided'), notice.decidedAt, notice.reasons)}
        ${step(say('noticeDecidedAgain'), notice.redecidedAt, notice.secondReasons)}
      </ol>
      <p class="small muted">${say('noticeKeep')}</p>
    </div>`;
  }

  #fetch(): void {
    void fetching(
      () => takedownApi.follow(this.receipt),
      (state) => {
        this.shown = state;
      },
    );
  }
}

customElements.define('notice-page', NoticePage);
