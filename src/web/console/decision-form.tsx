import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { ApplicationBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { ErrorSummary } from '../desk/error-summary.tsx';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { usePlainKeys } from './use-plain-keys.ts';
import { waitingApplications } from './waiting-applications.ts';
import { t } from './words.ts';

type Decision = 'approve' | 'ask' | 'decline';

/** The three decisions, each with its key. */
const DECISIONS: readonly (readonly [key: string, decision: Decision])[] = [
  ['1', 'approve'],
  ['2', 'ask'],
  ['3', 'decline'],
];

/** Decides on an application and goes on to the next that waits. Declining and asking need reasons the seller can act on. */
export function DecisionForm(props: { application: ApplicationBody }) {
  const { application } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const [decision, setDecision] = useState<Decision>();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const decide = useMutation({
    mutationFn: (chosen: Decision) => api.decide(application.id, { decision: chosen, reasons: reasons.trim() }),
    onSuccess: async (_after, chosen) => {
      const said = t(`app.done.${chosen}`, { seller: application.seller.name });
      const next = await waitingApplications().catch(() => undefined);
      await client.invalidateQueries({ queryKey: ['applications'] });
      void client.invalidateQueries({ queryKey: ['application', application.id] });
      const following = next?.items.find((one) => one.id !== application.id);
      announce(following ? said : `${said} ${t('app.noneLeft')}`);
      navigate(following ? `/applications/${following.id}` : '/applications');
    },
  });
  const short = decision !== undefined && decision !== 'approve' && reasons.trim().length < 10;
  const entries = [
    ...(decision === undefined ? [{ id: 'decision-approve', message: t('app.choose.problem') }] : []),
    ...(short ? [{ id: 'decision-reasons', message: t('app.reasons.problem') }] : []),
  ];
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    if (entries.length === 0 && decision && !decide.isPending) decide.mutate(decision);
  };
  const choose = (chosen: Decision) => {
    setDecision(chosen);
    // Where Ctrl and Enter are heard next, and where what is missing is typed.
    document.getElementById(chosen === 'approve' ? 'decision-submit' : 'decision-reasons')?.focus();
  };
  usePlainKeys((key) => {
    const found = DECISIONS.find(([one]) => one === key);
    if (!found) return false;
    choose(found[1]);
    return true;
  });
  return (
    <section className="card form" aria-labelledby="decide">
      <h2 id="decide">{t('app.decide')}</h2>
      <form
        ref={form}
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
          <legend className="unseen">{t('app.decide')}</legend>
          {DECISIONS.map(([key, one]) => (
            <button
              key={one}
              type="button"
              id={`decision-${one}`}
              className={one === 'decline' ? 'button danger' : 'button'}
              aria-pressed={decision === one}
              aria-keyshortcuts={key}
              onClick={() => choose(one)}
            >
              {t(`app.${one}`)} <kbd>{key}</kbd>
            </button>
          ))}
        </fieldset>
        {application.answers.companyPrefixes.length > 0 && decision === 'approve' && (
          <p className="notice warn">{t('app.prefixes')}</p>
        )}
        <FormField
          id="decision-reasons"
          label={t('app.reasons')}
          help={t(decision === 'approve' ? 'app.reasons.approve' : 'app.reasons.needed')}
          problem={tried && short ? t('app.reasons.problem') : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              dir="auto"
              rows={4}
              maxLength={2000}
              value={reasons}
              onChange={(event) => setReasons(event.target.value)}
            />
          )}
        </FormField>
        {decide.isError && <Failure error={decide.error} title={say('failedAction')} safe />}
        <p>
          <button
            type="submit"
            id="decision-submit"
            className="button primary wide"
            aria-disabled={decide.isPending}
            aria-keyshortcuts="Control+Enter"
          >
            {t('app.submit')} <kbd>Ctrl ↵</kbd>
          </button>
        </p>
        <p className="small muted">{t('app.keys')}</p>
      </form>
    </section>
  );
}
