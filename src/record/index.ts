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
export { formatInstant, isDate, parseInstant } from './instant.ts';
export { describeFound, describePlace, describeProblem, type Problem, type Result } from './problem.ts';
export { isTimeZone } from './time-zone.ts';
export type * from './verdict-format.ts';
