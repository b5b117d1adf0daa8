/**
 * What a registry says of a GTIN, in the shape the GS1 registry answers (gtinRecordStatus, gs1Licence), reduced to what
 * the check needs. Offline and "never heard of it" are both `unknown`: they send to a person and never reject.
 */
export interface GtinRecord {
  readonly gtin: string;
  readonly status: 'active' | 'inactive' | 'unknown' | 'invalid';
  readonly licence?: {
    readonly key: string;
    readonly type: 'GCP' | 'GTIN' | 'GLN';
    readonly licensee: string;
    readonly status: 'active' | 'inactive';
  };
  readonly brand?: string;
}

/** Looks GTINs up, many at once. Gives one record for each, in their order; never throws for a registry out of reach. */
export interface GtinRegistry {
  lookUp(gtins: readonly string[]): Promise<readonly GtinRecord[]>;
}
