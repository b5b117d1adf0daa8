import type { ClauseCode } from './finding.ts';
import type { Lexicon } from './text/lexicon.ts';

/** What an operator may change about the rules. Plain data, so that it can be stored, versioned and compared. */
export interface PolicySettings {
  /** Clauses whose violations a person decides: they are reported as suspects. */
  readonly reviewOnly?: readonly ClauseCode[] | undefined;
  /** Words of one's own, by meaning (see `MEANINGS`) and language. A word with a leading "-" takes a place out. */
  readonly words?: readonly Lexicon[] | undefined;
  /** Listings found to be in order, each with the reason; findings of the named clauses (all, if none is named) are dropped. */
  readonly allow?: readonly Allowance[] | undefined;
  /** Which other listing holds a GTIN already, by GTIN-14; the caller looks it up before the check. */
  readonly takenGtins?: Readonly<Record<string, string>> | undefined;
  /** What a GTIN registry said, by GTIN-14; the caller asks before the check. */
  readonly registry?: Readonly<Record<string, RegistryAnswer>> | undefined;
}

/** A person's decision that a listing is in order. */
export interface Allowance {
  readonly listingId: string;
  readonly clauses?: readonly ClauseCode[] | undefined;
  readonly reason: string;
}

/** What a registry says of one GTIN. `unknown` also stands for "could not be asked". */
export interface RegistryAnswer {
  readonly status: 'active' | 'inactive' | 'unknown' | 'invalid';
  /** Licence key (company prefix or single GTIN) and who holds it. */
  readonly licenceKey?: string | undefined;
  readonly licensee?: string | undefined;
}
