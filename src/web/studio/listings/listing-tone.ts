import type { SellerListingRow } from '../../../http/contract/index.ts';
import type { Tone } from '../../desk/tones.ts';

const TONES: Readonly<Record<SellerListingRow['state'], Tone>> = {
  draft: '',
  'in-review': 'warn',
  live: 'good',
  off: '',
};

/** The tone of a listing's state. */
export const listingTone = (state: SellerListingRow['state']): Tone => TONES[state];
