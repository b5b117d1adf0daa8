import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SheetPlanBody } from '../../../http/contract/index.ts';
import { Dialog } from '../../desk/dialog.tsx';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { browserLocale } from '../../kit/format.ts';
import { t } from '../words.ts';

const SIDES = [
  ['width', 20, 5000, '600'],
  ['height', 20, 5000, '400'],
  ['margin', 0, 200, '10'],
  ['gap', 0, 200, '4'],
] as const;
type Side = (typeof SIDES)[number][0];

/** Lays the pieces of the open orders out on sheets of a size: first says how they fit, then gives the PDF. */
export function SheetDialog(props: { url: string; onClose: () => void }) {
  const [sizes, setSizes] = useState<Readonly<Record<Side, string>>>(
    () => Object.fromEntries(SIDES.map(([side, , , start]) => [side, start])) as Record<Side, string>,
  );
  const [marks, setMarks] = useState(true);
  const [tried, setTried] = useState(false);
  const query = `&${new URLSearchParams({ ...sizes, marks: marks ? '1' : '0' })}`;
  const [planned, setPlanned] = useState<{ query: string; plan: SheetPlanBody }>();
  const ask = useMutation({
    mutationFn: (wanted: string) => api.sheetPlan(`${props.url.replace('/sheet?', '/sheet-plan?')}${wanted}`),
    onSuccess: (plan, wanted) => setPlanned({ query: wanted, plan }),
  });
  const problemOf = (side: Side): string | undefined => {
    const [, min, max] = SIDES.find(([one]) => one === side) ?? SIDES[0];
    const value = Number(sizes[side]);
    const right = sizes[side].trim() !== '' && Number.isFinite(value) && value >= min && value <= max;
    return right ? undefined : t('sheet.problem', { min, max });
  };
  const entries = SIDES.flatMap(([side]) => {
    const message = problemOf(side);
    return message ? [{ id: `sheet-${side}`, message: `${t(`sheet.${side}`)}: ${message}` }] : [];
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length === 0 && !ask.isPending) ask.mutate(query);
  };
  const plan = planned?.query === query ? planned.plan : undefined;
  return (
    <Dialog title={t('sheet.title')} onClose={props.onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{t('sheet.explain')}</p>
        {tried && <ErrorSummary entries={entries} />}
        {SIDES.map(([side]) => (
          <FormField
            key={side}
            id={`sheet-${side}`}
            label={t(`sheet.${side}`)}
            problem={tried ? problemOf(side) : undefined}
          >
            {(control) => (
              <input
                {...control}
                className="input"
                inputMode="decimal"
                value={sizes[side]}
                onChange={(event) => setSizes({ ...sizes, [side]: event.target.value.replace(',', '.') })}
              />
            )}
          </FormField>
        ))}
        <label className="check">
          <input type="checkbox" checked={marks} onChange={(event) => setMarks(event.target.checked)} />
          <span>{t('sheet.marks')}</span>
        </label>
        {ask.isError && <Failure error={ask.error} title={say('failedAction')} safe />}
        <div role="status">{plan && <Plan plan={plan} />}</div>
        <p className="actions">
          {plan && plan.sheets > 0 ? (
            <a className="button primary" href={`${props.url}${query}`} download>
              {t('sheet.download')}
            </a>
          ) : (
            <button type="submit" className="button primary" aria-disabled={ask.isPending}>
              {t('sheet.plan')}
            </button>
          )}
          <button type="button" className="button" onClick={props.onClose}>
            {say('close')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function Plan(props: { plan: SheetPlanBody }) {
  const { pieces, sheets, used, tooBig } = props.plan;
  const part = new Intl.NumberFormat(browserLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(used);
  return (
    <>
      {sheets > 0 && (
        <p>
          {t('sheet.pieces', { n: pieces - tooBig.length })} {t('sheet.sheets', { n: sheets })}.{' '}
          {t('sheet.used', { part })}
        </p>
      )}
      {tooBig.length > 0 && (
        <div className="notice warn">
          <p>
            <strong>{t('sheet.tooBig')}</strong>
          </p>
          <ul>
            {[...new Set(tooBig.map(({ order, surface }) => `${order}: ${surface}`))].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
