import { html, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatMm } from '../../core/render/index.ts';
import type { ImageField, ImageValue, Placement } from '../../core/template/index.ts';
import { gesture } from './gesture.ts';
import { moved, placedRectangle, SCALES, scaled, turned } from './picture-placing.ts';
import type { ShownPicture } from './picture-upload.ts';
import type { SayWord } from './words.ts';

/** What the frame shows and tells. */
export interface Crop {
  readonly field: ImageField;
  readonly value: ImageValue;
  readonly placement: Placement;
  readonly picture: ShownPicture;
  readonly say: SayWord;
  readonly locale: string;
  readonly place: (value: ImageValue) => void;
}

/** Part of the placement's longer side shown round it, so that what is cut off is seen. */
const MARGIN = 0.12;
/** One press of + or −. */
const STEP = 1.05;

/** The picture in its frame: moved, sized and turned by pointer, by keys, and by controls that need neither dragging nor keys. */
export function pictureCrop(crop: Crop): TemplateResult {
  const { field, value, placement, picture, say, locale, place } = crop;
  const id = `crop-${field.id}`;
  const round = Math.max(placement.width, placement.height) * MARGIN;
  const [width, height] = [placement.width + 2 * round, placement.height + 2 * round];
  const rectangle = placedRectangle(value, placement, picture);
  const outside = `M${-round} ${-round}h${width}v${height}h${-width}zM0 0v${placement.height}h${placement.width}v${-placement.height}z`;
  // One follower for one frame: pointers must outlive the renders they cause.
  const follow = (event: PointerEvent) => {
    const frame = event.currentTarget as SVGSVGElement & { crop?: Crop; follow?: (event: PointerEvent) => void };
    if (event.type === 'pointerdown') frame.crop = crop;
    frame.follow ??= gesture(() => width / frame.getBoundingClientRect().width, {
      move: (x, y) => use(frame, (one) => moved(one, x, y)),
      spread: (factor) => use(frame, (one) => scaled(one, factor)),
      turn: (degrees) => use(frame, (one) => turned(one, degrees)),
    });
    frame.follow(event);
  };
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const nudge = (word: 'moveLeft' | 'moveRight' | 'moveUp' | 'moveDown', x: number, y: number, sign: string) =>
    html`<button type="button" class="square" aria-label=${say(word)} title=${say(word)} @click=${() => place(moved(value, x, y))}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="crop">
    <p class="help" id="${id}-help">${say('positionHelp')}</p>
    <svg
      class="frame"
      viewBox="${-round} ${-round} ${width} ${height}"
      tabindex="0"
      role="application"
      aria-roledescription=${say('position')}
      aria-label=${say('position')}
      aria-describedby="${id}-help"
      @pointerdown=${follow}
      @pointermove=${follow}
      @pointerup=${follow}
      @pointercancel=${follow}
      @keydown=${(event: KeyboardEvent) => pressed(event, crop)}
    >
      ${svg`<image
        href=${picture.url}
        width=${formatMm(rectangle.width)}
        height=${formatMm(rectangle.height)}
        preserveAspectRatio="none"
        transform="translate(${rectangle.centre.x} ${rectangle.centre.y}) rotate(${rectangle.rotation}) translate(${-rectangle.width / 2} ${-rectangle.height / 2})"
      ></image>
      <path class="outside" fill-rule="evenodd" d=${outside}></path>
      <rect class="edge" width=${placement.width} height=${placement.height}></rect>`}
    </svg>
    <div class="crop-controls">
      <label class="slider">
        <span>${say('size')} <output>${percent.format(value.scale ?? 1)}</output></span>
        <input
          type="range"
          min=${Math.log2(SCALES.min)}
          max=${Math.log2(SCALES.max)}
          step="0.02"
          aria-valuetext=${percent.format(value.scale ?? 1)}
          .value=${live(String(Math.log2(value.scale ?? 1)))}
          @input=${(event: Event) => place({ ...value, scale: Math.round(2 ** Number((event.target as HTMLInputElement).value) * 100) / 100 })}
        />
      </label>
      <label class="slider">
        <span>${say('turn')} <output>${say('degrees', { n: value.rotation ?? 0 })}</output></span>
        <input
          type="range"
          min="-180"
          max="180"
          step="1"
          .value=${live(String(value.rotation ?? 0))}
          @input=${(event: Event) => place({ ...value, rotation: Number((event.target as HTMLInputElement).value) })}
        />
      </label>
      <div class="nudges" dir="ltr">
        ${nudge('moveLeft', -1, 0, '←')} ${nudge('moveUp', 0, -1, '↑')} ${nudge('moveDown', 0, 1, '↓')}
        ${nudge('moveRight', 1, 0, '→')}
      </div>
      <div class="crop-buttons">
        <button type="button" class="chip" aria-pressed=${value.fit !== 'contain'} @click=${() => place({ image: value.image, fit: 'cover' })}>
          ${say('fill')}
        </button>
        <button type="button" class="chip" aria-pressed=${value.fit === 'contain'} @click=${() => place({ image: value.image, fit: 'contain' })}>
          ${say('whole')}
        </button>
        <button type="button" class="chip" @click=${() => place({ ...value, rotation: turned(value, 90).rotation ?? 0 })}>
          ${say('turn')} ${say('degrees', { n: 90 })}
        </button>
        <button type="button" class="chip" @click=${() => place({ image: value.image })}>${say('startOver')}</button>
      </div>
    </div>
  </div>`;
}

/** Places by the newest value: a gesture goes on over several renders. */
function use(frame: { crop?: Crop }, change: (value: ImageValue) => ImageValue): void {
  const { crop } = frame;
  if (!crop) return;
  const value = change(crop.value);
  frame.crop = { ...crop, value };
  crop.place(value);
}

function pressed(event: KeyboardEvent, { value, place }: Crop): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const next = byKey(event.key, value, event.shiftKey);
  if (!next) return;
  event.preventDefault();
  place(next);
}

/** Where a key puts the picture; `far` is ten times as far, or the other way round. */
function byKey(key: string, value: ImageValue, far: boolean): ImageValue | undefined {
  const mm = far ? 10 : 1;
  switch (key) {
    case 'ArrowLeft':
      return moved(value, -mm, 0);
    case 'ArrowRight':
      return moved(value, mm, 0);
    case 'ArrowUp':
      return moved(value, 0, -mm);
    case 'ArrowDown':
      return moved(value, 0, mm);
    case '+':
    case '=':
      return scaled(value, STEP);
    case '-':
      return scaled(value, 1 / STEP);
    case 'r':
    case 'R':
      return turned(value, far ? -90 : 90);
    case 'Escape':
      return { image: value.image };
    default:
      return undefined;
  }
}
