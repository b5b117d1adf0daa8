/** Answers that rules can ask for beyond those every application has. */
export const ASKABLE = ['taxNumber', 'registrationNumber', 'website', 'contact', 'bank', 'sample', 'brands'] as const;

/** Rules of eligibility as the API takes them. */
export interface TypedRules {
  readonly countries?: readonly string[];
  readonly required: readonly string[];
  readonly minimumPhotos: number;
  readonly closedCategories: readonly string[];
  readonly reapplyDays: number;
}

/** The rules as typed into the form; what is wrong with them the API says. */
export function readRulesForm(form: FormData): TypedRules {
  const words = (name: string, between: RegExp) =>
    String(form.get(name) ?? '')
      .split(between)
      .map((word) => word.trim())
      .filter(Boolean);
  const countries = words('countries', /[\s,;]+/).map((code) => code.toUpperCase());
  return {
    ...(countries.length > 0 && { countries }),
    required: form.getAll('required').map(String),
    minimumPhotos: Number(form.get('photos')),
    closedCategories: words('closed', /\n/),
    reapplyDays: Number(form.get('days')),
  };
}
