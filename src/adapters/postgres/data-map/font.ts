import { type ColumnClasses, O } from './data-class.ts';

/** Columns of the tables of `store/font`. */
export const FONT_COLUMNS: Readonly<Record<string, ColumnClasses>> = {
  'monogram.seller_font': {
    asset_id: O,
    seller_id: O,
    family: O,
    characters: O,
    scripts: O,
    licence: O,
    added_at: O,
  },
};
