import { html, nothing, type TemplateResult } from 'lit';
import { ApiFailure } from '../kit/http-call.ts';
import { takedownApi } from '../kit/takedown-api.ts';
import { navigate } from './navigation.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';

const RIGHTS = ['copyright', 'trademark', 'design', 'personality', 'other'] as const;
/** Fields the form asks for, and the fewest characters the server takes. */
const FIELDS = { name: 2, email: 5, work: 3, explanation: 20 } as const;
type Field = keyof typeof FIELDS;

/** What an address of this shop is about: a product or a share page. */
function aboutOf(address: string): { listing: string } | { share: string } | undefined {
  const [, kind, id] = /^(?:https?:\/\/[^/]+)?\/(p|s)\/([^/?#]+)$/.exec(address.trim()) ?? [];
  if (!id) return undefined;
  return kind === 'p' ? { listing: id } : { share: id };
}

/** A rights owner's notice: what it is against, whose right, and why. No account is needed; a receipt follows it. */
export class NoticeFormPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    problems: { state: true },
    sending: { state: true },
    failure: { state: true },
  };

  declare private problems: Readonly<Record<string, string>>;
  declare private sending: boolean;
  declare private failure: ApiFailure | undefined;

  constructor() {
    super();
    this.problems = {};
    this.sending = false;
  }

  protected override render(): TemplateResult {
    const { say } = this;
    this.entitle(say('noticeTitle'));
    const about = new URL(location.href).searchParams.get('about') ?? '';
    return html`<form class="narrow form" novalidate @submit=${this.#submit}>
      <h1>${say('noticeTitle')}</h1>
      <p>${say('noticeLead')}</p>
      ${this.failure ? trouble(this.failure, say) : nothing}
      ${this.#field(
        'about',
        say('noticeAbout'),
        say('noticeAboutHelp'),
        (shared) =>
          html`<input class="input" dir="ltr" .value=${about} id=${shared.id} aria-describedby=${shared.by} aria-invalid=${shared.bad} />`,
      )}
      ${this.#field(
        'right',
        say('noticeRight'),
        '',
        (shared) =>
          html`<select class="input" id=${shared.id} aria-describedby=${shared.by}>
          ${RIGHTS.map((right) => html`<option value=${right}>${say(`right-${right}`)}</option>`)}
        </select>`,
      )}
      ${this.#text('work', say('noticeWork'), say('noticeWorkHelp'), 500)}
      ${this.#field(
        'explanation',
        say('noticeWhy'),
        say('noticeWhyHelp'),
        (shared) =>
          html`<textarea class="textarea" rows="5" dir="auto" maxlength="5000" id=${shared.id} aria-describedby=${shared.by} aria-invalid=${shared.bad}></textarea>`,
      )}
      ${this.#text('name', say('noticeName'), '', 200, 'name')}
      ${this.#text('email', say('noticeEmail'), say('noticeEmailHelp'), 254, 'email')}
      ${this.#text('onBehalfOf', say('noticeFor'), '', 200, 'organization')}
      <div class="field">
        <label class="check">
          <input type="checkbox" id="notice-goodFaith" aria-describedby="notice-goodFaith-problem" />
          <span>${say('noticeGoodFaith')}</span>
        </label>
        <p class="problem" id="notice-goodFaith-problem">${this.problems.goodFaith ?? nothing}</p>
      </div>
      <button class="button primary" aria-disabled=${this.sending}>${say('noticeSend')}</button>
    </form>`;
  }

  #text(name: string, label: string, help: string, most: number, autocomplete?: string): TemplateResult {
    return this.#field(
      name,
      label,
      help,
      (shared) =>
        html`<input
          class="input"
          type=${name === 'email' ? 'email' : 'text'}
          dir="auto"
          maxlength=${most}
          autocomplete=${autocomplete ?? 'off'}
          id=${shared.id}
          aria-describedby=${shared.by}
          aria-invalid=${shared.bad}
        />`,
    );
  }

  #field(
    name: string,
    label: string,
    help: string,
    control: (shared: { id: string; by: string; bad: 'true' | typeof nothing }) => TemplateResult,
  ): TemplateResult {
    const id = `notice-${name}`;
    const problem = this.problems[name];
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <p class="help" id="${id}-help">${help}</p>
      ${control({ id, by: `${id}-help ${id}-problem`, bad: problem ? 'true' : nothing })}
      <p class="problem" id="${id}-problem">${problem ?? nothing}</p>
    </div>`;
  }

  #value(name: string): string {
    return this.querySelector<HTMLInputElement>(`#notice-${name}`)?.value.trim() ?? '';
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.sending) return;
    const { say } = this;
    const about = aboutOf(this.#value('about'));
    const problems: Record<string, string> = about ? {} : { about: say('noticeAboutProblem') };
    for (const [name, fewest] of Object.entries(FIELDS) as [Field, number][]) {
      if (this.#value(name).length < fewest) problems[name] = say(`noticeProblem-${name}`);
    }
    if (!this.querySelector<HTMLInputElement>('#notice-goodFaith')?.checked) {
      problems.goodFaith = say('noticeGoodFaithProblem');
    }
    this.problems = problems;
    const first = [...this.querySelectorAll<HTMLElement>('[id^="notice-"]')].find(
      ({ id }) => problems[id.replace('notice-', '')],
    );
    if (first || !about) {
      first?.focus();
      return;
    }
    this.sending = true;
    this.failure = undefined;
    try {
      const { url } = await takedownApi.file({
        about,
        right: this.#value('right') as (typeof RIGHTS)[number],
        name: this.#value('name'),
        email: this.#value('email'),
        language: this.locale,
        onBehalfOf: this.#value('onBehalfOf'),
        work: this.#value('work'),
        explanation: this.#value('explanation'),
        goodFaith: true,
      });
      navigate(`${url}?new`);
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.sending = false;
    }
  };
}

customElements.define('notice-form-page', NoticeFormPage);
