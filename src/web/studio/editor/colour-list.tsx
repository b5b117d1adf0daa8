import { pointer } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { valueAt, type Way } from './document.ts';
import { useEditing } from './editing.ts';
import { RemarksAt } from './remarks.tsx';

/** The colours a buyer can choose, as the browser's own colour control shows them, with their #RRGGBB. */
export function ColourList(props: { at: Way }) {
  const { document, set, endStep } = useEditing();
  const anchor = pointer(...props.at);
  const value = valueAt(document, props.at);
  const colours = Array.isArray(value) ? (value as string[]) : [];
  const choose = (next: readonly string[]) => {
    endStep();
    set(props.at, next.length === 0 ? undefined : next);
  };
  return (
    <fieldset className="field entries">
      <legend>{t('field.colors')}</legend>
      {colours.length === 0 && <p className="help">{t('field.colors.none')}</p>}
      <ul className="plain colour-list">
        {colours.map((colour, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a colour changes while its control stays
          <li key={index}>
            <ColourBox
              label={t('field.colors.nth', { n: index + 1 })}
              value={colour}
              onChange={(next) => set([...props.at, index], next)}
            />
            <button
              type="button"
              className="button quiet icon"
              aria-label={t('edit.remove', { name: colour })}
              onClick={() => {
                choose(colours.toSpliced(index, 1));
                window.document.getElementById(idAt(anchor))?.focus();
              }}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <RemarksAt anchor={anchor} />
      <p>
        <button
          type="button"
          id={idAt(anchor)}
          className="button small"
          onClick={() => choose([...colours, '#222222'])}
        >
          {t('field.colors.add')}
        </button>
      </p>
    </fieldset>
  );
}

/** One colour: the browser's picker, and its #RRGGBB beside it. */
export function ColourBox(props: { label: string; value: string; onChange: (colour: string) => void }) {
  return (
    <label className="colour-box">
      <input
        type="color"
        aria-label={props.label}
        value={/^#[0-9a-f]{6}$/i.test(props.value) ? props.value : '#000000'}
        onChange={(event) => props.onChange(event.target.value.toUpperCase())}
      />
      <code>{props.value.toUpperCase()}</code>
    </label>
  );
}
