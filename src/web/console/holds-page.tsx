import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { HoldRowBody } from '../../http/contract/index.ts';
import { announce } from '../desk/announce.ts';
import { Failure } from '../desk/failure.tsx';
import { FilterBar } from '../desk/filter-bar.tsx';
import { PageHeading } from '../desk/page-heading.tsx';
import { PagedList } from '../desk/paged-list.tsx';
import { useFilter } from '../desk/use-filter.ts';
import { usePages } from '../desk/use-pages.ts';
import { erasureApi } from '../kit/erasure-api.ts';
import { formatMoment } from '../kit/format.ts';
import { t } from './hold-words.ts';
import { t as say } from './words.ts';

const TONES = { proposed: 'warn', running: 'good', lifted: '', lapsed: '' } as const;

/** Legal holds: who placed and approved them, until when, and ways to approve and lift. */
export function HoldsPage(props: { mayDecide: boolean }) {
  const [which, setWhich] = useFilter('which');
  const running = which !== 'all';
  const holds = usePages(['holds', running], (list) => erasureApi.holds({ ...list, running }), { limit: 50 });
  return (
    <>
      <PageHeading title={t('holds.title')} face={say('face')} lead={t('holds.lead')} />
      <FilterBar
        label={t('holds.filter')}
        value={which}
        onChange={setWhich}
        choices={[
          { value: '', label: t('holds.running') },
          { value: 'all', label: t('holds.all') },
        ]}
      />
      <PagedList
        query={holds}
        empty={
          <>
            <p>{t('holds.empty')}</p>
            <p className="muted">{t('holds.how')}</p>
          </>
        }
      >
        {(items) => (
          <ul className="rows card">
            {items.map((hold) => (
              <HoldLine key={hold.id} hold={hold} mayDecide={props.mayDecide} />
            ))}
          </ul>
        )}
      </PagedList>
    </>
  );
}

function HoldLine(props: { hold: HoldRowBody; mayDecide: boolean }) {
  const { hold } = props;
  const client = useQueryClient();
  const decide = useMutation({
    mutationFn: (act: 'approve' | 'lift') =>
      act === 'approve' ? erasureApi.approveHold(hold.id) : erasureApi.liftHold(hold.id),
    onSuccess: async (_, act) => {
      announce(t(act === 'approve' ? 'holds.approved' : 'holds.lifted', { order: hold.orderNumber }));
      await client.invalidateQueries({ queryKey: ['holds'] });
    },
  });
  const by = (word: 'holds.by' | 'holds.approvedBy' | 'holds.liftedBy', who: string, at: string) =>
    t(word, { who, when: formatMoment(at) });
  const open = hold.state === 'proposed' || hold.state === 'running';
  return (
    <li className="application-row hold-row">
      <div className="what">
        <strong>{hold.orderNumber}</strong>
        <span dir="auto" className="as-written">
          {hold.reason}
        </span>
        <span className="small muted">{by('holds.by', hold.placedBy, hold.placedAt)}</span>
        {hold.approvedBy && hold.approvedAt && (
          <span className="small muted">{by('holds.approvedBy', hold.approvedBy, hold.approvedAt)}</span>
        )}
        {hold.liftedBy && hold.liftedAt && (
          <span className="small muted">{by('holds.liftedBy', hold.liftedBy, hold.liftedAt)}</span>
        )}
      </div>
      <span className={`state ${TONES[hold.state]}`}>{t(`state.${hold.state}`)}</span>
      <span className="small muted">{t('holds.until', { when: formatMoment(hold.until) })}</span>
      {props.mayDecide && open && (
        <div className="actions">
          {hold.state === 'proposed' && !hold.own && (
            <button type="button" className="button primary" onClick={() => decide.mutate('approve')}>
              {t('holds.approve')}
            </button>
          )}
          <button type="button" className="button" onClick={() => decide.mutate('lift')}>
            {t(hold.state === 'running' ? 'holds.lift' : 'holds.withdraw')}
          </button>
          {hold.state === 'proposed' && hold.own && <span className="small muted">{t('holds.own')}</span>}
        </div>
      )}
      {decide.isError && <Failure error={decide.error} />}
    </li>
  );
}
