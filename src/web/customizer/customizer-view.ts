import { html, nothing, type TemplateResult } from 'lit';
import { type Field, placementOf } from '../../core/template/index.ts';
import type { ProblemBody } from '../../http/contract/index.ts';
import { directionOf } from '../kit/words.ts';
import { attention, serverTrouble } from './around-fields.ts';
import { priceOf, problemsOf } from './choices.ts';
import { type FieldsView, fieldsView } from './fields-view.ts';
import './preview.ts';
import { priceList } from './price-list.ts';

/** Everything the element shows, and whom it tells. */
export interface CustomizerView extends FieldsView {
  /** The surface that is looked at, and the field that is worked on, by id. */
  readonly surface: string;
  readonly active: string | undefined;
  readonly busy: boolean;
  /** What the server had against it. */
  readonly trouble: ProblemBody | undefined;
  readonly lookAt: (surface: string) => void;
  /** Leads to a field. */
  readonly lead: (field: Field) => void;
  /** The buyer is at a field. */
  readonly work: (field: Field) => void;
  readonly submit: () => void;
}

/** The picture of the product beside what is asked for. */
export function customizerView(view: CustomizerView): TemplateResult {
  const { source, choices, say, locale } = view;
  return html`<div class="customizer" dir=${directionOf(locale)} lang=${locale}>
    <div class="shown">${preview(view)}</div>
    <div class="asked">
      <slot name="heading"></slot>
      <div class="fields" part="fields" @focusin=${(event: FocusEvent) => focused(event, view)}>${asked(view)} ${fieldsView(view)}</div>
      <slot name="help"></slot>
      ${view.trouble ? serverTrouble(view.trouble, say, undefined) : nothing}
      ${priceList(priceOf(source, choices, say), say, locale)}
      ${
        view.readonly
          ? nothing
          : html`<slot name="actions"
            ><button type="button" class="button primary" part="submit" aria-disabled=${view.busy} @click=${view.submit}>
              ${say(view.busy ? 'reviewing' : 'review')}
            </button></slot
          >`
      }
      <p class="retention" dir="auto">${source.retention}</p>
    </div>
  </div>`;
}

function focused(event: FocusEvent, { source, work }: CustomizerView): void {
  const id = (event.target as Element).closest<HTMLElement>('[data-field]')?.dataset.field;
  const field = source.document.template.fields.find((one) => one.id === id);
  if (field) work(field);
}

function preview({ source, drawn, pictures, surface, active, say, lookAt }: CustomizerView): TemplateResult {
  if (drawn.failed) return html`<p class="notice" role="status">${say('previewFailed')}</p>`;
  const { template } = source.document;
  const field = template.fields.find(({ id }) => id === active);
  return html`<pc-preview
    .drawn=${drawn.surfaces}
    .chosen=${surface}
    .zone=${field && placementOf(template, field)?.placement}
    .hrefOf=${(ref: string) => pictures.hrefOf(source, ref)}
    .say=${say}
    @surface-wanted=${(event: CustomEvent<string>) => lookAt(event.detail)}
  ></pc-preview>`;
}

/** The list of what is wrong, once the buyer asked to go on: every field may then say that it is empty. */
function asked({ source, choices, touched, drawn, refused, say, lead }: CustomizerView) {
  const { fields } = source.document.template;
  if (fields.length === 0 || !fields.every(({ id }) => touched.has(id))) return nothing;
  return attention(fields, problemsOf(fields, choices, { drawn, refused }, say), say, (id) => {
    const field = fields.find((one) => one.id === id);
    if (field) lead(field);
  });
}
