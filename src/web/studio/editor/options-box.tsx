import { pointer } from '../../../core/kernel/index.ts';
import { announce } from '../../desk/announce.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { MoneyBox, TextBox } from './bound.tsx';
import { ColourBox } from './colour-list.tsx';
import { type OptionField, valueAt, type Way } from './document.ts';
import { freshId, moved } from './edit-template.ts';
import { useEditing } from './editing.ts';
import { PictureBox } from './picture-box.tsx';
import { RemarksAt } from './remarks.tsx';

type Option = OptionField['options'][number];

/** The ways a buyer can choose from, in their order. */
export function OptionsBox(props: { at: Way }) {
  const { document, set, endStep } = useEditing();
  const options = (valueAt(document, props.at) as Option[] | undefined) ?? [];
  const anchor = pointer(...props.at);
  const choose = (next: readonly Option[]) => {
    endStep();
    set(props.at, next);
  };
  const focusOption = (index: number) =>
    requestAnimationFrame(() => window.document.getElementById(idAt(`${anchor}/${index}/label`))?.focus());
  const shift = (index: number, step: number) => {
    const option = options[index];
    if (!option || index + step < 0 || index + step >= options.length) return;
    choose(moved(options, index, step));
    announce(t('edit.moved', { name: option.label, n: index + step + 1 }));
    // The button that was pressed moved with its option.
    requestAnimationFrame(() =>
      window.document.getElementById(`${idAt(anchor)}-${index + step}-${step < 0 ? 'up' : 'down'}`)?.focus(),
    );
  };
  return (
    <fieldset className="field entries">
      <legend>{t('field.options')}</legend>
      <RemarksAt anchor={anchor} />
      <ol className="plain options">
        {options.map((option, index) => (
          <li key={option.id} id={idAt(`${anchor}/${index}`)} tabIndex={-1} className="option">
            <div className="option-head">
              <TextBox at={[...props.at, index, 'label']} label={t('option.nth', { n: index + 1 })} />
              <div className="row-buttons">
                <button
                  type="button"
                  id={`${idAt(anchor)}-${index}-up`}
                  className="button quiet icon"
                  aria-disabled={index === 0}
                  aria-label={t('edit.up', { name: option.label })}
                  onClick={() => shift(index, -1)}
                >
                  <span aria-hidden="true">↑</span>
                </button>
                <button
                  type="button"
                  id={`${idAt(anchor)}-${index}-down`}
                  className="button quiet icon"
                  aria-disabled={index === options.length - 1}
                  aria-label={t('edit.down', { name: option.label })}
                  onClick={() => shift(index, 1)}
                >
                  <span aria-hidden="true">↓</span>
                </button>
                <button
                  type="button"
                  className="button quiet icon"
                  aria-disabled={options.length === 1}
                  aria-label={t('edit.remove', { name: option.label })}
                  onClick={() => {
                    if (options.length === 1) return;
                    choose(options.toSpliced(index, 1));
                    announce(t('edit.removed', { name: option.label }));
                    focusOption(Math.max(index - 1, 0));
                  }}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </div>
            </div>
            <RemarksAt anchor={`${anchor}/${index}`} />
            <div className="pair">
              <MoneyBox at={[...props.at, index, 'surcharge']} label={t('option.surcharge')} optional />
              <Swatch at={[...props.at, index, 'color']} colour={option.color} />
            </div>
            <details>
              <summary>{t('edit.inspector')}</summary>
              <div className="form">
                <TextBox at={[...props.at, index, 'help']} label={t('option.help')} optional />
                <PictureBox at={[...props.at, index, 'image']} label={t('option.picture')} />
                {option.effects && option.effects.length > 0 && (
                  <p className="small muted">{t('option.effects', { n: option.effects.length })}</p>
                )}
              </div>
            </details>
          </li>
        ))}
      </ol>
      <p>
        <button
          type="button"
          id={idAt(anchor)}
          className="button small"
          onClick={() => {
            const id = freshId(
              'option',
              options.map((one) => one.id),
            );
            choose([...options, { id, label: '' }]);
            focusOption(options.length);
          }}
        >
          {t('field.options.add')}
        </button>
      </p>
    </fieldset>
  );
}

function Swatch(props: { at: Way; colour: string | undefined }) {
  const { set } = useEditing();
  return (
    <div className="field">
      <span className="label">{t('option.color')}</span>
      <div className="swatch">
        <label className="check">
          <input
            type="checkbox"
            checked={props.colour !== undefined}
            onChange={(event) => set(props.at, event.target.checked ? '#888888' : undefined)}
          />
          <span>{t('option.color.on')}</span>
        </label>
        {props.colour !== undefined && (
          <ColourBox label={t('option.color')} value={props.colour} onChange={(colour) => set(props.at, colour)} />
        )}
      </div>
    </div>
  );
}
