import { html, nothing, type TemplateResult } from 'lit';
import type { DefectReportBody, OrderBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { uploadPicture } from '../kit/upload-picture.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';

const KINDS: readonly DefectReportBody['kind'][] = ['mismatch', 'defect', 'damaged'];
/** Shortest words the server takes. */
const SHORTEST = 10;

/** Takes a buyer's report of what is wrong: which kind, words, how many pieces, and a photo. Tells `order-changed` once it was sent, `report-left` where it is not. */
export class ReportForm extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    order: { attribute: false },
    kind: { state: true },
    photo: { state: true },
    problems: { state: true },
    sending: { state: true },
    failure: { state: true },
  };

  declare order: OrderBody;
  declare private kind: DefectReportBody['kind'];
  declare private photo: File | undefined;
  declare private problems: { readonly words?: string; readonly rights?: string };
  declare private sending: boolean;
  declare private failure: ApiFailure | undefined;

  constructor() {
    super();
    this.kind = 'mismatch';
    this.problems = {};
    this.sending = false;
  }

  protected override firstUpdated(): void {
    this.querySelector<HTMLElement>('h2')?.focus();
  }

  protected override render(): TemplateResult {
    const { say, order, problems } = this;
    return html`<form class="card report-form" novalidate @submit=${this.#submit}>
      <h2 tabindex="-1">${say('reportTitle')}</h2>
      <p class="small muted">${say(order.content === 'held' ? 'reportHeld' : 'reportGone')}</p>
      ${this.failure ? trouble(this.failure, say) : nothing}
      <fieldset class="field">
        <legend class="unseen">${say('reportTitle')}</legend>
        ${KINDS.map(
          (kind) =>
            html`<label class="check">
              <input
                type="radio"
                name="kind"
                .checked=${this.kind === kind}
                @change=${() => {
                  this.kind = kind;
                }}
              />
              <span>${say(`report-${kind}`)}</span>
            </label>`,
        )}
      </fieldset>
      <div class="field">
        <label for="report-words">${say('reportWords')}</label>
        <p class="help" id="report-help">${say('reportWordsHelp')}</p>
        <textarea
          class="textarea"
          id="report-words"
          dir="auto"
          maxlength="2000"
          aria-invalid=${problems.words ? 'true' : nothing}
          aria-describedby="report-help report-problem"
        ></textarea>
        <p class="problem" id="report-problem">${problems.words ?? nothing}</p>
      </div>
      ${
        order.quantity > 1
          ? html`<div class="field">
            <label for="report-pieces">${say('reportPieces')}</label>
            <input class="input" id="report-pieces" type="number" inputmode="numeric" min="1" max=${order.quantity} value="1" />
          </div>`
          : nothing
      }
      <div class="field">
        <label for="report-photo">${say('reportPhoto')}</label>
        <input
          class="input"
          id="report-photo"
          type="file"
          accept="image/*"
          @change=${(event: Event) => {
            this.photo = (event.target as HTMLInputElement).files?.[0];
          }}
        />
      </div>
      ${
        this.photo
          ? html`<div class="field">
            <label class="check">
              <input type="checkbox" id="report-rights" aria-describedby="rights-problem" />
              <span>${say('reportRights')}</span>
            </label>
            <p class="problem" id="rights-problem">${problems.rights ?? nothing}</p>
          </div>`
          : nothing
      }
      <div class="buttons">
        <button class="button primary" aria-disabled=${this.sending}>
          ${say(this.sending ? 'reportSending' : 'reportSend')}
        </button>
        <button type="button" class="button" @click=${() => this.dispatchEvent(new Event('report-left'))}>
          ${say('notNow')}
        </button>
      </div>
    </form>`;
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    const { say, order, kind, photo } = this;
    const words = this.querySelector<HTMLTextAreaElement>('#report-words')?.value.trim() ?? '';
    const rights = this.querySelector<HTMLInputElement>('#report-rights')?.checked ?? false;
    this.problems = {
      ...(words.length < SHORTEST && { words: say('reportWordsShort') }),
      ...(photo && !rights && { rights: say('reportRightsNeeded') }),
    };
    const first = this.problems.words ? '#report-words' : this.problems.rights ? '#report-rights' : undefined;
    if (first) {
      this.querySelector<HTMLElement>(first)?.focus();
      return;
    }
    const pieces = this.querySelector<HTMLInputElement>('#report-pieces')?.valueAsNumber ?? 1;
    this.sending = true;
    this.failure = undefined;
    try {
      const asset = photo && (await this.#upload(photo));
      const body = { kind, words, pieces, ...(asset && { photo: asset }) };
      const detail = await api.reportDefect(order.id, body);
      this.dispatchEvent(new CustomEvent('order-changed', { detail, bubbles: true }));
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.sending = false;
    }
  };

  async #upload(photo: File): Promise<string> {
    const rights = await api.rightsStatement();
    return (await uploadPicture(photo, { kind: 'buyer-picture', rights: rights.version })).id;
  }
}

customElements.define('report-form', ReportForm);
