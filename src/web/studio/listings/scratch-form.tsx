import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { SellerListingBody } from '../../../http/contract/index.ts';
import { ErrorSummary } from '../../desk/error-summary.tsx';
import { FormField } from '../../desk/form-field.tsx';
import { api } from '../../kit/api.ts';
import { browserLocale } from '../../kit/format.ts';
import { languageOf } from '../../kit/words.ts';
import { t } from '../words.ts';
import { CURRENCIES, LISTING_LOCALES, localeName } from './languages.ts';
import { scratchDocument } from './scratch-document.ts';
import { readMoney } from './typed-money.ts';

/** The five answers a listing is begun with from nothing. */
export function ScratchForm(props: { busy: boolean; onCreate: (document: SellerListingBody['document']) => void }) {
  const fonts = useQuery({ queryKey: ['fonts'], queryFn: api.fonts, staleTime: Number.POSITIVE_INFINITY });
  const [title, setTitle] = useState('');
  const [sku, setSku] = useState('');
  const [locale, setLocale] = useState<string>(
    () => LISTING_LOCALES.find((one) => languageOf(one) === languageOf(browserLocale())) ?? 'en-GB',
  );
  const [price, setPrice] = useState('');
  const [currency, setCurrency] = useState<string>('EUR');
  const [width, setWidth] = useState('100');
  const [height, setHeight] = useState('100');
  const [tried, setTried] = useState(false);

  const amount = readMoney(price, currency);
  const size = { width: Number(width.replace(',', '.')), height: Number(height.replace(',', '.')) };
  const wrong: Record<string, string | undefined> = {
    'new-title': title.trim() === '' || title.trim().length > 200 ? t('new.name.problem') : undefined,
    'new-sku': sku.trim() === '' ? t('new.sku.problem') : undefined,
    'new-price': amount === undefined ? t('new.price.problem') : undefined,
    'new-width': size.width > 0 && size.height > 0 ? undefined : t('new.size.problem'),
  };
  const entries = Object.entries(wrong).flatMap(([id, message]) => (message ? [{ id, message }] : []));
  const shown = (id: string) => (tried ? wrong[id] : undefined);
  const create = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (entries.length > 0 || amount === undefined || props.busy) return;
    props.onCreate(
      scratchDocument({
        title,
        sku,
        locale,
        price: { amount, currency },
        ...size,
        surfaceLabel: t('new.surface'),
        fieldLabel: t('new.field'),
        font: fonts.data?.items[0]?.family,
      }),
    );
  };
  return (
    <form className="card form" onSubmit={create} noValidate>
      <p className="muted">{t('new.scratch.help')}</p>
      {tried && <ErrorSummary entries={entries} />}
      <FormField id="new-title" label={t('new.name')} help={t('new.name.help')} problem={shown('new-title')} required>
        {(control) => (
          <input
            {...control}
            className="input"
            dir="auto"
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
        )}
      </FormField>
      <FormField id="new-sku" label={t('new.sku')} help={t('new.sku.help')} problem={shown('new-sku')} required>
        {(control) => (
          <input {...control} className="input" value={sku} onChange={(event) => setSku(event.target.value)} />
        )}
      </FormField>
      <FormField label={t('new.locale')}>
        {(control) => (
          <select {...control} className="select" value={locale} onChange={(event) => setLocale(event.target.value)}>
            {LISTING_LOCALES.map((tag) => (
              <option key={tag} value={tag}>
                {localeName(tag, browserLocale())}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <div className="pair">
        <FormField id="new-price" label={t('new.price')} problem={shown('new-price')} required>
          {(control) => (
            <input
              {...control}
              className="input"
              inputMode="decimal"
              value={price}
              onChange={(event) => setPrice(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={t('new.currency')}>
          {(control) => (
            <select
              {...control}
              className="select"
              value={currency}
              onChange={(event) => setCurrency(event.target.value)}
            >
              {CURRENCIES.map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          )}
        </FormField>
      </div>
      <fieldset className="pair">
        <legend>{t('new.size')}</legend>
        <FormField id="new-width" label={t('new.width')} problem={shown('new-width')} required>
          {(control) => (
            <input
              {...control}
              className="input"
              inputMode="decimal"
              value={width}
              onChange={(event) => setWidth(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={t('new.height')} required>
          {(control) => (
            <input
              {...control}
              className="input"
              inputMode="decimal"
              value={height}
              onChange={(event) => setHeight(event.target.value)}
            />
          )}
        </FormField>
      </fieldset>
      <p>
        <button type="submit" className="button primary" aria-disabled={props.busy}>
          {t('new.create')}
        </button>
      </p>
    </form>
  );
}
