import { useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { LinkBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { sayAct } from '../desk/enforcement-words.ts';
import { participationTone } from '../desk/tones.ts';
import { WordsForm } from '../desk/words-form.tsx';
import { api } from '../kit/api.ts';
import { browserLocale } from '../kit/format.ts';
import { e } from './enforcement-words.ts';

const list = new Intl.ListFormat(browserLocale());
const percent = new Intl.NumberFormat(browserLocale(), { style: 'percent' });

/** Two accounts with something in common, and the question whether they are the same person. */
export function LinkCard(props: { link: LinkBody; mayDecide: boolean }) {
  const { link } = props;
  const client = useQueryClient();
  const decide = (decision: 'same' | 'different') => async (reasons: string) => {
    await api.decideLink(link.id, { decision, reasons });
    announce(e('link.done'));
    void client.invalidateQueries({ queryKey: ['links'] });
  };
  return (
    <li className="card form">
      <h3>
        <Account of={link.seller} /> · <Account of={link.linked} />
      </h3>
      <p>{e('link.score', { score: percent.format(link.score) })}</p>
      <p>{e('link.shared', { kinds: list.format(link.kinds.map((kind) => e(`mark.${kind}`))) })}</p>
      {props.mayDecide && (
        <WordsForm
          id={`link-${link.id}`}
          label={e('link.reasons')}
          problem={e('link.reasons.problem')}
          fewest={20}
          most={4000}
          rows={2}
          ways={[
            { label: e('link.different'), send: decide('different') },
            { label: e('link.same'), tone: 'danger', send: decide('same') },
          ]}
        />
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
