import { html, LitElement, nothing, type PropertyValues, type TemplateResult, unsafeCSS } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { assertNever, pointer } from '../../core/kernel/index.ts';
import { sceneToSvg } from '../../core/render/index.ts';
import {
  type Field,
  type ImageField,
  type Price,
  parseDesign,
  placementOf,
  priceDesign,
  type Value,
} from '../../core/template/index.ts';
import { api } from '../kit/api.ts';
import { ApiFailure, call } from '../kit/http-call.ts';
import { sized } from '../kit/sized.ts';
import { directionOf } from '../kit/words.ts';
import { attention, serverTrouble, skeleton } from './around-fields.ts';
import styles from './customizer.css?inline';
import type { CustomizerChange, CustomizerInvalid, CustomizerSubmit, CustomizerTrouble } from './customizer-events.ts';
import type { CustomizerSource } from './customizer-source.ts';
import { type DrawnDesign, drawSurfaces } from './draw-surfaces.ts';
import { fieldProblem } from './field-problem.ts';
import { type FieldShown, idsOf } from './field-view.ts';
import { FontShelf } from './font-shelf.ts';
import { optionField } from './option-field.ts';
import { type PictureAround, pictureField } from './picture-field.ts';
import type { PixelSize } from './picture-placing.ts';
import { LOCAL, PictureUpload, type ShownPicture } from './picture-upload.ts';
import './preview.ts';
import { priceList } from './price-list.ts';
import { sizeOfPicture } from './read-picture.ts';
import { textField } from './text-field.ts';
import { englishWords, type SayWord, wordsFor } from './words.ts';

/** Choices while they are made: anything may still be missing. */
type Choices = Readonly<Record<string, Value>>;

/** Pixels across of a product's photo in the preview: sharp on a dense screen, a third of the original's bytes. */
const PHOTO_WIDTH = 1600;

const NOTHING_DRAWN: DrawnDesign = { surfaces: [], errors: new Map(), warnings: new Map(), failed: false };

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
  readonly #uploads = new Map<string, PictureUpload>();
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
    this.#tell<CustomizerInvalid>('customizer-invalid', { errors: Object.fromEntries(errors) });
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
    for (const upload of this.#uploads.values()) upload.clear();
    this.touched = new Set();
    this.refused = new Map();
    this.#choose({});
  }

  /** The surfaces as drawn now, as SVG. */
  getProof(): { readonly surface: string; readonly svg: string }[] {
    return this.#drawn.surfaces.map(({ surface, scene }) => ({
      surface: surface.id,
      svg: sceneToSvg(scene, { hrefOf: ({ ref }) => this.#hrefOf(ref) }),
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
    const [first] = problems;
    const anchor = first && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(`field-${first[0]}`)}`);
    this.#internals.setValidity(first ? { customError: true } : {}, first?.[1] ?? '', anchor ?? undefined);
    const { listingId, version } = this.source;
    this.#internals.setFormValue(JSON.stringify({ listing: listingId, version, values: this.values }));
    const valid = problems.size === 0;
    const told = JSON.stringify([this.values, valid]);
    if (told === this.#announced) return;
    this.#announced = told;
    this.#tell<CustomizerChange>('customizer-change', { values: this.values, price: this.#price(), valid });
  }

  protected override render(): TemplateResult {
    const { say, source } = this;
    const locale = this.#locale();
    if (!source)
      return html`<div class="customizer" aria-busy="true">${this.trouble ? this.#serverTrouble() : skeleton(say)}</div>`;
    const active = this.#fields().find(({ id }) => id === this.active);
    return html`<div class="customizer" dir=${directionOf(locale)} lang=${locale}>
      <div class="shown">
        ${
          this.#drawn.failed
            ? html`<p class="notice" role="status">${say('previewFailed')}</p>`
            : html`<pc-preview
              .drawn=${this.#drawn.surfaces}
              .chosen=${this.surface}
              .zone=${active && placementOf(source.document.template, active)?.placement}
              .hrefOf=${(ref: string) => this.#hrefOf(ref)}
              .say=${say}
              @surface-wanted=${(event: CustomEvent<string>) => {
                this.surface = event.detail;
                this.active = undefined;
              }}
            ></pc-preview>`
        }
      </div>
      <div class="asked">
        <slot name="heading"></slot>
        <div class="fields" part="fields" @focusin=${this.#focused}>
          ${this.#attention()}
          ${repeat(
            this.#fields(),
            ({ id }) => id,
            (field) => html`<div class="place" data-field=${field.id}>${this.#field(field)}</div>`,
          )}
        </div>
        <slot name="help"></slot>
        ${this.#serverTrouble()} ${priceList(this.#price(), say, locale)}
        ${
          this.readonly
            ? nothing
            : html`<slot name="actions"
              ><button type="button" class="button primary" part="submit" aria-disabled=${this.busy} @click=${() => this.submit()}>
                ${say(this.busy ? 'reviewing' : 'review')}
              </button></slot
            >`
        }
        <p class="retention" dir="auto">${source.retention}</p>
      </div>
    </div>`;
  }

  /** Has the server freeze the design and draw its proof, then tells `customizer-submit`; on the way, whatever stands against it. */
  async submit(): Promise<void> {
    const { source } = this;
    if (!source || this.busy || !this.reportValidity()) return;
    this.busy = true;
    this.trouble = undefined;
    try {
      const parsed = parseDesign(source.document.template, { listing: source.listingId, values: this.values });
      const { values } = parsed.ok ? parsed.value : this;
      const design = await api.createDesign({
        listing: source.listingId,
        version: source.version,
        values,
        ...(source.order && { order: source.order }),
      });
      const proofUrl = design.proofs[0]?.url;
      this.#tell<CustomizerSubmit>('customizer-submit', {
        customizationId: design.id,
        proofUrl,
        price: design.price,
        design,
      });
    } catch (cause) {
      this.#failed(cause);
    } finally {
      this.busy = false;
    }
  }

  #failed(cause: unknown): void {
    if (!(cause instanceof ApiFailure)) throw cause;
    this.trouble = cause;
    const { problem } = cause;
    this.refused = new Map(
      (problem.problems ?? []).flatMap(({ path, message }) => {
        const field = this.#fields().find(({ id }) => `${path}/`.startsWith(`${pointer('values', id)}/`));
        return field ? [[field.id, message] as const] : [];
      }),
    );
    const code = problem.status === 401 ? 'signed-out' : problem.code;
    this.#tell<CustomizerTrouble>('customizer-error', {
      code,
      message: cause.message,
      retryable: cause.retryable,
      problem,
    });
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
    for (const field of this.#fields()) {
      if (field.kind === 'text' && field.fonts?.[0]) this.#fonts.want(field.fonts[0]);
      if (field.kind === 'image' && !this.#uploads.has(field.id)) {
        this.#uploads.set(field.id, new PictureUpload(() => this.requestUpdate()));
      }
    }
    this.#fonts.wantInTime(this.#fields().flatMap((field) => (field.kind === 'text' ? (field.fonts ?? []) : [])));
    void this.updateComplete.then(() => this.#tell('customizer-ready', { listing: source.listingId }));
  }

  /** Takes choices from an earlier visit; pictures the server does not have (any more) are left out. */
  #restore(value: string): void {
    const choices = readChoices(value);
    this.values = Object.fromEntries(Object.entries(choices).filter(([, one]) => !('image' in one)));
    for (const [id, one] of Object.entries(choices)) {
      if (!('image' in one) || one.image.startsWith(LOCAL)) continue;
      const url = this.source?.keptPictures?.[one.image] ?? `/v1/assets/${encodeURIComponent(one.image)}`;
      void sizeOfPicture(url).then((size) => {
        const upload = this.#uploads.get(id);
        if (!size || !upload || this.values[id]) return;
        upload.remember(one.image, { ...size, url });
        this.#choose({ ...this.values, [id]: one });
      });
    }
  }

  #draw(source: CustomizerSource): void {
    const { template } = source.document;
    for (const field of template.fields) {
      const value = this.values[field.id];
      if (field.kind === 'text' && value && 'text' in value && value.font) this.#fonts.want(value.font);
    }
    this.#drawn = drawSurfaces({
      source,
      template,
      values: this.values,
      fonts: this.#fonts.book,
      pictures: this.#pictures(source),
      say: this.say,
    });
  }

  #pictures(source: CustomizerSource): ReadonlyMap<string, PixelSize> {
    const pictures = new Map<string, PixelSize>(Object.entries(source.pictures));
    for (const upload of this.#uploads.values()) for (const [ref, picture] of upload.shown) pictures.set(ref, picture);
    return pictures;
  }

  #hrefOf(ref: string): string | undefined {
    for (const upload of this.#uploads.values()) {
      const shown: ShownPicture | undefined = upload.shown.get(ref);
      if (shown) return shown.url;
    }
    const url = this.source?.pictures[ref]?.url;
    return url && sized(url, PHOTO_WIDTH);
  }

  #fields(): readonly Field[] {
    return this.source?.document.template.fields ?? [];
  }

  #locale(): string {
    return this.locale ?? this.source?.document.locale ?? 'en';
  }

  #price(): Price | undefined {
    const { source, say } = this;
    const base = source?.document.price;
    if (!source || !base) return undefined;
    const chosen = Object.entries(this.values).filter(([, value]) => !('text' in value) || value.text.trim() !== '');
    return priceDesign(source.document.template, base, say('product'), Object.fromEntries(chosen));
  }

  /** What stands against each choice, said or not, by field id in the seller's order. */
  #problems(): Map<string, string> {
    const problems = new Map<string, string>();
    for (const field of this.#fields()) {
      const value = this.values[field.id];
      const own =
        fieldProblem(field, value, this.say)?.message ??
        this.#drawn.errors.get(field.id) ??
        (value && 'image' in value && value.image.startsWith(LOCAL) ? this.say('stillSending') : undefined) ??
        this.refused.get(field.id);
      if (own) problems.set(field.id, own);
    }
    return problems;
  }

  #field(field: Field): TemplateResult {
    const value = this.values[field.id];
    const own = fieldProblem(field, value, this.say);
    const said = own && (!own.missing || this.touched.has(field.id)) ? own.message : undefined;
    const shown: FieldShown = {
      field,
      problem: said ?? this.#drawn.errors.get(field.id) ?? this.refused.get(field.id),
      warning: this.#drawn.warnings.get(field.id),
      say: this.say,
      locale: this.#locale(),
      readonly: this.readonly,
      leave: () => this.#left(field.id),
    };
    const choose = (next: Value | undefined) => this.#take(field, next);
    switch (field.kind) {
      case 'text':
        return textField({ ...shown, field, value: value && 'text' in value ? value : undefined, choose }, this.#fonts);
      case 'option':
        return optionField(
          { ...shown, field, value: value && 'option' in value ? value : undefined, choose },
          (ref) => {
            const url = this.source?.pictures[ref]?.url;
            return url && sized(url, 200);
          },
        );
      case 'image':
        return pictureField(
          { ...shown, field, value: value && 'image' in value ? value : undefined, choose },
          this.#aroundPicture(field),
        );
      default:
        return assertNever(field);
    }
  }

  #aroundPicture(field: ImageField): PictureAround {
    return {
      upload: this.#uploads.get(field.id) as PictureUpload,
      placement: this.source && placementOf(this.source.document.template, field)?.placement,
      rights: this.source?.rightsStatement ?? { version: '', text: '' },
      signedIn: !this.signedOut,
      askToSignIn: () =>
        this.#tell<CustomizerTrouble>('customizer-error', {
          code: 'signed-out',
          message: this.say('signInWhy'),
          retryable: false,
          problem: undefined,
        }),
      redraw: () => this.requestUpdate(),
    };
  }

  #take(field: Field, value: Value | undefined): void {
    const { [field.id]: _, ...others } = this.values;
    this.#choose(value === undefined ? others : { ...others, [field.id]: value });
    if (!this.refused.has(field.id)) return;
    const refused = new Map(this.refused);
    refused.delete(field.id);
    this.refused = refused;
  }

  #choose(values: Choices): void {
    this.values = values;
    if (this.trouble) this.trouble = undefined;
  }

  #left(field: string): void {
    if (!this.touched.has(field)) this.touched = new Set([...this.touched, field]);
  }

  readonly #focused = (event: FocusEvent): void => {
    const id = (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
    const field = this.#fields().find((one) => one.id === id);
    if (!field || !this.source) return;
    this.active = field.id;
    const surface = placementOf(this.source.document.template, field)?.surface.id;
    if (surface) this.surface = surface;
    if (field.kind === 'text') for (const family of field.fonts ?? []) this.#fonts.want(family);
  };

  /** The list of what is wrong, once the buyer asked to go on. */
  #attention(): TemplateResult | typeof nothing {
    const fields = this.#fields();
    const asked = fields.length > 0 && fields.every(({ id }) => this.touched.has(id));
    return asked ? attention(fields, this.#problems(), this.say, (id) => this.#lead(id)) : nothing;
  }

  #lead(id: string): void {
    const field = this.#fields().find((one) => one.id === id);
    if (field) this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idsOf(field).control)}`)?.focus();
  }

  #serverTrouble(): TemplateResult | typeof nothing {
    const { trouble, product, source } = this;
    if (!trouble) return nothing;
    return serverTrouble(trouble.problem, this.say, source || !product ? undefined : () => void this.#fetch(product));
  }

  #tell<Detail>(name: string, detail: Detail): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

function readChoices(value: string): Choices {
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Choices) : {};
  } catch {
    return {};
  }
}

customElements.define('product-customizer', ProductCustomizer);
