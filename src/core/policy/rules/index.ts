import type { Rule, RuleCases } from '../rule.ts';
import { baseProductCases } from './base-product.cases.ts';
import { baseProduct } from './base-product.ts';
import { bundlingCases } from './bundling.cases.ts';
import { bundling } from './bundling.ts';
import { circumventionCases } from './circumvention.cases.ts';
import { circumvention } from './circumvention.ts';
import { fieldPurposeCases } from './field-purpose.cases.ts';
import { fieldPurpose } from './field-purpose.ts';
import { freePromotionCases } from './free-promotion.cases.ts';
import { freePromotion } from './free-promotion.ts';
import { gtinCases } from './gtin.cases.ts';
import { gtin } from './gtin.ts';
import { noCustomizationCases } from './no-customization.cases.ts';
import { noCustomization } from './no-customization.ts';
import { warrantyCases } from './warranty.cases.ts';
import { warranty } from './warranty.ts';
import { yesNoCases } from './yes-no.cases.ts';
import { yesNo } from './yes-no.ts';

/** Every rule with its cases, in the order they judge: `no-customization` looks at what the others found. */
export const RULES: readonly { readonly rule: Rule; readonly cases: RuleCases }[] = [
  { rule: baseProduct, cases: baseProductCases },
  { rule: warranty, cases: warrantyCases },
  { rule: bundling, cases: bundlingCases },
  { rule: freePromotion, cases: freePromotionCases },
  { rule: yesNo, cases: yesNoCases },
  { rule: gtin, cases: gtinCases },
  { rule: fieldPurpose, cases: fieldPurposeCases },
  { rule: circumvention, cases: circumventionCases },
  { rule: noCustomization, cases: noCustomizationCases },
];
