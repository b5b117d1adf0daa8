import { html, LitElement, type TemplateResult } from 'lit';
import { englishShop, type SayShop } from './words.ts';

/** Asks once more before an order is withdrawn. Tells `withdraw-confirmed` with the reason, which may be empty. */
export class WithdrawDialog extends LitElement {
  static override properties = { say: { attribute: false }, begun: { type: Boolean } };

  declare say: SayShop;
  /** Whether somebody has begun to make it. */
  declare begun: boolean;

  constructor() {
    super();
    this.say = englishShop;
    this.begun = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Opens the dialog. */
  open(): void {
    this.querySelector('dialog')?.showModal();
  }

  protected override render(): TemplateResult {
    const { say } = this;
    return html`<dialog class="dialog" aria-labelledby="withdraw-title">
      <h2 id="withdraw-title">${say('withdrawTitle')}</h2>
      <p>${say(this.begun ? 'withdrawBegunText' : 'withdrawText')}</p>
      <div class="field">
        <label for="withdraw-reason">${say('withdrawReason')}</label>
        <textarea class="textarea" id="withdraw-reason" dir="auto" maxlength="500"></textarea>
      </div>
      <div class="buttons">
        <button type="button" class="button danger" @click=${this.#confirm}>${say('withdraw')}</button>
        <button type="button" class="button" @click=${this.#close}>${say('keepOrder')}</button>
      </div>
    </dialog>`;
  }

  readonly #close = (): void => {
    this.querySelector('dialog')?.close();
  };

  readonly #confirm = (): void => {
    const reason = this.querySelector('textarea')?.value.trim() ?? '';
    this.#close();
    this.dispatchEvent(new CustomEvent('withdraw-confirmed', { detail: reason }));
  };
}

customElements.define('withdraw-dialog', WithdrawDialog);
