import type { ReactNode } from 'react';
import { FormField } from '../desk/form-field.tsx';
import { c } from './compliance-words.ts';
import { NEW_DOCUMENT, type TypedRequirement } from './typed-requirement.ts';

/** Most laws and documents of one requirement; the API takes no more. */
const MOST = 10;

/** One requirement of the rules of compliance: what it is called, its categories, declaration, laws and documents. */
export function RequirementFields(props: {
  value: TypedRequirement;
  onChange: (next: TypedRequirement) => void;
  onRemove: () => void;
}) {
  const { value } = props;
  const set = (change: Partial<TypedRequirement>) => props.onChange({ ...value, ...change });
  return (
    <>
      <FormField label={c('name')} required>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            minLength={3}
            maxLength={120}
            required
            value={value.title}
            onChange={(event) => set({ title: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={c('categories')} help={c('categories.help')} required>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            dir="auto"
            rows={4}
            required
            value={value.categories}
            onChange={(event) => set({ categories: event.target.value })}
          />
        )}
      </FormField>
      <FormField label={c('declaration')} help={c('declaration.help')} required>
        {(control) => (
          <textarea
            {...control}
            className="textarea"
            dir="auto"
            rows={3}
            minLength={20}
            maxLength={1000}
            required
            value={value.declaration}
            onChange={(event) => set({ declaration: event.target.value })}
          />
        )}
      </FormField>
      <Rows
        legend={c('laws')}
        items={value.laws}
        add={{ label: c('law.add'), item: { name: '', citation: '' } }}
        removeLabel={(n) => c('law.remove', { n })}
        onChange={(laws) => set({ laws })}
        row={(law, n, change) => (
          <>
            <TextRow label={c('law.name', { n })} value={law.name} onChange={(name) => change({ ...law, name })} />
            <TextRow
              label={c('law.citation', { n })}
              value={law.citation}
              onChange={(citation) => change({ ...law, citation })}
            />
          </>
        )}
      />
      <Rows
        legend={c('documents')}
        items={value.documents}
        add={{ label: c('document.add'), item: NEW_DOCUMENT }}
        removeLabel={(n) => c('document.remove', { n })}
        onChange={(documents) => set({ documents })}
        row={(one, n, change) => (
          <>
            <TextRow
              label={c('document.title', { n })}
              value={one.title}
              onChange={(title) => change({ ...one, title })}
            />
            <FormField label={c('document.months', { n })} required>
              {(control) => (
                <input
                  {...control}
                  type="number"
                  className="input"
                  min={1}
                  max={120}
                  required
                  value={Number.isNaN(one.months) ? '' : one.months}
                  onChange={(event) => change({ ...one, months: event.target.valueAsNumber })}
                />
              )}
            </FormField>
          </>
        )}
      />
      <p>
        <button type="button" className="button danger" onClick={props.onRemove}>
          {c('remove', { title: value.title || c('unnamed') })}
        </button>
      </p>
    </>
  );
}

function TextRow(props: { label: string; value: string; onChange: (next: string) => void }) {
  return (
    <FormField label={props.label} required>
      {(control) => (
        <input
          {...control}
          className="input"
          dir="auto"
          minLength={3}
          maxLength={200}
          required
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}

/** Rows of a few fields, of which there is always one. */
function Rows<Item>(props: {
  legend: string;
  items: readonly Item[];
  add: { label: string; item: Item };
  removeLabel: (n: number) => string;
  onChange: (next: readonly Item[]) => void;
  row: (item: Item, n: number, change: (next: Item) => void) => ReactNode;
}) {
  const { items } = props;
  return (
    <fieldset className="form">
      <legend>{props.legend}</legend>
      {items.map((item, index) => {
        // Rows have no identity but their place; what is typed in them is held above.
        const key = `${index}`;
        return (
          <div key={key} className="form">
            {props.row(item, index + 1, (next) => props.onChange(items.with(index, next)))}
            {items.length > 1 && (
              <p>
                <button
                  type="button"
                  className="button"
                  onClick={() => props.onChange(items.filter((_, at) => at !== index))}
                >
                  {props.removeLabel(index + 1)}
                </button>
              </p>
            )}
          </div>
        );
      })}
      {items.length < MOST && (
        <p>
          <button type="button" className="button" onClick={() => props.onChange([...items, props.add.item])}>
            {props.add.label}
          </button>
        </p>
      )}
    </fieldset>
  );
}
