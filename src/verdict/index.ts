export type { Asked } from './finding.ts';
export { chanceWords, doseWords, points, siteWords } from './reason-words.ts';
export { type VerdictParts, verdictOf } from './verdict.ts';
