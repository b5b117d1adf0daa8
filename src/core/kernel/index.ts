export { assertNever } from './assert-never.ts';
export { canonicalJson, documentHash, sha256Hex, toHex } from './canonical.ts';
export {
  apply,
  compose,
  IDENTITY,
  inverse,
  type Matrix,
  type Point,
  type Rect,
  rotation,
  scaling,
  translation,
} from './geometry.ts';
export { countGraphemes, graphemesOf } from './graphemes.ts';
export {
  type ApplicationId,
  type AssetId,
  type DesignId,
  type Id,
  isId,
  type ListingId,
  type ListingVersionId,
  type OrderId,
  type SellerId,
  type UserId,
} from './ids.ts';
export { inLanes } from './in-lanes.ts';
export { type ForbiddenMove, type Moves, move } from './lifecycle.ts';
export { addMoney, formatMoney, type Money, minorDigits, timesMoney } from './money.ts';
export { atPointer, pointer } from './pointer.ts';
export { fail, ok, type Problem, type Result } from './result.ts';
export { MM_PER_INCH, type Mm, mm, mmToPt, mmToPx, type Pt, type Px } from './units.ts';
