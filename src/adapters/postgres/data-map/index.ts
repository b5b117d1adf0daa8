import { AUDIT_COLUMNS } from './audit.ts';
import { AUTH_COLUMNS } from './auth.ts';
import { CASE_COLUMNS } from './case.ts';
import { COMPLIANCE_COLUMNS } from './compliance.ts';
import { CONTENT_COLUMNS } from './content.ts';
import type { ColumnClasses } from './data-class.ts';
import { ENFORCEMENT_COLUMNS } from './enforcement.ts';
import { ERASURE_COLUMNS } from './erasure.ts';
import { FONT_COLUMNS } from './font.ts';
import { FULFILMENT_COLUMNS } from './fulfilment.ts';
import { LISTING_COLUMNS } from './listing.ts';
import { NOTICE_COLUMNS } from './notice.ts';
import { ORDER_COLUMNS } from './order.ts';
import { OVERSIGHT_COLUMNS } from './oversight.ts';
import { PROGRAM_COLUMNS } from './program.ts';
import { SCREENING_COLUMNS } from './screening.ts';
import { SHARING_COLUMNS } from './sharing.ts';
import { TAKEDOWN_COLUMNS } from './takedown.ts';
import { WEBHOOK_COLUMNS } from './webhook.ts';

export type { DataClass } from './data-class.ts';

/** Every column of the schemas `monogram` and `auth`, classed. A test reads the live schema and fails on a column that is not here: erasure stays provable as the schema grows. */
export const DATA_MAP: Readonly<Record<string, ColumnClasses>> = {
  ...PROGRAM_COLUMNS,
  ...NOTICE_COLUMNS,
  ...COMPLIANCE_COLUMNS,
  ...CONTENT_COLUMNS,
  ...FONT_COLUMNS,
  ...SCREENING_COLUMNS,
  ...LISTING_COLUMNS,
  ...ORDER_COLUMNS,
  ...FULFILMENT_COLUMNS,
  ...ERASURE_COLUMNS,
  ...ENFORCEMENT_COLUMNS,
  ...OVERSIGHT_COLUMNS,
  ...CASE_COLUMNS,
  ...SHARING_COLUMNS,
  ...TAKEDOWN_COLUMNS,
  ...WEBHOOK_COLUMNS,
  ...AUDIT_COLUMNS,
  ...AUTH_COLUMNS,
};
