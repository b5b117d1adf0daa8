import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { announce } from '../../desk/announce.ts';
import { ErrorSummary, type SummaryEntry } from '../../desk/error-summary.tsx';
import { Failure } from '../../desk/failure.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { PageHeading } from '../../desk/page-heading.tsx';
import { say } from '../../desk/words.ts';
import { api } from '../../kit/api.ts';
import { browserLocale } from '../../kit/format.ts';
import { rememberSeller } from '../seller-choice.ts';
import { t } from '../words.ts';
import { countries } from './countries.ts';

/** Opens a seller's account: a name and a country. */
export function OpenSellerPage() {
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [country, setCountry] = useState('');
  const [tried, setTried] = useState(false);
  const list = useMemo(() => countries(browserLocale()), []);
  const open = useMutation({
    mutationFn: () => api.createSeller({ name: name.trim(), country }),
    onSuccess: async (seller) => {
      rememberSeller(seller.id);
      await client.invalidateQueries({ queryKey: ['me'] });
      announce(t('open.done'));
      navigate('/terms');
    },
  });
  const nameWrong = name.trim().length < 2 || name.trim().length > 80 ? t('open.name.problem') : undefined;
  const countryWrong = country === '' ? t('open.country.problem') : undefined;
  const entries: SummaryEntry[] = [
    ...(nameWrong ? [{ id: 'seller-name', message: nameWrong }] : []),
    ...(countryWrong ? [{ id: 'seller-country', message: countryWrong }] : []),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length === 0 && !open.isPending) open.mutate();
  };
  return (
    <div className="narrow">
      <PageHeading title={t('open.title')} face={t('face')} lead={t('open.lead')} />
      <form className="card form" onSubmit={send} noValidate>
        {tried && <ErrorSummary entries={entries} />}
        <FormField
          id="seller-name"
          label={t('open.name')}
          help={t('open.name.help')}
          problem={tried ? nameWrong : undefined}
          required
        >
          {(control) => (
            <input
              {...control}
              className="input"
              dir="auto"
              autoComplete="organization"
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </FormField>
        <FormField id="seller-country" label={t('open.country')} problem={tried ? countryWrong : undefined} required>
          {(control) => (
            <select
              {...control}
              className="select"
              value={country}
              onChange={(event) => setCountry(event.target.value)}
            >
              <option value="">{t('open.country.choose')}</option>
              {list.map((one) => (
                <option key={one.code} value={one.code}>
                  {one.name}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {open.isError && <Failure error={open.error} title={say('failedAction')} safe />}
        <p>
          <button type="submit" className="button primary" aria-disabled={open.isPending}>
            {t('open.send')}
          </button>
        </p>
      </form>
    </div>
  );
}
