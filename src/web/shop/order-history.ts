import { html, nothing, type TemplateResult } from 'lit';
import type { OrderBody } from '../../http/contract/index.ts';
import { formatMoment } from '../kit/format.ts';
import type { SayShop } from './words.ts';

/** The reports a buyer made of an order, with the seller's answers. `show` fetches what was written. */
export function orderReports(
  order: OrderBody,
  say: SayShop,
  locale: string,
  words: ReadonlyMap<string, string>,
  show: (report: string) => void,
): TemplateResult | typeof nothing {
  const reports = order.history?.reports ?? [];
  if (reports.length === 0) return nothing;
  return html`<section aria-labelledby="reports">
    <h2 id="reports">${say('reports')}</h2>
    <ol class="openings" role="list">
      ${reports.map(
        (report) => html`<li>
          <span>
            <strong>${say(`report-${report.kind}`)}</strong>
            <br />${say(`report-state-${report.state}`)}
            ${report.answer ? html`<br /><span dir="auto">${say('reportAnswer', { answer: report.answer })}</span>` : nothing}
            ${report.readable ? nothing : html`<br /><span class="small muted">${say('reportErased')}</span>`}
            ${report.readable ? written(report.id, say, words, show) : nothing}
            ${report.photo ? html`<img class="report-photo" src=${report.photo} alt=${say('reportPhoto')} loading="lazy" />` : nothing}
          </span>
          <time class="small muted" datetime=${report.reportedAt}>${formatMoment(report.reportedAt, locale)}</time>
        </li>`,
      )}
    </ol>
  </section>`;
}

function written(id: string, say: SayShop, words: ReadonlyMap<string, string>, show: (report: string) => void) {
  const text = words.get(id);
  return text === undefined
    ? html`<br /><button type="button" class="plain" @click=${() => show(id)}>${say('reportShow')}</button>`
    : html`<br /><q dir="auto">${text}</q>`;
}

/** Versions replaced by corrections, checks of the finished piece, and what was sent. */
export function orderHistory(order: OrderBody, say: SayShop, locale: string): TemplateResult | typeof nothing {
  const { revisions, checks, shipments } = order.history ?? { revisions: [], checks: [], shipments: [] };
  if (revisions.length + checks.length + shipments.length === 0) return nothing;
  const moment = (at: string) => formatMoment(at, locale);
  return html`<section aria-labelledby="history">
    <h2 id="history">${say('history')}</h2>
    <ol class="openings" role="list">
      ${revisions.map(
        ({ number, designHash, replacedAt, erasedAt }) => html`<li>
          <span>
            ${say('revision', { n: number, moment: moment(replacedAt) })}:
            ${erasedAt ? say('revisionErased', { moment: moment(erasedAt) }) : say('revisionErasing')}
            <br /><code class="hash" dir="ltr">${designHash}</code>
          </span>
        </li>`,
      )}
      ${checks.map(
        ({ by, at, photo }) => html`<li>
          <span>
            ${say('checkedOn', { who: by, moment: moment(at) })}
            ${photo ? html`<br /><img class="report-photo" src=${photo} alt=${say('checkPhoto')} loading="lazy" />` : nothing}
          </span>
        </li>`,
      )}
      ${shipments.map(
        ({ quantity, carrier, tracking, at }) => html`<li>
          <span dir="auto">
            ${say('parcel', { n: quantity, carrier, moment: moment(at) })} ${tracking ? say('tracking', { tracking }) : nothing}
          </span>
        </li>`,
      )}
    </ol>
  </section>`;
}
