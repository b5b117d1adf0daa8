export { MOVERS, ORDER, type OrderState } from './lifecycle.ts';
export { orderNumber } from './order-number.ts';
export { type Quote, quoteText } from './quote.ts';
