import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { announce } from '../../desk/announce.ts';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { programApi } from '../../kit/program-api.ts';
import { useSeller } from '../use-seller.ts';
import { t } from '../words.ts';

/** Who works for the seller; owners invite and take off. */
export default function TeamPage() {
  const { sellerId, role: own } = useSeller();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'owner' | 'maker' | 'designer'>('maker');
  const team = useQuery({ queryKey: ['team', sellerId], queryFn: () => programApi.team(sellerId) });
  const act = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['team', sellerId] });
      setEmail('');
      announce(t('team.done'));
    },
  });
  const invite = (event: FormEvent) => {
    event.preventDefault();
    act.mutate(() => programApi.invite(sellerId, { email, role }));
  };
  return (
    <div className="narrow">
      <PageHeading title={t('team.title')} face={t('face')} />
      {act.isError && <Failure error={act.error} />}
      <Loaded query={team} height={18}>
        {({ members, invitations }) => (
          <>
            <ul className="plain log card">
              {members.map((one) => (
                <li key={one.user}>
                  <bdi>{one.name}</bdi> <span className="muted small">{one.email}</span> {t(`role.${one.role}`)}{' '}
                  {own === 'owner' && members.length > 1 && (
                    <button
                      type="button"
                      className="button"
                      onClick={() => act.mutate(() => programApi.removeMember(sellerId, one.user))}
                    >
                      {t('team.remove', { name: one.name })}
                    </button>
                  )}
                </li>
              ))}
            </ul>
            {invitations.length > 0 && (
              <section className="card">
                <h2>{t('team.waiting')}</h2>
                {invitations.map((one) => (
                  <p key={one.id}>
                    <button
                      type="button"
                      className="button"
                      onClick={() => act.mutate(() => programApi.withdraw(sellerId, one.id))}
                    >
                      {t('team.withdraw', { email: one.email })}
                    </button>
                  </p>
                ))}
              </section>
            )}
          </>
        )}
      </Loaded>
      {own === 'owner' && (
        <form className="card form" onSubmit={invite}>
          <FormField label={t('team.email')} required>
            {(control) => (
              <input
                {...control}
                className="input"
                type="email"
                required
                value={email}
                onChange={(event) => setEmail(event.target.value)}
              />
            )}
          </FormField>
          <FormField label={t('team.role')}>
            {(control) => (
              <select
                {...control}
                className="select"
                value={role}
                onChange={(event) => setRole(event.target.value as typeof role)}
              >
                {(['owner', 'maker', 'designer'] as const).map((one) => (
                  <option key={one} value={one}>
                    {t(`role.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          <button type="submit" className="button primary">
            {t('team.invite')}
          </button>
        </form>
      )}
    </div>
  );
}
