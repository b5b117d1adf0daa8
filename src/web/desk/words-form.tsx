import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { Failure } from './failure.tsx';
import { say } from './words.ts';
import { WordsField } from './words-field.tsx';

/** One way to send what was written. */
export interface WayToSend {
  readonly label: string;
  readonly tone?: 'primary' | 'danger';
  /** Carries it out and goes on; what it throws is shown. */
  readonly send: (words: string) => Promise<unknown>;
}

/**
 * Words of a length somebody can act on, and a button for each way to send them: an appeal, an answer, the reasons of a
 * decision. Too few are said at the field, which is led to; `fewest` is what the API asks for.
 */
export function WordsForm(props: {
  id?: string;
  /** The heading it belongs to, by its id. */
  labelledBy?: string;
  label: string;
  help?: ReactNode;
  /** Said when there are too few words. */
  problem: string;
  fewest: number;
  most: number;
  rows?: number;
  ways: readonly WayToSend[];
  onCancel?: () => void;
  /** What stands above the words. */
  children?: ReactNode;
}) {
  const own = useId();
  const { id = own, fewest, ways, onCancel } = props;
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const short = words.trim().length < fewest;
  const sending = useMutation({ mutationFn: (way: WayToSend) => way.send(words.trim()) });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (short) return document.getElementById(id)?.focus();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const way = ways[Number(submitter?.getAttribute('value') ?? 0)];
    if (way && !sending.isPending) sending.mutate(way);
  };
  return (
    <form className="form" noValidate onSubmit={submit} aria-labelledby={props.labelledBy}>
      {props.children}
      <WordsField
        id={id}
        label={props.label}
        help={props.help}
        problem={tried && short ? props.problem : undefined}
        required
        rows={props.rows}
        most={props.most}
        value={words}
        onChange={setWords}
      />
      {sending.isError && <Failure error={sending.error} title={say('failedAction')} safe />}
      <p className="actions">
        {ways.map(({ label, tone }, index) => (
          <button
            key={label}
            type="submit"
            value={index}
            className={tone ? `button ${tone}` : 'button'}
            aria-disabled={sending.isPending}
          >
            {label}
          </button>
        ))}
        {onCancel && (
          <button type="button" className="button" onClick={onCancel}>
            {say('cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
