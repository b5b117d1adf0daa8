import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { DeletionBody } from '../../../http/contract/index.ts';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { PagedList } from '../../desk/paged-list.tsx';
import { usePages } from '../../desk/use-pages.ts';
import { erasureApi } from '../../kit/erasure-api.ts';
import { formatMoment } from '../../kit/format.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** Erased orders whose copies the seller has not confirmed to be deleted: choose many, confirm once. */
export function CopiesPage() {
  const { sellerId } = useSeller();
  const deletions = usePages(['deletions', sellerId], (list) => erasureApi.deletions(sellerId, list), { limit: 100 });
  return (
    <>
      <PageHeading title={t('copies.title')} face={t('face')} lead={t('copies.lead')} />
      <PagedList query={deletions} empty={<p>{t('copies.empty')}</p>}>
        {(items) => <Copies seller={sellerId} items={items} />}
      </PagedList>
    </>
  );
}

function Copies(props: { seller: string; items: readonly DeletionBody[] }) {
  const { items, seller } = props;
  const client = useQueryClient();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const confirm = useMutation({
    mutationFn: (orders: readonly string[]) => erasureApi.confirmDeletions(seller, orders),
    onSuccess: async ({ confirmed }) => {
      announce(t('copies.done', { n: confirmed.length }));
      setChosen(new Set());
      await client.invalidateQueries({ queryKey: ['deletions', seller] });
    },
  });
  const orders = items.filter(({ order }) => chosen.has(order)).map(({ order }) => order);
  const all = orders.length === items.length;
  const submit = () => {
    if (orders.length > 0 && !confirm.isPending) confirm.mutate(orders.slice(0, 200));
  };
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.matches('input:not([type=checkbox]), textarea, select');
      if (event.key.toLowerCase() !== 'd' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      submit();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
  const toggle = (order: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(order)) next.add(order);
      return next;
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p>
        <label className="copies-choice">
          <input
            type="checkbox"
            checked={all}
            onChange={() => setChosen(all ? new Set() : new Set(items.map(({ order }) => order)))}
          />{' '}
          {t('copies.select')}
        </label>
      </p>
      <ul className="rows card">
        {items.map((one) => (
          <li key={one.order} className="copies-row">
            <label className="copies-choice">
              <input type="checkbox" checked={chosen.has(one.order)} onChange={() => toggle(one.order)} />{' '}
              <strong>{t('copies.one', { number: one.number })}</strong>
            </label>
            <Link href={`/orders/${one.order}`}>
              <bdi>{one.title}</bdi>
            </Link>
            <span className="small muted">{t('copies.asked', { when: formatMoment(one.askedAt) })}</span>
            {one.late ? (
              <span className="state bad">{t('copies.late')}</span>
            ) : (
              <span className="small muted">{t('copies.due', { when: formatMoment(one.dueAt) })}</span>
            )}
          </li>
        ))}
      </ul>
      {confirm.isError && <Failure error={confirm.error} />}
      <p className="actions">
        <button type="submit" className="button primary" aria-disabled={orders.length === 0 || confirm.isPending}>
          {orders.length === 0 ? t('copies.choose') : t('copies.confirm', { n: orders.length })}
        </button>
        <span className="small muted">{t('copies.key')}</span>
      </p>
    </form>
  );
}
