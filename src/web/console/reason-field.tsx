import { FormField } from '../desk/form-field.tsx';
import { t } from './block-list-words.ts';

/** Why something is on a list, in a line. */
export function ReasonField(props: {
  label: string;
  most: number;
  wrong: boolean;
  value: string;
  onChange: (reason: string) => void;
}) {
  return (
    <FormField label={props.label} problem={props.wrong ? t('add.reason.problem') : undefined}>
      {(control) => (
        <input
          {...control}
          className="input"
          dir="auto"
          maxLength={props.most}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </FormField>
  );
}
