import { html, type TemplateResult } from 'lit';
import { ShopPage } from './shop-page.ts';

/** For addresses that name nothing. */
export class LostPage extends ShopPage {
  protected override render(): TemplateResult {
    const { say } = this;
    this.entitle(say('lostTitle'));
    return html`<div class="empty">
      <h1>${say('lostTitle')}</h1>
      <p>${say('lostText')}</p>
      <a class="button primary" href="/">${say('toShop')}</a>
    </div>`;
  }
}

customElements.define('lost-page', LostPage);
