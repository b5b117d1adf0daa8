import type { Kysely } from 'kysely';
import type { ProgramStore } from '../../../app/ports.ts';
import { acceptancesOf } from '../sql/program/acceptances-of.ts';
import { acceptedBefore } from '../sql/program/accepted-before.ts';
import { allTerms } from '../sql/program/all-terms.ts';
import { appealedApplications } from '../sql/program/appealed-applications.ts';
import { applicationsIn } from '../sql/program/applications-in.ts';
import { applicationsOf } from '../sql/program/applications-of.ts';
import { bindingRules } from '../sql/program/binding-rules.ts';
import { currentRules } from '../sql/program/current-rules.ts';
import { currentTerms } from '../sql/program/current-terms.ts';
import { findAcceptance } from '../sql/program/find-acceptance.ts';
import { findApplication } from '../sql/program/find-application.ts';
import { findSeller } from '../sql/program/find-seller.ts';
import { insertAcceptance } from '../sql/program/insert-acceptance.ts';
import { insertApplication } from '../sql/program/insert-application.ts';
import { insertMember } from '../sql/program/insert-member.ts';
import { insertRules } from '../sql/program/insert-rules.ts';
import { insertSeller } from '../sql/program/insert-seller.ts';
import { insertTerms } from '../sql/program/insert-terms.ts';
import { latestApplications } from '../sql/program/latest-applications.ts';
import { lockApplication } from '../sql/program/lock-application.ts';
import { membershipsOf } from '../sql/program/memberships-of.ts';
import { noteRulesEffect } from '../sql/program/note-rules-effect.ts';
import { rulesVersions } from '../sql/program/rules-versions.ts';
import { sellersWithout } from '../sql/program/sellers-without.ts';
import { termsByNumber } from '../sql/program/terms-by-number.ts';
import { updateApplication } from '../sql/program/update-application.ts';
import { updateSeller } from '../sql/program/update-seller.ts';
import type { Tables } from '../tables.ts';

/** Terms, sellers, their members and applications. */
export function programStore(db: Kysely<Tables>): ProgramStore {
  return {
    allTerms: (...args) => allTerms(db, ...args),
    termsByNumber: (...args) => termsByNumber(db, ...args),
    acceptedBefore: (...args) => acceptedBefore(db, ...args),
    acceptancesOf: (...args) => acceptancesOf(db, ...args),
    sellersWithout: (...args) => sellersWithout(db, ...args),
    currentRules: (...args) => currentRules(db, ...args),
    insertRules: (...args) => insertRules(db, ...args),
    latestApplications: (...args) => latestApplications(db, ...args),
    appealedApplications: (...args) => appealedApplications(db, ...args),
    currentTerms: (...args) => currentTerms(db, ...args),
    insertTerms: (...args) => insertTerms(db, ...args),
    findAcceptance: (...args) => findAcceptance(db, ...args),
    insertAcceptance: (...args) => insertAcceptance(db, ...args),
    insertSeller: (...args) => insertSeller(db, ...args),
    insertMember: (...args) => insertMember(db, ...args),
    findSeller: (...args) => findSeller(db, ...args),
    membershipsOf: (...args) => membershipsOf(db, ...args),
    updateSeller: (...args) => updateSeller(db, ...args),
    insertApplication: (...args) => insertApplication(db, ...args),
    lockApplication: (...args) => lockApplication(db, ...args),
    findApplication: (...args) => findApplication(db, ...args),
    applicationsOf: (...args) => applicationsOf(db, ...args),
    applicationsIn: (...args) => applicationsIn(db, ...args),
    updateApplication: (...args) => updateApplication(db, ...args),
    bindingRules: (...args) => bindingRules(db, ...args),
    rulesVersions: (...args) => rulesVersions(db, ...args),
    noteRulesEffect: (...args) => noteRulesEffect(db, ...args),
  };
}
