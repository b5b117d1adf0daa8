import { createContext, useContext } from 'react';
import type { MeBody } from '../../http/contract/index.ts';

/** One seller the person signed in works for. */
export type Membership = MeBody['memberships'][number];

/** The seller the studio is showing. */
export const SellerContext = createContext<Membership | undefined>(undefined);

/** The seller the studio is showing. Throws outside of one: pages that need a seller are only drawn with one. */
export function useSeller(): Membership {
  const seller = useContext(SellerContext);
  if (!seller) throw new Error('This page is drawn without a seller');
  return seller;
}
