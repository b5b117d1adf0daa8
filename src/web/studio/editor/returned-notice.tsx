import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SellerListingBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { formatMoment } from '../../kit/format.ts';
import { t } from '../words.ts';

/** Fewest letters the server takes. */
const FEWEST = 10;

/** Why a person returned the listing, and the way to say that it was a mistake: somebody else decides then. */
export function ReturnedNotice(props: { listing: SellerListingBody; onAppealed: (after: SellerListingBody) => void }) {
  const { listing } = props;
  const { returned } = listing;
  const [writing, setWriting] = useState(false);
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const appeal = useMutation({
    mutationFn: () => api.appealReturn(listing.id, words.trim()),
    onSuccess: (after) => {
      announce(t('returned.sent'));
      props.onAppealed(after);
    },
  });
  if (!returned) return null;
  const short = words.trim().length < FEWEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!short && !appeal.isPending) appeal.mutate();
  };
  return (
    <div className="notice warn">
      <p>
        <strong>{t('returned.title', { when: formatMoment(returned.at) })}</strong>
      </p>
      <p dir="auto" className="as-written">
        {returned.reasons}
      </p>
      {returned.appeal && (
        <p>
          {t('returned.appealed', { when: formatMoment(returned.appeal.at) })}{' '}
          <span dir="auto">{returned.appeal.words}</span>
        </p>
      )}
      {returned.appealable && !writing && (
        <p>
          <button type="button" className="button" onClick={() => setWriting(true)}>
            {t('returned.appeal')}
          </button>
        </p>
      )}
      {returned.appealable && writing && (
        <form className="form" noValidate onSubmit={submit}>
          <FormField
            label={t('returned.words')}
            help={t('returned.help')}
            problem={tried && short ? t('returned.short') : undefined}
          >
            {(control) => (
              <textarea
                {...control}
                className="textarea"
                dir="auto"
                rows={3}
                maxLength={2000}
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            )}
          </FormField>
          {appeal.isError && <Failure error={appeal.error} title={say('failedAction')} safe />}
          <p className="actions">
            <button type="submit" className="button primary" aria-disabled={appeal.isPending}>
              {t('returned.send')}
            </button>
            <button type="button" className="button" onClick={() => setWriting(false)}>
              {say('cancel')}
            </button>
          </p>
        </form>
      )}
    </div>
  );
}
