import { useQuery } from '@tanstack/react-query';
import type { SellerFontBody } from '../../http/contract/index.ts';
import { api } from '../kit/api.ts';

/** The fonts on a seller's shelf; empty until they are there. */
export function useOwnFonts(seller: string): readonly SellerFontBody[] {
  const { data } = useQuery({ queryKey: ['fonts', seller], queryFn: () => api.fontsOf(seller) });
  return data?.items ?? NONE;
}

const NONE: readonly SellerFontBody[] = [];
