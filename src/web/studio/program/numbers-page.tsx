import { useQuery } from '@tanstack/react-query';
import type { NumbersBody } from '../../../http/contract/index.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { formatDay } from '../../kit/format.ts';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';
import { ExemptionForm } from './exemption-form.tsx';
import { PrefixForm } from './prefix-form.tsx';

const TONES = {
  'in-review': 'info',
  verified: 'good',
  granted: 'good',
  declined: 'bad',
  expired: 'warn',
} as const;

/** The seller's GTIN company prefixes and exemptions: where each stands, and where the next is asked for. */
export default function NumbersPage() {
  const { sellerId, role } = useSeller();
  const numbers = useQuery({ queryKey: ['numbers', sellerId], queryFn: () => programApi.numbers(sellerId) });
  return (
    <div className="narrow">
      <PageHeading title={t('numbers.title')} face={t('face')} lead={t('numbers.lead')} />
      <Loaded query={numbers} height={18}>
        {({ prefixes, exemptions }) => (
          <>
            <Prefixes items={prefixes} />
            <Exemptions items={exemptions} />
          </>
        )}
      </Loaded>
      {role === 'owner' ? (
        <>
          <PrefixForm seller={sellerId} />
          <ExemptionForm seller={sellerId} />
        </>
      ) : (
        <p className="muted">{t('numbers.owner')}</p>
      )}
    </div>
  );
}

function Prefixes(props: { items: NumbersBody['prefixes'] }) {
  return (
    <section className="card form" aria-labelledby="prefixes">
      <h2 id="prefixes">{t('numbers.prefixes')}</h2>
      <p className="small">
        <a href="/help/company-prefixes">{t('numbers.help.prefixes')}</a>
      </p>
      {props.items.length === 0 && <p className="muted">{t('numbers.noPrefixes')}</p>}
      <ul className="plain log">
        {props.items.map((one) => (
          <li key={one.id}>
            <p className="spread">
              <bdi>{one.prefix}</bdi>
              <span className={`state ${TONES[one.state]}`}>{t(`prefix.${one.state}`)}</span>
            </p>
            <p className="small muted">{t('numbers.since', { day: formatDay(one.at) })}</p>
            {one.state === 'in-review' && one.trouble && <p className="small">{t(`prefix.trouble.${one.trouble}`)}</p>}
            {one.reasons && (
              <p dir="auto" className="as-written small">
                {one.reasons}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Exemptions(props: { items: NumbersBody['exemptions'] }) {
  return (
    <section className="card form" aria-labelledby="exemptions">
      <h2 id="exemptions">{t('exemption.list')}</h2>
      <p className="small">
        <a href="/help/gtin-exemptions">{t('numbers.help.exemptions')}</a>
      </p>
      {props.items.length === 0 && <p className="muted">{t('exemption.none')}</p>}
      <ul className="plain log">
        {props.items.map((one) => {
          const over = one.state === 'granted' && one.expiresAt !== null && Date.parse(one.expiresAt) <= Date.now();
          const state = over ? 'expired' : one.state;
          return (
            <li key={one.id}>
              <p className="spread">
                <span dir="auto">{t('exemption.scope', { brand: one.brand, category: one.category })}</span>
                <span className={`state ${TONES[state]}`}>{t(`exemption.${state}`)}</span>
              </p>
              {one.state === 'granted' && (
                <p className="small muted">
                  {one.expiresAt ? t('exemption.expires', { day: formatDay(one.expiresAt) }) : t('exemption.endless')}
                  {one.reference && `. ${t('exemption.reference', { reference: one.reference })}`}
                </p>
              )}
              {one.reasons && (
                <p dir="auto" className="as-written small">
                  {one.reasons}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
