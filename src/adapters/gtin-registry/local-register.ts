import { hasCompanyPrefix } from '../../core/listing/index.ts';
import type { GtinRecord, GtinRegistry } from './gtin-registry.ts';

/** One licence the program has seen proof of. */
export interface Licence {
  /** Company prefix, or a whole GTIN-14 for a single-number licence. */
  readonly key: string;
  readonly type: 'GCP' | 'GTIN';
  readonly licensee: string;
  readonly active: boolean;
}

/** The default registry: licences the operator verified. It asks nobody; what it does not hold is unknown. */
export function localRegister(licences: readonly Licence[]): GtinRegistry {
  const find = (gtin: string) =>
    licences.find(({ key, type }) => (type === 'GTIN' ? key === gtin : hasCompanyPrefix(gtin, key)));
  return {
    async lookUp(gtins) {
      return gtins.map((gtin): GtinRecord => {
        const licence = find(gtin);
        if (!licence) return { gtin, status: 'unknown' };
        const status = licence.active ? 'active' : 'inactive';
        const { key, type, licensee } = licence;
        return { gtin, status, licence: { key, type, licensee, status } };
      });
    },
  };
}
