import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { ErrorSummary } from '../desk/error-summary.tsx';
import { Failure } from '../desk/failure.tsx';
import { say } from '../desk/words.ts';
import { WordsField } from '../desk/words-field.tsx';
import { usePlainKeys } from './use-plain-keys.ts';
import { t } from './words.ts';

/** Fewest characters of reasons somebody can act on; the API asks for as many. */
const FEWEST = 10;

/** One way to decide, chosen with its key. */
export interface Choice<Decision extends string> {
  readonly key: string;
  readonly decision: Decision;
  readonly label: string;
  readonly danger?: boolean;
  /** Whether it cannot be decided without reasons. */
  readonly needsReasons: boolean;
  readonly reasonsHelp: string;
  /** More to say with it, below the reasons. */
  readonly more?: ReactNode;
  /** What choosing it also means. */
  readonly notice?: string | undefined;
}

/** A decision among a few, with reasons where they are needed. Keys choose, Ctrl and Enter decides. */
export function DecisionForm<Decision extends string>(props: {
  choices: readonly Choice<Decision>[];
  reasonsLabel: string;
  /** Said of the reasons before anything is chosen. */
  reasonsHelp: string;
  keysHelp: string;
  /** Carries it out and goes on; what it throws is shown. */
  onDecide: (decision: Decision, reasons: string) => Promise<void>;
}) {
  const { choices } = props;
  const [decision, setDecision] = useState<Decision>();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const decide = useMutation({ mutationFn: (chosen: Decision) => props.onDecide(chosen, reasons.trim()) });
  const chosen = choices.find((one) => one.decision === decision);
  const short = chosen?.needsReasons === true && reasons.trim().length < FEWEST;
  const entries = [
    ...(chosen ? [] : [{ id: `decision-${choices[0]?.decision}`, message: t('decide.choose.problem') }]),
    ...(short ? [{ id: 'decision-reasons', message: t('decide.reasons.problem') }] : []),
  ];
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (entries.length === 0 && decision && !decide.isPending) decide.mutate(decision);
  };
  const choose = (choice: Choice<Decision>) => {
    setDecision(choice.decision);
    // Where Ctrl and Enter are heard next, and where what is missing is typed.
    document.getElementById(choice.needsReasons ? 'decision-reasons' : 'decision-submit')?.focus();
  };
  usePlainKeys((key) => {
    const found = choices.find((one) => one.key === key);
    if (!found) return false;
    choose(found);
    return true;
  });
  return (
    <section className="card form" aria-labelledby="decide">
      <h2 id="decide">{t('decide.title')}</h2>
      <form
        className="form"
        onSubmit={submit}
        noValidate
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          submit();
        }}
      >
        {tried && <ErrorSummary entries={entries} />}
        <fieldset className="decisions">
          <legend className="unseen">{t('decide.title')}</legend>
          {choices.map((one) => (
            <button
              key={one.decision}
              type="button"
              id={`decision-${one.decision}`}
              className={one.danger ? 'button danger' : 'button'}
              aria-pressed={decision === one.decision}
              aria-keyshortcuts={one.key}
              onClick={() => choose(one)}
            >
              {one.label} <kbd>{one.key}</kbd>
            </button>
          ))}
        </fieldset>
        {chosen?.notice && <p className="notice warn">{chosen.notice}</p>}
        <WordsField
          id="decision-reasons"
          label={props.reasonsLabel}
          help={chosen?.reasonsHelp ?? props.reasonsHelp}
          problem={tried && short ? t('decide.reasons.problem') : undefined}
          most={2000}
          value={reasons}
          onChange={setReasons}
        />
        {chosen?.more}
        {decide.isError && <Failure error={decide.error} title={say('failedAction')} safe />}
        <p>
          <button
            type="submit"
            id="decision-submit"
            className="button primary wide"
            aria-disabled={decide.isPending}
            aria-keyshortcuts="Control+Enter"
          >
            {t('decide.submit')} <kbd>Ctrl ↵</kbd>
          </button>
        </p>
        <p className="small muted">{props.keysHelp}</p>
      </form>
    </section>
  );
}
