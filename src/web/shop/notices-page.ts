import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { NoticesBody, PreferencesBody } from '../../http/contract/index.ts';
import { formatMoment } from '../kit/format.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { noticeApi } from '../kit/notice-api.ts';
import { signInFirst } from './orders-page.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

/** Languages of notices, each in its own words. */
const LANGUAGES: Readonly<Record<PreferencesBody['language'], string>> = {
  en: 'English',
  de: 'Deutsch',
  ar: 'العربية',
};

/** What the reader was told, newest first, and how they want to be told. Looking at it is having seen it: `notices-seen` tells the frame. */
export class NoticesPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    shown: { state: true },
    preferences: { state: true },
    failure: { state: true },
  };

  declare private shown: Fetched<NoticesBody>;
  declare private preferences: PreferencesBody | undefined;
  declare private failure: ApiFailure | undefined;

  constructor() {
    super();
    this.shown = { at: 'loading' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('me') || changed.has('locale')) && this.me?.user) void this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, me, shown } = this;
    this.entitle(say('noticesTitle'));
    if (me?.user === null) {
      return signInFirst(say('noticesSignIn'), say('noticesSignInText'), say('signIn'), '/notices');
    }
    return html`<div class="narrow">
      <h1>${say('noticesTitle')}</h1>
      ${shown.at === 'loading' ? html`<p class="unseen" role="status">${say('loading')}</p>` : nothing}
      ${shown.at === 'failed' ? trouble(shown.failure, say, { again: () => void this.#fetch() }) : nothing}
      ${shown.at === 'there' ? this.#list(shown.value) : nothing}
      ${this.preferences ? this.#choices(this.preferences) : nothing}
    </div>`;
  }

  #list({ items }: NoticesBody): TemplateResult {
    const { say, locale } = this;
    if (items.length === 0) return html`<p class="muted">${say('noticesNone')}</p>`;
    return html`<ol class="told" role="list">
      ${items.map(
        ({ title, body, path, at, unread }) =>
          html`<li class=${unread ? 'card unread' : 'card'}>
            <h2 dir="auto">
              ${title} ${unread ? html`<span class="state info">${say('noticesNew')}</span>` : nothing}
            </h2>
            <p dir="auto">${body}</p>
            <p class="small">
              <a href=${path} aria-label="${say('noticesOpen')}: ${title}">${say('noticesOpen')}</a>
              <time class="muted" datetime=${at}>${formatMoment(at, locale)}</time>
            </p>
          </li>`,
      )}
    </ol>`;
  }

  #choices({ language, mail }: PreferencesBody): TemplateResult {
    const { say } = this;
    return html`<section class="card told-how" aria-labelledby="told-how">
      <h2 id="told-how">${say('noticesHow')}</h2>
      ${this.failure ? trouble(this.failure, say) : nothing}
      <div class="field">
        <label for="told-language">${say('noticesLanguage')}</label>
        <select
          class="select"
          id="told-language"
          .value=${language}
          @change=${({ target }: Event) =>
            this.#prefer({ language: (target as HTMLSelectElement).value as PreferencesBody['language'] })}
        >
          ${Object.entries(LANGUAGES).map(
            ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${tag === language}>${name}</option>`,
          )}
        </select>
      </div>
      <label class="check">
        <input
          type="checkbox"
          .checked=${mail}
          @change=${({ target }: Event) => this.#prefer({ mail: (target as HTMLInputElement).checked })}
        />
        <span>${say('noticesMail')}</span>
      </label>
    </section>`;
  }

  async #fetch(): Promise<void> {
    const { locale } = this;
    await fetching(
      () => noticeApi.notices(locale),
      (state) => {
        if (locale === this.locale) this.shown = state;
      },
    );
    if (this.shown.at !== 'there') return;
    await this.#prefer(this.shown.value.unread > 0 ? { seen: true } : {});
    this.dispatchEvent(new Event('notices-seen', { bubbles: true }));
  }

  async #prefer(change: Parameters<typeof noticeApi.prefer>[0]): Promise<void> {
    this.failure = undefined;
    try {
      this.preferences = await (Object.keys(change).length > 0 ? noticeApi.prefer(change) : noticeApi.preferences());
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    }
  }
}

customElements.define('notices-page', NoticesPage);
