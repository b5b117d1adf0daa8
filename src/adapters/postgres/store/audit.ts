import type { Kysely } from 'kysely';
import type { AuditStore } from '../../../app/ports.ts';
import { allCheckpoints } from '../sql/audit/all-checkpoints.ts';
import { auditNodes } from '../sql/audit/audit-nodes.ts';
import { auditPage } from '../sql/audit/audit-page.ts';
import { chainAudit } from '../sql/audit/chain-audit.ts';
import { chainedAudit } from '../sql/audit/chained-audit.ts';
import { insertAudit } from '../sql/audit/insert-audit.ts';
import { insertAudits } from '../sql/audit/insert-audits.ts';
import { insertCheckpoint } from '../sql/audit/insert-checkpoint.ts';
import { lastCheckpoint } from '../sql/audit/last-checkpoint.ts';
import { lastLink } from '../sql/audit/last-link.ts';
import { lockAuditChain } from '../sql/audit/lock-audit-chain.ts';
import { queuedAudit } from '../sql/audit/queued-audit.ts';
import type { Tables } from '../tables.ts';

/** The log: entries, their chain, and the checkpoints over it. */
export function auditStore(db: Kysely<Tables>): AuditStore {
  return {
    insertAudit: (...args) => insertAudit(db, ...args),
    insertAudits: (...args) => insertAudits(db, ...args),
    auditPage: (...args) => auditPage(db, ...args),
    lockAuditChain: () => lockAuditChain(db),
    queuedAudit: (...args) => queuedAudit(db, ...args),
    lastLink: () => lastLink(db),
    auditNodes: (...args) => auditNodes(db, ...args),
    chainAudit: (...args) => chainAudit(db, ...args),
    insertCheckpoint: (...args) => insertCheckpoint(db, ...args),
    lastCheckpoint: () => lastCheckpoint(db),
    allCheckpoints: () => allCheckpoints(db),
    chainedAudit: (...args) => chainedAudit(db, ...args),
  };
}
