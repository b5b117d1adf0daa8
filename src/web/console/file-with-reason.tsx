import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { t } from './block-list-words.ts';
import { ReasonField } from './reason-field.tsx';

/** Fewest characters of a reason; the API asks for as many. */
const FEWEST = 3;

/** A file and the reason it is sent for. */
export interface FileAndReason {
  readonly file: File;
  readonly reason: string;
}

/** A form that sends a file with a reason. `children` stand above its button. */
export function FileWithReason(props: {
  id: string;
  /** Which of the two: its words begin so. */
  of: 'add' | 'import';
  accept: string;
  mostReason: number;
  primary?: boolean;
  /** The reason is empty again once it was sent. */
  forgets?: boolean;
  send: UseMutationResult<unknown, Error, FileAndReason>;
  children?: ReactNode;
}) {
  const { id, of, send } = props;
  const [file, setFile] = useState<File>();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const short = reason.trim().length < FEWEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!file || short || send.isPending) return;
    const forget = () => {
      setReason('');
      setTried(false);
    };
    send.mutate({ file, reason: reason.trim() }, props.forgets ? { onSuccess: forget } : {});
  };
  return (
    <form className="card form" noValidate onSubmit={submit} aria-labelledby={id}>
      <h2 id={id}>{t(`${of}.title`)}</h2>
      <FormField
        label={t(`${of}.file`)}
        help={t(`${of}.help`)}
        problem={tried && !file ? t('add.file.problem') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            type="file"
            accept={props.accept}
            onChange={(event) => setFile(event.target.files?.[0])}
          />
        )}
      </FormField>
      <ReasonField
        label={t(`${of}.reason`)}
        most={props.mostReason}
        wrong={tried && short}
        value={reason}
        onChange={setReason}
      />
      {send.isError && <Failure error={send.error} />}
      {props.children}
      <p>
        <button className={props.primary ? 'button primary' : 'button'} type="submit" aria-disabled={send.isPending}>
          {t(`${of}.send`)}
        </button>
      </p>
    </form>
  );
}
