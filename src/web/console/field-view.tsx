import type { SellerListingBody } from '../../http/contract/index.ts';
import { browserLocale } from '../kit/format.ts';
import { moneyText } from '../kit/money-text.ts';
import { sized } from '../kit/sized.ts';
import { type Note, placeId } from './notes-by-place.ts';
import { PlaceNotes } from './place-notes.tsx';
import { t } from './words.ts';

type Field = SellerListingBody['document']['template']['fields'][number];
type Option = Extract<Field, { kind: 'option' }>['options'][number];

interface Shown {
  /** JSON Pointer of what is shown. */
  readonly place: string;
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** Address of a picture the listing refers to. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Language of the listing's words. */
  readonly locale: string;
}

/** A field as text: what buyers are asked for, within which limits, at which surcharge, and each way they can choose. */
export function FieldView(props: Shown & { field: Field }) {
  const { field, place, notes, locale } = props;
  return (
    <li id={placeId(place)} tabIndex={-1} className="place">
      <h3 lang={locale} dir="auto">
        {field.label}
      </h3>
      <p className="small muted">
        {[
          t(`field.${field.kind}`),
          t(field.required ? 'field.required' : 'field.optional'),
          ...limitsOf(field),
          ...(field.kind !== 'option' && field.surcharge ? [surchargeOf(field.surcharge)] : []),
        ].join(' · ')}
      </p>
      {field.help && (
        <p lang={locale} dir="auto" className="as-written">
          {field.help}
        </p>
      )}
      {field.kind === 'text' && field.suggestions && field.suggestions.length > 0 && (
        <p>
          {t('field.suggestions')}{' '}
          <span lang={locale} dir="auto">
            {field.suggestions.map((one) => `“${one}”`).join(', ')}
          </span>
        </p>
      )}
      <PlaceNotes notes={notes.get(place)} />
      {field.kind === 'option' && (
        <ul className="ways">
          {field.options.map((option, index) => (
            <OptionView key={option.id} {...props} place={`${place}/options/${index}`} option={option} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OptionView(props: Shown & { option: Option }) {
  const { option, place, notes, pictures, locale } = props;
  const references = [option.image, ...(option.effects ?? []).map((one) => ('image' in one ? one.image : undefined))];
  const shown = references.flatMap((reference) => (reference && pictures[reference]) || []);
  return (
    <li id={placeId(place)} tabIndex={-1} className="place">
      <p>
        <span lang={locale} dir="auto">
          {option.label}
        </span>
        {option.color && <span className="small muted"> {option.color}</span>}
        {option.surcharge && <span className="small muted"> {surchargeOf(option.surcharge)}</span>}
      </p>
      {option.help && (
        <p lang={locale} dir="auto" className="small as-written">
          {option.help}
        </p>
      )}
      {shown.length > 0 && (
        <p className="thumbs">
          {[...new Set(shown)].map((url) => (
            <img key={url} src={sized(url, 200)} alt={t('field.picture', { option: option.label })} loading="lazy" />
          ))}
        </p>
      )}
      <PlaceNotes notes={notes.get(place)} />
    </li>
  );
}

function surchargeOf(money: { amount: number; currency: string }): string {
  return moneyText(money, browserLocale(), { signed: true });
}

function limitsOf(field: Field): string[] {
  if (field.kind === 'image') return field.minDpi === undefined ? [] : [t('field.minDpi', { n: field.minDpi })];
  if (field.kind === 'option') return [];
  return [
    ...(field.minLength === undefined ? [] : [t('field.minLength', { n: field.minLength })]),
    ...(field.maxLength === undefined ? [] : [t('field.maxLength', { n: field.maxLength })]),
    ...(field.maxLines === undefined ? [] : [t('field.maxLines', { n: field.maxLines })]),
    ...(field.fonts?.length ? [t('field.fonts', { fonts: field.fonts.join(', ') })] : []),
    ...(field.colors?.length ? [t('field.colors', { colors: field.colors.join(', ') })] : []),
  ];
}
