/**
 * What is stored, row by row. Names follow the tables (snake_case there, camelCase here); the comment on each table in
 * adapters/postgres/migrations says more. Times are UTC; amounts are minor units.
 */
export type * from './actor.ts';
export type * from './audit.ts';
export type * from './case.ts';
export type * from './compliance.ts';
export type * from './content.ts';
export type * from './enforcement.ts';
export type * from './erasure.ts';
export type * from './font.ts';
export type * from './fulfilment.ts';
export type * from './listing.ts';
export type * from './notice.ts';
export type * from './order.ts';
export type * from './oversight.ts';
export type * from './program.ts';
export type * from './screening.ts';
export type * from './sharing.ts';
export type * from './takedown.ts';
export type * from './upload.ts';
export type * from './webhook.ts';
