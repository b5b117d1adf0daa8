export {
  CLOSED_SELLER_MOVES,
  canCorrect,
  erasedBy,
  movesOf,
  ORDER,
  ORDER_MOVES,
  ORDER_STATES,
  type OrderSide,
  type OrderState,
  TO_MAKE,
} from './lifecycle.ts';
export { orderNumber } from './order-number.ts';
export { type Quote, quoteText } from './quote.ts';
