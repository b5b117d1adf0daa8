import { html, nothing, type TemplateResult } from 'lit';
import type { Money } from '../../core/kernel/index.ts';
import type { Field, Value } from '../../core/template/index.ts';
import { moneyText } from '../kit/money-text.ts';
import type { SayWord } from './words.ts';

/** What the parts common to all fields are made from. */
export interface FieldShown {
  readonly field: Field;
  /** What stands against the choice, to be shown now. */
  readonly problem: string | undefined;
  /** What the buyer should know but may ignore. */
  readonly warning: string | undefined;
  readonly say: SayWord;
  readonly locale: string;
  readonly readonly: boolean;
  /** The buyer leaves the field: from now on it may say that it is empty. */
  readonly leave: () => void;
}

/** What a field's markup is made from. */
export interface FieldView<F extends Field, V extends Value> extends FieldShown {
  readonly field: F;
  readonly value: V | undefined;
  /** Takes a choice; undefined takes it back. */
  readonly choose: (value: V | undefined) => void;
}

/** Ids of a field's parts within the element's shadow root. */
export function idsOf(field: Field) {
  const own = `field-${field.id}`;
  return { control: own, label: `${own}-label`, help: `${own}-help`, problem: `${own}-problem`, count: `${own}-count` };
}

/** The label's text with "optional" and the surcharge behind it. */
export function labelText(view: FieldShown, surcharge?: Money): TemplateResult {
  const { field, say, locale } = view;
  return html`<span dir="auto">${field.label}</span>
    ${field.required ? nothing : html` <span class="aside">${say('optional')}</span>`}
    ${surcharge && surcharge.amount > 0 ? html` <span class="aside">${signed(surcharge, locale)}</span>` : nothing}`;
}

/** A surcharge as people read it, "+£1.00". */
export function signed(money: Money, locale: string): string {
  return moneyText(money, locale, { signed: true });
}

/** The seller's help under a label. */
export function helpText(view: FieldShown): TemplateResult | typeof nothing {
  const { field } = view;
  return field.help ? html`<p class="help" id=${idsOf(field).help} dir="auto">${field.help}</p>` : nothing;
}

/** The line under a field that says what is wrong or worth knowing. Always in the page, so that what appears in it is read out. */
export function troubleText(view: FieldShown): TemplateResult {
  const { field, problem, warning } = view;
  const text = problem ?? warning;
  return html`<p class=${problem ? 'trouble problem' : 'trouble warning'} part="error" id=${idsOf(field).problem} aria-live="polite">
    ${text ? html`<span dir="auto">${text}</span>` : nothing}
  </p>`;
}

/** The ids that describe a control, of those that are there. */
export function describedBy(view: FieldShown, ...more: string[]): string {
  const { field, problem, warning } = view;
  const ids = idsOf(field);
  return [field.help && ids.help, (problem ?? warning) && ids.problem, ...more].filter(Boolean).join(' ');
}
