import { html, LitElement, type TemplateResult } from 'lit';
import { englishShop, type SayShop } from './words.ts';

/** Shortest reason the server takes. */
const SHORTEST = 5;

/** Asks why an order is cancelled. Tells `cancel-confirmed` with the reason. */
export class CancelDialog extends LitElement {
  static override properties = { say: { attribute: false }, short: { state: true } };

  declare say: SayShop;
  declare private short: boolean;

  constructor() {
    super();
    this.say = englishShop;
    this.short = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Opens the dialog. */
  open(): void {
    this.short = false;
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { say } = this;
    return html`<dialog class="dialog" aria-labelledby="cancel-title">
      <h2 id="cancel-title">${say('cancelTitle')}</h2>
      <p>${say('cancelText')}</p>
      <div class="field">
        <label for="cancel-reason">${say('cancelReason')}</label>
        <textarea class="textarea" id="cancel-reason" dir="auto" maxlength="500" aria-invalid=${this.short} aria-describedby="cancel-problem"></textarea>
        <p class="problem" id="cancel-problem" role="alert">${this.short ? say('cancelShort') : ''}</p>
      </div>
      <div class="buttons">
        <button type="button" class="button danger" @click=${this.#confirm}>${say('cancelOrder')}</button>
        <button type="button" class="button" @click=${this.#close}>${say('keepOrder')}</button>
      </div>
    </dialog>`;
  }

  readonly #close = (): void => {
    this.querySelector('dialog')?.close();
  };

  readonly #confirm = (): void => {
    const field = this.querySelector('textarea');
    const reason = field?.value.trim() ?? '';
    this.short = reason.length < SHORTEST;
    if (this.short) {
      field?.focus();
      return;
    }
    this.#close();
    this.dispatchEvent(new CustomEvent('cancel-confirmed', { detail: reason }));
  };
}

customElements.define('cancel-dialog', CancelDialog);
