import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import type { ActionRowBody, SellerBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { ErrorSummary } from '../desk/error-summary.tsx';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { say } from '../desk/words.ts';
import { WordsField } from '../desk/words-field.tsx';
import { api } from '../kit/api.ts';
import { CLAUSES } from './clauses.ts';
import { e } from './enforcement-words.ts';
import { readEvidence } from './read-evidence.ts';

const KINDS = ['notice', 'strike', 'listing-off', 'suspension', 'revocation'] as const;
const LANGUAGES = ['en', 'de', 'ar'] as const;
const SOURCES = ['own-initiative', 'notice', 'buyer-report'] as const;
/** Fewest characters of a reason; the API asks for as many. */
const FEWEST = 20;

/** What an operator decides about a breach: the ladder proposes, the operator writes the statement of reasons. */
export function ActForm(props: { seller: SellerBody }) {
  const { seller } = props;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [clause, setClause] = useState<ActionRowBody['clause'] | ''>('');
  const [chosen, setChosen] = useState<(typeof KINDS)[number]>();
  const [listing, setListing] = useState('');
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(
    seller.country === 'DE' || seller.country === 'AT' ? 'de' : 'en',
  );
  const [facts, setFacts] = useState('');
  const [explanation, setExplanation] = useState('');
  const [source, setSource] = useState<(typeof SOURCES)[number]>('own-initiative');
  const [automatedDetection, setAutomated] = useState(false);
  const [evidenceText, setEvidence] = useState('');
  const [tried, setTried] = useState(false);
  const step = useQuery({
    queryKey: ['next-step', seller.id, clause],
    queryFn: () => api.nextStep(seller.id, clause),
    enabled: clause !== '',
  });
  const kind = chosen ?? step.data?.kind;
  const read = readEvidence(evidenceText);
  const entries = [
    ...(clause ? [] : [{ id: 'act-clause', message: e('act.choose') }]),
    ...(kind === 'listing-off' && !listing.trim() ? [{ id: 'act-listing', message: e('act.needsListing') }] : []),
    ...(facts.trim().length < FEWEST ? [{ id: 'act-facts', message: `${e('act.facts')}: ${e('act.short')}` }] : []),
    ...(explanation.trim().length < FEWEST
      ? [{ id: 'act-explanation', message: `${e('act.explanation')}: ${e('act.short')}` }]
      : []),
    ...('wrongLine' in read ? [{ id: 'act-evidence', message: e('act.evidence.problem', { n: read.wrongLine }) }] : []),
  ];
  const problem = (id: string) => (tried ? entries.find((one) => one.id === id)?.message : undefined);
  const decide = useMutation({
    mutationFn: async () => {
      if (!clause || !kind || 'wrongLine' in read) return;
      const taken = await api.takeAction(seller.id, {
        kind,
        clause,
        facts: facts.trim(),
        explanation: explanation.trim(),
        language,
        source,
        automatedDetection,
        evidence: read.evidence,
        ...(kind === 'listing-off' && { listing: listing.trim() }),
      });
      for (const queryKey of [['actions'], ['seller', seller.id], ['standing', seller.id], ['sellers']]) {
        void client.invalidateQueries({ queryKey });
      }
      announce(e('act.done', { kind: sayAct(`kind.${kind}`), seller: seller.name }));
      navigate(`/actions/${taken.id}`);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length === 0 && !decide.isPending) decide.mutate();
  };
  return (
    <section className="card form" aria-labelledby="act">
      <h2 id="act">{e('seller.act')}</h2>
      <form className="form" noValidate onSubmit={submit}>
        {tried && <ErrorSummary entries={entries} />}
        <FormField id="act-clause" label={e('act.clause')} problem={problem('act-clause')} required>
          {(control) => (
            <select
              {...control}
              className="select"
              value={clause}
              onChange={(event) => setClause(event.target.value as typeof clause)}
            >
              <option value="" />
              {CLAUSES.map((one) => (
                <option key={one} value={one}>
                  {sayAct(`clause.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {step.data && (
          <div className="notice" role="status">
            <p>
              <strong>{e('act.proposed', { kind: sayAct(`kind.${step.data.kind}`) })}</strong>
            </p>
            <p>{e(`act.because.${step.data.because}`)}</p>
          </div>
        )}
        <FormField id="act-kind" label={e('act.kind')} help={e('act.kind.help')}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={kind ?? 'notice'}
              onChange={(event) => setChosen(event.target.value as typeof chosen)}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {sayAct(`kind.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {kind === 'revocation' && <p className="notice warn">{e('act.revocation')}</p>}
        {kind === 'listing-off' && (
          <FormField id="act-listing" label={e('act.listing')} problem={problem('act-listing')} required>
            {(control) => (
              <input
                {...control}
                className="input"
                value={listing}
                onChange={(event) => setListing(event.target.value)}
              />
            )}
          </FormField>
        )}
        <FormField id="act-language" label={e('act.language')} help={e('act.language.help')}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={language}
              onChange={(event) => setLanguage(event.target.value as typeof language)}
            >
              {LANGUAGES.map((one) => (
                <option key={one} value={one}>
                  {e(`language.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <WordsField
          id="act-facts"
          label={e('act.facts')}
          help={e('act.facts.help')}
          problem={problem('act-facts')}
          required
          most={4000}
          value={facts}
          onChange={setFacts}
        />
        <WordsField
          id="act-explanation"
          label={e('act.explanation')}
          problem={problem('act-explanation')}
          required
          rows={3}
          most={4000}
          value={explanation}
          onChange={setExplanation}
        />
        <FormField id="act-source" label={e('act.source')}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={source}
              onChange={(event) => setSource(event.target.value as typeof source)}
            >
              {SOURCES.map((one) => (
                <option key={one} value={one}>
                  {e(`act.source.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <label className="check">
          <input
            type="checkbox"
            checked={automatedDetection}
            onChange={(event) => setAutomated(event.target.checked)}
          />{' '}
          {e('act.automated')}
        </label>
        <FormField
          id="act-evidence"
          label={e('act.evidence')}
          help={e('act.evidence.help')}
          problem={problem('act-evidence')}
          optional
        >
          {(control) => (
            <textarea
              {...control}
              className="textarea"
              rows={3}
              value={evidenceText}
              onChange={(event) => setEvidence(event.target.value)}
            />
          )}
        </FormField>
        {decide.isError && <Failure error={decide.error} title={say('failedAction')} safe />}
        <p>
          <button type="submit" className="button danger" aria-disabled={decide.isPending}>
            {e(kind === 'revocation' ? 'act.submit.revocation' : 'act.submit')}
          </button>
        </p>
      </form>
    </section>
  );
}
