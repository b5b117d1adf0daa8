import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { ListedWordBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FormField } from '../desk/form-field.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { blockListApi } from '../kit/block-list-api.ts';
import { t } from './block-list-words.ts';
import { ReasonField } from './reason-field.tsx';

const CATEGORIES = ['offensive', 'hate', 'sexual', 'violence', 'restricted', 'ip'] as const;
const QUERY = ['listed-words'];

/** The operator's own words: which, of which kind, what happens, and a form for more. */
export function ListedWords(props: { mayDecide: boolean }) {
  const words = useQuery({ queryKey: QUERY, queryFn: blockListApi.words });
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: blockListApi.removeWord,
    onSuccess: async () => {
      announce(t('words.removed'));
      await client.invalidateQueries({ queryKey: QUERY });
    },
  });
  return (
    <section className="card form" aria-labelledby="listed-words">
      <h2 id="listed-words">{t('words.title')}</h2>
      {remove.isError && <Failure error={remove.error} />}
      <Loaded query={words} height={8}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="muted">{t('words.empty')}</p>
          ) : (
            <ul className="rows">
              {items.map((one) => (
                <li key={one.id} className="application-row listing-row">
                  <div className="what">
                    <strong dir="auto">{one.words}</strong>
                    <span dir="auto" className="small muted">
                      {one.reason}
                    </span>
                  </div>
                  <span className={`state wrap ${one.strength === 'refuse' ? 'bad' : 'warn'}`}>
                    {t(`category.${one.category}`)}: {t(`words.strength.${one.strength}`)}
                  </span>
                  {props.mayDecide && (
                    <button
                      type="button"
                      className="button"
                      aria-disabled={remove.isPending}
                      onClick={() => remove.isPending || remove.mutate(one.id)}
                    >
                      {t('words.remove')}
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {props.mayDecide && <AddWord />}
    </section>
  );
}

function AddWord() {
  const client = useQueryClient();
  const [words, setWords] = useState('');
  const [reason, setReason] = useState('');
  const [category, setCategory] = useState<ListedWordBody['category']>('offensive');
  const [strength, setStrength] = useState<ListedWordBody['strength']>('hold');
  const [tried, setTried] = useState(false);
  const add = useMutation({
    mutationFn: () => blockListApi.addWord({ words: words.trim(), category, strength, reason: reason.trim() }),
    onSuccess: async () => {
      announce(t('words.done'));
      setWords('');
      setTried(false);
      await client.invalidateQueries({ queryKey: QUERY });
    },
  });
  const wrong = { words: words.trim().length < 2, reason: reason.trim().length < 3 };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong.words && !wrong.reason && !add.isPending) add.mutate();
  };
  return (
    <form className="form" noValidate onSubmit={submit} aria-labelledby="add-word">
      <h3 id="add-word">{t('words.add')}</h3>
      <FormField
        label={t('words.words')}
        help={t('words.help')}
        problem={tried && wrong.words ? t('words.problem') : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            maxLength={100}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </FormField>
      <FormField label={t('words.category')}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={category}
            onChange={(event) => setCategory(event.target.value as ListedWordBody['category'])}
          >
            {CATEGORIES.map((one) => (
              <option key={one} value={one}>
                {t(`category.${one}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={t('words.strength')}>
        {(control) => (
          <select
            {...control}
            className="select"
            value={strength}
            onChange={(event) => setStrength(event.target.value as ListedWordBody['strength'])}
          >
            <option value="hold">{t('words.strength.hold')}</option>
            <option value="refuse">{t('words.strength.refuse')}</option>
          </select>
        )}
      </FormField>
      <ReasonField
        label={t('add.reason')}
        most={500}
        wrong={tried && wrong.reason}
        value={reason}
        onChange={setReason}
      />
      {add.isError && <Failure error={add.error} />}
      <p>
        <button className="button" type="submit" aria-disabled={add.isPending}>
          {t('words.send')}
        </button>
      </p>
    </form>
  );
}
