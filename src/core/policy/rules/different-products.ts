import type { FieldView, ListingView } from '../view.ts';
import { goodsIn } from './goods-in.ts';
import { isWordingField } from './wording-field.ts';

/** Whether a choice is between different products altogether, not between ways to make one. */
export function choosesProduct(view: ListingView, field: FieldView): boolean {
  if (field.options.length < 2 || isWordingField(field)) return false;
  const goods = field.options.map((option) => goodsIn(option.label));
  const named = goods.filter((one) => one !== undefined);
  const families = new Set(named.map((one) => one.family));
  const asks = field.label.has('which-product');
  const generic = view.title.has('generic');
  if (!asks && (field.label.has('add-on-label') || field.label.has('attribute-label'))) return false;
  if (named.length < 2 || families.size < 2) return false;
  if (asks || generic) return named.length * 2 >= field.options.length;
  return families.size >= 3 && named.length * 3 >= field.options.length * 2;
}
