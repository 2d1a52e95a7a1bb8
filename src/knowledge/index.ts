export { mechanismsNamedIn, mechanismsOf } from './account.ts';
export { activities, activityOf, levelOf } from './activities.ts';
export { type Activity, type Attribute, attributeWords, type Level } from './activity.ts';
export { absoluteBars, stopRules, WHEN_STOPPED } from './bars.ts';
export {
  type CareServices,
  careServices,
  countryOfTimeZone,
  fillAction,
  servicesOf,
  unknownCountry,
} from './care-services.ts';
export { type DangerSign, type DangerTier, NOTHING_ANSWERED_URGENT, SIGN_OFF_NOTICE } from './danger-sign.ts';
export { dangerSignOf, dangerSigns, screenFor } from './danger-signs.ts';
export { type Cited, type Grade, UNCHECKED } from './grade.ts';
export type { Mechanism, Prediction } from './mechanism.ts';
export { mechanismOf, mechanisms } from './mechanisms.ts';
export { canonicalActivity, canonicalObservation, canonicalPredicate } from './normalise.ts';
export { type Practitioner, practitioners } from './practitioners.ts';
export type { DayZeroQuestion } from './question.ts';
export { type Questionnaire, questionnaires } from './questionnaires.ts';
export { dayZeroQuestionOf, dayZeroQuestions, observationsOfAnswer } from './questions.ts';
export { remedies, remedyOf } from './remedies.ts';
export type { AbsoluteBar, RemedyEntry, RemedyStep } from './remedy.ts';
export { type ShoeFact, shoeFacts } from './shoes.ts';
export { type Region, regionOf, sites } from './sites.ts';
export {
  type CanonicalObservation,
  contraryOf,
  type Predicate,
  predicates,
  takesActivity,
  wordsOf,
} from './vocabulary.ts';
export { OWN_ACTIVITIES, type WeeklyOption, type WeeklyQuestion, weeklyQuestions } from './weekly-problem.ts';
