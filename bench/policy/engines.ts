import { LogicEngine } from 'json-logic-engine';
import { Engine } from 'json-rules-engine';
import { type Facts, RULE_NAMES, WORDS } from './subset.ts';

/** One of the three: facts in, a bit for each rule broken out. */
export type Subset = (facts: Facts) => number | Promise<number>;

const pattern = (words: readonly string[]) => new RegExp(words.join('|'));
const PATTERNS = Object.fromEntries(Object.entries(WORDS).map(([name, words]) => [name, pattern(words)])) as Record<
  keyof typeof WORDS,
  RegExp
>;
const ANSWERS: ReadonlySet<string> = new Set(WORDS.yes);

/** The subset as our rules are written: plain functions over one shared pattern, and the parts only where it speaks. */
export function ourSubset(): Subset {
  const { device, warranty, free, contact } = PATTERNS;
  const offers = pattern([...WORDS.warranty, ...WORDS.free]);
  return (facts) => {
    let bits = device.test(facts.title) ? 1 : 0;
    for (const field of facts.fields) {
      if (contact.test(field.label)) bits |= 8;
      let answers = field.options.length > 0;
      for (const option of field.options) {
        if (offers.test(option)) {
          if (warranty.test(option)) bits |= 2;
          if (free.test(option)) bits |= 4;
        }
        answers &&= ANSWERS.has(option);
      }
      if (answers) bits |= 16;
    }
    if (facts.fields.length === 0) bits |= 32;
    return facts.gtin === '' ? bits | 64 : bits;
  };
}

/** The subset in json-logic-engine, compiled, in its own operators: rules are data there, so a word list is an `or` of `in`. */
export function jsonLogicSubset(): Subset {
  const engine = new LogicEngine();
  const says = (name: keyof typeof WORDS, path: string) => ({
    or: WORDS[name].map((word) => ({ in: [word, { var: path }] })),
  });
  const anyOption = (name: keyof typeof WORDS) => ({
    some: [{ var: 'fields' }, { some: [{ var: 'options' }, says(name, '')] }],
  });
  const onlyAnswers = {
    and: [
      { '>': [{ var: 'options.length' }, 0] },
      { all: [{ var: 'options' }, { in: [{ var: '' }, [...WORDS.yes]] }] },
    ],
  };
  const rules = [
    says('device', 'title'),
    anyOption('warranty'),
    anyOption('free'),
    { some: [{ var: 'fields' }, says('contact', 'label')] },
    { some: [{ var: 'fields' }, onlyAnswers] },
    { '===': [{ var: 'fields.length' }, 0] },
    { '===': [{ var: 'gtin' }, ''] },
  ].map((rule) => engine.build(rule as never) as (facts: Facts) => unknown);
  return (facts) => rules.reduce((bits, rule, index) => (rule(facts) ? bits | (1 << index) : bits), 0);
}

/** The subset in json-rules-engine with operators of our own, one rule each. */
export function jsonRulesSubset(): Subset {
  const engine = new Engine([], { allowUndefinedFacts: true });
  type Fields = Facts['fields'];
  for (const [name, words] of Object.entries(PATTERNS)) {
    engine.addOperator(`says_${name}`, (text: string) => words.test(text));
    engine.addOperator(`optionSays_${name}`, (fields: Fields) =>
      fields.some(({ options }) => options.some((one) => words.test(one))),
    );
    engine.addOperator(`labelSays_${name}`, (fields: Fields) => fields.some(({ label }) => words.test(label)));
  }
  engine.addOperator('onlyAnswers', (fields: Fields) =>
    fields.some(({ options }) => options.length > 0 && options.every((one) => ANSWERS.has(one))),
  );
  engine.addOperator('isEmpty', (list: { readonly length: number }) => list.length === 0);
  const conditions = [
    ['title', 'says_device'],
    ['fields', 'optionSays_warranty'],
    ['fields', 'optionSays_free'],
    ['fields', 'labelSays_contact'],
    ['fields', 'onlyAnswers'],
    ['fields', 'isEmpty'],
    ['gtin', 'isEmpty'],
  ] as const;
  conditions.forEach(([fact, operator], index) => {
    engine.addRule({
      conditions: { all: [{ fact, operator, value: true }] },
      event: { type: RULE_NAMES[index]!, params: { bit: 1 << index } },
    });
  });
  return async (facts) => {
    const { events } = await engine.run(facts as unknown as Record<string, unknown>);
    return events.reduce((bits, event) => bits | Number(event.params?.bit), 0);
  };
}
