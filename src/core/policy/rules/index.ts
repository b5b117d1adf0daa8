import type { Rule, RuleCases } from '../rule.ts';
import { gtinCases } from './gtin.cases.ts';
import { gtin } from './gtin.ts';
import { warrantyCases } from './warranty.cases.ts';
import { warranty } from './warranty.ts';
import { yesNoCases } from './yes-no.cases.ts';
import { yesNo } from './yes-no.ts';

/** Every rule with its cases, in the order they judge. */
export const RULES: readonly { readonly rule: Rule; readonly cases: RuleCases }[] = [
  { rule: warranty, cases: warrantyCases },
  { rule: yesNo, cases: yesNoCases },
  { rule: gtin, cases: gtinCases },
];
