import type { Kysely } from 'kysely';
import type { CaseStore } from '../../../app/ports.ts';
import {
  caseAppealOf,
  findCaseAppeal,
  findingsGranted,
  insertCaseAppeal,
  lockCaseAppeal,
  openCaseAppeals,
  updateCaseAppeal,
} from '../sql/cases/appeals.ts';
import { caseCounts } from '../sql/cases/case-counts.ts';
import { caseOfOrder } from '../sql/cases/case-of-order.ts';
import { countAlike } from '../sql/cases/count-alike.ts';
import { dueCases } from '../sql/cases/due-cases.ts';
import { findCase, lockCase } from '../sql/cases/find-case.ts';
import { insertCase } from '../sql/cases/insert-case.ts';
import { countSame, lockAlike, lockDecidedWith } from '../sql/cases/lock-alike.ts';
import { lockNextCase } from '../sql/cases/lock-next-case.ts';
import { insertLook, looksAt } from '../sql/cases/looks.ts';
import { insertNote, notesOn } from '../sql/cases/notes.ts';
import { openCases } from '../sql/cases/open-cases.ts';
import { underReview } from '../sql/cases/under-review.ts';
import { updateCase } from '../sql/cases/update-case.ts';
import type { Tables } from '../tables.ts';

/** Cases: held content for a person to decide. */
export function caseStore(db: Kysely<Tables>): CaseStore {
  return {
    insertCase: (...args) => insertCase(db, ...args),
    findCase: (...args) => findCase(db, ...args),
    lockCase: (...args) => lockCase(db, ...args),
    updateCase: (...args) => updateCase(db, ...args),
    lockNextCase: (...args) => lockNextCase(db, ...args),
    openCases: (...args) => openCases(db, ...args),
    countAlike: (...args) => countAlike(db, ...args),
    lockAlike: (...args) => lockAlike(db, ...args),
    countSame: (...args) => countSame(db, ...args),
    lockDecidedWith: (...args) => lockDecidedWith(db, ...args),
    caseCounts: (...args) => caseCounts(db, ...args),
    dueCases: (...args) => dueCases(db, ...args),
    caseOfOrder: (...args) => caseOfOrder(db, ...args),
    underReview: (...args) => underReview(db, ...args),
    insertLook: (...args) => insertLook(db, ...args),
    looksAt: (...args) => looksAt(db, ...args),
    insertNote: (...args) => insertNote(db, ...args),
    notesOn: (...args) => notesOn(db, ...args),
    insertCaseAppeal: (...args) => insertCaseAppeal(db, ...args),
    findCaseAppeal: (...args) => findCaseAppeal(db, ...args),
    lockCaseAppeal: (...args) => lockCaseAppeal(db, ...args),
    caseAppealOf: (...args) => caseAppealOf(db, ...args),
    updateCaseAppeal: (...args) => updateCaseAppeal(db, ...args),
    openCaseAppeals: (...args) => openCaseAppeals(db, ...args),
    findingsGranted: (...args) => findingsGranted(db, ...args),
  };
}
