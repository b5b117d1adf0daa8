export * from './common.ts';
export * from './erasure.ts';
export * from './fulfilment.ts';
export * from './help.ts';
export * from './listings.ts';
export * from './orders.ts';
export * from './program.ts';
export * from './webhooks.ts';
