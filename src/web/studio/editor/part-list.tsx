import { assertNever } from '../../../core/kernel/index.ts';
import { t } from '../words.ts';
import type { Field } from './document.ts';
import { useEditing } from './editing.ts';
import { RemarksAt } from './remarks.tsx';

/** How many remarks stand against each part of the editor, by its name ("field-2"). */
export type RemarkCounts = ReadonlyMap<string, { readonly n: number; readonly bad: boolean }>;

/** The parts of the listing: basics, fields in the buyer's order, surfaces. Choosing one shows it in the inspector. */
export function PartList(props: {
  part: string;
  counts: RemarkCounts;
  onChoose: (part: string) => void;
  onAddField: (kind: Field['kind']) => void;
  onMove: (index: number, step: number) => void;
  onRemove: (index: number) => void;
  onAddSurface: () => void;
}) {
  const { document } = useEditing();
  const { fields, surfaces } = document.template;
  const entry = (part: string, label: string, kind?: string) => (
    <button
      type="button"
      id={`part-${part}`}
      className="part"
      aria-current={props.part === part ? 'true' : undefined}
      onClick={() => props.onChoose(part)}
    >
      <bdi>{label || t('edit.unnamed')}</bdi>
      {kind && <span className="small muted">{kind}</span>}
      <Count counts={props.counts} part={part} />
    </button>
  );
  return (
    <nav className="parts" aria-label={t('edit.parts')}>
      {entry('basics', t('edit.basics'))}
      <h2>{t('edit.fields')}</h2>
      <RemarksAt anchor="/template/fields" />
      {fields.length === 0 && <p className="small muted">{t('edit.fields.none')}</p>}
      <ol className="plain">
        {fields.map((field, index) => (
          <li
            key={field.id}
            className="part-row"
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              props.onMove(index, event.key === 'ArrowUp' ? -1 : 1);
            }}
          >
            {entry(`field-${index}`, field.label, kindWord(field.kind))}
            <div className="row-buttons">
              <button
                type="button"
                id={`up-${field.id}`}
                className="button quiet icon"
                aria-disabled={index === 0}
                aria-label={t('edit.up', { name: field.label })}
                onClick={() => props.onMove(index, -1)}
              >
                <span aria-hidden="true">↑</span>
              </button>
              <button
                type="button"
                id={`down-${field.id}`}
                className="button quiet icon"
                aria-disabled={index === fields.length - 1}
                aria-label={t('edit.down', { name: field.label })}
                onClick={() => props.onMove(index, 1)}
              >
                <span aria-hidden="true">↓</span>
              </button>
              <button
                type="button"
                className="button quiet icon"
                aria-label={t('edit.remove', { name: field.label })}
                onClick={() => props.onRemove(index)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </div>
          </li>
        ))}
      </ol>
      <fieldset className="add-field" id="at-template-fields" tabIndex={-1}>
        <legend className="small muted">{t('edit.add')}</legend>
        {(['text', 'image', 'option'] as const).map((kind) => (
          <button key={kind} type="button" className="button small" onClick={() => props.onAddField(kind)}>
            {addWord(kind)}
          </button>
        ))}
      </fieldset>
      <h2>{t('edit.surfaces')}</h2>
      <RemarksAt anchor="/template/surfaces" />
      {surfaces.length === 0 && <p className="small muted">{t('edit.surfaces.none')}</p>}
      <ul className="plain">
        {surfaces.map((surface, index) => (
          <li key={surface.id}>
            {entry(
              `surface-${index}`,
              surface.label,
              t('canvas.size', { width: surface.size.width, height: surface.size.height }),
            )}
          </li>
        ))}
      </ul>
      {surfaces.length < 10 && (
        <p>
          <button type="button" id="at-template-surfaces" className="button small" onClick={props.onAddSurface}>
            {t('edit.addSurface')}
          </button>
        </p>
      )}
    </nav>
  );
}

function Count(props: { counts: RemarkCounts; part: string }) {
  const count = props.counts.get(props.part);
  if (!count) return null;
  return (
    <span className={count.bad ? 'badge bad' : 'badge warn'}>
      <span aria-hidden="true">{count.n}</span>
      <span className="unseen">{t('check.count', { n: count.n })}</span>
    </span>
  );
}

function kindWord(kind: Field['kind']): string {
  switch (kind) {
    case 'text':
      return t('edit.kind.text');
    case 'image':
      return t('edit.kind.image');
    case 'option':
      return t('edit.kind.option');
    default:
      return assertNever(kind);
  }
}

function addWord(kind: Field['kind']): string {
  switch (kind) {
    case 'text':
      return t('edit.addText');
    case 'image':
      return t('edit.addImage');
    case 'option':
      return t('edit.addOption');
    default:
      return assertNever(kind);
  }
}
