import { useState } from 'react';
import type { SellerListingBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { WordsForm } from '../../desk/words-form.tsx';
import { api } from '../../kit/api.ts';
import { formatMoment } from '../../kit/format.ts';
import { t } from '../words.ts';

/** Why a person returned the listing, and the way to say that it was a mistake: somebody else decides then. */
export function ReturnedNotice(props: { listing: SellerListingBody; onAppealed: (after: SellerListingBody) => void }) {
  const { listing } = props;
  const { returned } = listing;
  const [writing, setWriting] = useState(false);
  if (!returned) return null;
  const send = async (words: string) => {
    const after = await api.appealReturn(listing.id, words);
    announce(t('returned.sent'));
    props.onAppealed(after);
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
        <WordsForm
          label={t('returned.words')}
          help={t('returned.help')}
          problem={t('returned.short')}
          fewest={10}
          most={2000}
          rows={3}
          ways={[{ label: t('returned.send'), tone: 'primary', send }]}
          onCancel={() => setWriting(false)}
        />
      )}
    </div>
  );
}
