import { say } from './words.ts';

/** Quick filters, always in sight: one is on, and pressing another changes the address. */
export function FilterBar(props: {
  label: string;
  value: string;
  choices: readonly { readonly value: string; readonly label: string; readonly count?: number | undefined }[];
  onChange: (value: string) => void;
}) {
  return (
    <fieldset className="filter-bar">
      <legend className="unseen">{`${say('filters')}: ${props.label}`}</legend>
      {props.choices.map((choice) => (
        <button
          key={choice.value}
          type="button"
          className="chip"
          aria-pressed={choice.value === props.value}
          onClick={() => props.onChange(choice.value)}
        >
          {choice.label}
          {choice.count !== undefined && <span className="count">{choice.count}</span>}
        </button>
      ))}
    </fieldset>
  );
}
