/** Asks a registry whose a GTIN is. Never throws for a registry out of reach: that is `unknown`. */
export interface GtinOwners {
  lookUp(gtins: readonly string[]): Promise<
    readonly {
      readonly status: 'active' | 'inactive' | 'unknown' | 'invalid';
      readonly licence?: { readonly key: string; readonly licensee: string; readonly status: 'active' | 'inactive' };
    }[]
  >;
}
