import type { ReportId } from '../ports.ts';

/** The name of the sealed part that holds a report's words or its photo. */
export function reportPart(report: ReportId, what: 'words' | 'photo'): string {
  return `report/${report}/${what}`;
}
