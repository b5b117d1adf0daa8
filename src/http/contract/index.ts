export * from './common.ts';
export * from './help.ts';
export * from './listings.ts';
export * from './orders.ts';
export * from './program.ts';
