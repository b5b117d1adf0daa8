import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { ReportBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';
import { ShopPage } from './shop-page.ts';
import { type Fetched, fetching, trouble } from './trouble.ts';
import type { SayShop } from './words.ts';

const OF = {
  application: 'transparencyOfApplication',
  action: 'transparencyOfAction',
  appeal: 'transparencyOfAppeal',
  notice: 'transparencyOfNotice',
  'listing-review': 'transparencyOfListingReview',
  'order-review': 'transparencyOfOrderReview',
  'content-appeal': 'transparencyOfContentAppeal',
} as const;

const CAME = {
  approved: 'transparencyCameApproved',
  declined: 'transparencyCameDeclined',
  upheld: 'transparencyCameUpheld',
  annulled: 'transparencyCameAnnulled',
  returned: 'transparencyCameReturned',
  published: 'transparencyCamePublished',
  rejected: 'transparencyCameRejected',
  restored: 'transparencyCameRestored',
  'upheld-again': 'transparencyCameUpheldAgain',
  notice: 'transparencyCameNotice',
  strike: 'transparencyCameStrike',
  'listing-off': 'transparencyCameListingOff',
  suspension: 'transparencyCameSuspension',
  revocation: 'transparencyCameRevocation',
  refused: 'transparencyCameRefused',
  allowed: 'transparencyCameAllowed',
  granted: 'transparencyCameGranted',
} as const;

/** Why orders were refused. */
const WHY = {
  offensive: 'transparencyWhyOffensive',
  hate: 'transparencyWhyHate',
  sexual: 'transparencyWhySexual',
  violence: 'transparencyWhyViolence',
  restricted: 'transparencyWhyRestricted',
  ip: 'transparencyWhyIp',
  'personal-data': 'transparencyWhyPersonalData',
  picture: 'transparencyWhyPicture',
} as const;

/** A code in words; undefined for one that is new. */
function inWords<Word extends Parameters<SayShop>[0]>(
  words: Readonly<Record<string, Word>>,
  code: string,
  say: SayShop,
): string | undefined {
  const word = Object.entries(words).find(([known]) => known === code)?.[1];
  return word && say(word);
}

/** What a line counts: a kind, what it came to, and the clause or reason. What is new is named by its code. */
function counted({ kind, outcome, clause }: ReportBody['rows'][number], say: SayShop) {
  const why = clause && (inWords(WHY, clause, say) ?? html`<code>${clause}</code>`);
  return html`${say(OF[kind])}: ${inWords(CAME, outcome, say) ?? outcome}${why ? html` (${why})` : nothing}`;
}

/** How the program decides, for everybody: what was decided, how often, how fast, and what became of appeals. */
export class TransparencyPage extends ShopPage {
  static override properties = { ...ShopPage.properties, from: {}, to: {}, report: { state: true } };

  declare from: string | undefined;
  declare to: string | undefined;
  declare private report: Fetched<ReportBody>;

  constructor() {
    super();
    this.report = { at: 'loading' };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('from') || changed.has('to') || !this.hasUpdated) void this.#fetch();
  }

  protected override render(): TemplateResult {
    const { say, report } = this;
    this.entitle(say('transparency'));
    return html`<h1>${say('transparency')}</h1>
      <p class="lead">${say('transparencyLead')}</p>
      ${report.at === 'loading' ? html`<p role="status">${say('loading')}</p>` : nothing}
      ${report.at === 'failed' ? trouble(report.failure, say, { again: () => void this.#fetch() }) : nothing}
      ${report.at === 'there' ? this.#table(report.value) : nothing}`;
  }

  #table(report: ReportBody): TemplateResult {
    const { say } = this;
    const day = (at: string) =>
      new Intl.DateTimeFormat(this.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(at));
    const query = new URLSearchParams({ from: report.from, to: report.to });
    const percent = new Intl.NumberFormat(this.locale, { style: 'percent', maximumFractionDigits: 0 });
    const share = (value: number | null) => (value === null ? '–' : percent.format(value));
    const { totals, rows } = report;
    return html`<p>${say('transparencyPeriod', { from: day(report.from), to: day(report.to) })}</p>
      <ul>
        <li>${say('transparencyDecisions', { n: totals.decisions })}</li>
        <li>${say('transparencyAutomated', { share: share(totals.automatedShare) })}</li>
        <li>${say('transparencyAnnulled', { share: share(totals.annulledShare) })}</li>
      </ul>
      ${
        rows.length === 0
          ? nothing
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${say('transparency')}>
            <table class="table">
              <thead>
                <tr>
                  <th scope="col">${say('transparencyKind')}</th>
                  <th scope="col">${say('transparencyCount')}</th>
                  <th scope="col">${say('transparencyMedian')}</th>
                  <th scope="col">${say('transparencyP90')}</th>
                </tr>
              </thead>
              <tbody>
                ${rows.map(
                  (row) => html`<tr>
                    <td>${counted(row, say)}</td>
                    <td>${row.count}</td>
                    <td>${hours(row.medianHours)}</td>
                    <td>${hours(row.p90Hours)}</td>
                  </tr>`,
                )}
              </tbody>
            </table>
          </div>`
      }
      <p>
        <a href=${`/v1/transparency.csv?${query}`} download>CSV</a> ·
        <a href=${`/v1/transparency?${query}`} download="transparency.json">JSON</a>
      </p>
      <p>
        ${say('transparencyNotices')}
        <a href=${`/v1/notice-counts.csv?${query}`} download>CSV</a> ·
        <a href=${`/v1/notice-counts?${query}`} download="notices.json">JSON</a>
      </p>`;
  }

  async #fetch(): Promise<void> {
    const { from, to } = this;
    await fetching(
      () => api.transparency({ ...(from && { from }), ...(to && { to }) }),
      (state) => (this.report = state),
    );
  }
}

function hours(value: number | null): string {
  return value === null ? '–' : `${Math.round(value * 10) / 10} h`;
}

customElements.define('transparency-page', TransparencyPage);
