import { html, nothing, type TemplateResult } from 'lit';
import { type CertificateBody, verifyCertificate } from '../../core/erasure/index.ts';
import type { Problem } from '../../core/kernel/index.ts';
import { api } from '../kit/api.ts';
import { formatBytes, formatMoment } from '../kit/format.ts';
import { ShopPage } from './shop-page.ts';

/** Largest file read as a certificate, in bytes: ten thousand parts are less. */
const LARGEST = 8_000_000;

/** What came of checking a file. */
type Outcome =
  | { readonly is: 'genuine'; readonly body: CertificateBody }
  | { readonly is: 'not'; readonly problems: readonly Problem[] };

/** Checks a certificate of erasure on the person's own device. */
export class CertificatePage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    key: { state: true },
    keyFailed: { state: true },
    outcome: { state: true },
    file: { state: true },
  };

  /** The program's public keys as PEM, one after the other. */
  declare private key: string;
  declare private keyFailed: boolean;
  declare private outcome: Outcome | undefined;
  declare private file: File | undefined;

  constructor() {
    super();
    this.key = '';
    this.keyFailed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#fetchKey();
  }

  protected override render(): TemplateResult {
    const { say } = this;
    this.entitle(say('certificateTitle'));
    return html`<div class="narrow">
      <h1>${say('certificateTitle')}</h1>
      <p class="lead">${say('certificateLead')}</p>
      <div class="dropzone" @dragover=${this.#dragged} @dragleave=${this.#dragged} @drop=${this.#dragged}>
        <input class="unseen" type="file" id="certificate" accept="application/json,.json" @change=${this.#picked} />
        <label class="button primary" for="certificate">${say('chooseFile')}</label>
        <span class="muted">${say('dropFile')}</span>
        ${this.file ? html`<span class="small" dir="auto">${this.file.name}</span>` : nothing}
      </div>
      ${this.keyFailed ? html`<p class="notice warn" role="alert">${say('keyFailed')}</p>` : nothing}
      <div role="status">${this.outcome ? this.#result(this.outcome) : nothing}</div>
      <details ?open=${this.keyFailed}>
        <summary>${say('otherKey')}</summary>
        <div class="field">
          <label for="key">${say('keyLabel')}</label>
          <textarea class="textarea mono" id="key" dir="ltr" rows="4" spellcheck="false" .value=${this.key} @input=${this.#keyed}></textarea>
        </div>
      </details>
    </div>`;
  }

  #result(outcome: Outcome): TemplateResult {
    const { say, locale } = this;
    if (outcome.is === 'not') {
      return html`<div class="notice bad">
        <strong>${say('invalid')}</strong>
        <ul>
          ${outcome.problems.map(({ path, message }) => html`<li dir="auto">${message} ${path ? html`<code class="small">${path}</code>` : nothing}</li>`)}
        </ul>
      </div>`;
    }
    const { body } = outcome;
    const row = (word: string, value: string, code = false) =>
      html`<div>
        <dt>${word}</dt>
        <dd>${code ? html`<code dir="ltr">${value}</code>` : value}</dd>
      </div>`;
    return html`<div class="notice good">
        <strong>${say('valid')}</strong>
        <span>${say('validText')}</span>
      </div>
      <dl class="facts">
        ${row(say('program'), body.program)} ${row(say('issued'), formatMoment(body.issuedAt, locale))}
        ${row(say('forOrder'), body.orderId, true)} ${row(say('becauseOf'), body.reason)}
        ${row(say('keyDestroyed'), formatMoment(body.key.destroyedAt, locale))}
      </dl>
      <div class="scroll" tabindex="0" role="region" aria-label=${say('parts')}>
        <table>
          <caption class="unseen">${say('parts')}</caption>
          <thead>
            <tr>
              <th scope="col">${say('part')}</th>
              <th scope="col">${say('destroyed')}</th>
              <th scope="col">${say('how')}</th>
              <th scope="col">${say('size')}</th>
            </tr>
          </thead>
          <tbody>
            ${body.parts.map(
              (part) =>
                html`<tr>
                  <th scope="row" dir="auto">${part.name}</th>
                  <td>${formatMoment(part.destroyedAt, locale)}</td>
                  <td>${say(`method-${part.method}`)}</td>
                  <td>${formatBytes(part.bytes, locale)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`;
  }

  async #fetchKey(): Promise<void> {
    const key = await api.certificateKeys().catch(() => '');
    this.keyFailed = key === '';
    if (this.key === '') this.key = key;
    // A file may have been chosen before the key was there.
    await this.#check();
  }

  readonly #keyed = (event: Event): void => {
    this.key = (event.target as HTMLTextAreaElement).value;
    void this.#check();
  };

  readonly #picked = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    this.#take(input.files?.[0]);
    // So that choosing the same file again is a change again.
    input.value = '';
  };

  readonly #dragged = (event: DragEvent): void => {
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('over', event.type === 'dragover');
    if (event.type === 'drop') this.#take(event.dataTransfer?.files[0]);
  };

  #take(file: File | undefined): void {
    if (!file) return;
    this.file = file;
    void this.#check();
  }

  async #check(): Promise<void> {
    const { file, key } = this;
    if (!file || (key === '' && !this.keyFailed)) return;
    const certificate = file.size > LARGEST ? undefined : await readJson(file);
    this.outcome =
      certificate === undefined
        ? { is: 'not', problems: [{ path: '', message: this.say('notJson') }] }
        : verifyWithAny(certificate, key);
  }
}

async function readJson(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}

/** A program that changed its signing key publishes the old ones with the new: any of them may be the right one. */
function verifyWithAny(certificate: unknown, keys: string): Outcome {
  const each = keys.match(/-----BEGIN [^-]+-----[^-]*-----END [^-]+-----/g) ?? [keys];
  const problems: Problem[][] = [];
  for (const key of each) {
    const verified = verifyCertificate(certificate, key);
    if (verified.ok) return { is: 'genuine', body: verified.value };
    problems.push(verified.error);
  }
  // The key that got furthest says most: one that is another key says only that.
  const telling = problems.find((some) => !some.some(({ path }) => path === '/keyId')) ?? problems[0];
  return { is: 'not', problems: telling ?? [] };
}

customElements.define('certificate-page', CertificatePage);
