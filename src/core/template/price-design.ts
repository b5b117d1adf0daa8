import { addMoney, type Money } from '../kernel/index.ts';
import type { Values } from './design.ts';
import type { Template } from './template.ts';

/** One line of a price: the product itself, or a field's surcharge. */
export interface PriceLine {
  /** The field that costs extra; undefined for the product itself. */
  readonly field?: string;
  readonly label: string;
  readonly amount: Money;
}

/** A price with the lines it is made of. `unit` is their sum. */
export interface Price {
  readonly lines: readonly PriceLine[];
  readonly unit: Money;
}

/** What one piece costs with these choices: the base price and the surcharge of each field that has a value. Taxes and delivery are the host's. */
export function priceDesign(template: Template, base: Money, title: string, values: Values): Price {
  const lines: PriceLine[] = [{ label: title, amount: base }];
  for (const field of template.fields) {
    const value = values[field.id];
    if (value === undefined) continue;
    if (field.kind === 'option') {
      const option = field.options.find((one) => 'option' in value && one.id === value.option);
      if (option?.surcharge && option.surcharge.amount > 0) {
        lines.push({ field: field.id, label: `${field.label}: ${option.label}`, amount: option.surcharge });
      }
    } else if (field.surcharge && field.surcharge.amount > 0) {
      lines.push({ field: field.id, label: field.label, amount: field.surcharge });
    }
  }
  const [first, ...rest] = lines.map((line) => line.amount) as [Money, ...Money[]];
  return { lines, unit: addMoney(first, ...rest) };
}
