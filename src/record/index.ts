export { asOfMs, caseAsOf } from './as-of.ts';
export {
  type Case,
  type CaseAnswer,
  type CaseEvent,
  type Checkin,
  caseSchema,
  type Day,
  type DeclaredExposure,
  type Hypothesis,
  type Moment,
  type Observation,
  type Outcome,
  type Period,
  parseCase,
  parseCaseText,
  type Remedy,
  type Run,
  type Shoe,
  type Trial,
} from './case.ts';
export type { Certainty, Draft, Fact, FactKind, FactValue, Post, PostRole } from './draft-format.ts';
export { extraAmount } from './extra-amount.ts';
export { formatInstant, isDate, parseInstant } from './instant.ts';
export { addDays, daysBetween, instantOfHour, type LocalDay, localDate, localDay, localHour } from './local-day.ts';
export { mergeCases } from './merge.ts';
export type { Plan, PlanDesign, PlanPeriod, PlanPower, StopRule } from './plan-format.ts';
export { describeFound, describePlace, describeProblem, type Problem, type Result } from './problem.ts';
export { rememberedScores } from './remembered-scores.ts';
export { isSameSession } from './same-session.ts';
export { analysedSite, type Score, scoreSeries, sitesOf } from './site.ts';
export { isRun, sportNamed, sportOf } from './sport.ts';
export { isTimeZone } from './time-zone.ts';
export { uniteRuns } from './unite-runs.ts';
export type * from './verdict-format.ts';
