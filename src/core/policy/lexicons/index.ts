import type { Lexicon } from '../text/lexicon.ts';
import {
  ACCESSORY,
  DEVICE,
  DEVICE_MAYBE,
  DEVICE_TAIL,
  FITS,
  HARDWARE,
  LOOKALIKE,
  NOT_INCLUDED,
  TECH_CATEGORY,
} from './devices.ts';
import { FREE_LAST, FREE_OFFER, FREE_WORD } from './free.ts';
import { GOODS } from './goods.ts';
import { ADD_ON_LABEL, ATTRIBUTE_LABEL, GENERIC, PACKAGING, SIZE_LABEL, WHICH_PRODUCT } from './labels.ts';
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
} from './purpose.ts';
import { CHANNEL, CHEAPER, MADE_TO_ORDER, OFF_PAYMENT, OUTSIDE, PRICE_LATER, USED } from './trade.ts';
import { WARRANTY } from './warranty.ts';
import { WORDING_LABEL } from './wording-label.ts';
import { PAIRS } from './yes-no.ts';

/** All lexicons the rules read with. */
export const LEXICONS: readonly Lexicon[] = [
  WARRANTY,
  { meaning: 'yes-no-pair', words: PAIRS },
  WORDING_LABEL,
  FREE_OFFER,
  FREE_WORD,
  FREE_LAST,
  ADD_ON_LABEL,
  ATTRIBUTE_LABEL,
  WHICH_PRODUCT,
  PACKAGING,
  SIZE_LABEL,
  GENERIC,
  CONTACT,
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
];
