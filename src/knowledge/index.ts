export { activities, activityOf, levelOf } from './activities.ts';
export { type Activity, type Attribute, attributeWords, type Level } from './activity.ts';
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
export { type Region, regionOf, sites } from './sites.ts';
export { type CanonicalObservation, type Predicate, predicates, takesActivity, wordsOf } from './vocabulary.ts';
