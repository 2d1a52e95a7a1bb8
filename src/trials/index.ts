export { analyseTrials, type TrialResult } from './analyse-trials.ts';
export { centMarkdown } from './cent-markdown.ts';
export { type CentEvent, type CentItem, type CentPeriod, type CentRecord, centRecord } from './cent-record.ts';
export { coinShowsSecond, drawSchedule } from './coin.ts';
export type { Harm } from './harm.ts';
export { planTrial, type TrialPlan } from './plan-trial.ts';
export {
  logNote,
  logRun,
  openSchedule,
  type Revealed,
  revealNext,
  type SealedTrial,
  sealSchedule,
  stateOfLog,
  type TrialStart,
} from './seal-schedule.ts';
export type { SealState } from './seal-state.ts';
export type { LogEntry, LogKind } from './trial-log.ts';
export { type TrialQuestion, trialQuestions } from './trial-questions.ts';
export type { TrialStanding } from './trial-standing.ts';
export { verifyLog } from './verify-log.ts';
