import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { HelpPageBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';

type Listed = Awaited<ReturnType<typeof api.helpPages>>;

/** The kinds of pages, in the order in which they are listed. */
const KINDS = ['clause', 'obligation', 'topic', 'content'] as const;

/** Help for sellers: clauses, obligations, what is done in the program and what buyers may send; for each what is asked, why, and examples. */
export class HelpPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    clause: {},
    listed: { state: true },
    read: { state: true },
  };

  /** The code of the page to show; undefined for the list of them. */
  declare clause: string | undefined;
  declare private listed: Fetched<Listed>;
  declare private read: Fetched<HelpPageBody>;

  constructor() {
    super();
    this.listed = { at: 'loading' };
    this.read = { at: 'loading' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // For the list there is no code, so that none changes either.
    if (changed.has('clause') || !this.hasUpdated) void this.#fetch();
  }

  protected override render(): TemplateResult {
    return html`<div class="narrow">${this.clause === undefined ? this.#list() : this.#page()}</div>`;
  }

  #list(): TemplateResult {
    const { say, listed } = this;
    this.entitle(say('helpTitle'));
    return html`<h1>${say('helpTitle')}</h1>
      <p class="lead">${say('helpLead')}</p>
      ${this.#state(listed)}
      ${
        listed.at === 'there'
          ? KINDS.map(
              (kind) => html`<section aria-labelledby=${`kind-${kind}`}>
              <h2 id=${`kind-${kind}`}>${say(`helpKind-${kind}`)}</h2>
              <ul>
                ${listed.value.items
                  .filter((one) => one.kind === kind)
                  .map(
                    ({ code, title, text }) => html`<li>
                      <h3><a href=${`/help/${code}`}>${title}</a></h3>
                      <p>${text}</p>
                    </li>`,
                  )}
              </ul>
            </section>`,
            )
          : nothing
      }`;
  }

  #page(): TemplateResult {
    const { say, read } = this;
    if (read.at !== 'there') {
      this.entitle(say('helpTitle'));
      return html`<h1>${say('helpTitle')}</h1>
        ${this.#state(read)}`;
    }
    const { title, text, help, breaks, keeps } = read.value;
    this.entitle(title);
    return html`<p><a href="/help">${say('helpAll')}</a></p>
      <h1>${title}</h1>
      <p class="lead">${text}</p>
      ${help.map((paragraph) => html`<p>${paragraph}</p>`)}
      ${examples(say('helpBreaks'), breaks)} ${examples(say('helpKeeps'), keeps)}`;
  }

  #state(fetched: Fetched<unknown>): TemplateResult | typeof nothing {
    const { say } = this;
    if (fetched.at === 'loading') return html`<p role="status">${say('loading')}</p>`;
    return fetched.at === 'failed' ? trouble(fetched.failure, say, { again: () => void this.#fetch() }) : nothing;
  }

  async #fetch(): Promise<void> {
    const { clause } = this;
    if (clause === undefined) await fetching(api.helpPages, (state) => (this.listed = state));
    else
      await fetching(
        () => api.helpPage(clause),
        (state) => (this.read = state),
      );
  }
}

function examples(title: string, rows: HelpPageBody['breaks']): TemplateResult {
  return html`<section>
    <h2>${title}</h2>
    <ul>
      ${rows.map(
        ({ locale, example, why }) => html`<li>
          <span lang=${locale} dir="auto">${example}</span>
          <span class="small muted"> ${why}</span>
        </li>`,
      )}
    </ul>
  </section>`;
}

customElements.define('help-page', HelpPage);
