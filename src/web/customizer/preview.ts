import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../core/render/index.ts';
import type { Placement, Surface } from '../../core/template/index.ts';
import { DrawnLayer } from './drawn-layer.ts';
import { gesture } from './gesture.ts';
import { englishWords, type SayWord } from './words.ts';

/** One surface, drawn: what the buyer chose, and apart from it the samples shown where nothing is chosen yet. */
export interface DrawnSurface {
  readonly surface: Surface;
  readonly scene: Scene;
  readonly samples: Scene;
  /** What a screen reader says for the picture. */
  readonly description: string;
}

/** Millimetres that the preview shows: a part of the surface. */
interface Window {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const ZOOMS = [1, 1.6, 2.5, 4] as const;

/**
 * Shows the product as it will be made, one surface at a time, with the zone of the field being filled in marked.
 * Lives in the customizer's shadow root and takes its styles from there.
 */
export class PreviewElement extends LitElement {
  static override properties = {
    drawn: { attribute: false },
    chosen: { attribute: false },
    zone: { attribute: false },
    hrefOf: { attribute: false },
    say: { attribute: false },
    zoom: { state: true },
    shift: { state: true },
    small: { state: true },
  };

  declare drawn: readonly DrawnSurface[];
  /** Id of the surface shown. */
  declare chosen: string;
  /** The placement to mark. */
  declare zone: Placement | undefined;
  /** Address of a picture by its reference. */
  declare hrefOf: (ref: string) => string | undefined;
  declare say: SayWord;
  declare private zoom: number;
  declare private shift: { readonly x: number; readonly y: number };
  declare private small: boolean;

  readonly #layers = new Map<string, DrawnLayer>();
  readonly #drag = gesture(() => this.#window().width / this.#canvas().clientWidth, {
    move: (x, y) => this.#pan(-x, -y),
    spread: () => {},
    turn: () => {},
  });

  constructor() {
    super();
    this.drawn = [];
    this.chosen = '';
    this.hrefOf = () => undefined;
    this.say = englishWords;
    this.zoom = 0;
    this.shift = { x: 0, y: 0 };
    this.small = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chosen')) {
      this.zoom = 0;
      this.shift = { x: 0, y: 0 };
    }
  }

  protected override updated(): void {
    const shown = this.#shown();
    if (!shown) return;
    const { x, y, width, height } = this.#window();
    const view = { viewBox: `${x} ${y} ${width} ${height}`, hrefOf: ({ ref }: { ref: string }) => this.hrefOf(ref) };
    for (const [selector, scene] of [
      ['.made', shown.scene],
      ['.samples', shown.samples],
    ] as const) {
      const target = this.querySelector(selector);
      if (!target) continue;
      const before = this.#layers.get(selector);
      const layer = before?.target === target ? before : new DrawnLayer(target);
      this.#layers.set(selector, layer);
      layer.show(scene, view);
    }
  }

  protected override render(): TemplateResult {
    const shown = this.#shown();
    const { say } = this;
    const size = shown?.surface.size ?? { width: 4, height: 3 };
    const view = this.#window();
    const look = `${this.small ? 'small' : ''} ${size.width > 1.8 * size.height ? 'wide' : ''}`;
    return html`<div class="preview ${look}" part="preview">
      ${this.drawn.length > 1 ? this.#tabs() : nothing}
      <div
        class="canvas"
        id="canvas"
        role=${this.drawn.length > 1 ? 'tabpanel' : nothing}
        aria-labelledby=${this.drawn.length > 1 ? `tab-${this.chosen}` : nothing}
      >
        <svg class="sizer" viewBox="0 0 ${size.width} ${size.height}" aria-hidden="true"></svg>
        <div
          class="stage ${this.zoom > 0 ? 'zoomed' : ''}"
          role="img"
          aria-label=${shown?.description ?? say('loading')}
          @pointerdown=${this.#pointer}
          @pointermove=${this.#pointer}
          @pointerup=${this.#pointer}
          @pointercancel=${this.#pointer}
        >
          <div class="layer made"></div>
          <div class="layer samples"></div>
          <svg class="layer zones" viewBox="${view.x} ${view.y} ${view.width} ${view.height}" aria-hidden="true">
            ${this.zone ? zoneMark(this.zone) : nothing}
          </svg>
        </div>
        <div class="zooms" role="group" aria-label=${say('preview')}>
          <button
            type="button"
            class="square shrink"
            aria-label=${say(this.small ? 'showPreview' : 'hidePreview')}
            aria-expanded=${!this.small}
            @click=${() => {
              this.small = !this.small;
            }}
          >
            <span aria-hidden="true">${this.small ? '⤡' : '⤢'}</span>
          </button>
          <button type="button" class="square" aria-label=${say('zoomOut')} ?disabled=${this.zoom === 0} @click=${() => this.#zoomBy(-1)}>
            <span aria-hidden="true">−</span>
          </button>
          <button
            type="button"
            class="square"
            aria-label=${say('zoomIn')}
            ?disabled=${this.zoom === ZOOMS.length - 1}
            @click=${() => this.#zoomBy(1)}
            @keydown=${this.#panByKey}
          >
            <span aria-hidden="true">+</span>
          </button>
        </div>
      </div>
    </div>`;
  }

  #tabs(): TemplateResult {
    return html`<div class="tabs" role="tablist" aria-label=${this.say('sides')} @keydown=${this.#tabByKey}>
      ${this.drawn.map(
        ({ surface }) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${surface.id}"
            aria-controls="canvas"
            aria-selected=${surface.id === this.chosen}
            tabindex=${surface.id === this.chosen ? 0 : -1}
            @click=${() => this.#show(surface.id)}
          >
            <span dir="auto">${surface.label}</span>
          </button>`,
      )}
    </div>`;
  }

  #shown(): DrawnSurface | undefined {
    return this.drawn.find(({ surface }) => surface.id === this.chosen) ?? this.drawn[0];
  }

  #canvas(): Element {
    return this.querySelector('.canvas') ?? this;
  }

  /** The part of the surface in view: all of it, or a part round the marked zone when zoomed. */
  #window(): Window {
    const { width, height } = this.#shown()?.surface.size ?? { width: 4, height: 3 };
    const zoom = ZOOMS[this.zoom] ?? 1;
    const [w, h] = [width / zoom, height / zoom];
    const zone = this.zone ?? { x: 0, y: 0, width, height };
    const within = (middle: number, part: number, whole: number) =>
      Math.min(whole - part, Math.max(0, middle - part / 2));
    return {
      x: within(zone.x + zone.width / 2 + this.shift.x, w, width),
      y: within(zone.y + zone.height / 2 + this.shift.y, h, height),
      width: w,
      height: h,
    };
  }

  #zoomBy(steps: number): void {
    this.zoom = Math.min(ZOOMS.length - 1, Math.max(0, this.zoom + steps));
    if (this.zoom === 0) this.shift = { x: 0, y: 0 };
  }

  #pan(x: number, y: number): void {
    if (this.zoom > 0) this.shift = { x: this.shift.x + x, y: this.shift.y + y };
  }

  readonly #pointer = (event: PointerEvent): void => {
    if (this.zoom > 0) this.#drag(event);
  };

  readonly #panByKey = (event: KeyboardEvent): void => {
    const step = this.#window().width / 10;
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowLeft: [-step, 0],
      ArrowRight: [step, 0],
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
    };
    const move = moves[event.key];
    if (!move || this.zoom === 0) return;
    event.preventDefault();
    this.#pan(...move);
  };

  readonly #tabByKey = (event: KeyboardEvent): void => {
    const ids = this.drawn.map(({ surface }) => surface.id);
    const index = ids.indexOf(this.chosen);
    const forward = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const targets: Readonly<Record<string, number>> = {
      [forward]: index + 1,
      [backward]: index - 1 + ids.length,
      Home: 0,
      End: ids.length - 1,
    };
    const target = targets[event.key];
    const id = target === undefined ? undefined : ids[target % ids.length];
    if (id === undefined) return;
    event.preventDefault();
    this.#show(id);
    this.querySelector<HTMLElement>(`#tab-${CSS.escape(id)}`)?.focus();
  };

  #show(surface: string): void {
    this.dispatchEvent(new CustomEvent('surface-wanted', { detail: surface }));
  }
}

/** The zone's edge twice, dark over light, to be seen on any product. */
function zoneMark({ x, y, width, height, rotation = 0 }: Placement): TemplateResult[] {
  const turn = `rotate(${rotation} ${x + width / 2} ${y + height / 2})`;
  const edge = (layer: string) =>
    svg`<rect class="zone ${layer}" x=${x} y=${y} width=${width} height=${height} transform=${turn}></rect>`;
  return [edge('under'), edge('over')] as unknown as TemplateResult[];
}

customElements.define('pc-preview', PreviewElement);
