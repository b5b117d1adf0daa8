import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { assertNever } from '../../core/kernel/index.ts';
import { type Field, type ImageField, placementOf, type Value } from '../../core/template/index.ts';
import type { Against, Choices } from './choices.ts';
import type { CustomizerSource } from './customizer-source.ts';
import type { DrawnDesign } from './draw-surfaces.ts';
import { fieldProblem } from './field-problem.ts';
import type { FieldShown } from './field-view.ts';
import type { FontShelf } from './font-shelf.ts';
import { optionField } from './option-field.ts';
import { type PictureAround, pictureField } from './picture-field.ts';
import { type PictureShelf, swatchOf } from './picture-shelf.ts';
import { textField } from './text-field.ts';
import type { SayWord } from './words.ts';

/** What the fields of a product are shown from, and whom they tell. */
export interface FieldsView extends Against {
  readonly source: CustomizerSource;
  readonly choices: Choices;
  readonly drawn: DrawnDesign;
  /** Fields the buyer left: those may say that they are empty. */
  readonly touched: ReadonlySet<string>;
  readonly fonts: FontShelf;
  readonly pictures: PictureShelf;
  readonly say: SayWord;
  readonly locale: string;
  readonly readonly: boolean;
  readonly signedIn: boolean;
  readonly askToSignIn: () => void;
  readonly choose: (field: Field, value: Value | undefined) => void;
  readonly leave: (field: Field) => void;
  /** Redraws after a change that is no choice. */
  readonly redraw: () => void;
}

/** The fields in the seller's order, each with what stands against its choice. */
export function fieldsView(view: FieldsView): unknown {
  return repeat(
    view.source.document.template.fields,
    ({ id }) => id,
    (field) => html`<div class="place" data-field=${field.id}>${fieldOf(field, view)}</div>`,
  );
}

function fieldOf(field: Field, view: FieldsView): TemplateResult {
  const { choices, drawn, fonts, say } = view;
  const value = choices[field.id];
  const own = fieldProblem(field, value, say);
  const said = own && (!own.missing || view.touched.has(field.id)) ? own.message : undefined;
  const shown: FieldShown = {
    field,
    problem: said ?? drawn.errors.get(field.id) ?? view.refused.get(field.id),
    warning: drawn.warnings.get(field.id),
    say,
    locale: view.locale,
    readonly: view.readonly,
    leave: () => view.leave(field),
  };
  const choose = (next: Value | undefined) => view.choose(field, next);
  switch (field.kind) {
    case 'text':
      return textField({ ...shown, field, value: value && 'text' in value ? value : undefined, choose }, fonts);
    case 'option':
      return optionField({ ...shown, field, value: value && 'option' in value ? value : undefined, choose }, (ref) =>
        swatchOf(view.source, ref),
      );
    case 'image':
      return pictureField(
        { ...shown, field, value: value && 'image' in value ? value : undefined, choose },
        aroundPicture(field, view),
      );
    default:
      return assertNever(field);
  }
}

function aroundPicture(field: ImageField, view: FieldsView): PictureAround {
  const { document, rightsStatement } = view.source;
  return {
    upload: view.pictures.of(field.id),
    placement: placementOf(document.template, field)?.placement,
    rights: rightsStatement,
    signedIn: view.signedIn,
    askToSignIn: view.askToSignIn,
    redraw: view.redraw,
  };
}
