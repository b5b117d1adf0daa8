import type { Money } from '../kernel/index.ts';
import type { Template } from '../template/index.ts';

/** A customizable product as a seller submits it: the offer around a template. Labels are plain text in the listing's locale. */
export interface Listing {
  readonly id: string;
  /** BCP 47, for example en-US. */
  readonly locale: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly bullets?: readonly string[] | undefined;
  readonly brand?: string | undefined;
  /** The seller's category path, ' > ' between levels. */
  readonly category?: string | undefined;
  readonly condition?: 'new' | 'used' | 'refurbished' | undefined;
  readonly identifiers?:
    | {
        /** GTIN-8, -12, -13 or -14, as typed by the seller. */
        readonly gtin?: string | undefined;
        /** Reference of a GTIN exemption granted to this seller. */
        readonly gtinExemption?: string | undefined;
      }
    | undefined;
  readonly price?: Money | undefined;
  readonly template: Template;
}
