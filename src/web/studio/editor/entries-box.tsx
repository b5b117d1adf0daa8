import { pointer } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { valueAt, type Way } from './document.ts';
import { useEditing } from './editing.ts';
import { RemarksAt } from './remarks.tsx';

/** A list of texts at a place in the document: each can be written over several lines, added and taken away. An empty list takes the key away. */
export function EntriesBox(props: {
  at: Way;
  label: string;
  help?: string;
  add: string;
  max: number;
  maxLength?: number;
}) {
  const { document, set, endStep } = useEditing();
  const anchor = pointer(...props.at);
  const value = valueAt(document, props.at);
  const entries = Array.isArray(value) ? (value as string[]) : [];
  const idOf = (index: number) => `${idAt(anchor)}-${index}`;
  const add = () => {
    endStep();
    set(props.at, [...entries, '']);
    // The new entry exists after React has drawn it.
    requestAnimationFrame(() => window.document.getElementById(idOf(entries.length))?.focus());
  };
  const remove = (index: number) => {
    endStep();
    const rest = entries.toSpliced(index, 1);
    set(props.at, rest.length === 0 ? undefined : rest);
    requestAnimationFrame(() =>
      (
        window.document.getElementById(idOf(Math.min(index, rest.length - 1))) ??
        window.document.getElementById(idAt(anchor))
      )?.focus(),
    );
  };
  return (
    <fieldset className="field entries">
      <legend>{props.label}</legend>
      {props.help && <p className="help">{props.help}</p>}
      {entries.map((entry, index) => (
        // Entries have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: texts may repeat, and a removed one shifts the rest on purpose
        <div className="entry" key={index}>
          <textarea
            id={idOf(index)}
            className="textarea"
            rows={1}
            dir="auto"
            maxLength={props.maxLength}
            aria-label={t('entries.nth', { label: props.label, n: index + 1 })}
            value={entry}
            onBlur={endStep}
            onChange={(event) => set([...props.at, index], event.target.value)}
          />
          <button
            type="button"
            className="button quiet icon"
            aria-label={t('entries.remove', { n: index + 1 })}
            onClick={() => remove(index)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>
      ))}
      <RemarksAt anchor={anchor} />
      {entries.length < props.max && (
        <p>
          <button type="button" id={idAt(anchor)} className="button small" onClick={add}>
            {props.add}
          </button>
        </p>
      )}
    </fieldset>
  );
}
