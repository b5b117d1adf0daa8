import { useQuery } from '@tanstack/react-query';
import { type DragEvent, useRef, useState } from 'react';
import { announce } from '../../desk/announce.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { Failure } from '../../desk/failure.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { browserLocale } from '../../kit/format.ts';
import type { OnTheWay } from '../../kit/send-form.ts';
import { t } from '../words.ts';

/** What is uploaded, and the words for it. */
export interface UploadDialogProps<T> {
  readonly words: {
    readonly title: string;
    readonly drop: string;
    readonly help: string;
    readonly done: string;
    readonly failed: string;
  };
  /** For the file control: media types or endings. */
  readonly accept: string;
  readonly send: (file: File, rights: string, way: OnTheWay) => Promise<T>;
  readonly onClose: () => void;
  readonly onDone: (sent: T) => void;
}

/** Uploads one file. The rights statement is agreed to first; there is no upload without it (program terms, D5). */
export function UploadDialog<T>(props: UploadDialogProps<T>) {
  const rights = useQuery({ queryKey: ['rights'], queryFn: api.rightsStatement, staleTime: Number.POSITIVE_INFINITY });
  return (
    <Dialog title={props.words.title} onClose={props.onClose}>
      <Loaded query={rights} height={8}>
        {(statement) => <Upload {...props} statement={statement} />}
      </Loaded>
    </Dialog>
  );
}

function Upload<T>(props: UploadDialogProps<T> & { statement: { version: string; text: string } }) {
  const [agreed, setAgreed] = useState(false);
  const [asked, setAsked] = useState(false);
  const [part, setPart] = useState<number>();
  const [error, setError] = useState<unknown>();
  const abort = useRef<AbortController>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const send = async (file: File | undefined) => {
    if (!file) return;
    if (!agreed) {
      setAsked(true);
      document.getElementById('rights')?.focus();
      return;
    }
    abort.current = new AbortController();
    setError(undefined);
    setPart(0);
    try {
      const { signal } = abort.current;
      const sent = await props.send(file, props.statement.version, { onProgress: setPart, signal });
      announce(props.words.done);
      props.onDone(sent);
    } catch (cause) {
      if (!abort.current.signal.aborted) setError(cause);
    } finally {
      setPart(undefined);
      // The same file can be chosen again after a failure.
      if (input.current) input.current.value = '';
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void send(event.dataTransfer.files[0]);
  };
  const percent = new Intl.NumberFormat(browserLocale(), { style: 'percent' }).format(part ?? 0);
  return (
    <div className="form">
      <label className="check">
        <input
          id="rights"
          type="checkbox"
          checked={agreed}
          aria-describedby={asked && !agreed ? 'rights-problem' : undefined}
          onChange={(event) => setAgreed(event.target.checked)}
        />
        <span>{props.statement.text}</span>
      </label>
      {asked && !agreed && (
        <p className="problem" id="rights-problem" role="alert">
          {t('upload.agree.problem')}
        </p>
      )}
      {part === undefined ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file control inside is the first
        <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <p>{props.words.drop}</p>
          <p className="small muted">{props.words.help}</p>
          <input
            ref={input}
            type="file"
            accept={props.accept}
            aria-label={t('upload.choose')}
            onClick={(event) => {
              if (agreed) return;
              event.preventDefault();
              setAsked(true);
              document.getElementById('rights')?.focus();
            }}
            onChange={(event) => void send(event.target.files?.[0])}
          />
        </div>
      ) : (
        <div className="drop">
          <label>
            {t('upload.progress', { percent })}
            <progress value={part} max={1} />
          </label>
          <p>
            <button type="button" className="button small" onClick={() => abort.current?.abort()}>
              {say('cancel')}
            </button>
          </p>
        </div>
      )}
      {error !== undefined && <Failure error={error} title={props.words.failed} />}
    </div>
  );
}
