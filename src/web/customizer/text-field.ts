import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { graphemesOf } from '../../core/kernel/index.ts';
import type { TextField, TextValue } from '../../core/template/index.ts';
import { styled } from '../kit/styled.ts';
import { colourName } from './colour-name.ts';
import { charactersLeft } from './field-problem.ts';
import { describedBy, type FieldView, helpText, idsOf, labelText, troubleText } from './field-view.ts';
import { type FontShelf, pageFamily } from './font-shelf.ts';

/** Most characters of the buyer's own text that a lettering button shows. */
const SAMPLE_LENGTH = 10;

/** Words: the input with its counter, ideas to start from, lettering, colours and alignment. */
export function textField(view: FieldView<TextField, TextValue>, fonts: FontShelf): TemplateResult {
  const { field, value } = view;
  const ids = idsOf(field);
  const text = value?.text ?? '';
  const change = (part: Partial<TextValue>) => {
    const next: TextValue = { text, ...value, ...part };
    view.choose(next);
  };
  return html`<div class="field" part="field">
    <label id=${ids.label} for=${ids.control} part="label">${labelText(view, field.surcharge)}</label>
    ${helpText(view)} ${input(view, text, change)}
    <div class="under">${troubleText(view)} ${counter(view, text)}</div>
    ${view.readonly ? nothing : html`${ideas(view, text, change)}`}
    ${field.fonts && field.fonts.length > 1 ? lettering(view, text, fonts, change) : fontTrouble(view, fonts)}
    ${field.colors && field.colors.length > 1 ? colours(view, change) : nothing}
    ${(field.maxLines ?? 1) > 1 ? alignment(view, change) : nothing}
  </div>`;
}

type Change = (part: Partial<TextValue>) => void;

function input(view: FieldView<TextField, TextValue>, text: string, change: Change): TemplateResult {
  const { field, problem } = view;
  const ids = idsOf(field);
  const typed = (event: Event) => change({ text: (event.target as HTMLInputElement).value });
  const described = describedBy(view, field.maxLength === undefined ? '' : ids.count) || undefined;
  const invalid = problem ? 'true' : undefined;
  const required = field.required ? 'true' : undefined;
  if ((field.maxLines ?? 1) > 1) {
    return html`<textarea
      class="input"
      part="input"
      id=${ids.control}
      dir="auto"
      rows=${Math.min(6, field.maxLines ?? 1)}
      aria-describedby=${ifDefined(described)}
      aria-invalid=${ifDefined(invalid)}
      aria-required=${ifDefined(required)}
      ?readonly=${view.readonly}
      .value=${live(text)}
      @input=${typed}
      @blur=${view.leave}
    ></textarea>`;
  }
  return html`<input
    class="input"
    part="input"
    id=${ids.control}
    type="text"
    dir="auto"
    autocomplete="off"
    enterkeyhint="next"
    aria-describedby=${ifDefined(described)}
    aria-invalid=${ifDefined(invalid)}
    aria-required=${ifDefined(required)}
    ?readonly=${view.readonly}
    .value=${live(text)}
    @input=${typed}
    @blur=${view.leave}
  />`;
}

function counter({ field, say }: FieldView<TextField, TextValue>, text: string): TemplateResult | typeof nothing {
  if (field.maxLength === undefined) return nothing;
  const left = charactersLeft(field, text);
  return html`<p class="count ${left < 0 ? 'over' : ''}" id=${idsOf(field).count}>
    ${left < 0 ? say('over', { n: -left }) : say('left', { n: left })}
  </p>`;
}

function ideas(view: FieldView<TextField, TextValue>, text: string, change: Change): TemplateResult | typeof nothing {
  const { field, say } = view;
  if (!field.suggestions || field.suggestions.length === 0) return nothing;
  return html`<div class="ideas" role="group" aria-label="${say('ideas')}: ${field.label}">
    <span class="aside" aria-hidden="true">${say('ideas')}</span>
    ${field.suggestions.map(
      (idea) =>
        html`<button type="button" class="chip" dir="auto" aria-pressed=${idea === text} @click=${() => change({ text: idea })}>
          ${idea}
        </button>`,
    )}
  </div>`;
}

function lettering(
  view: FieldView<TextField, TextValue>,
  text: string,
  fonts: FontShelf,
  change: Change,
): TemplateResult {
  const { field, value, say } = view;
  const families = field.fonts ?? [];
  const current = value?.font ?? families[0];
  const sample = graphemesOf((text.trim() || field.suggestions?.[0] || field.label).split('\n')[0] ?? '');
  return html`<fieldset class="choice" ?disabled=${view.readonly}>
    <legend><span class="aside">${say('font')}</span><span class="unseen"> ${field.label}</span></legend>
    <div class="tiles letterings">
      ${families.map(
        (family) =>
          html`<label class="tile lettering" part="option">
            <input
              type="radio"
              name="font-${field.id}"
              .checked=${live(family === current)}
              @change=${() => change({ font: family })}
              @focus=${() => fonts.want(family)}
            />
            <span class="sample" dir="auto" aria-hidden="true" style=${styled({ 'font-family': `"${pageFamily(family)}", var(--pc-font, var(--font, sans-serif))` })}
              >${sample.slice(0, SAMPLE_LENGTH).join('')}</span
            >
            <span class="name">${family}</span>
          </label>`,
      )}
    </div>
    ${fontTrouble(view, fonts)}
  </fieldset>`;
}

function fontTrouble(view: FieldView<TextField, TextValue>, fonts: FontShelf): TemplateResult | typeof nothing {
  const { field, value, say } = view;
  const family = value?.font ?? field.fonts?.[0];
  if (!family || fonts.state(family) !== 'failed') return nothing;
  return html`<p class="trouble warning" role="status">
    ${say('fontFailed', { font: family })}
    <button type="button" class="link" @click=${() => fonts.want(family)}>${say('again')}</button>
  </p>`;
}

function colours(view: FieldView<TextField, TextValue>, change: Change): TemplateResult {
  const { field, value, say } = view;
  const colors = field.colors ?? [];
  const current = (value?.color ?? colors[0])?.toUpperCase();
  return html`<fieldset class="choice" ?disabled=${view.readonly}>
    <legend><span class="aside">${say('colour')}</span><span class="unseen"> ${field.label}</span></legend>
    <div class="swatches">
      ${colors.map((color) => {
        const name = colourName(color, say('colours'));
        return html`<label class="swatch" part="option" title=${name}>
          <input
            type="radio"
            name="color-${field.id}"
            aria-label="${name} (${color})"
            .checked=${live(color.toUpperCase() === current)}
            @change=${() => change({ color })}
          />
          <span class="disc" style=${styled({ background: color })}></span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}

const ALIGNMENTS = [
  ['start', 'alignStart'],
  ['center', 'alignCenter'],
  ['end', 'alignEnd'],
] as const;

function alignment(view: FieldView<TextField, TextValue>, change: Change): TemplateResult {
  const { field, value, say } = view;
  const current = value?.align ?? field.align ?? 'center';
  return html`<fieldset class="choice" ?disabled=${view.readonly}>
    <legend><span class="aside">${say('alignment')}</span><span class="unseen"> ${field.label}</span></legend>
    <div class="tiles">
      ${ALIGNMENTS.map(
        ([align, word]) =>
          html`<label class="tile" part="option">
            <input type="radio" name="align-${field.id}" .checked=${live(align === current)} @change=${() => change({ align })} />
            <span class="name">${say(word)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
