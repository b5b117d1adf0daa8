import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { api } from '../../kit/api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

type State = 'done' | 'next' | 'waiting';

/** The four steps into the program, which are done, and a way to the next. */
export function JoinSteps() {
  const seller = useSeller();
  const applications = useQuery({
    queryKey: ['applications', seller.sellerId],
    queryFn: () => api.applicationsOf(seller.sellerId),
  });
  const last = applications.data?.items[0];
  const applied = last?.state === 'submitted' || last?.state === 'approved';
  const steps: { label: string; href: string; done: boolean }[] = [
    { label: t('steps.account'), href: '/', done: true },
    { label: t('steps.terms'), href: '/terms', done: seller.termsAccepted },
    { label: t('steps.apply'), href: last ? '/application' : '/apply', done: applied },
    { label: t('steps.approved'), href: '/application', done: seller.participation === 'approved' },
  ];
  const next = steps.findIndex((step) => !step.done);
  const stateOf = (index: number): State => (steps[index]?.done ? 'done' : index === next ? 'next' : 'waiting');
  const upcoming = steps[next];
  return (
    <section className="card join-steps" aria-labelledby="join-steps">
      <h2 id="join-steps">{t('steps.title')}</h2>
      <ol>
        {steps.map((step, index) => (
          <li key={step.label} data-state={stateOf(index)} aria-current={index === next ? 'step' : undefined}>
            {stateOf(index) === 'next' ? <Link href={step.href}>{step.label}</Link> : <span>{step.label}</span>}
            <span className="small muted">{t(`steps.${stateOf(index)}`)}</span>
          </li>
        ))}
      </ol>
      {upcoming && (
        <p>
          <Link className="button primary" href={upcoming.href}>
            {t('closed.toNext', { step: upcoming.label })}
          </Link>
        </p>
      )}
    </section>
  );
}
