import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import type { Option, OptionField, OptionValue } from '../../core/template/index.ts';
import { styled } from '../kit/styled.ts';
import { describedBy, type FieldView, helpText, idsOf, labelText, signed, troubleText } from './field-view.ts';

/** More options than this are a list to open, not tiles. */
const MOST_TILES = 14;

/** A choice among options: tiles with colour or picture, or a list when there are many. `pictureUrl` gives the address of an option's picture. */
export function optionField(
  view: FieldView<OptionField, OptionValue>,
  pictureUrl: (ref: string) => string | undefined,
): TemplateResult {
  return view.field.options.length > MOST_TILES ? list(view) : tiles(view, pictureUrl);
}

function tiles(
  view: FieldView<OptionField, OptionValue>,
  pictureUrl: (ref: string) => string | undefined,
): TemplateResult {
  const { field, value, say, problem } = view;
  const ids = idsOf(field);
  const tile = (id: string | undefined, content: TemplateResult, control?: string) =>
    html`<label class="tile" part="option">
      <input
        type="radio"
        id=${ifDefined(control)}
        name="option-${field.id}"
        ?required=${field.required}
        .checked=${live(value?.option === id)}
        @change=${() => view.choose(id === undefined ? undefined : { option: id })}
        @blur=${view.leave}
      />
      ${content}
    </label>`;
  return html`<fieldset
    class="field"
    part="field"
    ?disabled=${view.readonly}
    aria-describedby=${ifDefined(describedBy(view) || undefined)}
    aria-invalid=${ifDefined(problem ? 'true' : undefined)}
    role="radiogroup"
    aria-labelledby=${ids.label}
  >
    <legend id=${ids.label} part="label">${labelText(view)}</legend>
    ${helpText(view)}
    <div class="tiles">
      ${field.options.map((option, index) =>
        tile(option.id, optionContent(view, option, pictureUrl), index === 0 ? ids.control : undefined),
      )}
      ${field.required ? nothing : tile(undefined, html`<span class="name">${say('none')}</span>`)}
    </div>
    ${troubleText(view)}
  </fieldset>`;
}

function optionContent(
  view: FieldView<OptionField, OptionValue>,
  option: Option,
  pictureUrl: (ref: string) => string | undefined,
): TemplateResult {
  const picture = option.image === undefined ? undefined : pictureUrl(option.image);
  const look = picture
    ? html`<img class="option-picture" src=${picture} alt="" width="48" height="48" loading="lazy" />`
    : option.color
      ? html`<span class="disc" style=${styled({ background: option.color })}></span>`
      : nothing;
  return html`${look}<span class="name" dir="auto"
      >${option.label}${option.help ? html`<span class="aside">${option.help}</span>` : nothing}</span
    >${
      option.surcharge && option.surcharge.amount > 0
        ? html`<span class="cost">${signed(option.surcharge, view.locale)}</span>`
        : nothing
    }`;
}

function list(view: FieldView<OptionField, OptionValue>): TemplateResult {
  const { field, value, say, problem, locale } = view;
  const ids = idsOf(field);
  const choose = (event: Event) => {
    const option = (event.target as HTMLSelectElement).value;
    view.choose(option === '' ? undefined : { option });
  };
  return html`<div class="field" part="field">
    <label id=${ids.label} for=${ids.control} part="label">${labelText(view)}</label>
    ${helpText(view)}
    <select
      class="input"
      part="input"
      id=${ids.control}
      aria-describedby=${ifDefined(describedBy(view) || undefined)}
      aria-invalid=${ifDefined(problem ? 'true' : undefined)}
      ?disabled=${view.readonly}
      @change=${choose}
      @blur=${view.leave}
    >
      <option value="" ?selected=${value === undefined}>${field.required ? say('pick') : say('none')}</option>
      ${field.options.map(
        (option) =>
          html`<option value=${option.id} ?selected=${value?.option === option.id}>
            ${option.label}${option.surcharge && option.surcharge.amount > 0 ? ` (${signed(option.surcharge, locale)})` : ''}
          </option>`,
      )}
    </select>
    ${troubleText(view)}
  </div>`;
}
