/** The application form as it is typed: one text for each answer, lists with one entry a line. */
export type TypedAnswers = Readonly<
  Record<'legalName' | 'address' | 'taxNumber' | 'website' | 'makes' | 'how' | 'brands' | 'companyPrefixes', string>
>;

export const NO_ANSWERS: TypedAnswers = {
  legalName: '',
  address: '',
  taxNumber: '',
  website: '',
  makes: '',
  how: '',
  brands: '',
  companyPrefixes: '',
};

const keyOf = (seller: string) => `monogram.studio.application.${seller}`;

/** Answers kept in this browser since they were typed, if any. What is there but unreadable counts as none. */
export function savedAnswers(seller: string): TypedAnswers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(seller)) ?? 'null');
    return typeof kept === 'object' && kept !== null ? { ...NO_ANSWERS, ...kept } : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps answers in this browser. */
export function keepAnswers(seller: string, answers: TypedAnswers): void {
  localStorage.setItem(keyOf(seller), JSON.stringify(answers));
}

/** Forgets them, once they are sent. */
export function forgetAnswers(seller: string): void {
  localStorage.removeItem(keyOf(seller));
}
