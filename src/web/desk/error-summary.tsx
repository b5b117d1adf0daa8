import { useEffect, useRef } from 'react';
import { say } from './words.ts';

/** One problem and the control it is about. */
export interface SummaryEntry {
  readonly id: string;
  readonly message: string;
}

/** Everything that stops a form, above it, with a link to each place. Takes the focus when it appears or grows. */
export function ErrorSummary(props: { entries: readonly SummaryEntry[] }) {
  const box = useRef<HTMLDivElement>(null);
  const { length } = props.entries;
  useEffect(() => {
    if (length > 0) box.current?.focus();
  }, [length]);
  if (length === 0) return null;
  return (
    <div className="notice bad" role="alert" tabIndex={-1} ref={box}>
      <p>
        <strong>{say('summary', { n: length })}</strong>
      </p>
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.id}>
            <a
              href={`#${entry.id}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(entry.id)?.focus();
              }}
            >
              {entry.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
