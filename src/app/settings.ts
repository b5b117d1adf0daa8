import type { PolicySettings } from '../core/policy/index.ts';

/** What the operator of an installation decides. Times say their unit. */
export interface Settings {
  /** The program's name, on certificates and pages. */
  readonly programName: string;
  /** The audit log's name, on its checkpoints (c2sp.org/tlog-checkpoint). */
  readonly logOrigin: string;
  /** How long a design can wait to be ordered. */
  readonly designHours: number;
  /** How long a quoted price holds. */
  readonly quoteMinutes: number;
  /** How long an uploaded picture waits for its design. */
  readonly uploadHours: number;
  /** How long one opening of an order's content lasts. */
  readonly openingMinutes: number;
  /** Days from placing to shipping that a seller has. */
  readonly shipDays: number;
  /** What the operator changed about the rules listings are judged by. */
  readonly policy: PolicySettings;
  /** Largest picture taken in. */
  readonly maxUploadBytes: number;
}

/** What an installation starts with. */
export const DEFAULT_SETTINGS: Settings = {
  programName: 'Monogram',
  logOrigin: 'monogram/audit',
  designHours: 24,
  quoteMinutes: 60,
  uploadHours: 24,
  openingMinutes: 15,
  shipDays: 5,
  policy: {},
  maxUploadBytes: 30 * 1024 * 1024,
};
