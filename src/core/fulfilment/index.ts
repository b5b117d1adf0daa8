export { allPassed, answerProblems, CHECKLIST_BOUNDS, type CheckAnswer, DEFAULT_CHECKLIST } from './checklist.ts';
export { DEFECT_KINDS, type DefectKind, REPORT, type ReportState, reportableUntil } from './defect.ts';
export { type NestItem, type Nesting, type NestSheet, nestItems, type PlacedItem } from './nest-items.ts';
export { opensFiles, PURPOSES, type Purpose, purposeFits, purposesIn } from './purposes.ts';
