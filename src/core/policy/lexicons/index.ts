import type { Lexicon } from '../text/lexicon.ts';
import { APART, EXTRA_MONEY, OWN_SHOP, SETTLES } from './aside.ts';
import { DENIES, FOR_LIFE, MISHAP, REMEDY, WORRY_LABEL } from './cover.ts';
import {
  ACCESSORY,
  COMPUTER_BRAND,
  DEVICE,
  DEVICE_MAYBE,
  DEVICE_TAIL,
  FITS,
  HARDWARE,
  LOOKALIKE,
  NOT_INCLUDED,
  TECH_CATEGORY,
} from './devices.ts';
import { FREE_FIRST, FREE_LAST, FREE_OFFER, FREE_WORD, NO_SURCHARGE, THANKS_LABEL } from './free.ts';
import { GOODS } from './goods.ts';
import { ADD_ON_LABEL, ATTRIBUTE_LABEL, GENERIC, PACKAGING, SIZE_LABEL, WHICH_PRODUCT } from './labels.ts';
import { ONLY_THIS, ORDER_MORE, ORDER_NOTE } from './order-words.ts';
import {
  ADDRESS,
  AGREEMENT,
  CONTACT,
  DELIVERY,
  DISCOUNT_CODE,
  LOGISTICS,
  OTHER_QUESTION,
  PAYMENT,
  PRINTED,
  REVIEW,
  YOUR_CONTACT,
} from './purpose.ts';
import { CHANNEL, CHEAPER, MADE_TO_ORDER, OFF_PAYMENT, OUTSIDE, PRICE_LATER, USED } from './trade.ts';
import { FLEA_MARKET, MADE_OF, USED_GOODS } from './used.ts';
import { WARRANTY } from './warranty.ts';
import { WORDING_LABEL } from './wording-label.ts';
import { PAIRS } from './yes-no.ts';

/** All lexicons the rules read with. */
export const LEXICONS: readonly Lexicon[] = [
  WARRANTY,
  MISHAP,
  REMEDY,
  FOR_LIFE,
  DENIES,
  WORRY_LABEL,
  { meaning: 'yes-no-pair', words: PAIRS },
  WORDING_LABEL,
  FREE_OFFER,
  FREE_WORD,
  FREE_LAST,
  FREE_FIRST,
  NO_SURCHARGE,
  THANKS_LABEL,
  ORDER_MORE,
  ONLY_THIS,
  ORDER_NOTE,
  ADD_ON_LABEL,
  ATTRIBUTE_LABEL,
  WHICH_PRODUCT,
  PACKAGING,
  SIZE_LABEL,
  GENERIC,
  CONTACT,
  YOUR_CONTACT,
  ADDRESS,
  LOGISTICS,
  PRINTED,
  PAYMENT,
  REVIEW,
  DISCOUNT_CODE,
  DELIVERY,
  AGREEMENT,
  OTHER_QUESTION,
  CHANNEL,
  OFF_PAYMENT,
  OUTSIDE,
  CHEAPER,
  PRICE_LATER,
  USED,
  MADE_TO_ORDER,
  USED_GOODS,
  FLEA_MARKET,
  MADE_OF,
  OWN_SHOP,
  EXTRA_MONEY,
  SETTLES,
  APART,
  ...GOODS,
  DEVICE,
  DEVICE_MAYBE,
  DEVICE_TAIL,
  FITS,
  HARDWARE,
  LOOKALIKE,
  NOT_INCLUDED,
  TECH_CATEGORY,
  ACCESSORY,
  COMPUTER_BRAND,
];
