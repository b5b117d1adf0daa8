/** A requirement of the rules of compliance while it is typed. */
export interface TypedRequirement {
  /** What tells it from the others while it has no name; never sent. */
  readonly key: string;
  /** Its code; empty for one that is new. */
  readonly id: string;
  readonly title: string;
  readonly laws: readonly { readonly name: string; readonly citation: string }[];
  /** One on each line. */
  readonly categories: string;
  readonly declaration: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly months: number }[];
}

/** A requirement as the API takes it. */
interface Requirement {
  readonly id: string;
  readonly title: string;
  readonly laws: readonly { readonly name: string; readonly citation: string }[];
  readonly categories: readonly string[];
  readonly declaration: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly months: number }[];
}

/** Rules of compliance as the API holds them. */
export interface RulesDocument {
  readonly requirements: readonly Requirement[];
}

/** Months a document counts where nobody says otherwise. */
const MONTHS = 24;

/** Rules to type in. */
export function toTyped({ requirements }: RulesDocument): TypedRequirement[] {
  return requirements.map((one) => ({ ...one, key: one.id, categories: one.categories.join('\n') }));
}

/** An empty requirement; `n` tells it from others that are new. */
export function newRequirement(n: number): TypedRequirement {
  return {
    key: `new-${n}`,
    id: '',
    title: '',
    laws: [{ name: '', citation: '' }],
    categories: '',
    declaration: '',
    documents: [{ id: '', title: '', months: MONTHS }],
  };
}

/** An empty document. */
export const NEW_DOCUMENT = { id: '', title: '', months: MONTHS } as const;

/**
 * Rules as typed. What had a code keeps it, since documents that sellers sent are known by it; what is new gets one from its
 * name. What is wrong with them the API says.
 */
export function fromTyped(typed: readonly TypedRequirement[]): RulesDocument {
  const taken = new Set(typed.map(({ id }) => id).filter(Boolean));
  return {
    requirements: typed.map((one) => {
      const ofIts = new Set(one.documents.map(({ id }) => id).filter(Boolean));
      return {
        id: one.id || newCode(one.title, taken, 'requirement'),
        title: one.title.trim(),
        laws: one.laws.map(({ name, citation }) => ({ name: name.trim(), citation: citation.trim() })),
        categories: one.categories
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
        declaration: one.declaration.trim(),
        documents: one.documents.map(({ id, title, months }) => ({
          id: id || newCode(title, ofIts, 'document'),
          title: title.trim(),
          months,
        })),
      };
    }),
  };
}

/** A code made of a name: small letters, digits and hyphens, unlike the others. */
function newCode(name: string, taken: Set<string>, fallback: string): string {
  const made = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[^a-z]+|-+$/g, '')
    .slice(0, 50);
  const base = made.length > 1 ? made : fallback;
  let code = base;
  for (let n = 2; taken.has(code); n += 1) code = `${base}-${n}`;
  taken.add(code);
  return code;
}
