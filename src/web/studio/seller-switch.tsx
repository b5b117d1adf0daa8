import type { Membership } from './use-seller.ts';
import { t } from './words.ts';

/** Chooses which of several sellers the studio shows. */
export function SellerSwitch(props: {
  memberships: readonly Membership[];
  value: string | undefined;
  onChange: (seller: string) => void;
}) {
  return (
    <label className="seller-switch">
      <span className="unseen">{t('seller.switch')}</span>
      <select className="select" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.memberships.map((one) => (
          <option key={one.sellerId} value={one.sellerId}>
            {one.sellerName}
          </option>
        ))}
      </select>
    </label>
  );
}
