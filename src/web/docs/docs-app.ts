import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { ApiFailure, call } from '../kit/http-call.ts';
import { curlOf } from './curl-of.ts';
import { type OpenApi, type Operation, operationsOf, type Schema } from './openapi.ts';
import { schemaView } from './schema-view.ts';

/** The API's own documentation, drawn from /openapi.json. */
export class DocsApp extends LitElement {
  static override properties = {
    api: { state: true },
    failure: { state: true },
    sought: { state: true },
    copied: { state: true },
  };

  declare private api: OpenApi | undefined;
  declare private failure: ApiFailure | undefined;
  declare private sought: string;
  /** Id of the operation whose command was copied last. */
  declare private copied: string;

  constructor() {
    super();
    this.sought = '';
    this.copied = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.title = 'API · Monogram';
    document.addEventListener('keydown', this.#searchByKey);
    void this.#fetch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#searchByKey);
  }

  protected override render(): TemplateResult {
    const { api, failure } = this;
    const operations = api ? operationsOf(api) : [];
    const found = operations.filter((one) => isSought(one, this.sought));
    const groups = [...new Set(found.map(({ group }) => group))];
    return html`<a class="skip" href="#main">Skip to the content</a>
      <header class="docs-top">
        <a class="wordmark" href="/">Monogram</a>
        <div class="search">
          <label class="unseen" for="search">Search the API</label>
          <input
            class="input"
            id="search"
            type="search"
            placeholder="Search"
            autocomplete="off"
            spellcheck="false"
            aria-keyshortcuts="/"
            .value=${this.sought}
            @input=${(event: Event) => {
              this.sought = (event.target as HTMLInputElement).value;
            }}
          />
          <kbd aria-hidden="true">/</kbd>
        </div>
        <a href="/openapi.json">openapi.json</a>
      </header>
      <div class="docs-columns">
        <nav class="docs-menu" aria-label="The API" tabindex="0">${groups.map((group) => menuGroup(group, found))}
          ${this.#schemaMenu()}
        </nav>
        <main id="main" tabindex="-1">
          <h1>${api ? `${api.info.title} API ${api.info.version}` : 'Monogram API'}</h1>
          ${api?.info.description ? html`<p class="lead">${api.info.description}</p>` : nothing}
          ${failure ? this.#trouble(failure) : nothing}
          ${!api && !failure ? html`<p role="status">Fetching the description of the API…</p>` : nothing}
          ${api ? basics() : nothing}
          <p class="unseen" role="status">${this.sought ? `${found.length} calls found` : ''}</p>
          ${
            api && this.sought && found.length === 0
              ? html`<div class="notice">
                <span>Nothing is called “${this.sought}”.</span>
                <div><button type="button" class="button" @click=${() => this.#seek('')}>Show everything</button></div>
              </div>`
              : nothing
          }
          ${groups.map(
            (group) =>
              html`<section aria-labelledby="group-${group}">
                <h2 id="group-${group}">${heading(group)}</h2>
                ${found.filter((one) => one.group === group).map((one) => this.#operation(one))}
              </section>`,
          )}
          ${this.#schemas().length > 0 ? html`<section aria-labelledby="schemas"><h2 id="schemas">Schemas</h2>${this.#schemas().map(([name, schema]) => schemaSection(name, schema))}</section>` : nothing}
        </main>
      </div>`;
  }

  #operation(operation: Operation): TemplateResult {
    const { id, method, path, summary, description, parameters, body, answers } = operation;
    const command = this.api ? curlOf(this.api, operation, location.origin) : '';
    return html`<article class="operation" id=${id} aria-labelledby="${id}-title">
      <h3 id="${id}-title">${summary}</h3>
      <p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
      ${description ? html`<p>${description}</p>` : nothing}
      <div class="operation-columns">
        <div>
          ${
            parameters.length > 0
              ? html`<h4>Parameters</h4>
                <ul class="members" role="list">
                  ${parameters.map((one) => html`<li><div class="member"><code class="name">${one.name}</code> <span class="type">in ${one.in}</span> ${one.required ? html`<span class="required">required</span>` : nothing}</div>${one.description ? html`<p class="small muted">${one.description}</p>` : nothing}</li>`)}
                </ul>`
              : nothing
          }
          ${body ? html`<h4>Body <span class="muted small">${body.mediaType}</span></h4>${schemaView(body.schema)}` : nothing}
          <h4>Answers</h4>
          ${answers.map(
            ({ status, description: said, mediaType, schema }) =>
              html`<div class="answer">
                <code class=${status.startsWith('2') ? 'good' : 'bad'}>${status}</code>
                <div>${said ? html`<p>${said}</p>` : nothing}${schema ? schemaView(schema) : html`<p class="muted">${mediaType ?? 'no body'}</p>`}</div>
              </div>`,
          )}
        </div>
        <div class="command">
          <div class="command-head">
            <span class="small">curl</span>
            <button type="button" class="button" @click=${() => void this.#copy(id, command)}>
              ${this.copied === id ? 'Copied' : 'Copy'}<span class="unseen"> the command for ${summary}</span>
            </button>
          </div>
          <pre tabindex="0" role="region" aria-label="curl ${method} ${path}"><code>${command}</code></pre>
        </div>
      </div>
    </article>`;
  }

  #schemas(): (readonly [string, Schema])[] {
    const sought = this.sought.toLowerCase();
    return Object.entries(this.api?.components?.schemas ?? {}).filter(
      ([name]) => !name.endsWith('Input') && name.toLowerCase().includes(sought),
    );
  }

  #schemaMenu(): TemplateResult | typeof nothing {
    const schemas = this.#schemas();
    if (schemas.length === 0) return nothing;
    return html`<h2>Schemas</h2>
      <ul role="list">
        ${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}
      </ul>`;
  }

  #trouble(failure: ApiFailure): TemplateResult {
    return html`<div class="notice bad" role="alert">
      <strong>The description of the API could not be fetched</strong>
      <span>${failure.message}</span>
      <div><button type="button" class="button" @click=${() => void this.#fetch()}>Try again</button></div>
    </div>`;
  }

  async #fetch(): Promise<void> {
    this.failure = undefined;
    try {
      this.api = await call<OpenApi>('/openapi.json');
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
      return;
    }
    // The browser looked for the place before it was there.
    await this.updateComplete;
    if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  }

  async #copy(id: string, command: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(command);
      this.copied = id;
    } catch {
      // Not allowed here: mark the text, so that one key copies it.
      const text = this.querySelector(`#${CSS.escape(id)} pre`);
      if (text) getSelection()?.selectAllChildren(text);
    }
  }

  #seek(text: string): void {
    this.sought = text;
    this.querySelector<HTMLInputElement>('#search')?.focus();
  }

  readonly #searchByKey = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (event.key === 'Escape' && typing && this.sought) this.#seek('');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.querySelector<HTMLInputElement>('#search')?.focus();
  };
}

/** Whether every word sought stands somewhere in what an operation is called. */
function isSought({ method, path, summary, group }: Operation, sought: string): boolean {
  const text = `${method} ${path} ${summary} ${group}`.toLowerCase();
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function heading(group: string): string {
  return group.charAt(0).toUpperCase() + group.slice(1);
}

function menuGroup(group: string, operations: readonly Operation[]): TemplateResult {
  return html`<h2>${heading(group)}</h2>
    <ul role="list">
      ${operations
        .filter((one) => one.group === group)
        .map(
          ({ id, method, path }) =>
            html`<li><a href="#${id}"><span class="method ${method}">${method.toUpperCase()}</span> <span>${path.replace('/v1', '')}</span></a></li>`,
        )}
    </ul>`;
}

function schemaSection(name: string, schema: Schema): TemplateResult {
  return html`<article class="operation" id="schema-${name}">
    <h3>${name}</h3>
    ${schemaView(schema)}
  </article>`;
}

/** What holds for every call. */
function basics(): TemplateResult {
  return html`<section class="basics" aria-labelledby="basics">
    <h2 id="basics">For every call</h2>
    <ul>
      <li>Sign in at <code>/api/auth/sign-in/email</code> and keep the cookie: <code>curl -c cookies.txt</code>.</li>
      <li>A call that changes something carries the header <code>x-monogram: 1</code>.</li>
      <li>What goes wrong is answered as <code>application/problem+json</code> with a stable <code>code</code>, a sentence for people, and in <code>problems</code> the place of each mistake.</li>
      <li>Lists come in pages: hand <code>next</code> back as <code>cursor</code>, until it is null.</li>
      <li>Money is in minor units (cents, fils) of its currency; times are ISO 8601 in UTC; lengths are in millimetres.</li>
    </ul>
  </section>`;
}

customElements.define('docs-app', DocsApp);
