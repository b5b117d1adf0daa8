import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { REFUSALS, REMEMBERED, type RefusalCode, statementOf } from '../../core/content/index.ts';
import type { CaseBody, LookedAtBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { say } from '../desk/words.ts';
import { caseApi } from '../kit/case-api.ts';
import { formatMoment } from '../kit/format.ts';
import { type CaseWord, t } from './case-words.ts';
import { usePlainKeys } from './use-plain-keys.ts';

/** A decision that was taken, and what is said of it. */
export interface Decided {
  readonly after: CaseBody;
  readonly said: string;
  /** How many alike cases were decided with it. */
  readonly together: number;
}

type Wanted = { readonly decision: 'allow' } | { readonly decision: 'refuse'; readonly reason: RefusalCode } | 'second';

/** Decides a claimed case with one key, or leaves it to somebody else with a note. */
export function CaseDecision(props: {
  content: LookedAtBody;
  onDecided: (decided: Decided, alike: string | undefined) => Promise<void>;
  onNoted: () => void;
}) {
  const { content } = props;
  const [words, setWords] = useState('');
  const [missing, setMissing] = useState(false);
  const [takeAlike, setTakeAlike] = useState(content.alike.count > 0);
  const [together, setTogether] = useState(false);
  const holdsPicture = content.pictures.some(({ codes }) => codes.length > 0);
  const [remember, setRemember] = useState(holdsPicture);
  const field = useRef<HTMLTextAreaElement>(null);
  const decide = useMutation({
    mutationFn: async (wanted: Wanted) => {
      const following = takeAlike ? (content.alike.key ?? undefined) : undefined;
      if (wanted === 'second') {
        const after = await caseApi.second(content.id, words.trim());
        return props.onDecided({ after, said: t('case.said.second'), together: 0 }, following);
      }
      const after = await caseApi.decide(content.id, {
        ...wanted,
        alike: together,
        ...(wanted.decision === 'refuse' && { listPictures: remember && REMEMBERED.includes(wanted.reason) }),
      });
      const others = after.together > 0 ? ` ${t('case.said.together', { n: after.together })}` : '';
      const said = `${t(`case.said.${wanted.decision}`)}${others}`;
      return props.onDecided({ after, said, together: after.together }, following);
    },
  });
  const note = useMutation({
    mutationFn: () => caseApi.note(content.id, words.trim()),
    onSuccess: () => {
      setWords('');
      announce(t('case.note.add'));
      props.onNoted();
    },
  });
  const act = (wanted: Wanted) => {
    if (decide.isPending) return;
    if (wanted === 'second' && words.trim() === '') {
      setMissing(true);
      field.current?.focus();
      return;
    }
    decide.mutate(wanted);
  };
  usePlainKeys((key) => {
    const reason = REFUSALS[Number(key) - 1];
    if (key === 'a') act({ decision: 'allow' });
    else if (key === 'e') act('second');
    else if (key === 'n') field.current?.focus();
    else if (reason) act({ decision: 'refuse', reason });
    else return false;
    return true;
  });
  return (
    <div className="side-column">
      <section className="card form" aria-labelledby="decide">
        <h2 id="decide">{t('case.decide')}</h2>
        <p>
          <button
            type="button"
            className="button primary wide"
            aria-keyshortcuts="a"
            aria-disabled={decide.isPending}
            onClick={() => act({ decision: 'allow' })}
          >
            {t('case.allow')} <kbd>A</kbd>
          </button>
        </p>
        <fieldset className="decisions">
          <legend>{t('case.refuse')}</legend>
          {REFUSALS.map((reason, index) => (
            <button
              key={reason}
              type="button"
              className="button danger"
              title={t('case.statement', { statement: statementOf(reason, content.listing.locale) })}
              aria-keyshortcuts={String(index + 1)}
              aria-disabled={decide.isPending}
              onClick={() => act({ decision: 'refuse', reason })}
            >
              {t(`refusal.${reason}` satisfies CaseWord)} <kbd>{index + 1}</kbd>
            </button>
          ))}
        </fieldset>
        {holdsPicture && (
          <label className="check">
            <input type="checkbox" checked={remember} onChange={(event) => setRemember(event.target.checked)} />
            <span>{t('case.remember', { keys: REMEMBERED.map((one) => REFUSALS.indexOf(one) + 1).join(', ') })}</span>
          </label>
        )}
        {content.alike.same > 0 && (
          <label className="check">
            <input type="checkbox" checked={together} onChange={(event) => setTogether(event.target.checked)} />
            <span>{t('case.together', { n: content.alike.same })}</span>
          </label>
        )}
        {content.alike.count > 0 && (
          <label className="check">
            <input type="checkbox" checked={takeAlike} onChange={(event) => setTakeAlike(event.target.checked)} />
            <span>
              {t('case.alike', { n: content.alike.count })} {t('case.takeAlike')}
            </span>
          </label>
        )}
        {decide.isError && <Failure error={decide.error} title={say('failedAction')} safe />}
        <p className="small muted">{t('case.keys')}</p>
      </section>
      <section className="card form" aria-labelledby="notes">
        <h2 id="notes">{t('case.notes')}</h2>
        <ul className="plain log">
          {content.notes.map((one) => (
            <li key={one.at}>
              <span className="small muted">
                {t(`case.note.${one.who}`)}, {formatMoment(one.at)}
              </span>
              <p dir="auto">{one.words}</p>
            </li>
          ))}
        </ul>
        <FormField
          id="case-note"
          label={t('case.note')}
          help={t('case.second.need')}
          problem={missing && words.trim() === '' ? t('case.second.need') : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              ref={field}
              className="textarea"
              dir="auto"
              rows={3}
              maxLength={2000}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </FormField>
        {note.isError && <Failure error={note.error} title={say('failedAction')} safe />}
        <p className="spread">
          <button
            type="button"
            className="button"
            aria-disabled={note.isPending || words.trim() === ''}
            onClick={() => words.trim() !== '' && !note.isPending && note.mutate()}
          >
            {t('case.note.add')}
          </button>
          {!content.secondOpinion && (
            <button type="button" className="button" aria-keyshortcuts="e" onClick={() => act('second')}>
              {t('case.second')} <kbd>E</kbd>
            </button>
          )}
        </p>
      </section>
    </div>
  );
}
