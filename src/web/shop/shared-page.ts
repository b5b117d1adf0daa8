import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { SharedPageBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching } from './trouble.ts';

/** What a buyer shows of something they had made, for whoever has the link. */
export class SharedPage extends ShopPage {
  static override properties = { ...ShopPage.properties, share: {}, shown: { state: true } };

  declare share: string;
  declare private shown: Fetched<SharedPageBody>;

  constructor() {
    super();
    this.share = '';
    this.shown = { at: 'loading' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('share')) {
      void fetching(
        () => api.shared(this.share),
        (state) => {
          this.shown = state;
        },
      );
    }
  }

  protected override render(): TemplateResult {
    const { say, shown } = this;
    if (shown.at === 'loading') {
      return html`<div class="narrow"><p class="unseen" role="status">${say('loading')}</p></div>`;
    }
    if (shown.at === 'failed') {
      this.entitle(say('sharedGone'));
      return html`<div class="empty">
        <h1>${say('sharedGone')}</h1>
        <p>${say('sharedGoneText')}</p>
        <a class="button primary" href="/">${say('toShop')}</a>
      </div>`;
    }
    const { title, locale, seller, image } = shown.value;
    this.entitle(title);
    return html`<article class="shared-page">
      <h1 dir="auto" lang=${locale}>${title}</h1>
      <p class="muted">${say('by', { seller })}</p>
      <img src=${image.url} width=${image.width} height=${image.height} alt=${say('sharedPicture', { title })} />
      <p class="small muted">${say('sharedText')}</p>
      <p><a href=${`/notices/new?about=${encodeURIComponent(location.pathname)}`} class="small">${say('sharedNotice')}</a></p>
    </article>`;
  }
}

customElements.define('shared-page', SharedPage);
