export type { Design, ImageValue, OptionValue, TextValue, Value, Values } from './design.ts';
export type { Area, Curve, Effect, Shape, Treatment } from './drawing.ts';
export { parseDesign } from './parse-design.ts';
export { type Price, type PriceLine, priceDesign } from './price-design.ts';
export {
  type Field,
  type ImageField,
  type Option,
  type OptionField,
  type Placement,
  placementOf,
  type Surface,
  type Template,
  type TextField,
} from './template.ts';
export { templateProblems } from './template-problems.ts';
export { moneySchema, templateSchema } from './template-schema.ts';
