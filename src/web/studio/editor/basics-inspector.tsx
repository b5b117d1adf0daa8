import { useState } from 'react';
import { browserLocale } from '../../kit/format.ts';
import { CURRENCIES, LISTING_LOCALES, localeName } from '../listings/languages.ts';
import { t } from '../words.ts';
import { idAt } from './anchor-of.ts';
import { Bound, MoneyBox, SelectBox, TextBox } from './bound.tsx';
import { CardPictureBox } from './card-picture-box.tsx';
import type { Document } from './document.ts';
import { useEditing } from './editing.ts';
import { EntriesBox } from './entries-box.tsx';
import { RemarksAt } from './remarks.tsx';

/** The offer around the template: words, price, language, product number. */
export function BasicsInspector() {
  const { document } = useEditing();
  const locales = withOwn(LISTING_LOCALES, document.locale);
  return (
    <div className="form">
      <RemarksAt anchor="" />
      <TextBox at={['title']} label={t('basics.title')} rows={2} maxLength={200} />
      <div className="pair">
        <MoneyBox at={['price']} label={t('basics.price')} />
        <CurrencyBox />
      </div>
      <TextBox at={['description']} label={t('basics.description')} rows={5} maxLength={5000} optional />
      <EntriesBox
        at={['bullets']}
        label={t('basics.bullets')}
        help={t('basics.bullets.help')}
        add={t('basics.bullets.add')}
        max={10}
        maxLength={500}
      />
      <TextBox at={['category']} label={t('basics.category')} help={t('basics.category.help')} optional />
      <div className="pair">
        <TextBox at={['brand']} label={t('basics.brand')} optional />
        <TextBox at={['id']} label={t('basics.sku')} />
      </div>
      <IdentifierBox />
      <div className="pair">
        <SelectBox
          at={['condition']}
          label={t('basics.condition')}
          choices={[
            ...(document.condition === undefined ? [{ value: '', label: '—' }] : []),
            ...(['new', 'used', 'refurbished'] as const).map((value) => ({
              value,
              label: t(`basics.condition.${value}`),
            })),
          ]}
        />
        <SelectBox
          at={['locale']}
          label={t('basics.locale')}
          choices={locales.map((tag) => ({ value: tag, label: localeName(tag, browserLocale()) }))}
        />
      </div>
      <CardPictureBox />
    </div>
  );
}

const withOwn = (list: readonly string[], own: string): readonly string[] =>
  list.includes(own) ? list : [own, ...list];

/** The currency of the price and of every surcharge: all change together, since one listing has one currency. */
function CurrencyBox() {
  const { document, change } = useEditing();
  const currency = document.price?.currency ?? 'EUR';
  return (
    <Bound at={['price', 'currency']} label={t('basics.currency')}>
      {(control) => (
        <select
          {...control}
          className="select"
          value={currency}
          onChange={(event) => change((before) => inCurrency(before, event.target.value))}
        >
          {withOwn(CURRENCIES, currency).map((code) => (
            <option key={code}>{code}</option>
          ))}
        </select>
      )}
    </Bound>
  );
}

function inCurrency(document: Document, currency: string): Document {
  const money = <T extends { surcharge?: { amount: number; currency: string } | undefined }>(one: T): T =>
    one.surcharge ? { ...one, surcharge: { ...one.surcharge, currency } } : one;
  const fields = document.template.fields.map((field) =>
    field.kind === 'option' ? { ...field, options: field.options.map(money) } : money(field),
  );
  return {
    ...document,
    price: { amount: document.price?.amount ?? 0, currency },
    template: { ...document.template, fields },
  };
}

/** A GTIN, or the exemption the seller was granted. One of them; choosing one takes the other away. */
function IdentifierBox() {
  const { document, set, seller } = useEditing();
  const { gtin, gtinExemption } = document.identifiers ?? {};
  const [kind, setKind] = useState<'gtin' | 'exemption' | 'none'>(
    gtin !== undefined ? 'gtin' : gtinExemption !== undefined ? 'exemption' : 'none',
  );
  const exemptions = seller?.gtinExemptions ?? [];
  const choose = (next: typeof kind) => {
    setKind(next);
    set(
      ['identifiers'],
      next === 'gtin'
        ? { gtin: gtin ?? '' }
        : next === 'exemption'
          ? { gtinExemption: exemptions[0] ?? '' }
          : undefined,
    );
  };
  return (
    <fieldset className="field identifier">
      <legend>{t('basics.identifier')}</legend>
      <div className="radios">
        {(['gtin', 'exemption', 'none'] as const).map((one) => (
          <label key={one} className="check">
            <input
              id={one === 'gtin' && kind !== 'gtin' ? idAt('/identifiers/gtin') : undefined}
              type="radio"
              name="identifier"
              checked={kind === one}
              onChange={() => choose(one)}
            />
            <span>{t(`basics.identifier.${one}`)}</span>
          </label>
        ))}
      </div>
      {kind === 'gtin' && (
        <TextBox at={['identifiers', 'gtin']} label={t('basics.gtin')} help={t('basics.gtin.help')} />
      )}
      {kind === 'exemption' &&
        (exemptions.length > 0 ? (
          <SelectBox
            at={['identifiers', 'gtinExemption']}
            label={t('basics.exemption')}
            help={t('basics.exemption.help')}
            choices={withOwn(exemptions, gtinExemption ?? exemptions[0] ?? '').map((value) => ({
              value,
              label: value,
            }))}
          />
        ) : (
          <TextBox
            at={['identifiers', 'gtinExemption']}
            label={t('basics.exemption')}
            help={t('basics.exemption.help')}
          />
        ))}
      {kind !== 'gtin' && <RemarksAt anchor="/identifiers/gtin" />}
      {kind === 'gtin' && <RemarksAt anchor="/identifiers/gtinExemption" />}
    </fieldset>
  );
}
