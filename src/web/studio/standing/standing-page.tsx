import { useQuery } from '@tanstack/react-query';
import { ActionRows } from '../../desk/action-rows.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { StandingTable } from '../../desk/standing-table.tsx';
import { api } from '../../kit/api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** How the seller is doing, what would improve it, and every decision about them with its reasons. */
export function StandingPage() {
  const seller = useSeller();
  const standing = useQuery({
    queryKey: ['standing', seller.sellerId],
    queryFn: () => api.standing(seller.sellerId),
  });
  const actions = useQuery({ queryKey: ['actions', seller.sellerId], queryFn: () => api.actionsOf(seller.sellerId) });
  return (
    <>
      <PageHeading
        title={t('standing.title')}
        face={t('face')}
        lead={t('standing.lead', { seller: seller.sellerName })}
      />
      <div className="main-column">
        <section className="card form">
          <Loaded query={standing} height={18}>
            {(one) => <StandingTable standing={one} />}
          </Loaded>
          <p>
            <a href="/transparency">{t('standing.transparency')}</a>
          </p>
        </section>
        <section aria-labelledby="decisions">
          <h2 id="decisions">{t('standing.decisions')}</h2>
          <Loaded query={actions} height={8}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{t('standing.decisions.none')}</p>
              ) : (
                <ActionRows actions={items} base="/standing" />
              )
            }
          </Loaded>
        </section>
      </div>
    </>
  );
}
