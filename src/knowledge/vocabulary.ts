/**
 * The closed vocabulary of observations: what a runner noticed is a predicate and a *what*.
 *
 * | predicate | what |
 * | --- | --- |
 * | `aggravated-by`, `not-aggravated-by`, `eased-by`, `not-eased-by`, `onset-after`, `not-onset-after` | an activity of `activities.ts` |
 * | `time-of-day`, `not-time-of-day` | `morning`, `daytime`, `evening`, `night`, `late-night` |
 * | `delay` (from the thing to the pain) | `during`, `at-once-after`, `hours-later`, `next-morning`, `two-days-later` |
 * | `recurs` | `next-morning`, or an activity |
 * | `usual-recovery`, `lasting` | `hours`, `overnight`, `days`, `over-four-days`, `weeks`, `months` |
 * | `trend` | `better`, `same`, `worse`, `longer-than-usual` |
 * | `onset-manner` | `sudden`, `gradual` |
 * | `quality`, `not-quality` | `stiffness`, `ache`, `sharp`, `burning`, `tingling`, `numbness`, `throbbing`, `swelling` |
 * | `morning-stiffness` | `under-30-min`, `over-30-min` |
 */
const valuesOf = {
  'aggravated-by': 'activity',
  'not-aggravated-by': 'activity',
  'eased-by': 'activity',
  'not-eased-by': 'activity',
  'onset-after': 'activity',
  'not-onset-after': 'activity',
  'time-of-day': ['morning', 'daytime', 'evening', 'night', 'late-night'],
  'not-time-of-day': ['morning', 'daytime', 'evening', 'night', 'late-night'],
  delay: ['during', 'at-once-after', 'hours-later', 'next-morning', 'two-days-later'],
  recurs: ['next-morning', 'activity'],
  'usual-recovery': ['hours', 'overnight', 'days', 'over-four-days', 'weeks', 'months'],
  lasting: ['hours', 'overnight', 'days', 'over-four-days', 'weeks', 'months'],
  trend: ['better', 'same', 'worse', 'longer-than-usual'],
  'onset-manner': ['sudden', 'gradual'],
  quality: ['stiffness', 'ache', 'sharp', 'burning', 'tingling', 'numbness', 'throbbing', 'swelling'],
  'not-quality': ['stiffness', 'ache', 'sharp', 'burning', 'tingling', 'numbness', 'throbbing', 'swelling'],
  'morning-stiffness': ['under-30-min', 'over-30-min'],
} as const;

/** What an observation says of its *what*. */
export type Predicate = keyof typeof valuesOf;

/** Every predicate, in a fixed order. */
export const predicates = Object.keys(valuesOf) as readonly Predicate[];

/**
 * The words that a predicate takes.
 *
 * @param predicate a predicate of the vocabulary
 * @returns the words beside activities, in a fixed order; empty where it takes activities alone
 */
export function wordsOf(predicate: Predicate): readonly string[] {
  const values: 'activity' | readonly string[] = valuesOf[predicate];
  return values === 'activity' ? [] : values.filter((value) => value !== 'activity');
}

/**
 * Whether a predicate takes an activity.
 *
 * @param predicate a predicate of the vocabulary
 */
export function takesActivity(predicate: Predicate): boolean {
  const values: 'activity' | readonly string[] = valuesOf[predicate];
  return values === 'activity' || values.includes('activity');
}

const opposites: Readonly<Partial<Record<Predicate, Predicate>>> = {
  'aggravated-by': 'not-aggravated-by',
  'not-aggravated-by': 'aggravated-by',
  'eased-by': 'not-eased-by',
  'not-eased-by': 'eased-by',
  'onset-after': 'not-onset-after',
  'not-onset-after': 'onset-after',
  'time-of-day': 'not-time-of-day',
  'not-time-of-day': 'time-of-day',
  quality: 'not-quality',
  'not-quality': 'quality',
};

/**
 * The observation that says the contrary.
 *
 * @param seen an observation in canonical words
 * @returns null where the vocabulary has no predicate for it
 */
export function contraryOf(seen: CanonicalObservation): CanonicalObservation | null {
  const predicate = opposites[seen.predicate];
  return predicate === undefined ? null : { predicate, what: seen.what };
}

/** An observation in canonical words. */
export type CanonicalObservation = { readonly predicate: Predicate; readonly what: string };
