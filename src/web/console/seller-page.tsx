import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { ActionRows } from '../desk/action-rows.tsx';
import { sayAct } from '../desk/enforcement-words.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { StandingTable } from '../desk/standing-table.tsx';
import { participationTone } from '../desk/tones.ts';
import { api } from '../kit/api.ts';
import { ActForm } from './act-form.tsx';
import { countryName } from './country-name.ts';
import { e } from './enforcement-words.ts';
import { OpenOrders } from './open-orders.tsx';
import { t } from './words.ts';

/** A seller's file: where they stand and why, what was done, and the next step. */
export function SellerPage(props: { id: string; mayDecide: boolean }) {
  const { id, mayDecide } = props;
  const seller = useQuery({ queryKey: ['seller', id], queryFn: () => api.seller(id) });
  const standing = useQuery({ queryKey: ['standing', id], queryFn: () => api.standing(id) });
  const actions = useQuery({ queryKey: ['actions', 'of', id], queryFn: () => api.actionsOf(id) });
  const { data } = seller;
  return (
    <>
      <p className="back">
        <Link href="/sellers">{e('sellers.title')}</Link>
      </p>
      <PageHeading
        title={data?.name ?? e('sellers.title')}
        face={t('face')}
        lead={
          data && (
            <span className="standing">
              <span className={`state ${participationTone(data.participation)}`}>
                {sayAct(`participation.${data.participation}`)}
              </span>
              <span>{countryName(data.country)}</span>
            </span>
          )
        }
      />
      <Loaded query={seller} height={36}>
        {(one) => (
          <div className="main-column">
            <section className="card form" aria-labelledby="standing">
              <h2 id="standing">{e('seller.standing')}</h2>
              <Loaded query={standing} height={16}>
                {(of) => <StandingTable standing={of} />}
              </Loaded>
            </section>
            <section aria-labelledby="history">
              <h2 id="history">{e('seller.history')}</h2>
              <Loaded query={actions} height={8}>
                {({ items }) =>
                  items.length === 0 ? (
                    <p className="empty">{e('seller.history.none')}</p>
                  ) : (
                    <ActionRows actions={items} base="/actions" />
                  )
                }
              </Loaded>
            </section>
            <OpenOrders seller={one.id} mayDecide={mayDecide} />
            {one.participation === 'revoked' && <p className="notice">{e('seller.closed')}</p>}
            {one.participation !== 'revoked' && mayDecide && <ActForm seller={one} />}
          </div>
        )}
      </Loaded>
    </>
  );
}
