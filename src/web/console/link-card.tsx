import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { LinkBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { participationTone } from '../desk/tones.ts';
import { say } from '../desk/words.ts';
import { api } from '../kit/api.ts';
import { browserLocale } from '../kit/format.ts';
import { e } from './enforcement-words.ts';

const list = new Intl.ListFormat(browserLocale());
const percent = new Intl.NumberFormat(browserLocale(), { style: 'percent' });

/** Two accounts with something in common, and the question whether they are the same person. */
export function LinkCard(props: { link: LinkBody; mayDecide: boolean }) {
  const { link } = props;
  const client = useQueryClient();
  const [reasons, setReasons] = useState('');
  const [tried, setTried] = useState(false);
  const short = reasons.trim().length < 20;
  const decide = useMutation({
    mutationFn: (decision: 'same' | 'different') => api.decideLink(link.id, { decision, reasons: reasons.trim() }),
    onSuccess: () => {
      announce(e('link.done'));
      void client.invalidateQueries({ queryKey: ['links'] });
    },
  });
  const choose = (decision: 'same' | 'different') => {
    setTried(true);
    if (!short && !decide.isPending) decide.mutate(decision);
  };
  return (
    <li className="card form">
      <h3>
        <Account of={link.seller} /> · <Account of={link.linked} />
      </h3>
      <p>{e('link.score', { score: percent.format(link.score) })}</p>
      <p>{e('link.shared', { kinds: list.format(link.kinds.map((kind) => e(`mark.${kind}`))) })}</p>
      {props.mayDecide && (
        <>
          <FormField
            id={`link-${link.id}`}
            label={e('link.reasons')}
            problem={tried && short ? e('link.reasons.problem') : undefined}
            required
          >
            {(control) => (
              <textarea
                {...control}
                className="textarea"
                dir="auto"
                rows={2}
                maxLength={4000}
                value={reasons}
                onChange={(event) => setReasons(event.target.value)}
              />
            )}
          </FormField>
          {decide.isError && <Failure error={decide.error} title={say('failedAction')} safe />}
          <p className="actions">
            <button type="button" className="button" onClick={() => choose('different')}>
              {e('link.different')}
            </button>
            <button type="button" className="button danger" onClick={() => choose('same')}>
              {e('link.same')}
            </button>
          </p>
        </>
      )}
    </li>
  );
}

function Account(props: { of: LinkBody['seller'] }) {
  const { id, name, participation } = props.of;
  return (
    <>
      <Link href={`/sellers/${id}`}>
        <bdi>{name}</bdi>
      </Link>{' '}
      <span className={`state ${participationTone(participation)}`}>{sayAct(`participation.${participation}`)}</span>
    </>
  );
}
