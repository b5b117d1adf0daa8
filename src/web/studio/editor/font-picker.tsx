import { useState } from 'react';
import { pointer } from '../../../core/kernel/index.ts';
import type { FontFamily } from '../../kit/api.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { valueAt, type Way } from './document.ts';
import { useEditing } from './editing.ts';
import { FontDialog } from './font-dialog.tsx';
import { FontName } from './font-name.tsx';
import { FontShelf } from './font-shelf.tsx';
import { RemarksAt } from './remarks.tsx';

/** The fonts a buyer can choose, each shown in itself, the first being the default; more are added from the catalogue, the seller's shelf, or a file. */
export function FontPicker(props: { at: Way }) {
  const { document, set, fonts, endStep, sellerId } = useEditing();
  const [uploading, setUploading] = useState(false);
  const anchor = pointer(...props.at);
  const value = valueAt(document, props.at);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const left = fonts.filter((font) => !chosen.includes(font.family));
  const choose = (families: readonly string[]) => {
    endStep();
    set(props.at, families.length === 0 ? undefined : families);
  };
  return (
    <fieldset className="field entries">
      <legend>{t('field.fonts')}</legend>
      <p className="help">{chosen.length === 0 ? t('field.fonts.none') : t('field.fonts.help')}</p>
      {chosen.length > 0 && (
        <ol className="plain font-list">
          {chosen.map((family, index) => (
            <li key={family}>
              <FontName family={family} url={fonts.find((font) => font.family === family)?.url} />
              {index > 0 && (
                <button
                  type="button"
                  className="button quiet icon"
                  aria-label={t('field.fonts.first', { font: family })}
                  onClick={() => choose([family, ...chosen.filter((one) => one !== family)])}
                >
                  <span aria-hidden="true">↑</span>
                </button>
              )}
              <button
                type="button"
                className="button quiet icon"
                aria-label={t('edit.remove', { name: family })}
                onClick={() => {
                  choose(chosen.filter((one) => one !== family));
                  window.document.getElementById(idAt(anchor))?.focus();
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <RemarksAt anchor={anchor} />
      <select
        id={idAt(anchor)}
        className="select"
        aria-label={t('field.fonts.add')}
        value=""
        onChange={(event) => event.target.value !== '' && choose([...chosen, event.target.value])}
      >
        <option value="">{t('field.fonts.choose')}</option>
        <Families label={t('field.fonts.own')} fonts={left.filter((font) => font.own)} />
        <Families label={t('field.fonts.catalogue')} fonts={left.filter((font) => !font.own)} />
      </select>
      <p>
        <button type="button" className="button small" onClick={() => setUploading(true)}>
          {t('field.fonts.upload')}
        </button>
      </p>
      <FontShelf seller={sellerId} />
      {uploading && (
        <FontDialog
          seller={sellerId}
          onClose={() => setUploading(false)}
          onDone={(font) => {
            setUploading(false);
            choose([...chosen, font.family]);
          }}
        />
      )}
    </fieldset>
  );
}

function Families(props: { label: string; fonts: readonly FontFamily[] }) {
  if (props.fonts.length === 0) return null;
  return (
    <optgroup label={props.label}>
      {props.fonts.map((font) => (
        <option key={font.family} value={font.family}>
          {font.family} ({font.scripts.join(', ')})
        </option>
      ))}
    </optgroup>
  );
}
