import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { announce } from '../../desk/announce.ts';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { type DeskWord, say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { ApiFailure } from '../../kit/http-call.ts';
import { useSeller } from '../use-seller.ts';
import { type StudioWord, t } from '../words.ts';
import { answerProblems, answersOf, typedOf } from './read-answers.ts';
import { forgetAnswers, keepAnswers, savedAnswers, type TypedAnswers } from './saved-answers.ts';

type Answer = keyof TypedAnswers;

const HELP: Partial<Record<Answer, StudioWord>> = {
  legalName: 'apply.legalName.help',
  address: 'apply.address.help',
  taxNumber: 'apply.taxNumber.help',
  website: 'apply.website.help',
  makes: 'apply.makes.help',
  how: 'apply.how.help',
  brands: 'apply.brands.help',
  companyPrefixes: 'apply.companyPrefixes.help',
};
const OPTIONAL: readonly Answer[] = ['taxNumber', 'website', 'brands', 'companyPrefixes'];
const LONG: readonly Answer[] = ['address', 'makes', 'how', 'brands', 'companyPrefixes'];
const COMPLETE: Partial<Record<Answer, string>> = {
  legalName: 'organization',
  address: 'street-address',
  website: 'url',
};

/** The application, in four sections, kept in the browser while it is written. */
export function ApplyPage() {
  const seller = useSeller();
  const before = useQuery({
    queryKey: ['applications', seller.sellerId],
    queryFn: () => api.applicationsOf(seller.sellerId),
  });
  return (
    <div className="narrow">
      <PageHeading
        title={t('apply.title')}
        face={t('face')}
        lead={before.data?.items[0] ? t('apply.again') : t('apply.lead')}
      />
      <Loaded query={before} height={40}>
        {(data) => <ApplicationForm start={savedAnswers(seller.sellerId) ?? typedOf(data.items[0]?.answers)} />}
      </Loaded>
    </div>
  );
}

function ApplicationForm(props: { start: TypedAnswers }) {
  const seller = useSeller();
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(props.start);
  const [savedAt, setSavedAt] = useState<Date>();
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: () => api.apply(seller.sellerId, answersOf(typed)),
    onSuccess: async () => {
      forgetAnswers(seller.sellerId);
      await client.invalidateQueries();
      announce(t('apply.done'));
      navigate('/application');
    },
  });
  const change = (answer: Answer, value: string) => {
    const next = { ...typed, [answer]: value };
    setTyped(next);
    keepAnswers(seller.sellerId, next);
    setSavedAt(new Date());
  };
  const problems = answerProblems(typed).map((one) => ({
    answer: one.answer as string,
    message: t(one.word, one.value ? { value: one.value } : {}),
  }));
  // What the server found that we did not: it names the place by a path such as /brands/0.
  const refused = send.error instanceof ApiFailure ? (send.error.problem.problems ?? []) : [];
  const all = [...problems, ...refused.map((one) => ({ answer: one.path.split('/')[1] ?? '', message: one.message }))];
  const problemOf = (answer: Answer) => (tried ? all.find((one) => one.answer === answer)?.message : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (problems.length === 0 && !send.isPending) send.mutate();
  };
  const ask = (answer: Answer): ReactNode => {
    const help = HELP[answer];
    return (
      <FormField
        id={`answer-${answer}`}
        label={say(`answer.${answer}` satisfies DeskWord)}
        help={help && t(help)}
        problem={problemOf(answer)}
        required={!OPTIONAL.includes(answer)}
        optional={OPTIONAL.includes(answer)}
      >
        {(control) =>
          LONG.includes(answer) ? (
            <textarea
              {...control}
              className="textarea"
              dir="auto"
              rows={answer === 'makes' || answer === 'how' ? 4 : 3}
              autoComplete={COMPLETE[answer]}
              value={typed[answer]}
              onChange={(event) => change(answer, event.target.value)}
            />
          ) : (
            <input
              {...control}
              className="input"
              dir="auto"
              inputMode={answer === 'website' ? 'url' : undefined}
              autoComplete={COMPLETE[answer]}
              value={typed[answer]}
              onChange={(event) => change(answer, event.target.value)}
            />
          )
        }
      </FormField>
    );
  };
  return (
    <form onSubmit={submit} noValidate className="apply">
      {tried && <ErrorSummary entries={all.map((one) => ({ id: `answer-${one.answer}`, message: one.message }))} />}
      <Section number={1} title={t('apply.s1')}>
        {ask('legalName')}
        {ask('address')}
        {ask('taxNumber')}
        {ask('website')}
      </Section>
      <Section number={2} title={t('apply.s2')}>
        {ask('makes')}
        {ask('how')}
      </Section>
      <Section number={3} title={t('apply.s3')}>
        {ask('brands')}
        {ask('companyPrefixes')}
      </Section>
      <Section number={4} title={t('apply.s4')}>
        <p>{t('apply.s4.help')}</p>
        {send.isError && refused.length === 0 && <Failure error={send.error} title={say('failedAction')} safe />}
        <p className="actions">
          <button type="submit" className="button primary" aria-disabled={send.isPending}>
            {t('apply.send')}
          </button>
          {savedAt && (
            <span className="small muted">
              {t('apply.saved', { time: savedAt.toLocaleTimeString([], { timeStyle: 'short' }) })}
            </span>
          )}
        </p>
      </Section>
    </form>
  );
}

function Section(props: { number: number; title: string; children: ReactNode }) {
  return (
    <section className="card form numbered" aria-labelledby={`apply-${props.number}`}>
      <h2 id={`apply-${props.number}`}>
        <span className="number" aria-hidden="true">
          {props.number}
        </span>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
