import { type Cited, UNCHECKED } from './grade.ts';

/** What is known of a way to score a complaint. */
export type Questionnaire = Cited & {
  readonly id: string;
  readonly name: string;
  readonly use: string;
  readonly scoring: string;
  /** Days after which it is due again; null where it is not asked by the calendar. */
  readonly everyDays: number | null;
  /** The smallest change of the score that people notice, and the scale it is on; null where none is taken. */
  readonly smallestNoticedChange: { readonly points: number; readonly of: string } | null;
  /** Whether and how the product may use its words. */
  readonly words: 'own-words' | 'free' | 'permission-needed';
};

/** Questionnaires of the diary and the report. */
export const questionnaires: readonly Questionnaire[] = [
  {
    id: 'nprs',
    name: 'Numeric pain rating, 0–10',
    use: 'At every check-in.',
    scoring: 'One number; 0 is no pain, 10 the worst you can think of.',
    everyDays: null,
    smallestNoticedChange: { points: 1.5, of: 'the mean of a week, never a single day' },
    words: 'free',
    sources: ['kovacs-2008'],
    grade: 'cohort',
    caveat: 'Other studies give 1.3 to 2.2.',
  },
  {
    id: 'weekly-problem',
    name: 'What the week’s running lost to it',
    use: 'Weekly: taking part, amount, performance, symptoms.',
    scoring:
      'Four answers of 0, 8, 17 or 25, summed to 0–100; taking part without problems ends it, not taking part is 100.',
    everyDays: 7,
    smallestNoticedChange: null,
    words: 'own-words',
    sources: ['clarsen-2013', 'clarsen-2020'],
    grade: 'unverified',
    caveat: `The weights of the 2020 version: ${UNCHECKED.toLowerCase()}`,
  },
  {
    id: 'own-activities',
    name: 'Activities that matter to you, 0–10',
    use: 'At the start, then every two weeks.',
    scoring: 'The mean of three to five activities that you name; 0 cannot do it, 10 as before.',
    everyDays: 14,
    smallestNoticedChange: { points: 2, of: 'the mean of the activities' },
    words: 'free',
    sources: ['psfs-neck'],
    grade: 'unverified',
    caveat: `The smallest noticed change: ${UNCHECKED.toLowerCase()}`,
  },
  {
    id: 'neck-disability-index',
    name: 'Neck Disability Index',
    use: 'None here; a clinician may use it.',
    scoring: 'Ten items of 0–5.',
    everyDays: null,
    smallestNoticedChange: null,
    words: 'permission-needed',
    sources: ['ndi-icc'],
    grade: 'unverified',
    caveat: `That an app needs permission: ${UNCHECKED.toLowerCase()}`,
  },
  {
    id: 'morning-stiffness',
    name: 'Minutes until as loose as it gets',
    use: 'At the morning check-in.',
    scoring: 'None, under 15, 15–30, 30–60, over 60 minutes.',
    everyDays: null,
    smallestNoticedChange: null,
    words: 'own-words',
    sources: ['product-rule'],
    grade: 'definition',
    caveat: null,
  },
];
