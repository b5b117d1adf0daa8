import { type ReactNode, useState } from 'react';
import { pointer } from '../../../core/kernel/index.ts';
import { type ControlProps, FormField } from '../../desk/form-field.tsx';
import { browserLocale } from '../../kit/format.ts';
import { isCurrency, readMoney, writeMoney } from '../listings/typed-money.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { valueAt, type Way } from './document.ts';
import { useEditing } from './editing.ts';
import { RemarksAt } from './remarks.tsx';

interface BoundProps {
  /** Where in the document the value is. */
  readonly at: Way;
  readonly label: string;
  readonly help?: ReactNode;
  /** An empty control takes the key away. */
  readonly optional?: boolean;
}

/** A control's frame: label, help, and what is said of its place in the listing. */
export function Bound(
  props: BoundProps & { problem?: string | undefined; children: (control: ControlProps) => ReactNode },
) {
  const anchor = pointer(...props.at);
  const said = useEditing().remarksAt(anchor).length > 0;
  return (
    <FormField
      id={idAt(anchor)}
      label={props.label}
      help={props.help}
      problem={props.problem}
      remarks={said && <RemarksAt anchor={anchor} />}
    >
      {(control) => props.children(said ? { ...control, 'aria-invalid': true } : control)}
    </FormField>
  );
}

/** A line or a paragraph of text at a place in the document. */
export function TextBox(props: BoundProps & { rows?: number; maxLength?: number }) {
  const { document, set, endStep } = useEditing();
  const value = String(valueAt(document, props.at) ?? '');
  const change = (text: string) => set(props.at, props.optional && text === '' ? undefined : text);
  return (
    <Bound {...props}>
      {(control) =>
        props.rows ? (
          <textarea
            {...control}
            className="textarea"
            dir="auto"
            rows={props.rows}
            maxLength={props.maxLength}
            value={value}
            onBlur={endStep}
            onChange={(event) => change(event.target.value)}
          />
        ) : (
          <input
            {...control}
            className="input"
            dir="auto"
            maxLength={props.maxLength}
            value={value}
            onBlur={endStep}
            onChange={(event) => change(event.target.value)}
          />
        )
      }
    </Bound>
  );
}

/** A number at a place in the document. What is typed stays as typed while the control has the focus; only a number in range is set. */
export function NumberBox(props: BoundProps & { min?: number; max?: number; step?: number; whole?: boolean }) {
  const { document, set, endStep } = useEditing();
  const [typed, setTyped] = useState<string>();
  const value = valueAt(document, props.at);
  const wrong = typed !== undefined && read(typed, props) === 'wrong';
  const change = (text: string) => {
    setTyped(text);
    const next = read(text, props);
    if (next !== 'wrong') set(props.at, next);
  };
  return (
    <Bound {...props} problem={wrong ? t('number.problem', { range: rangeText(props) }) : undefined}>
      {(control) => (
        <input
          {...control}
          className="input number"
          inputMode="decimal"
          dir="ltr"
          value={typed ?? (typeof value === 'number' ? String(Number(value.toFixed(3))) : '')}
          onChange={(event) => change(event.target.value)}
          onBlur={() => {
            setTyped(undefined);
            endStep();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            const step = (props.step ?? 1) * (event.key === 'ArrowUp' ? 1 : -1);
            const next = (typeof value === 'number' ? value : (props.min ?? 0)) + step;
            const within = Math.min(
              Math.max(next, props.min ?? Number.NEGATIVE_INFINITY),
              props.max ?? Number.POSITIVE_INFINITY,
            );
            setTyped(undefined);
            set(props.at, Number(within.toFixed(3)));
          }}
        />
      )}
    </Bound>
  );
}

function read(text: string, limits: { min?: number; max?: number; whole?: boolean; optional?: boolean }) {
  const trimmed = text.trim().replace(',', '.').replace('\u2212', '-');
  if (trimmed === '') return limits.optional ? undefined : 'wrong';
  const value = Number(trimmed);
  if (!Number.isFinite(value) || (limits.whole && !Number.isInteger(value))) return 'wrong';
  if (value < (limits.min ?? value) || value > (limits.max ?? value)) return 'wrong';
  return value;
}

function rangeText(limits: { min?: number; max?: number }): string {
  if (limits.min !== undefined && limits.max !== undefined)
    return t('number.range', { min: limits.min, max: limits.max });
  return limits.min === undefined ? '' : t('number.min', { min: limits.min });
}

/** One of a few values at a place in the document; '' takes the key away. */
export function SelectBox(
  props: BoundProps & { choices: readonly { readonly value: string; readonly label: string }[] },
) {
  const { document, set } = useEditing();
  return (
    <Bound {...props}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={String(valueAt(document, props.at) ?? '')}
          onChange={(event) => set(props.at, event.target.value === '' ? undefined : event.target.value)}
        >
          {props.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Bound>
  );
}

/** A yes or no at a place in the document; no takes the key away. */
export function TickBox(props: BoundProps) {
  const { document, set } = useEditing();
  const anchor = pointer(...props.at);
  return (
    <div className="field">
      <label className="check">
        <input
          id={idAt(anchor)}
          type="checkbox"
          checked={valueAt(document, props.at) === true}
          onChange={(event) => set(props.at, event.target.checked)}
        />
        <span>{props.label}</span>
      </label>
      <RemarksAt anchor={anchor} />
    </div>
  );
}

/** An amount at a place in the document, in the currency of the price. */
export function MoneyBox(props: BoundProps) {
  const { document, set, endStep } = useEditing();
  const [typed, setTyped] = useState<string>();
  const money = valueAt(document, props.at) as { amount: number; currency: string } | undefined;
  const currency = money?.currency ?? document.price?.currency ?? 'EUR';
  const change = (text: string) => {
    setTyped(text);
    if (text.trim() === '') {
      if (props.optional) set(props.at, undefined);
      return;
    }
    const amount = readMoney(text, currency);
    if (amount !== undefined) set(props.at, props.optional && amount === 0 ? undefined : { amount, currency });
  };
  const wrong =
    typed !== undefined && readMoney(typed, currency) === undefined && !(props.optional && typed.trim() === '');
  return (
    <Bound {...props} problem={wrong ? t('basics.money.problem') : undefined}>
      {(control) => (
        <span className="with-unit">
          <input
            {...control}
            className="input number"
            inputMode="decimal"
            dir="ltr"
            value={typed ?? (money ? writeMoney(money.amount, currency) : '')}
            onChange={(event) => change(event.target.value)}
            onBlur={() => {
              setTyped(undefined);
              endStep();
            }}
          />
          <span className="unit">{isCurrency(currency) ? currencySign(currency) : currency}</span>
        </span>
      )}
    </Bound>
  );
}

function currencySign(currency: string): string {
  const parts = new Intl.NumberFormat(browserLocale(), { style: 'currency', currency }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? currency;
}
