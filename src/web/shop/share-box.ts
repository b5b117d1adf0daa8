import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { OrderBody, OwnShareBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';

/** An order's share page, for its buyer: off until they make one, with its link to copy, and an end at any time. */
export class ShareBox extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    order: { attribute: false },
    share: { state: true },
    rights: { state: true },
    agreed: { state: true },
    kept: { state: true },
    said: { state: true },
    failure: { state: true },
    busy: { state: true },
  };

  declare order: OrderBody;
  /** Undefined until it is known, null where there is none. */
  declare private share: OwnShareBody | null | undefined;
  declare private rights: { readonly version: string; readonly text: string } | undefined;
  declare private agreed: boolean;
  declare private kept: boolean;
  declare private said: string;
  declare private failure: ApiFailure | undefined;
  declare private busy: boolean;

  constructor() {
    super();
    this.agreed = false;
    this.kept = false;
    this.said = '';
    this.busy = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('order');
    if (changed.has('order') && before?.id !== this.order.id) void this.#fetch();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { say, share, order } = this;
    // Nothing to offer for what is erased and was not kept, or while a person still looks at it.
    if (share === undefined || (share === null && (order.content !== 'held' || order.state === 'on-hold')))
      return nothing;
    return html`<section class="share-box" aria-labelledby="share">
      <h2 id="share">${say('share')}</h2>
      ${this.failure ? trouble(this.failure, say) : nothing} ${share ? this.#live(share) : this.#offer()}
      <p class="small" role="status">${this.said}</p>
    </section>`;
  }

  #offer(): TemplateResult {
    const { say, rights } = this;
    return html`<p class="small muted">${say('shareText')}</p>
      <label class="check">
        <input
          type="checkbox"
          .checked=${this.agreed}
          @change=${(event: Event) => {
            this.agreed = (event.target as HTMLInputElement).checked;
          }}
        />
        <span dir="auto">${rights?.text ?? ''}</span>
      </label>
      ${this.#keep(this.kept, (kept) => {
        this.kept = kept;
      })}
      <button type="button" class="button" aria-disabled=${this.busy || !this.agreed} @click=${this.#make}>
        ${say('shareMake')}
      </button>`;
  }

  #live(share: OwnShareBody): TemplateResult {
    const { say } = this;
    const address = new URL(share.url, location.origin).href;
    return html`<p class="small muted">${say('shareLive')}</p>
      <label class="share-link">
        <span class="small">${say('shareLink')}</span>
        <input type="text" readonly dir="ltr" .value=${address} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} />
      </label>
      ${this.#keep(
        share.kept,
        (kept) =>
          void this.#act(async () => {
            this.share = await api.keepShare(this.order.id, kept);
          }),
      )}
      <div class="buttons">
        <button type="button" class="button" @click=${() => void this.#copy(address)}>${say('shareCopy')}</button>
        <button type="button" class="button" aria-disabled=${this.busy} @click=${this.#revoke}>${say('shareRevoke')}</button>
      </div>`;
  }

  #keep(kept: boolean, change: (kept: boolean) => void): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${kept}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${this.say('shareKeep')}</span>
    </label>`;
  }

  readonly #make = (): void => {
    const { rights, kept } = this;
    if (!this.agreed || !rights) {
      this.said = this.say('shareRightsFirst');
      return;
    }
    void this.#act(async () => {
      this.share = await api.makeShare(this.order.id, { rights: rights.version, kept });
      this.said = this.say('shareMade');
    });
  };

  readonly #revoke = (): void => {
    void this.#act(async () => {
      await api.revokeShare(this.order.id);
      this.share = null;
      this.agreed = false;
      this.said = this.say('shareRevoked');
    });
  };

  async #copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.said = this.say('shareCopied');
    } catch {
      // The browser keeps its clipboard to itself: the link is there to select.
      this.querySelector<HTMLInputElement>('.share-link input')?.select();
    }
  }

  async #fetch(): Promise<void> {
    this.share = undefined;
    await this.#act(async () => {
      const [{ share }, rights] = await Promise.all([api.share(this.order.id), api.rightsStatement()]);
      this.share = share;
      this.rights = rights;
    });
  }

  async #act(act: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.failure = undefined;
    this.said = '';
    try {
      await act();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('share-box', ShareBox);
