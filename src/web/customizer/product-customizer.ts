import { html, LitElement, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { sceneToSvg } from '../../core/render/index.ts';
import { type Field, placementOf, type Value } from '../../core/template/index.ts';
import { ApiFailure, call } from '../kit/http-call.ts';
import { serverTrouble, skeleton } from './around-fields.ts';
import { type Choices, priceOf, problemsOf, readChoices, refusedFields, withChoice } from './choices.ts';
import styles from './customizer.css?inline';
import { signedOut, submitted, tell, troubleFrom } from './customizer-events.ts';
import type { CustomizerSource } from './customizer-source.ts';
import { customizerView } from './customizer-view.ts';
import { drawSurfaces, NOTHING_DRAWN } from './draw-surfaces.ts';
import { idsOf } from './field-view.ts';
import { FontShelf } from './font-shelf.ts';
import { setFormPart } from './form-part.ts';
import { freezeDesign } from './freeze-design.ts';
import { PictureShelf } from './picture-shelf.ts';
import { familiesFor, familiesIn } from './wanted-families.ts';
import { englishWords, type SayWord, wordsFor } from './words.ts';

/**
 * The buyer's element: fields in the seller's order beside a picture of the product that changes at every keystroke.
 *
 * @attr product - id of a published listing, fetched from the API
 * @attr name - the choices' name in a surrounding form; its value is JSON `{ listing, version, values }`
 * @attr locale - BCP 47; the listing's own if left out
 * @attr value - choices to begin with, JSON by field id
 * @attr readonly - shows choices without letting them be changed
 * @attr signed-out - asks the buyer to sign in before a picture is sent
 * @fires customizer-ready, customizer-change, customizer-invalid, customizer-submit, customizer-error
 */
export class ProductCustomizer extends LitElement {
  static readonly formAssociated = true;
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: false };
  static override styles = unsafeCSS(styles);
  static override properties = {
    product: {},
    name: {},
    locale: {},
    value: {},
    readonly: { type: Boolean },
    signedOut: { type: Boolean, attribute: 'signed-out' },
    source: { attribute: false },
    values: { state: true },
    touched: { state: true },
    active: { state: true },
    surface: { state: true },
    busy: { state: true },
    trouble: { state: true },
    refused: { state: true },
    say: { state: true },
  };

  declare product: string | undefined;
  declare name: string | undefined;
  declare locale: string | undefined;
  declare value: string | undefined;
  declare readonly: boolean;
  declare signedOut: boolean;
  /** What to draw and ask for, instead of fetching `product`. */
  declare source: CustomizerSource | undefined;
  /** Choices by field id. */
  declare values: Choices;
  declare private touched: ReadonlySet<string>;
  declare private active: string | undefined;
  declare private surface: string;
  declare private busy: boolean;
  declare private trouble: ApiFailure | undefined;
  /** What the server had against the last submission, by field id. Gone when that field changes. */
  declare private refused: ReadonlyMap<string, string>;
  declare private say: SayWord;

  readonly #internals = this.attachInternals();
  readonly #pictures = new PictureShelf(() => this.requestUpdate());
  #fonts = new FontShelf({}, () => {});
  #drawn = NOTHING_DRAWN;
  #sayingFor: string | undefined;
  #announced = '';

  constructor() {
    super();
    this.readonly = false;
    this.signedOut = false;
    this.values = {};
    this.touched = new Set();
    this.surface = '';
    this.busy = false;
    this.refused = new Map();
    this.say = englishWords;
  }

  /** Whether every required choice is made and nothing stands against any. Tells `customizer-invalid` if not, as form controls do. */
  checkValidity(): boolean {
    const errors = this.#problems();
    if (errors.size === 0) return true;
    tell(this, 'customizer-invalid', { errors: Object.fromEntries(errors) });
    return false;
  }

  /** As `checkValidity`, and shows what is wrong and leads to the first of it. */
  reportValidity(): boolean {
    if (this.checkValidity()) return true;
    this.touched = new Set(this.#fields().map(({ id }) => id));
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.attention')?.focus());
    return false;
  }

  /** Takes back every choice. */
  reset(): void {
    this.#pictures.clear();
    this.touched = new Set();
    this.refused = new Map();
    this.#choose({});
  }

  /** The surfaces as drawn now, as SVG. */
  getProof(): { readonly surface: string; readonly svg: string }[] {
    return this.#drawn.surfaces.map(({ surface, scene }) => ({
      surface: surface.id,
      svg: sceneToSvg(scene, { hrefOf: ({ ref }) => this.#pictures.hrefOf(this.source, ref) }),
    }));
  }

  formResetCallback(): void {
    this.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('product') && this.product && !this.source) void this.#fetch(this.product);
    if (changed.has('source') && this.source) this.#open(this.source);
    if (changed.has('value') && this.value) this.#restore(this.value);
    const locale = this.#locale();
    if (locale !== this.#sayingFor) {
      this.#sayingFor = locale;
      void wordsFor(locale).then((say) => {
        this.say = say;
      });
    }
    if (this.source) this.#draw(this.source);
  }

  protected override updated(): void {
    if (!this.source) return;
    const problems = this.#problems();
    setFormPart(this.#internals, this.renderRoot, this.source, this.values, problems);
    const valid = problems.size === 0;
    const told = JSON.stringify([this.values, valid]);
    if (told === this.#announced) return;
    this.#announced = told;
    const price = priceOf(this.source, this.values, this.say);
    tell(this, 'customizer-change', { values: this.values, price, valid });
  }

  protected override render(): TemplateResult {
    const { say, source, product, trouble } = this;
    if (!source) {
      const again = product ? () => void this.#fetch(product) : undefined;
      const shown = trouble ? serverTrouble(trouble.problem, say, again) : skeleton(say);
      return html`<div class="customizer" aria-busy="true">${shown}</div>`;
    }
    const { values: choices, touched, refused, readonly, surface, active, busy } = this;
    return customizerView({
      source,
      choices,
      drawn: this.#drawn,
      refused,
      touched,
      fonts: this.#fonts,
      pictures: this.#pictures,
      surface,
      active,
      busy,
      trouble: trouble?.problem,
      say,
      locale: this.#locale(),
      readonly,
      signedIn: !this.signedOut,
      askToSignIn: this.#askToSignIn,
      choose: this.#take,
      leave: this.#left,
      lookAt: this.#lookAt,
      lead: this.#lead,
      work: this.#work,
      submit: () => void this.submit(),
      redraw: () => this.requestUpdate(),
    });
  }

  /** Has the server freeze the design and draw its proof, then tells `customizer-submit`; on the way, whatever stands against it. */
  async submit(): Promise<void> {
    const { source } = this;
    if (!source || this.busy || !this.reportValidity()) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      const design = await freezeDesign(source, this.values);
      tell(this, 'customizer-submit', submitted(design));
    } catch (cause) {
      this.#failed(cause);
    } finally {
      this.busy = false;
    }
  }

  #failed(cause: unknown): void {
    if (!(cause instanceof ApiFailure)) throw cause;
    this.trouble = cause;
    this.refused = refusedFields(cause.problem, this.#fields());
    tell(this, 'customizer-error', troubleFrom(cause));
  }

  async #fetch(product: string): Promise<void> {
    this.trouble = undefined;
    try {
      this.source = await call<CustomizerSource>(`/v1/listings/${encodeURIComponent(product)}/customizer`);
    } catch (cause) {
      this.#failed(cause);
    }
  }

  #open(source: CustomizerSource): void {
    const { surfaces } = source.document.template;
    this.#fonts = new FontShelf(source.fonts, () => this.requestUpdate());
    if (!surfaces.some(({ id }) => id === this.surface)) this.surface = surfaces[0]?.id ?? '';
    const offered = this.#fields().map(familiesFor);
    for (const [first] of offered) if (first) this.#fonts.want(first);
    this.#fonts.wantInTime(offered.flat());
    void this.updateComplete.then(() => tell(this, 'customizer-ready', { listing: source.listingId }));
  }

  /** Takes choices from an earlier visit; pictures the server does not have (any more) are left out, and what the buyer chose meanwhile stays. */
  #restore(value: string): void {
    const choices = readChoices(value);
    this.values = Object.fromEntries(Object.entries(choices).filter(([, one]) => !('image' in one)));
    this.#pictures.restore(this.source, choices, (id, one, picture) => {
      if (this.values[id] || !this.#fields().some((field) => field.id === id)) return;
      this.#pictures.of(id).remember(one.image, picture);
      this.#choose(withChoice(this.values, id, one));
    });
  }

  #draw(source: CustomizerSource): void {
    for (const family of familiesIn(this.#fields(), this.values)) this.#fonts.want(family);
    this.#drawn = drawSurfaces({
      source,
      values: this.values,
      fonts: this.#fonts.book,
      pictures: this.#pictures.sizes(source),
      say: this.say,
    });
  }

  #fields(): readonly Field[] {
    return this.source?.document.template.fields ?? [];
  }

  #locale(): string {
    return this.locale ?? this.source?.document.locale ?? 'en';
  }

  /** What stands against each choice, said or not, by field id in the seller's order. */
  #problems(): Map<string, string> {
    const { values, refused, say } = this;
    return problemsOf(this.#fields(), values, { drawn: this.#drawn, refused }, say);
  }

  readonly #askToSignIn = (): void => tell(this, 'customizer-error', signedOut(this.say('signInWhy')));

  readonly #take = (field: Field, value: Value | undefined): void => {
    this.#choose(withChoice(this.values, field.id, value));
    if (!this.refused.has(field.id)) return;
    this.refused = new Map([...this.refused].filter(([id]) => id !== field.id));
  };

  #choose(values: Choices): void {
    this.values = values;
    if (this.trouble) this.trouble = undefined;
  }

  readonly #left = ({ id }: Field): void => {
    if (!this.touched.has(id)) this.touched = new Set([...this.touched, id]);
  };

  readonly #work = (field: Field): void => {
    this.active = field.id;
    const surface = this.source && placementOf(this.source.document.template, field)?.surface.id;
    if (surface) this.surface = surface;
    for (const family of familiesFor(field)) this.#fonts.want(family);
  };

  readonly #lookAt = (surface: string): void => {
    this.surface = surface;
    this.active = undefined;
  };

  readonly #lead = (field: Field): void =>
    this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idsOf(field).control)}`)?.focus();
}

customElements.define('product-customizer', ProductCustomizer);
