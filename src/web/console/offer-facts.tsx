import type { ReactNode } from 'react';
import type { SellerListingBody } from '../../http/contract/index.ts';
import { browserLocale } from '../kit/format.ts';
import { moneyText } from '../kit/money-text.ts';
import { type Note, placeId } from './notes-by-place.ts';
import { PlaceNotes } from './place-notes.tsx';
import { t } from './words.ts';

/** What is offered, as its seller wrote it; what is said of each part stands beside it. */
export function OfferFacts(props: {
  document: SellerListingBody['document'];
  seller: string;
  notes: ReadonlyMap<string, readonly Note[]>;
}) {
  const { document, notes } = props;
  const { price, bullets, identifiers, condition } = document;
  const written = (text: string | undefined) =>
    text && (
      <span lang={document.locale} dir="auto" className="as-written">
        {text}
      </span>
    );
  const fact = (part: keyof typeof document, label: string, value: ReactNode) => (
    <div key={part} id={placeId(`/${part}`)} tabIndex={-1} className="place">
      <dt>{label}</dt>
      <dd>
        {value || <span className="muted">{t('offer.none')}</span>}
        <PlaceNotes notes={notes.get(`/${part}`)} />
      </dd>
    </div>
  );
  return (
    <dl className="facts">
      {fact('title', t('offer.title'), written(document.title))}
      <div>
        <dt>{t('offer.seller')}</dt>
        <dd className="as-written">
          <bdi>{props.seller}</bdi>
        </dd>
      </div>
      {fact('price', t('offer.price'), price && moneyText(price, browserLocale()))}
      {fact('description', t('offer.description'), written(document.description))}
      {fact(
        'bullets',
        t('offer.bullets'),
        bullets && bullets.length > 0 && (
          <ul lang={document.locale}>
            {[...new Set(bullets)].map((one) => (
              <li key={one} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        ),
      )}
      {fact('brand', t('offer.brand'), written(document.brand))}
      {fact('category', t('offer.category'), written(document.category))}
      {fact('condition', t('offer.condition'), condition && t(`condition.${condition}`))}
      {fact(
        'identifiers',
        t('offer.identifiers'),
        [
          identifiers?.gtin && `GTIN ${identifiers.gtin}`,
          identifiers?.gtinExemption && t('offer.exemption', { reference: identifiers.gtinExemption }),
        ]
          .filter(Boolean)
          .join(', '),
      )}
    </dl>
  );
}
