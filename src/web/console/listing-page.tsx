import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { SellerListingBody } from '../../http/contract/index.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { api } from '../kit/api.ts';
import { formatMoment } from '../kit/format.ts';
import { sized } from '../kit/sized.ts';
import { FieldView } from './field-view.tsx';
import { ListingDecision } from './listing-decision.tsx';
import { type Note, notesByPlace, notesOf, placeId, placeOf, placesOf } from './notes-by-place.ts';
import { OfferFacts } from './offer-facts.tsx';
import { PlaceNotes } from './place-notes.tsx';
import { SurfaceView } from './surface-view.tsx';
import { t } from './words.ts';

/** One listing a person looks at: the product, what the check says of it beside each part, and the decision. */
export function ListingPage(props: { id: string; mayDecide: boolean }) {
  const listing = useQuery({ queryKey: ['listing', props.id], queryFn: () => api.draft(props.id) });
  const { data } = listing;
  return (
    <>
      <p className="back">
        <Link href="/listings">{t('listings.title')}</Link>
      </p>
      <PageHeading
        title={data ? data.document.title : t('listings.title')}
        face={t('face')}
        lead={
          data && (
            <span className="standing">
              <span className={`state ${data.state === 'in-review' ? 'warn' : ''}`}>{t(`listing.${data.state}`)}</span>
              <span>{t('listing.lead', { day: formatMoment(data.updatedAt) })}</span>
            </span>
          )
        }
      />
      <Loaded query={listing} height={36}>
        {(one) => {
          const notes = notesOf(one.check);
          return (
            <div className="application-page">
              <Product listing={one} notes={notes} />
              <div className="side-column">
                <Said listing={one} notes={notes} />
                <Appealed listing={one} />
                {one.state === 'in-review' && props.mayDecide && <ListingDecision listing={one} />}
              </div>
            </div>
          );
        }}
      </Loaded>
    </>
  );
}

function Product(props: { listing: SellerListingBody; notes: readonly Note[] }) {
  const { document, pictures, cardPicture, sellerId } = props.listing;
  const { template, locale } = document;
  // Who may look at a listing may not always look at its seller; the number is what is left then.
  const seller = useQuery({ queryKey: ['seller', sellerId], queryFn: () => api.seller(sellerId) });
  const notes = notesByPlace(props.notes, placesOf(document));
  const card = cardPicture ? pictures[cardPicture] : undefined;
  return (
    <div className="main-column">
      <section className="card form" aria-labelledby="offer">
        <h2 id="offer">{t('listing.offer')}</h2>
        {notes.has('') && (
          <div id={placeId('')} tabIndex={-1} className="place">
            <PlaceNotes notes={notes.get('')} />
          </div>
        )}
        {card && <img className="card-picture" src={sized(card, 600)} alt={t('listing.card')} />}
        <OfferFacts document={document} seller={seller.data?.name ?? sellerId} notes={notes} />
      </section>
      <section className="card form" aria-labelledby="surfaces">
        <h2 id="surfaces">{t('listing.surfaces')}</h2>
        <ul className="plain parts">
          {template.surfaces.map((surface, index) => {
            const place = `/template/surfaces/${index}`;
            return (
              <li key={surface.id} id={placeId(place)} tabIndex={-1} className="place">
                <h3 lang={locale} dir="auto">
                  {surface.label}
                </h3>
                <SurfaceView
                  surface={surface}
                  fields={template.fields}
                  photo={surface.image ? pictures[surface.image] : undefined}
                />
                <PlaceNotes notes={notes.get(place)} />
              </li>
            );
          })}
        </ul>
      </section>
      <section className="card form" aria-labelledby="fields">
        <h2 id="fields">{t('listing.fields')}</h2>
        <ul className="plain parts">
          {template.fields.map((field, index) => (
            <FieldView
              key={field.id}
              field={field}
              place={`/template/fields/${index}`}
              notes={notes}
              pictures={pictures}
              locale={locale}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** What its seller says against an earlier return, beside the reasons of that. */
function Appealed(props: { listing: SellerListingBody }) {
  const { returned } = props.listing;
  if (!returned?.appeal) return null;
  return (
    <section className="card form" aria-labelledby="appealed">
      <h2 id="appealed">{t('listing.appealed')}</h2>
      <p className="small muted">{formatMoment(returned.appeal.at)}</p>
      <p dir="auto" className="as-written">
        {returned.appeal.words}
      </p>
      <h3>{t('listing.returned', { when: formatMoment(returned.at) })}</h3>
      <p dir="auto" className="as-written">
        {returned.reasons}
      </p>
    </section>
  );
}

/** Everything the check says in one list; each entry leads to its place. */
function Said(props: { listing: SellerListingBody; notes: readonly Note[] }) {
  const places = placesOf(props.listing.document);
  return (
    <section className="card form" aria-labelledby="said">
      <h2 id="said">{t('listing.said')}</h2>
      {props.notes.length === 0 && <p className="muted">{t('listing.said.none')}</p>}
      <ul className="plain log">
        {props.notes.map((note) => {
          const id = placeId(placeOf(note.path, places));
          return (
            <li key={`${note.path} ${note.clause} ${note.message}`}>
              <span className={`state ${note.severity === 'suspect' ? 'warn' : 'bad'}`}>
                {t(`note.${note.severity ?? 'problem'}`)}
              </span>
              <a
                href={`#${id}`}
                dir="auto"
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {note.message}
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
