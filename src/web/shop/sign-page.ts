import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { api } from '../kit/api.ts';
import { ApiFailure } from '../kit/http-call.ts';
import { noticeApi } from '../kit/notice-api.ts';
import { navigate } from './navigation.ts';
import { ShopPage } from './shop-page.ts';
import { trouble } from './trouble.ts';
import type { ShopWord } from './words-en.ts';

/** Shortest password a new account may have. */
const PASSWORD_LENGTH = 10;
type FieldName = 'name' | 'email' | 'password';

/** Signing in, and opening an account, for buyers and sellers alike. Leads on to where the person was going. */
export class SignPage extends ShopPage {
  static override properties = {
    ...ShopPage.properties,
    kind: {},
    next: {},
    problems: { state: true },
    seen: { state: true },
    sells: { state: true },
    working: { state: true },
    coding: { state: true },
    codeProblem: { state: true },
    failure: { state: true },
  };

  declare kind: 'sign-in' | 'sign-up';
  /** A path of this site. */
  declare next: string;
  declare private problems: Partial<Record<FieldName, string>>;
  /** Whether the password is shown. */
  declare private seen: boolean;
  declare private sells: boolean;
  declare private working: boolean;
  /** The password was right, and a code of the second factor is asked for. */
  declare private coding: boolean;
  declare private codeProblem: string | undefined;
  declare private failure: ApiFailure | undefined;

  constructor() {
    super();
    this.kind = 'sign-in';
    this.next = '/';
    this.problems = {};
    this.seen = false;
    this.sells = false;
    this.working = false;
    this.coding = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('kind')) return;
    this.problems = {};
    this.failure = undefined;
    if (this.next.startsWith('/studio')) this.sells = true;
  }

  protected override render(): TemplateResult {
    if (this.coding) return this.#codeForm();
    const { say, kind, next } = this;
    const isNew = kind === 'sign-up';
    const title = say(isNew ? 'signUpTitle' : 'signInTitle');
    this.entitle(title);
    const other = `/${isNew ? 'sign-in' : 'sign-up'}?next=${encodeURIComponent(next)}`;
    return html`<div class="sign">
      <h1>${title}</h1>
      ${next.startsWith('/p/') ? html`<p class="muted">${say('signInLead')}</p>` : nothing}
      <form class="card sign-form" novalidate @submit=${this.#submit}>
        ${this.failure ? trouble(this.failure, say, this.#knownTrouble()) : nothing}
        ${isNew ? this.#purpose() : nothing}
        ${isNew ? this.#field('name', 'name', 'text', 'name') : nothing}
        ${this.#field('email', 'email', 'email', 'username')}
        ${this.#field('password', 'password', this.seen ? 'text' : 'password', isNew ? 'new-password' : 'current-password')}
        <button class="button primary wide" aria-disabled=${this.working}>${this.working ? say('working') : title}</button>
      </form>
      <p>${say(isNew ? 'haveAccount' : 'noAccount')} <a href=${other}>${say(isNew ? 'signInTitle' : 'signUpTitle')}</a></p>
    </div>`;
  }

  #codeForm(): TemplateResult {
    const { say } = this;
    this.entitle(say('codeTitle'));
    return html`<div class="sign">
      <h1>${say('codeTitle')}</h1>
      <form class="card sign-form" novalidate @submit=${this.#sendCode}>
        <p class="muted">${say('codeText')}</p>
        <div class="field">
          <label for="code">${say('code')}</label>
          <input
            class="input"
            id="code"
            autocomplete="one-time-code"
            autocapitalize="none"
            spellcheck="false"
            dir="ltr"
            maxlength="20"
            aria-invalid=${this.codeProblem ? 'true' : nothing}
            aria-describedby="code-problem"
          />
          <p class="problem" id="code-problem" role="alert">${this.codeProblem ?? nothing}</p>
        </div>
        <button class="button primary wide" aria-disabled=${this.working}>
          ${say(this.working ? 'working' : 'signInTitle')}
        </button>
      </form>
    </div>`;
  }

  /** Six digits are the app's; anything else is one of the codes kept for when it is lost. */
  readonly #sendCode = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.working) return;
    const code = this.querySelector<HTMLInputElement>('#code')?.value.replaceAll(/\s/g, '') ?? '';
    this.codeProblem = code === '' ? this.say('codeNeeded') : undefined;
    if (code === '') return;
    this.working = true;
    try {
      await (/^\d{6}$/.test(code) ? api.verifySecondFactor(code) : api.verifyBackupCode(code));
      this.dispatchEvent(new Event('session-changed', { bubbles: true }));
      this.#goOn();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.codeProblem = this.say('codeWrong');
    } finally {
      this.working = false;
    }
  };

  #purpose(): TemplateResult {
    const { say } = this;
    const choice = (sells: boolean, word: ShopWord) =>
      html`<label class="check">
        <input
          type="radio"
          name="purpose"
          .checked=${this.sells === sells}
          @change=${() => {
            this.sells = sells;
          }}
        />
        <span>${say(word)}</span>
      </label>`;
    return html`<fieldset class="field">
      <legend>${say('signUpFor')}</legend>
      ${choice(false, 'toBuy')} ${choice(true, 'toSell')}
    </fieldset>`;
  }

  #field(name: FieldName, word: ShopWord, type: string, autocomplete: AutoFill): TemplateResult {
    const { say } = this;
    const problem = this.problems[name];
    const helped = name === 'password' && this.kind === 'sign-up';
    return html`<div class="field">
      <label for=${name}>${say(word)}</label>
      ${helped ? html`<p class="help" id="${name}-help">${say('passwordHelp')}</p>` : nothing}
      <div class="with-button">
        <input
          class="input"
          id=${name}
          name=${name}
          type=${type}
          autocomplete=${autocomplete}
          dir=${name === 'name' ? 'auto' : 'ltr'}
          spellcheck="false"
          autocapitalize=${name === 'name' ? 'words' : 'none'}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby="${helped ? `${name}-help ` : ''}${name}-problem"
        />
        ${
          name === 'password'
            ? html`<button
              type="button"
              class="button"
              aria-pressed=${this.seen}
              @click=${() => {
                this.seen = !this.seen;
              }}
            >
              ${say(this.seen ? 'hide' : 'show')}<span class="unseen">: ${say('password')}</span>
            </button>`
            : nothing
        }
      </div>
      <p class="problem" id="${name}-problem">${problem ?? nothing}</p>
    </div>`;
  }

  /** Our own sentence for what better-auth says in its codes. */
  #knownTrouble(): { readonly title?: string } {
    const code = this.failure?.problem.code ?? '';
    if (code === 'invalid_email_or_password') return { title: this.say('wrongSignIn') };
    return code.startsWith('user_already_exists') ? { title: this.say('takenEmail') } : {};
  }

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (this.working) return;
    const form = new FormData(event.target as HTMLFormElement);
    const read = (name: FieldName) => `${form.get(name) ?? ''}`;
    const person = { name: read('name').trim(), email: read('email').trim(), password: read('password') };
    const first = this.#judge(person);
    if (first) {
      this.querySelector<HTMLElement>(`#${first}`)?.focus();
      return;
    }
    this.working = true;
    this.failure = undefined;
    try {
      if (this.kind === 'sign-up') {
        await api.signUp(person);
        await this.#tellIn();
      } else if ((await api.signIn({ email: person.email, password: person.password })).twoFactorRedirect) {
        this.coding = true;
        await this.updateComplete;
        this.querySelector<HTMLElement>('#code')?.focus();
        return;
      }
      this.dispatchEvent(new Event('session-changed', { bubbles: true }));
      this.#goOn();
    } catch (cause) {
      if (!(cause instanceof ApiFailure)) throw cause;
      this.failure = cause;
    } finally {
      this.working = false;
    }
  };

  /** Notices and mail come in the language somebody opened their account in, until they choose another. */
  async #tellIn(): Promise<void> {
    const language = (['en', 'de', 'ar'] as const).find((one) => this.locale.startsWith(one));
    if (language) await noticeApi.prefer({ language }).catch(() => undefined);
  }

  /** Says what is missing; gives the first field with a problem. */
  #judge({ name, email, password }: Readonly<Record<FieldName, string>>): FieldName | undefined {
    const { say, kind } = this;
    const isNew = kind === 'sign-up';
    const problems: Partial<Record<FieldName, string>> = {};
    if (isNew && name === '') problems.name = say('needName');
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) problems.email = say('needEmail');
    if (password.length < (isNew ? PASSWORD_LENGTH : 1)) problems.password = say('needPassword');
    this.problems = problems;
    return (['name', 'email', 'password'] as const).find((one) => problems[one] !== undefined);
  }

  #goOn(): void {
    const next = this.kind === 'sign-up' && this.sells && this.next === '/' ? '/studio' : this.next;
    // The studio and the console are pages of their own.
    if (/^\/(studio|console|docs)(\/|$|\?)/.test(next)) location.assign(next);
    else navigate(next, 'replace');
  }
}

customElements.define('sign-page', SignPage);
