import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MeBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { browserLocale } from '../kit/format.ts';
import { noticeApi } from '../kit/notice-api.ts';
import { directionOf } from '../kit/words.ts';
import './home-page.ts';
import { followLink, NAVIGATED, navigate } from './navigation.ts';
import { noticeBell } from './notice-bell.ts';
import { type Route, routeOf } from './route.ts';
import { askWhoIsHere, whoIsHere } from './session.ts';
import { englishShop, type SayShop, shopWords, speaks } from './words.ts';

/** Pages besides the first, fetched when they are gone to. */
const PAGES: Readonly<Record<Route['page'], () => Promise<unknown>>> = {
  home: async () => {},
  product: () => import('./product-page.ts'),
  orders: () => import('./orders-page.ts'),
  notices: () => import('./notices-page.ts'),
  order: () => import('./order-page.ts'),
  correct: () => import('./correct-page.ts'),
  'sign-in': () => import('./sign-page.ts'),
  'sign-up': () => import('./sign-page.ts'),
  certificate: () => import('./certificate-page.ts'),
  help: () => import('./help-page.ts'),
  transparency: () => import('./transparency-page.ts'),
  shared: () => import('./shared-page.ts'),
  'notice-form': () => import('./notice-form-page.ts'),
  notice: () => import('./notice-page.ts'),
  lost: () => import('./lost-page.ts'),
};

/** The shop: its frame, and the page the address names. */
export class ShopApp extends LitElement {
  static override properties = {
    route: { state: true },
    me: { state: true },
    say: { state: true },
    locale: { state: true },
    unread: { state: true },
  };

  declare private route: Route;
  declare private me: MeBody | undefined;
  declare private say: SayShop;
  declare private locale: string;
  /** How many notices were not seen. */
  declare private unread: number;
  #shown: string | undefined;

  constructor() {
    super();
    this.route = routeOf(new URL(location.href));
    this.say = englishShop;
    this.locale = ownLocale();
    this.unread = 0;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#navigated);
    window.addEventListener(NAVIGATED, this.#navigated);
    document.addEventListener('click', followLink);
    void whoIsHere().then((me) => {
      this.me = me;
      void this.#countUnread();
    });
    void this.#speak(this.locale);
    void PAGES[this.route.page]();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#navigated);
    window.removeEventListener(NAVIGATED, this.#navigated);
    document.removeEventListener('click', followLink);
  }

  protected override updated(changed: PropertyValues): void {
    const { documentElement } = document;
    documentElement.lang = this.locale;
    documentElement.dir = directionOf(this.locale);
    const address = location.pathname;
    if (!changed.has('route' as never)) return;
    // Not on the first page: the browser has put focus and scroll there itself.
    if (this.#shown !== undefined && this.#shown !== address) {
      window.scrollTo(0, 0);
      this.querySelector<HTMLElement>('main')?.focus();
    }
    this.#shown = address;
  }

  protected override render(): TemplateResult {
    const { say } = this;
    return html`<a class="skip" href="#main">${say('skip')}</a>
      <header class="top">
        <div class="bar">
          <a class="wordmark" href="/">${mark()}<span>Monogram</span></a>
          <nav aria-label=${say('menu')}>${this.#links()}</nav>
        </div>
      </header>
      <main id="main" tabindex="-1" @page-locale=${this.#pageLocale} @session-changed=${this.#sessionChanged} @notices-seen=${this.#noticesSeen}>
        ${this.#page()}
      </main>
      <footer class="foot">
        <div>
          <p>${say('footer')}</p>
          <nav aria-label="Monogram">
            <a href="/studio">${say('forSellers')}</a>
            <a href="/help">${say('help')}</a>
            <a href="/notices/new">${say('noticeTitle')}</a>
            <a href="/certificate">${say('certificates')}</a>
            <a href="/transparency">${say('transparency')}</a>
            <a href="/docs">${say('apiDocs')}</a>
          </nav>
        </div>
      </footer>`;
  }

  #links(): TemplateResult {
    const { say, me, route } = this;
    const here = (page: Route['page']) => (route.page === page ? 'page' : nothing);
    if (!me) return html`<span class="account-space"></span>`;
    if (!me.user) {
      return html`<a href="/sign-in?next=${encodeURIComponent(here('home') ? '/' : location.pathname)}">${say('signIn')}</a>`;
    }
    return html`<a href="/orders" aria-current=${here('orders')}>${say('orders')}</a>
      ${noticeBell(this.unread, route.page === 'notices', say)}
      ${me.memberships.length > 0 ? html`<a href="/studio">${say('openStudio')}</a>` : nothing}
      <button type="button" class="plain" title=${me.user.email} @click=${this.#signOut}>${say('signOut')}</button>`;
  }

  #page(): TemplateResult {
    const { route, say, locale, me } = this;
    switch (route.page) {
      case 'home':
        return html`<home-page .say=${say} .locale=${locale} .me=${me}></home-page>`;
      case 'product':
        return html`<product-page .say=${say} .locale=${locale} .me=${me} .listing=${route.listing}></product-page>`;
      case 'orders':
        return html`<orders-page .say=${say} .locale=${locale} .me=${me}></orders-page>`;
      case 'order':
        return html`<order-page .say=${say} .locale=${locale} .me=${me} .order=${route.order}></order-page>`;
      case 'notices':
        return html`<notices-page .say=${say} .locale=${locale} .me=${me}></notices-page>`;
      case 'notice-form':
        return html`<notice-form-page .say=${say} .locale=${locale} .me=${me}></notice-form-page>`;
      case 'notice':
        return html`<notice-page .say=${say} .locale=${locale} .me=${me} .receipt=${route.receipt}></notice-page>`;
      case 'shared':
        return html`<shared-page .say=${say} .locale=${locale} .me=${me} .share=${route.share}></shared-page>`;
      case 'correct':
        return html`<correct-page .say=${say} .locale=${locale} .me=${me} .order=${route.order}></correct-page>`;
      case 'sign-in':
      case 'sign-up':
        return html`<sign-page .say=${say} .locale=${locale} .me=${me} .kind=${route.page} .next=${route.next}></sign-page>`;
      case 'certificate':
        return html`<certificate-page .say=${say} .locale=${locale} .me=${me}></certificate-page>`;
      case 'help':
        return html`<help-page .say=${say} .locale=${locale} .me=${me} .clause=${route.clause}></help-page>`;
      case 'transparency':
        return html`<transparency-page
          .say=${say}
          .locale=${locale}
          .me=${me}
          .from=${route.from}
          .to=${route.to}
        ></transparency-page>`;
      case 'lost':
        return html`<lost-page .say=${say} .locale=${locale} .me=${me}></lost-page>`;
    }
  }

  readonly #navigated = (): void => {
    const route = routeOf(new URL(location.href));
    void PAGES[route.page]();
    if (route.page !== 'product' && route.page !== 'correct') void this.#speak(ownLocale());
    this.route = route;
    void this.#countUnread();
  };

  readonly #pageLocale = (event: CustomEvent<string>): void => {
    void this.#speak(speaks(event.detail) ? event.detail : ownLocale());
  };

  readonly #sessionChanged = async (): Promise<void> => {
    this.me = await askWhoIsHere();
    await this.#countUnread();
  };

  readonly #noticesSeen = (): void => {
    this.unread = 0;
  };

  /** Asked at each page: nobody waits for it, and a server that does not answer shows no number. */
  async #countUnread(): Promise<void> {
    this.unread = this.me?.user ? await noticeApi.unread().catch(() => 0) : 0;
  }

  readonly #signOut = async (): Promise<void> => {
    await api.signOut().catch(() => {});
    await this.#sessionChanged();
    navigate('/');
  };

  async #speak(locale: string): Promise<void> {
    const say = await shopWords(locale);
    this.say = say;
    this.locale = locale;
  }
}

/** The first language of the browser that the shop speaks. */
function ownLocale(): string {
  return [...navigator.languages, browserLocale()].find(speaks) ?? 'en';
}

function mark(): TemplateResult {
  return html`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
    <rect width="32" height="32" rx="9"></rect>
    <path d="M7.5 23V9.5L16 19l8.5-9.5V23"></path>
  </svg>`;
}

customElements.define('shop-app', ShopApp);
