import { z } from 'zod';
import { fail, ok, type Problem, pointer, type Result } from '../kernel/index.ts';
import { type LinkSettings, MARK_KINDS } from './identity.ts';
import type { LadderSettings } from './ladder.ts';
import { OBLIGATION_CODES } from './obligations.ts';
import { MEASURES, type StandingSettings } from './standing.ts';
import type { OpenOrderSettings } from './wind-down.ts';

/** What the operator decides about enforcement: the ladder, when accounts count as linked, what good standing is, and what becomes of open orders. */
export interface EnforcementSettings {
  readonly ladder: LadderSettings;
  readonly links: LinkSettings;
  readonly standing: StandingSettings;
  readonly openOrders: OpenOrderSettings;
}

/** What an installation starts with. */
export const DEFAULT_ENFORCEMENT: EnforcementSettings = {
  ladder: {
    profile: 'graduated',
    strikeDays: 180,
    strikesToSuspend: 3,
    suspensionDays: 14,
    suspensionsToRevoke: 3,
    suspensionMemoryDays: 730,
    noticeMemoryDays: 365,
    appealDays: 30,
    revocationAppealDays: 30,
    confirmHours: 72,
    evidenceDays: 730,
    gravity: {},
  },
  links: {
    weights: {
      'tax-number': 0.95,
      bank: 0.9,
      person: 0.95,
      document: 0.6,
      address: 0.5,
      'legal-name': 0.4,
      picture: 0.4,
      device: 0.6,
      browser: 0.2,
      network: 0.1,
    },
    hold: 0.5,
    refuse: 0.9,
    traceDays: 400,
  },
  standing: {
    windowDays: 90,
    fewestOrders: 10,
    thresholds: {
      late: { watch: 0.05, poor: 0.1 },
      defects: { watch: 0.02, poor: 0.05 },
      mismatches: { watch: 0.02, poor: 0.05 },
      findings: { watch: 3, poor: 10 },
      notices: { watch: 1, poor: 3 },
      'unconfirmed-deletions': { watch: 1, poor: 5 },
      strikes: { watch: 1, poor: 2 },
    },
  },
  openOrders: { makeDays: 14, suspensionDays: 21 },
};

const days = z.number().int().min(1).max(3650);
const share = z.number().min(0).max(1);
const number = z.number().int().min(1).max(100);
const threshold = z
  .strictObject({ watch: z.number().positive(), poor: z.number().positive() })
  .refine(({ watch, poor }) => watch <= poor, 'What is watched comes before what is poor.');

const schema = z.strictObject({
  ladder: z
    .strictObject({
      profile: z.enum(['graduated', 'strict']),
      strikeDays: days,
      strikesToSuspend: number,
      suspensionDays: days,
      suspensionsToRevoke: number,
      suspensionMemoryDays: days,
      noticeMemoryDays: days,
      appealDays: days,
      revocationAppealDays: days,
      confirmHours: z.number().int().min(1).max(720),
      evidenceDays: days,
      gravity: z.partialRecord(z.enum(OBLIGATION_CODES), z.enum(['minor', 'serious', 'grave'])),
    })
    .partial()
    .optional(),
  links: z
    .strictObject({ weights: z.partialRecord(z.enum(MARK_KINDS), share), hold: share, refuse: share, traceDays: days })
    .partial()
    .optional(),
  standing: z
    .strictObject({
      windowDays: days,
      fewestOrders: z.number().int().min(0),
      thresholds: z.partialRecord(z.enum(MEASURES), threshold),
    })
    .partial()
    .optional(),
  openOrders: z.strictObject({ makeDays: days, suspensionDays: days }).partial().optional(),
});

/** Reads what an operator changes of the settings; the rest stays as an installation starts. Problems name their place. */
export function parseEnforcementSettings(body: unknown): Result<EnforcementSettings, Problem[]> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) {
    return fail(
      parsed.error.issues.map((issue) => ({ path: pointer(...issue.path.map(String)), message: issue.message })),
    );
  }
  const { ladder, links, standing, openOrders } = parsed.data;
  const base = DEFAULT_ENFORCEMENT;
  return ok({
    ladder: { ...base.ladder, ...defined(ladder), gravity: { ...base.ladder.gravity, ...defined(ladder?.gravity) } },
    links: { ...base.links, ...defined(links), weights: { ...base.links.weights, ...defined(links?.weights) } },
    standing: {
      ...base.standing,
      ...defined(standing),
      thresholds: { ...base.standing.thresholds, ...defined(standing?.thresholds) },
    },
    openOrders: { ...base.openOrders, ...defined(openOrders) },
  });
}

/** An object without what is undefined, so that spreading it changes only what was said. */
function defined<T extends object>(given: T | undefined): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(given ?? {}).filter(([, value]) => value !== undefined)) as never;
}
