import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { say } from '../desk/words.ts';
import { e } from './enforcement-words.ts';

/** Takes something back, with the reason why. */
export function UndoForm(props: {
  id: string;
  title: string;
  help?: string;
  onUndo: (reasons: string) => Promise<void>;
}) {
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const undo = useMutation({ mutationFn: () => props.onUndo(reasons.trim()) });
  const short = reasons.trim().length < 10;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !undo.isPending) undo.mutate();
  };
  return (
    <details>
      <summary>{props.title}</summary>
      <form className="form" noValidate onSubmit={submit}>
        {props.help && <p>{props.help}</p>}
        <FormField
          id={`${props.id}-reasons`}
          label={e('action.reasons')}
          problem={tried && short ? e('action.reasons.problem') : undefined}
          required
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              dir="auto"
              rows={2}
              maxLength={2000}
              value={reasons}
              onChange={(event) => setReasons(event.target.value)}
            />
          )}
        </FormField>
        {undo.isError && <Failure error={undo.error} title={say('failedAction')} safe />}
        <p>
          <button type="submit" className="button" aria-disabled={undo.isPending}>
            {props.title}
          </button>
        </p>
      </form>
    </details>
  );
}
