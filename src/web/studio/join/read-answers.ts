import type { ApplicationBody } from '../../../http/contract/index.ts';
import { NO_ANSWERS, type TypedAnswers } from './saved-answers.ts';

/** What is wrong with an answer, by the word that says so; `value` is what it says it of. */
export interface AnswerProblem {
  readonly answer: keyof TypedAnswers;
  readonly word:
    | 'apply.legalName.problem'
    | 'apply.address.problem'
    | 'apply.website.problem'
    | 'apply.makes.problem'
    | 'apply.how.problem'
    | 'apply.companyPrefixes.problem';
  readonly value?: string;
}

/** Lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the contract will refuse (`applicationAnswersSchema`), found before it is sent. */
export function answerProblems(typed: TypedAnswers): AnswerProblem[] {
  const problems: AnswerProblem[] = [];
  if (typed.legalName.trim().length < 2) problems.push({ answer: 'legalName', word: 'apply.legalName.problem' });
  if (typed.address.trim().length < 5) problems.push({ answer: 'address', word: 'apply.address.problem' });
  if (typed.website.trim() !== '' && !URL.canParse(typed.website.trim()))
    problems.push({ answer: 'website', word: 'apply.website.problem' });
  if (typed.makes.trim().length < 20) problems.push({ answer: 'makes', word: 'apply.makes.problem' });
  if (typed.how.trim().length < 20) problems.push({ answer: 'how', word: 'apply.how.problem' });
  const bad = linesOf(typed.companyPrefixes).find((line) => !/^\d{4,12}$/.test(line));
  if (bad !== undefined)
    problems.push({ answer: 'companyPrefixes', word: 'apply.companyPrefixes.problem', value: bad });
  return problems;
}

/** The answers as the API takes them: empty ones left out. */
export function answersOf(typed: TypedAnswers): ApplicationBody['answers'] {
  const taxNumber = typed.taxNumber.trim();
  const website = typed.website.trim();
  return {
    legalName: typed.legalName.trim(),
    address: typed.address.trim(),
    ...(taxNumber !== '' && { taxNumber }),
    ...(website !== '' && { website }),
    makes: typed.makes.trim(),
    how: typed.how.trim(),
    companyPrefixes: linesOf(typed.companyPrefixes),
    brands: linesOf(typed.brands),
  };
}

/** Answers given before, to change and send again. */
export function typedOf(answers: ApplicationBody['answers'] | undefined): TypedAnswers {
  if (!answers) return NO_ANSWERS;
  return {
    legalName: answers.legalName,
    address: answers.address,
    taxNumber: answers.taxNumber ?? '',
    website: answers.website ?? '',
    makes: answers.makes,
    how: answers.how,
    brands: answers.brands.join('\n'),
    companyPrefixes: answers.companyPrefixes.join('\n'),
  };
}
