import { html, nothing, type TemplateResult } from 'lit';
import type { MeBody, OrderBody } from '../../http/contract/index.ts';
import { formatMoment } from '../kit/format.ts';
import './order-erasure.ts';
import type { SayShop } from './words.ts';

/** What an order's content is shown from. */
export interface ContentView {
  readonly order: OrderBody;
  readonly say: SayShop;
  readonly locale: string;
  readonly me: MeBody | undefined;
  /** Saves the certificate of erasure. */
  readonly download: () => void;
}

/** What a buyer sent: the proof while it is held, and once it is erased what went and what is left. */
export function orderContent(view: ContentView): TemplateResult {
  const { order, say, locale, me } = view;
  // When it goes, what keeps it, and whether the seller deleted the copies.
  const when = html`<order-erasure
    .say=${say}
    .locale=${locale}
    .me=${me}
    .order=${order.id}
    .content=${`${order.content} ${order.state}`}
  ></order-erasure>`;
  return order.content === 'erased' ? erased(view, when) : held(order, say, when);
}

function held(order: OrderBody, say: SayShop, when: TemplateResult): TemplateResult {
  return html`${
    order.proofs.length > 0
      ? html`<section aria-labelledby="proof">
        <h2 id="proof">${say('proof')}</h2>
        <p class="muted">${say('proofHeld')}</p>
        <div class="proofs">
          ${order.proofs.map(
            ({ label, url }) =>
              html`<figure>
                <img src=${url} alt=${say('proofOf', { surface: label })} loading="lazy" />
                <figcaption class="small muted" dir="auto">${label}</figcaption>
              </figure>`,
          )}
        </div>
      </section>`
      : nothing
  }
  <section aria-labelledby="retention">
    <h2 id="retention">${say('retention')}</h2>
    <p role="status">${say(order.content === 'erasing' ? 'erasing' : 'keptNow')}</p>
    ${when}
  </section>`;
}

function erased({ order, say, locale, download }: ContentView, when: TemplateResult): TemplateResult {
  return html`<section class="erased" aria-labelledby="erased">
    <h2 id="erased">${say('erasedTitle')}</h2>
    <p>${say('erasedText', { moment: order.erasedAt ? formatMoment(order.erasedAt, locale) : '' })}</p>
    ${when}
    <div class="two-lists">
      <div>
        <h3>${say('gone')}</h3>
        <ul class="gone">
          <li>${say('goneWords')}</li>
          <li>${say('gonePictures')}</li>
          <li>${say('goneFiles')}</li>
        </ul>
      </div>
      <div>
        <h3>${say('left')}</h3>
        <ul>
          <li>${say('leftOrder')}</li>
          <li>${say('leftHash')}<br /><code class="hash" dir="ltr">${order.designHash}</code></li>
          <li>${say('leftOpenings')}</li>
        </ul>
      </div>
    </div>
    <div class="buttons">
      <button type="button" class="button primary" @click=${download}>${say('downloadCertificate')}</button>
      <a class="button" href="/certificate">${say('checkCertificate')}</a>
    </div>
  </section>`;
}
