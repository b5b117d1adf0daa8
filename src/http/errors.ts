import type { Because } from '../app/trouble.ts';
import { ACCESS_ERRORS } from './errors/access.ts';
import { CONTENT_ERRORS } from './errors/content.ts';
import { ENFORCEMENT_ERRORS } from './errors/enforcement.ts';
import type { CatalogueEntry } from './errors/entry.ts';
import { ERASURE_ERRORS } from './errors/erasure.ts';
import { FULFILMENT_ERRORS } from './errors/fulfilment.ts';
import { LISTINGS_ERRORS } from './errors/listings.ts';
import { ORDERS_ERRORS } from './errors/orders.ts';
import { OVERSIGHT_ERRORS } from './errors/oversight.ts';
import { PROGRAM_ERRORS } from './errors/program.ts';
import { REQUEST_ERRORS, type RequestError } from './errors/request.ts';

export type { CatalogueEntry } from './errors/entry.ts';
export type { RequestError } from './errors/request.ts';

/** The one catalogue of errors: code, status, title, what to do. docs/api-errors.md is made from it, and a test holds the two together. */
export const ERRORS: Readonly<Record<Because | RequestError, CatalogueEntry>> = {
  ...REQUEST_ERRORS,
  ...ACCESS_ERRORS,
  ...PROGRAM_ERRORS,
  ...LISTINGS_ERRORS,
  ...CONTENT_ERRORS,
  ...ORDERS_ERRORS,
  ...FULFILMENT_ERRORS,
  ...ERASURE_ERRORS,
  ...ENFORCEMENT_ERRORS,
  ...OVERSIGHT_ERRORS,
};
