import type { ReactNode } from 'react';
import { FormField } from './form-field.tsx';

/** A question answered in somebody's own words, of as many lines as are usual. */
export function WordsField(props: {
  id?: string;
  label: string;
  help?: ReactNode;
  problem?: string | undefined;
  required?: boolean;
  optional?: boolean;
  rows?: number | undefined;
  /** Most characters; the API takes as many. */
  most?: number;
  value: string;
  onChange: (words: string) => void;
}) {
  const { rows = 4, most, value, onChange, ...field } = props;
  return (
    <FormField {...field}>
      {(control) => (
        <textarea
          {...control}
          className="textarea"
          dir="auto"
          rows={rows}
          maxLength={most}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
